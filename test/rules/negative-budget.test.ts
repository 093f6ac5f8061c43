// budget = granted + carried in + shifted in − shifted out − carried out

import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { findingsOf, plannedBudget, rowOf, textsOf } from '../support/planned-budget.js';
import { regeling, uniform } from '../support/profiles.js';

function negatives(granted: readonly string[], plan: readonly string[], rules: Rules = regeling) {
  return findingsOf(plannedBudget({ granted, plan, rules }), 'NEGATIVE_BUDGET');
}

describe('with walls every intervention is judged by itself', () => {
  const granted = ['2023 7 100.00', '2023 11 900.00'];

  test.each([
    // 100.00 − 60.00 − 39.99 = 0.01; − 40.00 = 0.00; − 40.01 = −0.01
    ['39.99', []],
    ['40.00', []],
    ['40.01', ['2023 7 NEGATIVE_BUDGET available 40.00 carriedOut 40.01 budget -0.01 @2']],
  ])('60.00 of 100.00 shifted away and %s carried', (carried, found) => {
    expect(negatives(granted, ['2023 7>11 60.00', `2023 7> ${carried}`])).toEqual(found);
  });

  test('money elsewhere is of no help', () => {
    expect(negatives(granted, ['2023 7>11 100.01'])).toEqual([
      '2023 7 NEGATIVE_BUDGET available -0.01 carriedOut 0.00 budget -0.01 @1',
    ]);
  });

  test('what is shifted in is there to be used', () => {
    // 100.00 + 50.00 − 150.00 = 0.00
    expect(negatives(granted, ['2023 11>7 50.00', '2023 7> 150.00'])).toEqual([]);
    expect(negatives(granted, ['2023 11>7 50.00', '2023 7> 150.01'])).toHaveLength(1);
  });

  test('what was carried in is there to be used', () => {
    // 2024: 100.00 + 20.00 − 120.00 = 0.00
    const both = [...granted, '2024 7 100.00'];
    expect(negatives(both, ['2023 7> 20.00', '2024 7>11 120.00'])).toEqual([]);
    expect(negatives(both, ['2023 7> 20.00', '2024 7>11 120.01'])).toEqual([
      '2024 7 NEGATIVE_BUDGET available -0.01 carriedOut 0.00 budget -0.01 @2',
    ]);
  });

  test('of nothing granted a cent cannot be given', () => {
    expect(negatives([], ['2023 7>11 0.01'])).toEqual([
      '2023 7 NEGATIVE_BUDGET available -0.01 carriedOut 0.00 budget -0.01 @1',
    ]);
  });

  test('it is shown as it is, not as zero', () => {
    const row = rowOf(plannedBudget({ granted, plan: ['2023 7>11 100.01', '2023 7> 5.00'] }), '2023 7');
    expect(textsOf(row)).toMatchObject({ available: '-0.01', carriedOut: '5.00', budget: '-5.01' });
  });

  test('several plan rows make one finding, at the last of them, whichever kind it is', () => {
    expect(negatives(granted, ['2023 7>11 60.00', '2023 7> 41.00', '2023 11>7 0.50'])).toEqual([
      '2023 7 NEGATIVE_BUDGET available 40.50 carriedOut 41.00 budget -0.50 @2',
    ]);
    expect(negatives(granted, ['2023 7> 41.00', '2023 7>11 60.00'])).toEqual([
      '2023 7 NEGATIVE_BUDGET available 40.00 carriedOut 41.00 budget -1.00 @2',
    ]);
  });
});

describe('without walls only the total of the municipality-year is judged', () => {
  const granted = ['2025 7 100.00', '2025 11 900.00'];

  test('a deficit of one intervention is covered by the others', () => {
    expect(negatives(granted, ['2025 7>11 1000.00'])).toEqual([]);
    expect(negatives(granted, ['2025 7> 1000.00'])).toEqual([]);
  });

  test.each([
    // 1,000.00 − 999.99 = 0.01; − 1,000.00 = 0.00; − 1,000.01 = −0.01
    ['999.99', []],
    ['1000.00', []],
    ['1000.01', ['2025 NEGATIVE_BUDGET available 1000.00 carriedOut 1000.01 budget -0.01 @1']],
  ])('%s of 1,000.00 carried', (carried, found) => {
    expect(negatives(granted, [`2025 0> ${carried}`])).toEqual(found);
  });

  test('the finding names no intervention: it is of them all', () => {
    const [finding] = plannedBudget({ granted, plan: ['2025 0> 1000.01'] }).findings.filter(
      ({ code }) => code === 'NEGATIVE_BUDGET',
    );
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('intervention');
  });

  test('a shift takes nothing from the total: the finding points at the last carry', () => {
    expect(negatives(granted, ['2025 0> 1000.01', '2025 7>11 1.00'])).toEqual([
      '2025 NEGATIVE_BUDGET available 1000.00 carriedOut 1000.01 budget -0.01 @1',
    ]);
  });

  test('money carried in counts', () => {
    const both = [...granted, '2024 7 50.00'];
    // 1,000.00 + 10.00 − 1,010.00 = 0.00
    expect(negatives(both, ['2024 7> 10.00', '2025 0> 1010.00'])).toEqual([]);
    expect(negatives(both, ['2024 7> 10.00', '2025 0> 1010.01'])).toEqual([
      '2025 NEGATIVE_BUDGET available 1010.00 carriedOut 1010.01 budget -0.01 @2',
    ]);
  });

  test('with the walls of uniform each is judged', () => {
    expect(negatives(granted, ['2025 7>11 100.01'], uniform)).toEqual([
      '2025 7 NEGATIVE_BUDGET available -0.01 carriedOut 0.00 budget -0.01 @1',
    ]);
  });
});
