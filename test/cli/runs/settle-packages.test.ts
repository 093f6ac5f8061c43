// Four years as four ledgers export them, none of them edited: debits and credits apart, letters for them, a header that is
// named, and an auditfile.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../../support/run-spuk.js';

const FOLDER = 'fixtures/settle/packages';
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const ARGV = [
  ...['-m', 'Almere', '--map', 'koppeling.csv', '--columns', 'kolommen.csv'],
  ...['2023.csv', '2024.csv', '2025.csv', '2026.xaf'].flatMap((file) => ['-s', file]),
];

describe('four ledgers', () => {
  test('are settled together, to the cent', async () => {
    const { rows, findings } = await jsonOf(['settle', ...ARGV], { files });
    const spent = rows.flatMap(({ year, intervention, spent: of }) =>
      of === null || of === '0.00' ? [] : [[year, intervention, of]],
    );
    expect(spent).toEqual([
      // 500,000.00 − 10,026.00
      [2023, 7, '489974.00'],
      [2023, 11, '100000.00'],
      // 300,000.00 − 0.50
      [2024, 7, '299999.50'],
      [2024, 11, '75000.25'],
      [2025, 7, '250000.00'],
      // 150,000.75 − 50,000.75
      [2025, 11, '100000.00'],
      [2026, 11, '1000.25'],
    ]);
    const errors = findings.filter(({ code }) => code !== 'OVERSPENT' && code !== 'ASSUMED_RULE');
    expect(errors.map(({ code }) => code)).toEqual(['LEADING_ZEROS']);
  });

  test.each(['check', 'report'])('go through %s', async (command) => {
    const output = command === 'report' ? ['-o', 'rapport.html'] : [];
    const { status } = await runSpuk([command, ...ARGV, ...output], { files });
    expect(status).toBe(0);
  });
});

// 2023: 145.51 + 576.44 + 111.93 = 833.88, in thousands; so on for the other years.
describe('with the budget workbook of the office', () => {
  const workbook = new Uint8Array(readFileSync('fixtures/workbooks/begroting.xlsx'));
  const world = { files: { ...files, 'begroting.xlsx': workbook } };
  const argv = ['-a', 'begroting.xlsx', ...ARGV];

  test('what is granted and spent is read from the files as they are', async () => {
    const { rows, totals, findings } = await jsonOf(['settle', ...argv], world);
    const granted = rows.flatMap(({ year, intervention, granted: of }) =>
      of === '0.00' ? [] : [[year, intervention, of]],
    );
    expect(granted.slice(0, 3)).toEqual([
      [2023, 1, '145510.00'],
      [2023, 7, '576440.00'],
      [2023, 11, '111930.00'],
    ]);
    expect(totals.map(({ year, granted: of }) => [year, of])).toEqual([
      [2023, '833880.00'],
      [2024, '789100.00'],
      [2025, '789100.00'],
      [2026, '886230.00'],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('what was not read as a row is one note', async () => {
    const { findings } = await jsonOf(['settle', ...argv], world);
    expect(findings.filter(({ code }) => code === 'PASSED_OVER')).toHaveLength(1);
  });

  test.each(['check', 'report'])('goes through %s', async (command) => {
    const output = command === 'report' ? ['-o', 'rapport.html'] : [];
    const { status } = await runSpuk([command, ...argv, ...output], world);
    expect(status).toBe(0);
  });
});
