// Money carried to another intervention, out of a year whose law lets it arrive anywhere (2025).

import { describe, expect, test } from 'vitest';
import {
  findingsOf,
  plannedBudget,
  rowNames,
  rowOf,
  settlementsOf,
  textsOf,
  totalOf,
} from '../support/planned-budget.js';

const granted = ['2025 7 1000.00', '2025 11 1000.00', '2026 7 1000.00', '2026 11 1000.00'];

describe('a carry with a destination', () => {
  test('leaves one intervention and arrives at the other', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 7>>11 150.00', '2025 7> 50.00'] });
    expect(textsOf(rowOf(outcome, '2025 7'))).toMatchObject({ carriedOut: '200.00', budget: '800.00' });
    expect(rowOf(outcome, '2026 7').carriedIn.toString()).toBe('50.00');
    expect(rowOf(outcome, '2026 11').carriedIn.toString()).toBe('150.00');
    expect(totalOf(outcome, '2026').carriedIn.toString()).toBe('200.00');
    // 10% of 2,000.00
    expect(findingsOf(outcome)).toEqual([]);
  });

  test('makes a row where it arrives, and none where it would have arrived', () => {
    const outcome = plannedBudget({ granted: granted.slice(0, 2), plan: ['2025 7>>14 100.00'] });
    expect(rowNames(outcome)).toEqual(['2025 7', '2025 11', '2026 14']);
    expect(findingsOf(outcome)).toEqual(['2026 NO_ALLOCATION @1']);
  });

  test('may come from what is not divided, and go there', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 0>>7 100.00', '2025 11>>0 50.00'] });
    expect(rowOf(outcome, '2026 7').carriedIn.toString()).toBe('100.00');
    expect(rowOf(outcome, '2026 0').carriedIn.toString()).toBe('50.00');
  });
});

describe('the lawful cut', () => {
  test('honours the lowest intervention first, and of one intervention the lowest destination', () => {
    // 10% of 2,000.00 is 200.00: 7>11 gets 120.00, 7>14 what is left, 80.00 of 100.00, and 11 nothing.
    const outcome = plannedBudget({
      granted,
      plan: ['2025 11> 30.00', '2025 7>>14 100.00', '2025 7>>11 70.00', '2025 7>>11 50.00'],
      spent: ['2025 7 500.00', '2026 7 1000.00', '2026 11 1000.00'],
    });
    const lawful = outcome.lawful.find(({ year }) => year === 2026);
    expect(lawful?.rows.map(({ intervention, carriedIn }) => `${intervention} ${carriedIn}`)).toEqual([
      '7 0.00',
      '11 120.00',
      '14 80.00',
    ]);
    // as planned: 1,500.00 − 250.00 and 250.00; lawful: 1,500.00 − 200.00 and 200.00
    expect(settlementsOf(outcome)).toEqual(['2025 1250.00 1300.00, 2026 250.00 200.00 = 1500.00 1500.00']);
  });

  test('keeps a plan that is within the limits as it is', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2025 7>>11 200.00'],
      spent: ['2025 7 500.00', '2026 7 1000.00'],
    });
    const lawful = outcome.lawful.find(({ year }) => year === 2026);
    expect(lawful?.rows.map(({ intervention, carriedIn }) => `${intervention} ${carriedIn}`)).toEqual([
      '7 0.00',
      '11 200.00',
    ]);
  });
});
