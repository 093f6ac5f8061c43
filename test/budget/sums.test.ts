// Rows and totals added up straight from their columns.

import { describe, expect, test } from 'vitest';
import { sumsBy } from '../../src/budget/sums.js';
import type { ColumnTotal } from '../../src/calculation/views.js';
import { AMOUNT_KEYS } from '../../src/grant/amounts.js';
import type { Provenance } from '../../src/grant/provenance.js';
import { AmountOutOfRange } from '../../src/money/amount.js';
import { plannedBudget, textsOf } from '../support/planned-budget.js';

const granted = ['2023 1 50.00', '2023 7 1000.00', '2024 7 2000.00', 'GM0363 2023 7 300.00'];
const outcome = () => plannedBudget({ granted, spent: ['2023 7 400.00'] });

const told = (sums: ReturnType<typeof sumsBy>, ...keys: readonly string[]) =>
  [...sums].map(([key, { amounts }]) => [key, ...keys.map((name) => textsOf(amounts)[name])]);

describe('rows that share a key', () => {
  test('are added up, in order of first appearance', () => {
    // 1: 50.00; 7: 1,000.00 + 2,000.00 + 300.00, of which 15% each is 150.00 + 300.00 + 45.00
    const sums = sumsBy(outcome().eachRow(), ({ intervention }) => intervention);
    expect(told(sums, 'granted', 'shiftLimit')).toEqual([
      [1, '50.00', '7.50'],
      [7, '3300.00', '495.00'],
    ]);
    expect([...sums.values()].map(({ first }) => `${first.municipality} ${first.year}`)).toEqual([
      'GM0034 2023',
      'GM0034 2023',
    ]);
  });

  test('count for nothing where they have no amount; of none at all the sum is none', () => {
    // Almere is settled in 2023, where nothing was spent on 1; nobody else is settled
    const sums = sumsBy(outcome().eachRow(), ({ year, municipality }) => `${municipality} ${year}`);
    expect(told(sums, 'spent', 'toRepay')).toEqual([
      ['GM0034 2023', '400.00', '650.00'],
      ['GM0034 2024', null, null],
      ['GM0363 2023', null, null],
    ]);
    // 400.00 and none
    expect(
      told(
        sumsBy(outcome().eachRow(), ({ intervention }) => intervention),
        'spent',
      ),
    ).toEqual([
      [1, '0.00'],
      [7, '400.00'],
    ]);
  });
});

test('so are totals', () => {
  const sums = sumsBy(outcome().eachTotal(), ({ year }) => year);
  expect(told(sums, 'granted', 'unspent')).toEqual([
    [2023, '1350.00', '650.00'],
    [2024, '2000.00', null],
  ]);
});

describe('a part by hand', () => {
  const part = (cents: number, provenance: Provenance = 'file'): ColumnTotal => ({
    municipality: 'GM0034',
    year: 2023,
    provenance,
    columns: AMOUNT_KEYS.map((_, place) => Float64Array.of(999, cents + place)),
    at: 1,
  });
  const sumOf = (...parts: readonly ColumnTotal[]) => sumsBy(parts, () => 'all').get('all');

  test('is read at its place, each amount in its column', () => {
    const { amounts } = sumOf(part(100), part(1)) ?? never();
    // 1.00 + 0.01, and of the second column 1.01 + 0.02
    expect(textsOf(amounts)).toMatchObject({ granted: '1.01', carriedIn: '1.03', toRepay: '1.33' });
  });

  test('makes the sum as certain as the least certain of them', () => {
    expect(sumOf(part(1, 'official'))?.provenance).toBe('official');
    expect(sumOf(part(1, 'official'), part(1, 'official'))?.provenance).toBe('official');
    expect(sumOf(part(1, 'official'), part(1, 'file'))?.provenance).toBe('file');
    expect(sumOf(part(1, 'indicative'), part(1, 'official'), part(1, 'file'))?.provenance).toBe('indicative');
  });

  test('beyond what whole cents can hold is refused', () => {
    const most = Number.MAX_SAFE_INTEGER - AMOUNT_KEYS.length;
    expect(() => sumOf(part(most), part(AMOUNT_KEYS.length + 1))).toThrow(AmountOutOfRange);
  });

  test('of nothing there is no sum', () => {
    expect(sumsBy([], () => 'all').size).toBe(0);
  });
});

function never(): never {
  throw new Error('no sum');
}
