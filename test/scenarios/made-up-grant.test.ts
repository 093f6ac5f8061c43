// A grant of seven activities in two themes that nothing in the sources knows: every command and format speaks of it
// and of no other.

import { describe, expect, test } from 'vitest';
import { pageInput } from '../../src/browser/page-input.js';
import { OWN_GRANT, withoutAmounts } from '../support/made-up-grant.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { unzipped } from '../support/workbooks.js';

const files = OWN_GRANT;
const GRANT = ['--grant', 'groen'];
const PLANNED = [...GRANT, '-p', 'groen/plan.csv'];
const SETTLED = [...PLANNED, '-s', 'groen/spent.csv'];

/** Words of the grants that come along. */
const FOREIGN =
  /\bbrede\b|GALA|onderdeel 15|intervention 15|\bVWS\b|DUS-I|\bIZA\b|BWBR|bijlage IV|annex IV|[Vv]alpreventie|sociale basis/;
/** What those call their parts; this one has activities in programmes. */
const USUAL = /onderde(?:el|len)|hoofdthema|\binterventions?\b|\bthemes?\b/gi;
/** What is typed is the same for every grant: commands between backticks, and the values of options. */
const TYPED =
  /`[^`]*`|^intervention;|"--by",? "?\w+|--(?:by|intervention)\b[^\n]*|(?:level|niveau): intervention, theme|shift-\w+-(?:interventions|themes)/gm;

/** All that a run says and writes. The script of a page is the program itself, and has its words for every grant. */
async function saidBy(argv: readonly string[], statuses: readonly number[] = [0, 1]): Promise<string> {
  const { stdout, stderr, status, written, bytes } = await runSpuk(argv, { files });
  expect(statuses).toContain(status);
  const books = [...bytes.values()].flatMap((book) =>
    [...unzipped(book)].flatMap(([part, text]) => (PARTS_WITH_WORDS.test(part) ? [text] : [])),
  );
  return [stdout, stderr, ...written.values(), ...books]
    .join('\n')
    .replaceAll(/<script(?! type="application\/json").*?<\/script>|<style.*?<\/style>/gs, '');
}

/** Of a workbook, without the styles that every workbook has. */
const PARTS_WITH_WORDS = /sharedStrings|worksheets\/sheet|xl\/workbook\.xml/;

/** What of it is words: JSON, csv and the data of a page have the same keys for every grant. */
function spoken(said: string, format: string | undefined): string {
  if (said.startsWith('<!doctype html>') || said.includes('<html'))
    return said.replaceAll(/<script.*?<\/script>|<[^>]*>/gs, ' ');
  if (format === 'csv') return said.slice(said.indexOf('\n'));
  if (format !== 'json') return said;
  return [...said.matchAll(/"(?:message|says|label|remedy|nl|en)": "[^"]*"/g)].join('\n');
}

const LANGUAGES = ['nl', 'en'];
const FORMATS = ['table', 'csv', 'csv-nl', 'json', 'markdown'];
const LEVELS = ['intervention', 'theme', 'municipality', 'year'];
const RUNS: readonly (readonly string[])[] = [
  ...FORMATS.flatMap((format) => [
    ['allocate', ...PLANNED, '-f', format],
    ['settle', ...SETTLED, '-f', format],
    ['settle', ...SETTLED, '--lines', '-f', format],
    ['settle', ...SETTLED, '--sensitivity', '-f', format],
    ...['budgets', 'calendar', 'interventions', 'themes', 'rules', 'not-modelled'].map((what) => [
      'show',
      what,
      ...GRANT,
      '-f',
      format,
    ]),
  ]),
  ...LEVELS.flatMap((level) => [
    ['allocate', ...GRANT, '--by', level],
    ['allocate', ...GRANT, '--by', level, '-f', 'csv-nl'],
    ['settle', ...SETTLED, '--by', level],
  ]),
  ['allocate', ...PLANNED, '--thousands'],
  ['allocate', ...PLANNED, '-o', 'uit.xlsx'],
  ['allocate', ...PLANNED, '--by', 'theme', '-o', 'uit.xlsx'],
  ['settle', ...SETTLED, '--lines', '--sensitivity', '-o', 'uit.xlsx'],
  ['check', ...SETTLED],
  ['check', ...SETTLED, '-f', 'json'],
  ['check', ...SETTLED, '-f', 'github'],
  ['settle', ...SETTLED, '--carry', 'max', '-m', 'Almere', '--write-plan', 'meeste.csv'],
  ['explain', ...SETTLED, '-m', 'Almere', '-y', '2027', '-i', '1'],
  ['explain', ...SETTLED, '-m', 'Almere', '-y', '2028', '-i', '0'],
  ['explain', ...SETTLED, '-m', 'Almere', '-y', '2028', '-f', 'json'],
  ['report', ...SETTLED, '-m', 'Almere'],
  ['report', ...SETTLED],
  ['show', 'calendar', ...GRANT, '-f', 'ics'],
  ['init', 'nieuw', ...GRANT, '-m', 'Almere'],
  ['init', 'nieuw', ...GRANT],
  ['allocate', ...GRANT, '-i', '15'],
];

describe.each(LANGUAGES)('a grant from a folder alone, in %s', (language) => {
  test.each(RUNS)('is called by its own names and words alone in `spuk %s`', async (...argv) => {
    const said = await saidBy([...argv, '--lang', language], [0, 1, 2]);
    expect(said).not.toMatch(FOREIGN);
    const format = argv[argv.indexOf('-f') + 1];
    expect(spoken(said, format).replaceAll(TYPED, '').match(USUAL) ?? []).toEqual([]);
  });
});

describe('a grant from a folder alone', () => {
  test('is judged by its own rules: 25% of 4,000.00 is 1,000.00, and 1,000.01 is a cent above', async () => {
    const { findings } = await jsonOf(['check', ...PLANNED], { files });
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'SHIFT_LIMIT',
        intervention: 4,
        amounts: { actual: '1000.01', limit: '1000.00', excess: '0.01' },
      },
    ]);
  });

  test('has what is left of a total as intervention 0: 28,500.50 - 28,000.50 = 500.00', async () => {
    const { rows } = await jsonOf(['allocate', ...GRANT, '-m', 'Almere', '-y', '2028'], { files });
    expect(rows[0]).toMatchObject({ intervention: 0, granted: '500.00', provenance: 'official' });
  });

  test('settles: of 5,000.00 planned to carry 1,500.00 and spent 3,000.00, 500.00 is repaid', async () => {
    const { rows } = await jsonOf(['settle', ...SETTLED, '-m', 'Almere', '-y', '2027'], { files });
    expect(rows.find(({ intervention }) => intervention === 5)).toMatchObject({ toRepay: '500.00' });
  });

  test('completes its own years and activities', async () => {
    const { stdout } = await runSpuk(['completion', 'bash', ...GRANT], { files });
    expect(stdout).toMatch(/2027\W+2028/);
    expect(stdout).toContain('Leeszalen');
    expect(stdout).not.toMatch(/Valpreventie|2026/);
  });

  test('is named in a result, which verifies; with another package it says that', async () => {
    const { stdout } = await runSpuk(['allocate', ...PLANNED, '-f', 'json'], { files });
    expect(JSON.parse(stdout).grant).toMatchObject({ id: 'groene-dorpen' });
    const kept = { ...files, 'uit.json': stdout };
    expect(await runSpuk(['verify', 'uit.json'], { files: kept })).toMatchObject({ status: 0 });
    const remark = (files['groen/grant.json'] ?? '').replace('onder voorbehoud', 'met voorbehoud');
    const { status, stderr } = await runSpuk(['verify', 'uit.json'], {
      files: { ...kept, 'groen/grant.json': remark },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Ander pakket van de uitkering: groene-dorpen');
  });

  test.each(
    LANGUAGES.flatMap((language) => ['table', 'csv-nl', 'markdown'].map((format) => [language, format])),
  )('is compared by its own names and words, in %s as %s', async (language, format) => {
    const result = async (argv: readonly string[]) =>
      (await runSpuk(['allocate', ...argv, '-f', 'json'], { files })).stdout;
    const both = { ...files, 'oud.json': await result(GRANT), 'nieuw.json': await result(PLANNED) };
    const argv = ['diff', 'oud.json', 'nieuw.json', '--lang', language ?? '', '-f', format ?? ''];
    const { stdout, stderr, status } = await runSpuk(argv, { files: both });
    expect(status).toBe(0);
    expect(stdout).toMatch(format === 'csv-nl' ? /;activiteit;/ : /Paden|Paths/);
    expect(`${stdout}${stderr}`).not.toMatch(FOREIGN);
    expect(`${stdout}${stderr}`.replaceAll(TYPED, '').match(USUAL) ?? []).toEqual([]);
  });

  test.each([
    ['nl', 'Dezelfde activiteit'],
    ['en', 'The same activity'],
  ])('is spoken of so where a page in %s computes: %s', async (language, same) => {
    const { stdout } = await runSpuk(['report', ...SETTLED, '-m', 'Almere', '--lang', language], { files });
    const [, data = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(stdout) ?? [];
    expect(pageInput(data, language).context.words.page.whatIf.same).toBe(same);
  });

  test('is what the settings of a folder say, and what init writes for it', async () => {
    const { written } = await runSpuk(['init', 'nieuw', ...GRANT], { files });
    expect(JSON.parse(written.get('nieuw/spuk.config.json') ?? '')).toMatchObject({ grant: 'groen' });
    const settings = { ...files, 'spuk.config.json': '{"grant": "groen"}' };
    const { stdout } = await runSpuk(['allocate', '-m', 'Almere'], { files: settings });
    expect(stdout).toMatch(/^SPUK groene dorpen 2027/m);
    // SPUK IZA has no other grant, whatever the settings say.
    expect((await runSpuk(['iza', '--region', 'Zeeland'], { files: settings })).status).toBe(0);
  });

  test('asks for granted amounts where none come along', async () => {
    const { status, stderr } = await runSpuk(['allocate', ...GRANT], { files: withoutAmounts() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/SPUK groene dorpen horen geen ingebouwde bedragen\.\n {2}Geef met -a /);
  });
});
