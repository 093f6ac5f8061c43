// A grant that only a rules file knows speaks for itself: its name, its themes and activities, its list of what is not
// computed. Nothing of the brede SPUK is said in its place, and no number is called what it is not.

import { describe, expect, test } from 'vitest';
import { OWN_FILES, OWN_INPUTS, ownGrant } from '../support/own-grant.js';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const files = OWN_FILES;
const FOREIGN =
  /brede[ -]spuk|valpreventie|sport|sociale basis|niet verdeeld|onverdeeld|undivided|not divided/i;
const SETTLED = [...OWN_INPUTS, '-s', 'besteed.csv'];

/** All that a run says and writes, without the script that comes along in a page. */
async function saidBy(argv: readonly string[]): Promise<string> {
  const { stdout, stderr, status } = await runSpuk(argv, { files });
  expect([0, 1]).toContain(status);
  return `${stdout}${stderr}`.replaceAll(/<script.*?<\/script>|<style.*?<\/style>/gs, '');
}

describe('a grant of its own', () => {
  test.each([
    ['allocate', ...OWN_INPUTS],
    ['allocate', ...OWN_INPUTS, '--by', 'theme'],
    ['allocate', ...OWN_INPUTS, '--by', 'municipality'],
    ['allocate', ...OWN_INPUTS, '--by', 'year', '--lang', 'en'],
    ['allocate', ...OWN_INPUTS, '-f', 'csv-nl'],
    ['allocate', ...OWN_INPUTS, '-f', 'json'],
    ['allocate', ...OWN_INPUTS, '-f', 'markdown'],
    ['check', ...OWN_INPUTS],
    ['settle', ...SETTLED],
    ['settle', ...SETTLED, '--lines'],
    ['settle', ...SETTLED, '--lines', '-f', 'csv'],
    ['explain', ...OWN_INPUTS, '-m', 'Almere', '-y', '2025', '-i', 'Poppenhuizen'],
    ['report', ...SETTLED, '-f', 'html'],
    ['show', 'rules', '--rules', 'eigen.json'],
    ['show', 'interventions', '--rules', 'eigen.json'],
    ['show', 'themes', '--rules', 'eigen.json', '--lang', 'en'],
    ['show', 'not-modelled', '--rules', 'eigen.json'],
  ])('is not called another in `spuk %s`', async (...argv) => {
    expect(await saidBy(argv)).not.toMatch(FOREIGN);
  });

  test('has its name and its activities in the table', async () => {
    const { stdout } = await runSpuk(['allocate', ...OWN_INPUTS], { files });
    expect(stdout).toMatch(/^Regeling Speeltuinen 2025 · Almere \(GM0034\)$/m);
    expect(
      stdout
        .split('Totaal')[0]
        ?.match(/(?:Buiten spelen|Binnen spelen|Klimrekken|Zandbakken|Schaakborden|Knikkers|Poppenhuizen)/g),
    ).toEqual([
      'Buiten spelen',
      'Klimrekken',
      'Zandbakken',
      'Binnen spelen',
      'Schaakborden',
      'Knikkers',
      'Poppenhuizen',
    ]);
    expect(stdout).toContain('Wat spuk niet berekent, staat in `spuk show not-modelled --rules eigen.json`.');
  });

  test('is computed by its rules: 15% of 2,000.00 is 300.00, of a number beyond 15 too', async () => {
    const { rows, totals } = await jsonOf(['allocate', ...OWN_INPUTS], { files });
    const of2025 = rows.filter(({ year }) => year === 2025);
    expect(of2025.map(({ theme, intervention, available }) => [theme, intervention, available])).toEqual([
      ['buiten', 1, '1000.00'],
      ['buiten', 2, '500.00'],
      ['binnen', 16, '1900.00'],
      ['binnen', 40, '100.00'],
      ['binnen', 99, '300.00'],
    ]);
    expect(of2025.find(({ intervention }) => intervention === 16)).toMatchObject({ shiftLimit: '300.00' });
    expect(totals.find(({ year }) => year === 2025)).toMatchObject({ granted: '3800.00' });
  });

  test('says what it does not compute: its own list, in JSON too', async () => {
    const { notModelled } = await jsonOf(['allocate', ...OWN_INPUTS], { files });
    expect(notModelled).toEqual(['Het onderhoud van schommels.']);
    const { stdout } = await runSpuk(['show', 'not-modelled', '--rules', 'eigen.json'], { files });
    expect(stdout).toContain('Het onderhoud van schommels.');
  });

  test('knows no activity of another: its number is unknown, and named nothing', async () => {
    const other = 'gemeente;jaar;onderdeel;toegekend\nAlmere;2025;7;1,00\nAlmere;2025;Valpreventie;1,00\n';
    const argv = ['check', '-a', 'other.csv', '--rules', 'eigen.json'];
    const { findings } = await jsonOf(argv, { files: { ...files, 'other.csv': other } });
    expect(findings.map(({ code, where }) => [code, where])).toMatchObject([
      ['UNKNOWN_INTERVENTION', { line: 2 }],
      ['UNKNOWN_INTERVENTION', { line: 3 }],
    ]);
  });

  test('has no official amounts: those of the brede SPUK are of other activities', async () => {
    const { rows } = await jsonOf(['allocate', '-m', 'Almere', '--rules', 'eigen.json'], { files });
    expect(rows).toEqual([]);
  });

  test('is the file that was given when its rules are shown as JSON', async () => {
    const { stdout } = await runSpuk(['show', 'rules', '--rules', 'eigen.json', '-f', 'json'], { files });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(files['eigen.json']));
  });

  test('that names nothing it does not compute says nothing of it', async () => {
    const silent = { ...files, 'eigen.json': ownGrant({ notModelled: undefined }) };
    const { stdout } = await runSpuk(['allocate', ...OWN_INPUTS], { files: silent });
    expect(stdout).not.toContain('niet berekent');
  });
});

test('a number that nobody knows is unknown in a comparison, and only 0 is not divided', async () => {
  const { stdout } = await runSpuk(['allocate', ...OWN_INPUTS, '-f', 'json'], { files });
  const before = stdout;
  const after = stdout.replaceAll('"1900.00"', '"1899.99"');
  const told = await runSpuk(['diff', 'was.json', 'wordt.json'], {
    files: { 'was.json': before, 'wordt.json': after },
  });
  expect(told.stdout).toMatch(/^16 +niet bekend +1\.900,00 +1\.899,99/m);
  expect(told.stdout).not.toMatch(FOREIGN);
});
