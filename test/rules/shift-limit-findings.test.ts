// The shift limit as the profiles have it: 15% of what the giving intervention was granted, rounded down to the cent.
// Interventions 7, 8, 11 and 12 are of one theme. Other bases stand in shift-limit-bases.test.ts.

import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { findingsOf, plannedBudget, rowOf, textsOf } from '../support/planned-budget.js';
import { regeling, uniform } from '../support/profiles.js';

function excesses(granted: readonly string[], plan: readonly string[], rules: Rules = regeling) {
  return findingsOf(plannedBudget({ granted, plan, rules }), 'SHIFT_LIMIT');
}

const cent = Amount.of('0.01');

describe.each(['2023', '2024'])('in %s', (year) => {
  test.each([
    // granted, limit: 575,820.00 × 0.15 = 86,373.00; 575,819.99 × 0.15 = 86,372.9985
    ['575820.00', '86373.00'],
    ['575819.99', '86372.99'],
    // 33.33 × 0.15 = 4.9995; 33.34 × 0.15 = 5.001
    ['33.33', '4.99'],
    ['33.34', '5.00'],
    // 0.13 × 0.15 = 0.0195; 0.14 × 0.15 = 0.021
    ['0.13', '0.01'],
    ['0.14', '0.02'],
    // 0.07 × 0.15 = 0.0105
    ['0.07', '0.01'],
  ])(
    'of %s at most %s is shifted away: below and at it nothing is found, a cent above it is',
    (granted, limit) => {
      const of = [`${year} 7 ${granted}`, `${year} 11 1.00`];
      const above = Amount.of(limit).plus(cent);
      const below = Amount.of(limit).minus(cent);
      if (!below.isZero()) expect(excesses(of, [`${year} 7>11 ${below}`])).toEqual([]);
      expect(excesses(of, [`${year} 7>11 ${limit}`])).toEqual([]);
      expect(excesses(of, [`${year} 7>11 ${above}`])).toEqual([
        `${year} 7 SHIFT_LIMIT actual ${above} limit ${limit} excess 0.01 @1`,
      ]);
    },
  );

  // 0.06 × 0.15 = 0.009, and less for less
  test.each(['0.00', '0.01', '0.02', '0.03', '0.04', '0.05', '0.06'])(
    'of %s nothing may be shifted, not even a cent',
    (granted) => {
      const of = [`${year} 7 ${granted}`, `${year} 11 1.00`];
      expect(excesses(of, [])).toEqual([]);
      expect(excesses(of, [`${year} 7>11 0.01`])).toEqual([
        `${year} 7 SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1`,
      ]);
    },
  );
});

describe('all outgoing shifts of an intervention in a year', () => {
  // 15% of 1,000.00 is 150.00
  const granted = [
    '2023 7 1000.00',
    '2023 8 1000.00',
    '2023 11 1000.00',
    '2023 12 1000.00',
    '2024 7 1000.00',
  ];

  test('are judged together: 100.00 + 49.99 + 0.01 is at the limit', () => {
    expect(excesses(granted, ['2023 7>11 100.00', '2023 7>12 49.99', '2023 7>8 0.01'])).toEqual([]);
  });

  test('make one finding at the last of them: 100.00 + 50.00 + 0.01', () => {
    const plan = ['2023 7>11 100.00', '2023 7>12 50.00', '2023 7>8 0.01', '2023 8>12 1.00', '2023 11>7 1.00'];
    expect(excesses(granted, plan)).toEqual(['2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @3']);
  });

  test('make a finding per giving intervention and year', () => {
    const plan = ['2023 8>11 151.00', '2024 7>11 152.00', '2023 7>11 153.00'];
    expect(excesses(granted, plan)).toEqual([
      '2023 7 SHIFT_LIMIT actual 153.00 limit 150.00 excess 3.00 @3',
      '2023 8 SHIFT_LIMIT actual 151.00 limit 150.00 excess 1.00 @1',
      '2024 7 SHIFT_LIMIT actual 152.00 limit 150.00 excess 2.00 @2',
    ]);
  });

  test('count to another theme too', () => {
    expect(excesses(granted, ['2023 7>1 75.00', '2023 7>11 75.01'])).toEqual([
      '2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @2',
    ]);
  });

  test('are not netted with what it receives', () => {
    // It receives 100.00 and gives 150.01: gross, a cent too much.
    expect(excesses(granted, ['2023 11>7 100.00', '2023 7>12 150.01'])).toEqual([
      '2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @2',
    ]);
  });

  test('of one municipality do not count for another', () => {
    const both = [...granted, 'GM0363 2023 7 1000.00'];
    expect(excesses(both, ['2023 7>11 150.00', 'GM0363 2023 7>11 150.00'])).toEqual([]);
    expect(excesses(both, ['2023 7>11 150.00', 'GM0363 2023 7>11 150.01'])).toEqual([
      'GM0363 2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @2',
    ]);
  });
});

