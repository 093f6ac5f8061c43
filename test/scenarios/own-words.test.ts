// A grant with words of its own: what Dutch and English do with them, and headers by which files come back.

import { describe, expect, test } from 'vitest';
import { grantJson, OWN_GRANT } from '../support/made-up-grant.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';
import { unzipped } from '../support/workbooks.js';

const files = OWN_GRANT;
const GRANT = ['--grant', 'groen'];
const LATER = (header: string) => `gemeente;jaar;${header};toegekend\nAlmere;2027;Paden;10,00\n`;

async function said(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout, stderr } = await runSpuk(argv, { files: { ...files, ...more } });
  return `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');
}

describe('a sentence bends with the article', () => {
  test.each([
    // De activiteit: deze, dezelfde, elke, andere.
    [
      'Almere;2027;verschuiving;1;1;5,00',
      'Deze verschuiving gaat van een activiteit naar dezelfde activiteit.',
    ],
    ['Almere;2027;verschuiving;;2;5,00', 'Hier ontbreekt de activiteit waar het geld vandaan komt.'],
    ['Almere;2028;verschuiving;1;0;5,00', 'gaat naar activiteit 0 (niet verdeeld); die geeft alleen af'],
    ['Almere;2027;verschuiving;1;Fietsen;5,00', 'De activiteit «Fietsen» is niet bekend.'],
    // Het programma: een ander programma, het programma.
    ['Almere;2027;verschuiving;1;5;5,00', 'aan een ander programma (Binnen)'],
    ['Almere;2027;verschuiving;1;5;5,00', 'schotten tussen de programma’s'],
    ['Almere;2027;verschuiving;1;5;5,00', 'Schuif binnen het programma'],
    ['Almere;2027;doorschuiving;1;2;5,00', 'mag alleen naar dezelfde activiteit'],
  ])('%s: %s', async (row, sentence) => {
    const plan = `gemeente;jaar;soort;van;naar;bedrag\n${row}\n`;
    expect(await said(['check', ...GRANT, '-p', 'p.csv'], { 'p.csv': plan })).toContain(sentence);
  });

  test.each([
    ['Almere;2027;shift;1;1;5.00', 'This shift goes from an activity to the same activity.'],
    [
      'Almere;2027;shift;1;5;5.00',
      'to another programme in 2027 (Indoors); 2027 has walls between programmes',
    ],
  ])('%s: %s', async (row, sentence) => {
    const plan = `municipality;year;kind;from;to;amount\n${row}\n`;
    expect(await said(['check', ...GRANT, '-p', 'p.csv', '--lang', 'en'], { 'p.csv': plan })).toContain(
      sentence,
    );
  });

  test('and the usual words are those of a grant that has none', async () => {
    const plan = 'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2024;verschuiving;7;7;5,00\n';
    expect(await said(['check', '-p', 'p.csv'], { 'p.csv': plan })).toContain(
      'Deze verschuiving gaat van een onderdeel naar hetzelfde onderdeel.',
    );
  });
});

describe('files are headed by the words of the grant, or by the usual ones', () => {
  test.each(['activiteit', 'Activity', 'onderdeel', 'intervention'])('%s', async (header) => {
    const { rows, findings } = await jsonOf(['allocate', ...GRANT, '-a', 'later.csv'], {
      files: { ...files, 'later.csv': LATER(header) },
    });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ intervention: 4, granted: '10.00' }]);
  });

  test('a wide file has columns as activiteit 1 and Activity 2', async () => {
    const wide = 'gemeente;jaar;activiteit 1;Activity 2\nAlmere;2027;7,00;8,00\n';
    const { rows, findings } = await jsonOf(['allocate', ...GRANT, '-a', 'breed.csv'], {
      files: { ...files, 'breed.csv': wide },
    });
    expect(findings).toEqual([]);
    expect(rows.map(({ intervention, granted }) => [intervention, granted])).toEqual([
      [1, '7.00'],
      [2, '8.00'],
    ]);
  });

  test('of another grant they are no headers', async () => {
    const { findings } = await jsonOf(['allocate', '-a', 'later.csv'], {
      files: { 'later.csv': LATER('activiteit').replace('2027', '2024') },
    });
    expect(findings.map(({ code }) => code)).toEqual(['MISSING_COLUMN', 'UNKNOWN_COLUMN']);
  });

  test('a file without them is told which they are', async () => {
    expect(await said(['check', ...GRANT, '-a', 'later.csv'], { 'later.csv': LATER('post') })).toContain(
      'geen kolom met de activiteit. Geef een kolom de kop «activiteit» of «activity»',
    );
  });

  test.each(['csv', 'csv-nl'])('what is written as %s is read back whole', async (format) => {
    const { stdout } = await runSpuk(['allocate', ...GRANT, '-f', format], { files });
    const again = await jsonOf(['allocate', ...GRANT, '-a', 'terug.csv'], {
      files: { ...files, 'terug.csv': stdout },
    });
    const { rows } = await jsonOf(['allocate', ...GRANT], { files });
    const amounts = (of: typeof rows) =>
      of.map(({ year, intervention, granted }) => [year, intervention, granted]);
    expect(amounts(again.rows)).toEqual(amounts(rows));
    expect(again.findings).toEqual([]);
  });

  test('so is a workbook', async () => {
    const { bytes } = await runSpuk(['allocate', ...GRANT, '-o', 'uit.xlsx'], { files });
    const again = await jsonOf(['allocate', ...GRANT, '-a', 'terug.xlsx'], {
      files: { ...files, 'terug.xlsx': bytes.get('uit.xlsx') ?? new Uint8Array() },
    });
    const { rows } = await jsonOf(['allocate', ...GRANT], { files });
    expect(again.rows.map(({ granted }) => granted)).toEqual(rows.map(({ granted }) => granted));
    expect(again.findings).toEqual([]);
  });
});

test('a word that is the name of a sheet makes a sheet of its own', async () => {
  const parts = JSON.parse(OWN_GRANT['groen/grant.json'] ?? '').parts;
  const years = { ...parts.theme, nl: { article: 'de', one: 'jaargang', many: 'jaren' } };
  const grant = grantJson({ parts: { ...parts, theme: years } });
  const { bytes } = await runSpuk(['allocate', ...GRANT, '--by', 'theme', '-o', 'uit.xlsx'], {
    files: { ...files, 'groen/grant.json': grant },
  });
  const workbook = unzipped(bytes.get('uit.xlsx') ?? new Uint8Array()).get('xl/workbook.xml') ?? '';
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toContain('Jaren2');
  expect(new Set(names).size).toBe(names.length);
});

test('help speaks of the grant that the settings name', async () => {
  const settings = { ...files, 'spuk.config.json': '{"grant": "groen"}' };
  const { stdout } = await runSpuk(['help', 'files'], { files: settings });
  expect(stdout).toContain('gemeente; jaar; activiteit; toegekend');
});
