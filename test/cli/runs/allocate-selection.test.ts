// -m, -y and -i change what is shown, never what is computed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../support/examples.js';
import { type JsonRow, jsonOf, runSpuk } from '../../support/run-spuk.js';

const whole = await jsonOf(['allocate']);
const codes = [...new Set(whole.totals.map(({ municipality }) => municipality.code))];
const chosen = (option: string, values: readonly (string | number)[]) =>
  values.flatMap((value) => [option, String(value)]);

const FILE = [
  'gemeente;jaar;onderdeel;toegekend',
  'Almere;2023;7;1.000,00',
  'Almere;2023;1;10,00',
  'Almere;2024;7;2.000,00',
  'Utrecht;2023;7;3.000,00',
  'Utrecht;2023;7;4.000,00',
  '',
].join('\n');
const world = { files: { 'eigen.csv': FILE } };

describe('what is shown equals the same part of the whole', () => {
  test('whatever is chosen of the embedded allocation', async () => {
    const choices = fc.record({
      municipalities: fc.subarray(codes, { maxLength: 4 }),
      years: fc.subarray([2023, 2024, 2025, 2026]),
      interventions: fc.subarray([1, 2, 7, 11, 15]),
    });
    await fc.assert(
      fc.asyncProperty(choices, async ({ municipalities, years, interventions }) => {
        const result = await jsonOf([
          'allocate',
          ...chosen('-m', municipalities),
          ...chosen('-y', years),
          ...chosen('-i', interventions),
        ]);
        const inYears = ({ municipality, year }: JsonRow) =>
          (municipalities.length === 0 || municipalities.includes(municipality.code)) &&
          (years.length === 0 || years.includes(year));
        const rows = whole.rows.filter(
          (row) => inYears(row) && (interventions.length === 0 || interventions.includes(row.intervention)),
        );
        expect(result.rows).toEqual(rows);
        // Totals ignore -i.
        expect(result.totals).toEqual(whole.totals.filter(inYears));
        expect(result.status).toBe(0);
      }),
      { numRuns: examples(12) },
    );
  });

  test('of a file too', async () => {
    const all = await jsonOf(['allocate', '-a', 'eigen.csv'], world);
    const part = await jsonOf(
      ['allocate', '-a', 'eigen.csv', '-m', 'Almere', '-y', '2023', '-i', '7'],
      world,
    );
    expect(part.rows).toEqual([all.rows[1]]);
    expect(part.totals).toEqual([all.totals[0]]);
    // 1,000.00 + 10.00, intervention 1 included
    expect(part.totals[0]?.['granted']).toBe('1010.00');
  });

  test('in the csv and the table as in the JSON', async () => {
    const all = await runSpuk(['allocate', '-m', 'Almere', '-f', 'csv']);
    const part = await runSpuk(['allocate', '-m', 'Almere', '-y', '2025', '-i', '7', '-f', 'csv']);
    const [header, row] = part.stdout.trimEnd().split('\n');
    expect(all.stdout.split('\n')[0]).toBe(header);
    expect(all.stdout.split('\n')).toContain(row);
    const table = await runSpuk(['allocate', '-m', 'Almere', '-y', '2025', '-i', '7']);
    expect(table.stdout).toMatch(/Totaal +3\.478\.172,00/);
  });
});

describe('the options are written as', () => {
  test.each([
    [
      ['-y', '2023-2025'],
      [2023, 2024, 2025],
    ],
    [
      ['-y', '2023', '-y', '2026'],
      [2023, 2026],
    ],
    [
      ['-y', '2026', '-y', '2024-2025', '-y', '2025'],
      [2024, 2025, 2026],
    ],
    [['-y', '2023-2023'], [2023]],
    [['--year', '2024'], [2024]],
  ])('years: %j', async (options, years) => {
    const { totals, ...result } = await jsonOf(['allocate', '-m', 'GM0034', ...options]);
    expect(totals.map(({ year }) => year)).toEqual(years);
    expect(result['options']).toEqual({ municipality: ['GM0034'], year: years });
  });

  test.each(['Almere', 'almere', 'GM0034', '34', 'Gemeente Almere'])('a municipality: %s', async (name) => {
    const { totals } = await jsonOf(['allocate', '-m', name, '-y', '2024']);
    expect(totals.map(({ municipality }) => municipality)).toEqual([{ code: 'GM0034', name: 'Almere' }]);
  });

  test.each([['7'], ['Valpreventie'], ['fall prevention']])('an intervention: %s', async (name) => {
    const { rows } = await jsonOf(['allocate', '-m', 'Almere', '-y', '2024', '-i', name]);
    expect(rows.map(({ intervention }) => intervention)).toEqual([7]);
  });

  test('several, in any order and twice: the receipt names each once, in order', async () => {
    const result = await jsonOf([
      'allocate',
      '-m',
      'Utrecht',
      '-m',
      '34',
      '-m',
      'almere',
      '-i',
      '11',
      '-i',
      '7',
    ]);
    expect(result['options']).toEqual({ municipality: ['GM0034', 'GM0344'], intervention: [7, 11] });
    expect(new Set(result.rows.map(({ municipality }) => municipality.code))).toEqual(
      new Set(['GM0034', 'GM0344']),
    );
  });
});

describe('findings about input always count', () => {
  test('also where what they are about is not shown', async () => {
    const result = await jsonOf(['allocate', '-a', 'eigen.csv', '-m', 'Almere', '-y', '2024'], world);
    expect(result.findings.map(({ code, municipality }) => [code, municipality])).toEqual([
      ['DUPLICATE_ROW', 'GM0344'],
    ]);
    expect(result.status).toBe(1);
  });

  test('and where nothing is left to show', async () => {
    const result = await jsonOf(['allocate', '-a', 'eigen.csv', '-m', 'Zeist'], world);
    expect(result.rows).toEqual([]);
    expect(result.totals).toEqual([]);
    expect(result.summary.errors).toBe(1);
  });
});

describe('a name or year that does not exist is a mistake in the command', () => {
  test.each([
    [['-m', 'Almeer']],
    [['-m', 'Bergen']],
    [['-m', 'Brielle']],
    [['-m', '']],
    [['-y', '2022']],
    [['-y', '2023-2027']],
    [['-y', '2025-2023']],
    [['-y', '23']],
    [['-y', 'alle']],
    [['-i', '16']],
    [['-i', 'Valprevetie']],
  ])('%j', async (options) => {
    const { status, stdout, stderr } = await runSpuk(['allocate', ...options]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^spuk: /);
  });
});
