// The whole country from the embedded figures, to the cent.

import { describe, expect, test } from 'vitest';
import { municipalTotals } from '../../data/places-tables.js';
import { type JsonRow, jsonOf } from '../../support/run-spuk.js';

const whole = await jsonOf(['allocate']);

/** The sum of an amount, in cents. */
function centsOf(rows: readonly JsonRow[], key: string): bigint {
  return rows.reduce((sum, row) => sum + BigInt(String(row[key]).replace('.', '')), 0n);
}

function rowsBy(
  rows: readonly JsonRow[],
  keyOf: (row: JsonRow) => string,
): ReadonlyMap<string, readonly JsonRow[]> {
  const groups = new Map<string, JsonRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

describe('the whole country', () => {
  test('is 342 municipalities × 4 years × 15 interventions, and what is not divided in two years, without a finding', () => {
    expect(whole.status).toBe(0);
    expect(whole.totals).toHaveLength(342 * 4);
    expect(whole.rows).toHaveLength(20_520 + 2 * 342);
    expect(new Set(whole.totals.map(({ municipality }) => municipality.code)).size).toBe(342);
    expect(whole.findings).toEqual([]);
    expect(whole.summary).toEqual({ errors: 0, warnings: 0, notes: 0 });
  });

  test.each([
    [2023, 299_139_016_00n],
    [2024, 296_040_899_00n],
    [2025, 310_475_334_00n],
    [2026, 264_423_052_00n],
  ])('adds up in %i to %i cents, by its rows and by its totals', (year, granted) => {
    for (const parts of [whole.rows, whole.totals]) {
      const ofYear = parts.filter((part) => part.year === year);
      expect(centsOf(ofYear, 'granted')).toBe(granted);
    }
  });

  test('adds up in 2025 and 2026 to the official total of each municipality, to the cent', () => {
    const groups = rowsBy(whole.rows, ({ municipality, year }) => `${municipality.code} ${year}`);
    const totals = new Map(whole.totals.map((total) => [`${total.municipality.code} ${total.year}`, total]));
    for (const { code, year, amount } of municipalTotals) {
      const key = `${code} ${year}`;
      expect([key, centsOf(groups.get(key) ?? [], 'granted'), totals.get(key)?.['granted']]).toEqual([
        key,
        BigInt(amount) * 100n,
        `${amount}.00`,
      ]);
    }
  });

  test('has totals that are the sums of their rows', () => {
    const groups = rowsBy(whole.rows, ({ municipality, year }) => `${municipality.code} ${year}`);
    const differing = whole.totals.filter((total) => {
      const rows = groups.get(`${total.municipality.code} ${total.year}`) ?? [];
      const keys =
        total.year <= 2024 ? ['granted', 'budget', 'shiftLimit', 'shiftRoom', 'carryLimit'] : ['granted'];
      return keys.some((key) => centsOf(rows, key) !== centsOf([total], key));
    });
    expect(differing).toEqual([]);
  });

  test('is official row by row and total by total', () => {
    for (const parts of [whole.rows, whole.totals]) {
      expect(new Set(parts.map((part) => part['provenance']))).toEqual(new Set(['official']));
    }
  });

  test('stands by code, year and intervention', () => {
    const place = ({ municipality, year, intervention }: JsonRow) =>
      `${municipality.code} ${year} ${String(intervention ?? 0).padStart(2, '0')}`;
    for (const rows of [whole.rows, whole.totals]) {
      const places = rows.map(place);
      expect(places).toEqual([...places].sort());
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
