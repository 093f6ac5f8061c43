import { describe, expect, test } from 'vitest';
import { findingsOf, plannedBudget } from '../support/planned-budget.js';

const unallocated = (granted: readonly string[], plan: readonly string[]) =>
  findingsOf(plannedBudget({ granted, plan }), 'NO_ALLOCATION');

describe('a plan for a municipality-year without allocation', () => {
  test('is a finding, once, at its last row', () => {
    const granted = ['2023 7 100.00', '2025 7 100.00'];
    expect(unallocated(granted, ['2024 7>8 1.00', '2024 8> 1.00'])).toEqual(['2024 NO_ALLOCATION @2']);
    expect(unallocated(granted, ['2024 8> 1.00', '2024 7>8 1.00'])).toEqual(['2024 NO_ALLOCATION @2']);
  });

  test('is found by municipality and year', () => {
    const granted = ['2023 7 100.00', 'GM0363 2024 7 100.00'];
    expect(unallocated(granted, ['2024 7>8 1.00', '2023 7>8 1.00', 'GM0363 2023 7>8 1.00'])).toEqual([
      '2024 NO_ALLOCATION @1',
      'GM0363 2023 NO_ALLOCATION @3',
    ]);
  });

  test('is none of a year in which only others have anything', () => {
    const granted = ['2023 7 100.00', 'GM0363 2024 7 100.00'];
    expect(unallocated(granted, ['GM0363 2024 7>8 1.00'])).toEqual([]);
  });

  test('is none where another intervention of that year has an allocation, or one of nothing', () => {
    expect(unallocated(['2023 1 100.00'], ['2023 7>8 1.00'])).toEqual([]);
    expect(unallocated(['2023 1 0.00'], ['2023 7>8 1.00'])).toEqual([]);
  });
});

describe('money carried into a covered year without allocation', () => {
  test('is a finding too, at the last row that carries it there', () => {
    expect(unallocated(['2023 7 100.00'], ['2023 7> 20.00'])).toEqual(['2024 NO_ALLOCATION @1']);
    expect(unallocated(['2023 7 100.00'], ['2023 7> 5.00', '2023 8> 1.00', '2023 7>8 1.00'])).toEqual([
      '2024 NO_ALLOCATION @2',
    ]);
  });

  test('is one finding together with the plan of that year, at the plan', () => {
    expect(unallocated(['2023 7 100.00'], ['2023 7> 20.00', '2024 7>8 1.00'])).toEqual([
      '2024 NO_ALLOCATION @2',
    ]);
  });

  test('is none out of the last covered year, which has no next', () => {
    expect(unallocated(['2026 7 100.00'], ['2026 0> 20.00'])).toEqual([]);
  });
});

test('it is said why the year is looked at: because of the plan, or of money carried into it', () => {
  const because = (plan: readonly string[]) =>
    plannedBudget({ granted: ['2023 7 100.00'], plan }).findings.flatMap((finding) =>
      finding.code === 'NO_ALLOCATION' ? [finding.because] : [],
    );
  expect(because(['2023 7> 20.00'])).toEqual(['carried']);
  expect(because(['2024 7>8 1.00'])).toEqual(['plan']);
  expect(because(['2023 7> 20.00', '2024 7>8 1.00'])).toEqual(['plan']);
});

test('an allocation without a plan, and nothing at all, are no findings', () => {
  expect(unallocated(['2023 7 100.00'], [])).toEqual([]);
  expect(unallocated([], [])).toEqual([]);
});
