// Money carried from 2023 to 2024 with walls, and from 2025 to 2026 without.
//
//    year  granted 7    granted 2   allowed to carry
//    2023  1,000.00     400.00      20% each: 200.00 and 80.00
//    2024  1,000.00     400.00      nothing
//    2025  1,000.00     400.00      10% of 1,400.00 = 140.00
//    2026    500.00       0.00      nothing

import { describe, expect, test } from 'vitest';
import { jsonOf, runSpuk } from '../support/run-spuk.js';

const ALLOCATION = `gemeente;jaar;onderdeel;toegekend
Almere;2023;7;1000,00
Almere;2023;2;400,00
Almere;2024;7;1000,00
Almere;2024;2;400,00
Almere;2025;7;1000,00
Almere;2025;2;400,00
Almere;2026;7;500,00
`;
const HEADER = 'gemeente;jaar;soort;van;naar;bedrag\n';
const LAWFUL = [
  'Almere;2023;doorschuiving;7;;200,00',
  'Almere;2023;doorschuiving;2;;80,00',
  'Almere;2025;doorschuiving;;;140,00',
];
const planned = (...rows: readonly string[]) => ({
  files: { 'toekenning.csv': ALLOCATION, 'plan.csv': `${HEADER}${rows.join('\n')}\n` },
});
// The amounts are made up, and small ones may look like thousands of euros.
const INPUTS = ['-a', 'toekenning.csv', '--amounts-in', 'euro', '-p', 'plan.csv'];

describe('a plan that carries all it may', () => {
  test('gives these budgets', async () => {
    const { status, rows } = await jsonOf(['allocate', ...INPUTS], planned(...LAWFUL));
    expect(status).toBe(0);
    const budgets = rows.map(({ year, intervention, carriedIn, available, carriedOut, budget }) =>
      [year, intervention, carriedIn, available, carriedOut, budget].join(' '),
    );
    expect(budgets).toEqual([
      '2023 2 0.00 400.00 80.00 320.00',
      '2023 7 0.00 1000.00 200.00 800.00',
      '2024 2 80.00 480.00 0.00 480.00',
      '2024 7 200.00 1200.00 0.00 1200.00',
      '2025 0 0.00 0.00 140.00 -140.00',
      '2025 2 0.00 400.00 0.00 400.00',
      '2025 7 0.00 1000.00 0.00 1000.00',
      '2026 0 140.00 140.00 0.00 140.00',
      '2026 7 0.00 500.00 0.00 500.00',
    ]);
  });

  test('adds up by year; below zero is only the undivided part, which breaks no rule', async () => {
    const { totals, findings } = await jsonOf(['allocate', ...INPUTS], planned(...LAWFUL));
    const years = totals.map(({ year, granted, carriedIn, available, carriedOut, budget, carryRoom }) =>
      [year, granted, carriedIn, available, carriedOut, budget, carryRoom].join(' '),
    );
    // 1,400.00 − 280.00 = 1,120.00; + 280.00 = 1,680.00; − 140.00 = 1,260.00; 500.00 + 140.00 = 640.00
    expect(years).toEqual([
      '2023 1400.00 0.00 1400.00 280.00 1120.00 0.00',
      '2024 1400.00 280.00 1680.00 0.00 1680.00 0.00',
      '2025 1400.00 0.00 1400.00 140.00 1260.00 0.00',
      '2026 500.00 140.00 640.00 0.00 640.00 0.00',
    ]);
    expect(findings).toEqual([]);
  });

  test('is checked in silence', async () => {
    const { status, stdout } = await runSpuk(['check', ...INPUTS], planned(...LAWFUL));
    expect([status, stdout]).toEqual([0, '']);
  });

  test('is the same whatever year is shown', async () => {
    const whole = await jsonOf(['allocate', ...INPUTS], planned(...LAWFUL));
    const last = await jsonOf(['allocate', ...INPUTS, '-y', '2026'], planned(...LAWFUL));
    expect(last.rows).toEqual(whole.rows.filter(({ year }) => year === 2026));
  });
});

test.each([
  ['Almere;2023;doorschuiving;2;;0,01', 2023, 2, '80.01', '80.00'],
  // What 7 left of its limit would not have helped 2; there is no limit on the total of 2023.
  ['Almere;2023;doorschuiving;7;;0,01', 2023, 7, '200.01', '200.00'],
  ['Almere;2024;doorschuiving;7;;0,01', 2024, 7, '0.01', '0.00'],
  ['Almere;2025;doorschuiving;7;;0,01', 2025, undefined, '140.01', '140.00'],
  ['Almere;2026;doorschuiving;;;0,01', 2026, undefined, '0.01', '0.00'],
])('a cent more is a cent too much: %s', async (row, year, intervention, actual, limit) => {
  const { status, findings } = await jsonOf(['check', ...INPUTS], planned(...LAWFUL, row));
  expect(status).toBe(1);
  const [found, ...others] = findings.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'CARRY_LIMIT',
    year,
    amounts: { actual, limit, excess: '0.01' },
    where: { file: 'plan.csv', line: 5, field: 'bedrag' },
  });
  expect(found?.intervention).toBe(intervention);
});

test('money carried from the walled 2024 into 2025 counts in the total there', async () => {
  // 2025: 1,400.00 granted and 300.00 carried in; the limit stays 140.00, and 1,700.00 is available.
  const { totals, findings } = await jsonOf(
    ['allocate', ...INPUTS],
    planned('Almere;2024;doorschuiving;7;;300,00', 'Almere;2025;doorschuiving;7;;140,00'),
  );
  expect(totals.find(({ year }) => year === 2025)).toMatchObject({
    carriedIn: '300.00',
    available: '1700.00',
    carryLimit: '140.00',
    budget: '1560.00',
  });
  const errors = findings.flatMap(({ code, severity, year }) => (severity === 'error' ? [[code, year]] : []));
  expect(errors).toEqual([['CARRY_LIMIT', 2024]]);
});
