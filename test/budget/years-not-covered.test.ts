// What is granted or planned in a year for which the rules have no values: said once per year, and nothing is computed.

import { describe, expect, test } from 'vitest';
import { plannedBudget, rowNames } from '../support/planned-budget.js';

const covered = [2023, 2024, 2025, 2026];

describe('a year that the rules do not cover', () => {
  test('is said once, whatever municipalities and interventions it has, with the years that are covered', () => {
    const granted = ['2027 7 1.00', '2027 8 1.00', 'GM0363 2027 7 1.00'];
    expect(plannedBudget({ granted }).findings).toEqual([{ code: 'YEAR_NOT_COVERED', year: 2027, covered }]);
  });

  test('is said in the order of the years, however they came', () => {
    const { findings } = plannedBudget({ granted: ['2028 7 1.00', 'GM0363 2030 7 1.00', '2022 7 1.00'] });
    expect(findings).toEqual([2022, 2028, 2030].map((year) => ({ code: 'YEAR_NOT_COVERED', year, covered })));
  });

  test('makes no rows and no totals', () => {
    const outcome = plannedBudget({ granted: ['2026 7 1.00', '2027 7 1.00'], plan: ['2027 7>8 0.50'] });
    expect(rowNames(outcome)).toEqual(['2026 7']);
    expect(outcome.totals.map(({ year }) => year)).toEqual([2026]);
  });

  test.each([['2027 7>8 1.00'], ['2022 7> 1.00']])('is one by its plan too: %s', (line) => {
    const { findings, rows } = plannedBudget({ plan: [line] });
    expect(findings).toEqual([{ code: 'YEAR_NOT_COVERED', year: Number(line.slice(0, 4)), covered }]);
    expect(rows).toEqual([]);
  });
});

test('the first and the last covered year are covered', () => {
  expect(plannedBudget({ granted: ['2023 7 1.00', '2026 7 1.00'] }).findings).toEqual([]);
});
