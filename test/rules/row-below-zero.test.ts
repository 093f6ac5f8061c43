import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/findings/finding.js';
import { findingsOf, plannedBudget } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

const found = (granted: readonly string[], ...plan: readonly string[]) =>
  findingsOf(plannedBudget({ granted, plan }), 'ROW_BELOW_ZERO', 'NEGATIVE_BUDGET');

describe('without walls, a row below zero that the total covers', () => {
  // nothing is granted for 8 in 2026
  const granted = ['2026 7 1000.00', '2026 11 100.00', '2025 7 1000.00', '2025 11 100.00'];

  test('deserves a look, at the last row of the plan that takes from it', () => {
    expect(found(granted, '2026 8>7 60.00', '2026 8>11 40.00', '2026 7>11 1.00')).toEqual([
      '2026 8 ROW_BELOW_ZERO available -100.00 carriedOut 0.00 budget -100.00 @2',
    ]);
    expect(severityOf('ROW_BELOW_ZERO')).toBe('warning');
  });

  test('is none at zero, and is one a cent below', () => {
    expect(found(granted, '2025 11>7 40.00', '2025 11> 60.00')).toEqual([]);
    expect(found(granted, '2025 11>7 40.00', '2025 11> 60.01')).toEqual([
      '2025 11 ROW_BELOW_ZERO available 60.00 carriedOut 60.01 budget -0.01 @2',
    ]);
  });

  test('is one where the total is left with nothing at all', () => {
    // 11 has 100.00 + 150.00 − 1,100.00 = −850.00, and 7 has 1,000.00 − 150.00 = 850.00 left: together 0.00
    expect(found(granted, '2025 7>11 150.00', '2025 11> 1100.00')).toEqual([
      '2025 11 ROW_BELOW_ZERO available 250.00 carriedOut 1100.00 budget -850.00 @2',
    ]);
  });

  test('is no more than what the total says where that is below zero too', () => {
    expect(found(granted, '2025 11> 1100.01')).toEqual([
      '2025 NEGATIVE_BUDGET available 1100.00 carriedOut 1100.01 budget -0.01 @1',
    ]);
  });
});

test('with walls it is a negative budget', () => {
  expect(found(['2023 7 1000.00', '2023 11 100.00'], '2023 11>7 100.01')).toEqual([
    '2023 11 NEGATIVE_BUDGET available -0.01 carriedOut 0.00 budget -0.01 @1',
  ]);
});

describe('a carry of money that is not divided', () => {
  const granted = ['2025 0 10.00', '2025 7 1000.00'];

  test('is one of the municipality as a whole where the limit stands on the total', () => {
    expect(found(granted, '2025 0> 50.00')).toEqual([]);
    // A shift out of it is not: 10.00 − 10.01
    expect(found(granted, '2025 0>7 10.00')).toEqual([]);
    expect(found(granted, '2025 0>7 10.01')).toEqual([
      '2025 0 ROW_BELOW_ZERO available -0.01 carriedOut 0.00 budget -0.01 @1',
    ]);
  });

  test('is taken from what stands there where the limit stands on interventions', () => {
    const rules = rulesWith(
      [2025, 'carry-limit', 'scope', 'intervention'],
      [2025, 'carry-limit', 'alternatives', []],
    );
    const below = (plan: string) =>
      findingsOf(plannedBudget({ granted, plan: [plan], rules }), 'ROW_BELOW_ZERO');
    expect(below('2025 0> 10.00')).toEqual([]);
    expect(below('2025 0> 10.01')).toEqual([
      '2025 0 ROW_BELOW_ZERO available 10.00 carriedOut 10.01 budget -0.01 @1',
    ]);
  });
});