test('the base is the amount granted: money carried in does not widen the limit', () => {
  // 2024: 1,000.00 granted and 200.00 carried in make 1,200.00 available; the limit stays 150.00.
  const granted = ['2023 7 1000.00', '2024 7 1000.00', '2024 11 1000.00'];
  const plan = ['2023 7> 200.00', '2024 7>11 150.01'];
  const outcome = plannedBudget({ granted, plan });
  expect(textsOf(rowOf(outcome, '2024 7'))).toMatchObject({ available: '1049.99', shiftLimit: '150.00' });
  expect(findingsOf(outcome, 'SHIFT_LIMIT')).toEqual([
    '2024 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @2',
  ]);
});

test('the base is the sum of the decisions of the year', () => {
  // 15% of 600.00 + 400.00 is 150.00; of each alone 90.00 and 60.00
  const granted = ['2023 7 600.00 first', '2023 7 400.00 second'];
  expect(excesses(granted, ['2023 7>11 150.00'])).toEqual([]);
  expect(excesses(granted, ['2023 7>11 150.01'])).toHaveLength(1);
});

test('the room is what is left of the limit, never below zero', () => {
  const roomAfter = (amount: string) =>
    rowOf(plannedBudget({ granted: ['2023 7 1000.00'], plan: [`2023 7>11 ${amount}`] }), '2023 7').shiftRoom;
  expect(['149.99', '150.00', '150.01', '300.00'].map((amount) => roomAfter(amount)?.toString())).toEqual([
    '0.01',
    '0.00',
    '0.00',
    '0.00',
  ]);
});

describe('without walls', () => {
  const granted = ['2025 7 1000.00', '2026 7 1000.00'];
  const plan = ['2025 7>1 1000.00', '2026 7>1 1000.00'];

  test('there is no shift limit: 2025 and 2026 of regeling', () => {
    expect(excesses(granted, plan)).toEqual([]);
  });

  test('is no year of uniform', () => {
    expect(excesses(granted, plan, uniform)).toEqual([
      '2025 7 SHIFT_LIMIT actual 1000.00 limit 150.00 excess 850.00 @1',
      '2026 7 SHIFT_LIMIT actual 1000.00 limit 150.00 excess 850.00 @2',
    ]);
  });
});

test('the finding names the rule, its certainty and what it is a share of', () => {
  const plan = ['2023 7>11 150.01', '2024 7>11 150.01'];
  const { findings } = plannedBudget({ granted: ['2023 7 1000.00', '2024 7 1000.00'], plan });
  expect(findings.filter(({ code }) => code === 'SHIFT_LIMIT')).toMatchObject([
    { rule: { parameter: 'shift-limit', status: 'explained' }, base: Amount.of('1000.00') },
    { rule: { parameter: 'shift-limit', status: 'reported' }, base: Amount.of('1000.00') },
  ]);
});
