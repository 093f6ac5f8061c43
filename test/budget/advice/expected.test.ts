// What is expected of a year, and where it is found to be less than is booked.

import { describe, expect, test } from 'vitest';
import { expectedBelowSpent, grantedAsExpected, withExpected } from '../../../src/budget/advice/expected.js';
import { NO_ACTUALS, type SpentPart } from '../../../src/grant/actuals.js';
import { budgetInputOf } from '../../support/planned-budget.js';
import { regeling } from '../../support/profiles.js';

function partsOf(...spent: readonly string[]): readonly SpentPart[] {
  return budgetInputOf({ spent }).actuals?.parts ?? [];
}

const textOf = ({ year, intervention, spent }: SpentPart) => `${year} ${intervention} ${spent}`;

describe('what is expected of a year', () => {
  test('stands in for all its bookings, and leaves those of other years', () => {
    const actuals = { ...NO_ACTUALS, parts: partsOf('2025 7 10.00', '2025 11 20.00', '2024 7 30.00') };
    expect(withExpected(actuals, partsOf('2025 7 100.00')).parts.map(textOf)).toEqual([
      '2024 7 30.00',
      '2025 7 100.00',
    ]);
  });

  test('is what is granted, of years without bookings', () => {
    const { allocation } = budgetInputOf({ granted: ['2025 7 100.00', '2026 7 200.00', '2026 0 5.00'] });
    const actuals = { ...NO_ACTUALS, parts: partsOf('2025 7 10.00') };
    const expected = (from: number) => grantedAsExpected(allocation.rows, actuals, from).map(textOf);
    expect(expected(2026)).toEqual(['2026 7 200.00', '2026 0 5.00']);
    // While 2025 still runs, what is booked of it is not all.
    expect(expected(2025)).toEqual(['2025 7 100.00', '2026 7 200.00', '2026 0 5.00']);
  });

  test('is found where it is less than is booked: at it nothing, a cent below it', () => {
    const booked = { ...NO_ACTUALS, parts: partsOf('2024 7 60.00', '2024 7 40.00', '2024 11 5.00') };
    const found = (...expected: readonly string[]) =>
      expectedBelowSpent(booked, partsOf(...expected), regeling).map(
        ({ year, intervention, amounts }) => `${year} ${intervention} ${amounts.expected} ${amounts.spent}`,
      );
    expect(found('2024 7 100.00', '2024 11 5.00')).toEqual([]);
    expect(found('2024 7 99.99', '2024 11 5.00')).toEqual(['2024 7 99.99 100.00']);
    // Nothing is said of 11, so that nothing is expected of it.
    expect(found('2024 7 100.00')).toEqual(['2024 11 0.00 5.00']);
    // Nothing is said of the year: its bookings stand.
    expect(found('2025 7 1.00')).toEqual([]);
  });

  test('is held to the total where there are no walls', () => {
    const booked = { ...NO_ACTUALS, parts: partsOf('2025 7 60.00', '2025 11 40.00') };
    const found = (...expected: readonly string[]) =>
      expectedBelowSpent(booked, partsOf(...expected), regeling).map(
        ({ intervention, amounts }) => `${intervention} ${amounts.expected} ${amounts.spent}`,
      );
    expect(found('2025 0 100.00')).toEqual([]);
    expect(found('2025 0 99.99')).toEqual(['undefined 99.99 100.00']);
  });
});

describe('less expected than is booked is found', () => {
  const booked = { ...NO_ACTUALS, parts: partsOf('2024 7 60.00', '2024 7 50.00') };
  /** Expected in expected.csv, each on its own line, counted from 1. */
  const said = (...lines: readonly string[]) =>
    partsOf(...lines).map((part, at) => ({
      ...part,
      place: { file: 'expected.csv', line: at + 1, cell: 3 },
    }));
  const places = (expected: readonly SpentPart[]) =>
    expectedBelowSpent(booked, expected, regeling).map(({ code, place }) => [code, place?.file, place?.line]);

  test('where it is expected last', () => {
    const expected = said('2024 11 1.00', '2024 7 40.00', '2024 7 50.00', '2024 12 5.00');
    expect(places(expected)).toEqual([['EXPECT_BELOW_SPENT', 'expected.csv', 3]]);
  });

  test('where something is expected of the same municipality and year, if nothing is of the intervention', () => {
    const expected = said('2024 11 1.00', '2025 7 500.00', 'GM0363 2024 7 500.00');
    expect(places(expected)).toEqual([['EXPECT_BELOW_SPENT', 'expected.csv', 1]]);
  });

  test('where it is booked last, if what is expected was read in no file', () => {
    // 100.00 comes along; 60.00 + 50.00 is booked
    const { allocation } = budgetInputOf({ granted: ['2024 7 100.00', '2024 11 5.00'] });
    const expected = grantedAsExpected(allocation.rows, booked, 2024);
    expect(expected.map(({ place }) => place)).toEqual(Array(2).fill({ file: '', line: 0, cell: 0 }));
    expect(places(expected)).toEqual([['EXPECT_BELOW_SPENT', 'spent.csv', 2]]);
    expect(places(expected.filter(({ intervention }) => intervention === 11))).toEqual([
      ['EXPECT_BELOW_SPENT', 'spent.csv', 2],
    ]);
  });

  test('where it was granted, if that was read', () => {
    const { allocation } = budgetInputOf({ granted: ['2024 7 100.00'] });
    const place = { file: 'granted.csv', line: 9, cell: 4 };
    const rows = allocation.rows.map((row) => ({ ...row, place }));
    expect(places(grantedAsExpected(rows, booked, 2024))).toEqual([['EXPECT_BELOW_SPENT', 'granted.csv', 9]]);
  });
});
