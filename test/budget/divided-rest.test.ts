// What is not divided over the interventions, under rules without and with walls in that year.

import { describe, expect, test } from 'vitest';
import { allocate } from '../../src/budget/allocate.js';
import { withDividedRest } from '../../src/budget/divided-rest.js';
import type { SpentPart } from '../../src/grant/actuals.js';
import type { AllocationRow } from '../../src/grant/allocation.js';
import { Amount } from '../../src/money/amount.js';
import { regeling, uniform } from '../support/profiles.js';
import { budgetOf, grantedRow } from './budget-of.js';

const ALMERE = 'GM0034';

/** 100.00 over 1, 2 and 3, and 10.01 that is not divided. */
const SMALL = [
  grantedRow([ALMERE, 2025, 0, '10.01'], 'official'),
  grantedRow([ALMERE, 2025, 1, '50.00'], 'official'),
  grantedRow([ALMERE, 2025, 2, '30.00'], 'official'),
  grantedRow([ALMERE, 2025, 3, '20.00'], 'official'),
];

/** A euro that was spent on an intervention in 2025. */
const spentOf = (intervention: number): SpentPart => ({
  municipality: ALMERE,
  year: 2025,
  intervention,
  spent: Amount.of('1.00'),
  bookings: 1,
  place: { file: 'spent.csv', line: 2, cell: 3 },
});

const said = (rows: readonly AllocationRow[]) =>
  rows.map((row) => [row.intervention, row.granted.toString(), row.provenance]);

describe('the undivided rest of an official total', () => {
  test('stays a row of intervention 0 in a year without walls', () => {
    expect(withDividedRest(SMALL, regeling)).toBe(SMALL);
  });

  test('is split between walls in proportion to the official amounts, to the cent by largest remainder', () => {
    // 10.01 × 50% = 5.005, 30% = 3.003, 20% = 2.002: 5.00 + 3.00 + 2.00, and the cent goes to 1.
    expect(said(withDividedRest(SMALL, uniform))).toEqual([
      [1, '55.01', 'indicative'],
      [2, '33.00', 'indicative'],
      [3, '22.00', 'indicative'],
    ]);
  });

  test('gives nothing to an amount of zero, which is indicative all the same', () => {
    const rows = [...SMALL, grantedRow([ALMERE, 2025, 8, '0.00'], 'official')];
    expect(said(withDividedRest(rows, uniform)).at(-1)).toEqual([8, '0.00', 'indicative']);
  });

  test('leaves other years, other municipalities and what files grant as they are', () => {
    const others = [
      grantedRow([ALMERE, 2024, 1, '1.00'], 'official'),
      grantedRow(['GM0363', 2025, 1, '2.00'], 'official'),
      grantedRow([ALMERE, 2025, 1, '3.00', 'LPO'], 'file'),
    ];
    expect(said(withDividedRest([...others, ...SMALL], uniform)).slice(3)).toEqual(said(others));
  });

  test('is not taken of a file: undivided money of a file has no place between walls', () => {
    const file = [grantedRow([ALMERE, 2025, 0, '10.00']), grantedRow([ALMERE, 2025, 1, '50.00'])];
    expect(withDividedRest(file, uniform)).toBe(file);
  });

  test('keeps the total, which stays official', () => {
    const { rows, totals } = budgetOf(SMALL, uniform);
    expect(rows.map(({ provenance }) => provenance)).toEqual(['indicative', 'indicative', 'indicative']);
    expect(totals.map(({ granted, provenance }) => [granted.toString(), provenance])).toEqual([
      ['110.01', 'official'],
    ]);
  });

  test('makes what is repaid indicative, because each row repays for itself', () => {
    const settled = (...rows: readonly AllocationRow[]) =>
      allocate({
        rules: uniform,
        interventions: [],
        allocation: { rows, spoiled: [] },
        actuals: { parts: [spentOf(1)], iza: [] },
      }).settlements.flatMap(({ years }) => years.map(({ provenance }) => provenance));
    expect(settled(...SMALL)).toEqual(['indicative']);
    expect(settled(...SMALL, grantedRow([ALMERE, 2025, 4, '1.00']))).toEqual(['indicative']);
    const official = grantedRow([ALMERE, 2025, 1, '50.00'], 'official');
    expect(settled(official)).toEqual(['official']);
    expect(settled(official, grantedRow([ALMERE, 2025, 2, '1.00'], 'indicative'))).toEqual(['indicative']);
    expect(settled(official, grantedRow([ALMERE, 2025, 2, '1.00']))).toEqual(['file']);
  });

  test('is said with each amount: its own, its part, and what was split by what', () => {
    const [first] = withDividedRest(SMALL, uniform);
    expect(first?.origin).toEqual({
      kind: 'with-rest',
      own: Amount.of('50.00'),
      share: Amount.of('5.01'),
      rest: Amount.of('10.01'),
      weights: Amount.of('100.00'),
    });
  });
});
