// The years and themes of several municipalities, added up straight from their columns.

import { describe, expect, test } from 'vitest';
import { shownOf } from '../../src/budget/shown.js';
import { type BudgetSum, columnSum, yearSums } from '../../src/budget/sums.js';
import type { ColumnTotal } from '../../src/calculation/views.js';
import { AMOUNT_KEYS } from '../../src/grant/amounts.js';
import type { Provenance } from '../../src/grant/provenance.js';
import { AmountOutOfRange } from '../../src/money/amount.js';
import { plannedBudget, textsOf } from '../support/planned-budget.js';

// Interventions 1 and 11 are of one theme, 7 is of another; 0 is not divided.
const granted = ['2023 1 50.00', '2023 7 1000.00', '2024 7 2000.00', 'GM0363 2023 7 300.00', '2025 0 9.00'];
const outcome = () => plannedBudget({ granted, spent: ['2023 7 400.00'] });

const textOf = ({ amounts }: BudgetSum, ...keys: readonly string[]) =>
  keys.map((key) => textsOf(amounts)[key] ?? 'none').join(' ');

describe('a year', () => {
  test('is added up over its municipalities', () => {
    // 50.00 + 1,000.00 + 300.00; 1,050.00 - 400.00 is left of Almere, and nothing is known of Amsterdam
    expect(outcome().sums.map((sum) => `${sum.year} ${textOf(sum, 'granted', 'unspent')}`)).toEqual([
      '2023 1350.00 650.00',
      '2024 2000.00 none',
      '2025 9.00 none',
    ]);
  });

  test('has its municipalities by code', () => {
    const codes = outcome().sums.map(({ municipalities }) =>
      municipalities.map(({ municipality, year }) => `${municipality} ${year}`),
    );
    expect(codes).toEqual([['GM0034 2023', 'GM0363 2023'], ['GM0034 2024'], ['GM0034 2025']]);
  });

  test('is that of the municipalities and years that are shown', () => {
    const shown = shownOf(outcome(), { municipalities: new Set(['GM0363']) });
    expect(shown.sums.map((sum) => `${sum.year} ${textOf(sum, 'granted')}`)).toEqual(['2023 300.00']);
    const ofYear = shownOf(outcome(), { years: new Set([2024]), interventions: new Set([1]) });
    expect(ofYear.sums.map((sum) => `${sum.year} ${textOf(sum, 'granted')}`)).toEqual(['2024 2000.00']);
  });

  test('is made once', () => {
    const { sums } = outcome();
    expect(sums[0]?.amounts).toBe(sums[0]?.amounts);
    expect(sums[0]?.themes).toBe(sums[0]?.themes);
  });

  test('stands in its order, whoever has anything in it first', () => {
    const { sums, years } = plannedBudget({ granted: ['GM0014 2025 7 1.00', '2023 7 1.00', '2024 7 1.00'] });
    expect([sums.map(({ year }) => year), years]).toEqual([
      [2023, 2024, 2025],
      [2023, 2024, 2025],
    ]);
  });

  test('is as certain as its parts', () => {
    expect(outcome().sums[0]?.provenance).toBe('file');
    expect(columnSum([]).provenance).toBe('file');
  });

  test('that nobody has is not there', () => {
    expect(yearSums([])).toEqual([]);
  });
});

describe('a theme of a year', () => {
  test('is added up over its municipalities, in order of first appearance', () => {
    // 7: 15% of 1,000.00 and of 300.00 is 150.00 + 45.00; 1: 15% of 50.00
    const [first, , last] = outcome().sums;
    expect(first?.themes.map((sum) => `${sum.theme} ${textOf(sum, 'granted', 'shiftLimit')}`)).toEqual([
      'sport-bewegen-cultuur 50.00 7.50',
      'gezondheid-sociale-basis 1300.00 195.00',
    ]);
    // Without walls nothing is said of a limit; what is not divided has no theme
    expect(last?.themes.map((sum) => `${sum.theme} ${textOf(sum, 'granted', 'shiftLimit')}`)).toEqual([
      'null 9.00 none',
    ]);
  });
});

describe('a part by hand', () => {
  const part = (cents: number, provenance: Provenance = 'file'): ColumnTotal => ({
    municipality: 'GM0034',
    year: 2023,
    provenance,
    columns: AMOUNT_KEYS.map((_, place) => Float64Array.of(999, cents + place)),
    at: 1,
  });
  const sumOf = (...parts: readonly ColumnTotal[]) => columnSum(parts);

  test('is read at its place, each amount in its column', () => {
    // 1.00 + 0.01, and of the second column 1.01 + 0.02
    expect(textsOf(sumOf(part(100), part(1)).amounts)).toMatchObject({
      granted: '1.01',
      carriedIn: '1.03',
      toRepay: '1.33',
    });
  });

  test('makes the sum as certain as the least certain of them', () => {
    expect(sumOf(part(1, 'official')).provenance).toBe('official');
    expect(sumOf(part(1, 'official'), part(1, 'official')).provenance).toBe('official');
    expect(sumOf(part(1, 'official'), part(1, 'file')).provenance).toBe('file');
    expect(sumOf(part(1, 'official'), part(1, 'indicative')).provenance).toBe('indicative');
    expect(sumOf(part(1, 'indicative'), part(1, 'official'), part(1, 'file')).provenance).toBe('indicative');
  });

  test('counts for nothing where it has no amount; of none at all the sum is none', () => {
    const none = part(Number.NaN);
    expect(textsOf(sumOf(none, part(5)).amounts)).toMatchObject({ spent: '0.17' });
    expect(textsOf(sumOf(none, none).amounts)).toMatchObject({ granted: '0.00', spent: null });
  });

  test('beyond what whole cents can hold is refused', () => {
    const most = Number.MAX_SAFE_INTEGER - AMOUNT_KEYS.length;
    expect(() => sumOf(part(most), part(AMOUNT_KEYS.length + 1))).toThrow(AmountOutOfRange);
  });
});
