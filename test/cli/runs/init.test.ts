import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';
import { changed } from '../../support/workbooks.js';

const NL = ['toekenning.csv', 'plan.csv', 'besteding.csv', 'spuk.config.json'];
const EN = ['allocation.csv', 'plan.csv', 'spent.csv', 'spuk.config.json'];

/** The files of `spuk init`, as they would stand in the folder afterwards. */
async function initiated(...options: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { written, status } = await runSpuk(['init', ...options]);
  expect(status).toBe(0);
  return Object.fromEntries(written);
}

/** A text with its comments made into data, as a user would. */
function filledIn(text: string): string {
  return text.replace(/^# /gm, '');
}

describe('the files of spuk init', () => {
  test.each([
    ['nl', NL],
    ['en', EN],
  ])('are named in the language asked for: %s', async (language, names) => {
    const { stdout, written, bytes } = await runSpuk(['init', '--lang', language]);
    const books = names.slice(0, 3).map((name) => name.replace('.csv', '.xlsx'));
    expect([...written.keys()]).toEqual(names);
    expect([...bytes.keys()]).toEqual(books);
    expect(stdout).toBe([...names, ...books].map((name) => `${name}\n`).join(''));
  });

  test.each([['nl'], ['en']])('hold no data as they come, and no fault: %s', async (language) => {
    const files = await initiated('--lang', language);
    const { status, stderr } = await runSpuk(['check', '--lang', language], { files });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/[A-Z]_[A-Z]/);
    const { rows, findings } = await jsonOf(['allocate'], { files });
    expect([rows, findings]).toEqual([[], []]);
  });

  test.each([['nl'], ['en']])('are accepted once the example is filled in: %s', async (language) => {
    const files = await initiated('--lang', language);
    const filled = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, filledIn(text)]));
    const { rows, findings } = await jsonOf(['allocate'], { files: filled });
    // Granted 1,000.00 for intervention 7; of it 100.00 is shifted to 11, within the 150.00 that may.
    expect(
      rows.map(({ intervention, granted, shiftedIn, shiftedOut }) => [
        intervention,
        granted,
        shiftedIn,
        shiftedOut,
      ]),
    ).toEqual([
      [7, '1000.00', '0.00', '100.00'],
      [11, '0.00', '100.00', '0.00'],
    ]);
    const codes = findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    expect(codes).toEqual(['SHIFT_NOT_GRANTED']);
  });

  test('with -m hold the official amounts, of a file from then on', async () => {
    const files = await initiated('-m', 'Almere', '-m', 'gm0603');
    const own = await jsonOf(['allocate'], { files });
    const embedded = await jsonOf(['allocate', '-m', 'Almere', '-m', 'Rijswijk']);
    // What is granted nothing in 2026 is left out.
    const granted = embedded.rows.filter((row) => row['granted'] !== '0.00');
    expect(granted).toHaveLength(2 * (62 - 5));
    expect(own.rows).toEqual(granted.map((row) => ({ ...row, provenance: 'file' })));
    expect(JSON.parse(files['spuk.config.json'] ?? '').municipality).toEqual(['Almere', 'Rijswijk']);
  });

  test('are what Dutch Excel opens: BOM, semicolons, commas, CRLF', async () => {
    const { 'toekenning.csv': text } = await initiated('-m', 'Almere');
    expect(text).toMatch(
      /^\uFEFFgemeente;jaar;onderdeel;beschikking;toegekend\r\n# Almere;2023;Valpreventie;verlening;1000,00\r\nAlmere;2023;Lokaal Sportakkoord;;145509,00\r\n/,
    );
  });
});

describe('the workbooks of spuk init', () => {
  test.each([['nl'], ['en']])('hold the same as the CSV, and are read the same: %s', async (language) => {
    const { written, bytes } = await runSpuk(['init', '-m', 'Almere', '--lang', language]);
    const names = language === 'nl' ? NL : EN;
    const books = names.slice(0, 3).map((name) => name.replace('.csv', '.xlsx'));
    const argv = (files: readonly string[]) =>
      ['-a', '-p', '-s'].flatMap((option, at) => [option, files[at] ?? '']);
    const world = { files: { ...Object.fromEntries(written), ...Object.fromEntries(bytes) } };
    const ofTexts = await jsonOf(['settle', '--no-config', ...argv(names)], world);
    const ofBooks = await jsonOf(['settle', '--no-config', ...argv(books)], world);
    expect(ofTexts.rows.length).toBeGreaterThan(40);
    expect([ofBooks.rows, ofBooks.findings]).toEqual([ofTexts.rows, ofTexts.findings]);
  });

  test('are accepted once the example is filled in, and hold numbers as numbers', async () => {
    const { bytes } = await runSpuk(['init']);
    // The # and the blank behind it are taken away, as a user would.
    const filled = [...bytes].map(
      ([name, book]) => [name, changed(book, (xml) => xml.replaceAll('># ', '>'))] as const,
    );
    const world = { files: Object.fromEntries(filled) };
    const argv = ['-a', 'toekenning.xlsx', '-p', 'plan.xlsx', '-s', 'besteding.xlsx'];
    const { rows } = await jsonOf(['settle', ...argv], world);
    // Granted 1,000.00 for intervention 7, of which 100.00 is shifted to 11; spent 1,000.00.
    expect(
      rows
        .filter(({ year }) => year === 2023)
        .map((row) => [row.intervention, row['available'], row['spent']]),
    ).toEqual([
      [7, '900.00', '1000.00'],
      [11, '100.00', '0.00'],
    ]);
    const sheet = await readXlsx(bytes.get('toekenning.xlsx') ?? new Uint8Array());
    expect(sheet.sheets[0]?.rows.map((row) => row.slice(0, 5))).toEqual([
      ['gemeente', 'jaar', 'onderdeel', 'beschikking', 'toegekend'],
      ['# Almere', 2023, 'Valpreventie', 'verlening', 1000],
    ]);
  });
});

describe('what stands there already', () => {
  test('is named, and nothing is written', async () => {
    const { status, stdout, stderr, written } = await runSpuk(['init', 'map'], {
      files: { 'map/plan.csv': 'mine' },
    });
    expect([status, stdout, written.size]).toEqual([2, '', 0]);
    expect(stderr).toContain('map/plan.csv bestaat al en wordt niet overschreven. Er is niets geschreven.');
  });

  test('so does a second run', async () => {
    const files = await initiated();
    const { status, stderr } = await runSpuk(['init'], { files });
    expect(status).toBe(2);
    for (const name of NL) expect(stderr).toContain(name);
  });

  test('a folder that cannot be written is a refusal', async () => {
    const { status, stderr } = await runSpuk(['init', 'map'], { unwritable: { 'map/plan.csv': 'EACCES' } });
    expect([status, stderr]).toEqual([2, expect.stringContaining('map/plan.csv kan niet worden geschreven')]);
  });
});
