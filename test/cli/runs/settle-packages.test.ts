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
