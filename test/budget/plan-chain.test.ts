// Money carried from year to year. The limits of regeling: 20% per intervention in 2023, nothing in 2024, 10% of the
// total in 2025, nothing in 2026.

import { describe, expect, test } from 'vitest';
import { shownOf } from '../../src/budget/shown.js';
import {
  findingsOf,
  type Planned,
  plannedBudget,
  rowNames,
  rowOf,
  textsOf,
  totalOf,
} from '../support/planned-budget.js';

const flows = (planned: Planned, name: string) => {
  const { granted, carriedIn, available, carriedOut, budget } = textsOf(rowOf(plannedBudget(planned), name));
  return { granted, carriedIn, available, carriedOut, budget };
};

describe('what is carried out of a year is carried into the next', () => {
  const planned: Planned = {
    granted: ['2023 7 1000.00', '2024 7 2000.00', '2025 7 3000.00', '2026 7 4000.00'],
    plan: ['2023 7> 200.00', '2024 7> 30.00', '2025 7> 500.00', '2026 7> 0.07'],
  };

  test.each([
    // carried in, and granted + carried in, and less what is carried out
    ['2023 7', { carriedIn: '0.00', available: '1000.00', carriedOut: '200.00', budget: '800.00' }],
    ['2024 7', { carriedIn: '200.00', available: '2200.00', carriedOut: '30.00', budget: '2170.00' }],
    ['2025 7', { carriedIn: '30.00', available: '3030.00', carriedOut: '500.00', budget: '2530.00' }],
    ['2026 7', { carriedIn: '500.00', available: '4500.00', carriedOut: '0.07', budget: '4499.93' }],
  ])('%s', (name, amounts) => {
    expect(flows(planned, name)).toMatchObject(amounts);
  });

  test('so the rules are broken in 2024 by 30.00, in 2025 by 200.00 and in 2026 by 0.07', () => {
    // 2025: 500.00 against 10% of 3,000.00
    expect(findingsOf(plannedBudget(planned))).toEqual([
      '2024 7 CARRY_LIMIT actual 30.00 limit 0.00 excess 30.00 @2',
      '2025 CARRY_LIMIT actual 500.00 limit 300.00 excess 200.00 @3',
      '2026 CARRY_LIMIT actual 0.07 limit 0.00 excess 0.07 @4',
    ]);
  });

  test('whatever years are shown', () => {
    const whole = plannedBudget(planned);
    for (const year of [2023, 2024, 2025, 2026]) {
      const { rows, totals, findings } = shownOf(whole, { years: new Set([year]) });
      expect(rows).toEqual(whole.rows.filter((row) => row.year === year));
      expect(totals).toEqual(whole.totals.filter((total) => total.year === year));
      expect(findings.every((finding) => finding.year === year)).toBe(true);
    }
  });

  test('a year whose sum is below zero carries what the plan says all the same', () => {
    const overdrawn: Planned = { granted: ['2023 7 1.00', '2024 7 1.00'], plan: ['2023 7> 5.00'] };
    expect(flows(overdrawn, '2023 7')).toMatchObject({ carriedOut: '5.00', budget: '-4.00' });
    expect(flows(overdrawn, '2024 7')).toMatchObject({ carriedIn: '5.00', available: '6.00' });
  });
});

describe('a carry', () => {
  test('goes to the same intervention alone, and several add up', () => {
    const granted = ['2023 7 1000.00', '2023 8 1000.00', '2024 7 1.00', '2024 8 1.00', '2024 9 1.00'];
    const outcome = plannedBudget({ granted, plan: ['2023 7> 100.00', '2023 8> 3.00', '2023 7> 0.05'] });
    const carriedIn = ['7', '8', '9'].map((number) => textsOf(rowOf(outcome, `2024 ${number}`))['carriedIn']);
    expect(carriedIn).toEqual(['100.05', '3.00', '0.00']);
    expect(textsOf(totalOf(outcome, '2024'))).toMatchObject({ carriedIn: '103.05', available: '106.05' });
  });

  test('of one municipality is not carried into another', () => {
    const granted = ['2023 7 1000.00', '2024 7 1.00', 'GM0363 2024 7 1.00'];
    const outcome = plannedBudget({ granted, plan: ['2023 7> 100.00'] });
    expect(textsOf(rowOf(outcome, 'GM0363 2024 7'))).toMatchObject({ carriedIn: '0.00' });
  });

  test('reaches the next year only: what is not carried on stays there', () => {
    const granted = ['2023 7 1000.00', '2024 7 1.00', '2025 7 1.00'];
    const outcome = plannedBudget({ granted, plan: ['2023 7> 100.00'] });
    expect(textsOf(rowOf(outcome, '2025 7'))).toMatchObject({ carriedIn: '0.00' });
  });

  test('of the undivided intervention 0 arrives there: 10% of 1,000.00 from 2025 to 2026', () => {
    const granted = ['2025 7 1000.00', '2026 7 1000.00'];
    const outcome = plannedBudget({ granted, plan: ['2025 0> 100.00'] });
    expect(findingsOf(outcome)).toEqual([]);
    expect(textsOf(rowOf(outcome, '2026 0'))).toMatchObject({ granted: '0.00', available: '100.00' });
    expect(textsOf(totalOf(outcome, '2026'))).toMatchObject({ carriedIn: '100.00', available: '1100.00' });
  });
});

describe('a carry out of the last covered year', () => {
  const outcome = () => plannedBudget({ granted: ['2026 7 1000.00'], plan: ['2026 7> 25.00'] });

  test('breaks the carry limit', () => {
    expect(findingsOf(outcome())).toEqual(['2026 CARRY_LIMIT actual 25.00 limit 0.00 excess 25.00 @1']);
  });

  test('stays in what is carried out, and makes no row', () => {
    expect(textsOf(rowOf(outcome(), '2026 7'))).toMatchObject({ carriedOut: '25.00', budget: '975.00' });
    expect(rowNames(outcome())).toEqual(['2026 7']);
    expect(outcome().totals.map(({ year }) => year)).toEqual([2026]);
  });
});

describe('money carried into a covered year without allocation', () => {
  const outcome = () => plannedBudget({ granted: ['2023 7 1000.00'], plan: ['2023 7> 200.00'] });

  test('makes a row with nothing granted, and a total', () => {
    expect(rowNames(outcome())).toEqual(['2023 7', '2024 7']);
    // 20% and 15% of nothing
    expect(textsOf(rowOf(outcome(), '2024 7'))).toMatchObject({
      granted: '0.00',
      carriedIn: '200.00',
      available: '200.00',
      budget: '200.00',
      shiftLimit: '0.00',
      carryLimit: '0.00',
    });
    expect(textsOf(totalOf(outcome(), '2024'))).toMatchObject({ granted: '0.00', available: '200.00' });
  });

  test('deserves a look, at the row that carries it there', () => {
    expect(findingsOf(outcome())).toEqual(['2024 NO_ALLOCATION @1']);
  });
});
