// The official allocation that comes along, held to annex IV as the data have it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOfficial } from '../../../src/read/inputs/official-allocation.js';
import { annex } from '../../data/places-tables.js';

const text = readFileSync(new URL('../../../dist/data/official.txt', import.meta.url), 'utf8');
const allocation = readOfficial(text, () => true);
const ALMERE = 'GM0034';

const ofAlmere = (year: number) =>
  readOfficial(text, (code) => code === ALMERE).rows.filter((row) => row.year === year);

describe('the official allocation', () => {
  test('is annex IV, amount by amount', () => {
    const read = new Map(
      allocation.rows.map(({ municipality, year, intervention, granted }) => [
        `${municipality} ${year} ${intervention}`,
        granted.toString(),
      ]),
    );
    const printed = annex.flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => /^\d+$/.test(column))
        .map(([column, amount]): [string, string] => [
          `${row.code} ${row.year} ${column}`,
          amount.includes('.') ? amount : `${amount}.00`,
        ]),
    );
    // 342 × 4 × 15, and a row of what is not divided in 2025 and 2026.
    expect(printed).toHaveLength(20_520);
    expect(allocation.rows).toHaveLength(20_520 + 684);
    expect(printed.filter(([key, amount]) => read.get(key) !== amount)).toEqual([]);
  });

  test('is official throughout, without decisions, and nothing of it is spoiled', () => {
    expect(new Set(allocation.rows.map(({ provenance, decision }) => `${provenance}${decision}`))).toEqual(
      new Set(['official']),
    );
    expect(allocation.spoiled).toEqual([]);
  });

  test('has what is not divided in 2025 and 2026: Almere 3,478,172 − 3,344,414 and 2,961,529 − 2,847,781.22', () => {
    const rests = [2023, 2024, 2025, 2026].map((year) =>
      ofAlmere(year)
        .filter(({ intervention }) => intervention === 0)
        .map(({ granted }) => granted.toString()),
    );
    expect(rests).toEqual([[], [], ['133758.00'], ['113747.78']]);
  });

  test('says what is not divided by what it is the rest of', () => {
    const [rest] = ofAlmere(2025);
    expect(rest?.origin?.kind).toBe('undivided');
    expect(Object.values(rest?.origin ?? {}).map(String)).toEqual(['undivided', '3478172.00', '3344414.00']);
  });

  test('is read for the municipalities that are wanted alone', () => {
    const { rows } = readOfficial(text, (code) => code === ALMERE);
    expect(rows).toHaveLength(62);
    expect(rows).toEqual(allocation.rows.filter(({ municipality }) => municipality === ALMERE));
  });
});
