// The indicative amounts recomputed from data/places with whole numbers alone, and held to what the program reads.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { officialFigures } from '../../build/places.js';
import { indicativeAmounts, officialTotalYears } from '../../src/budget/indicative.js';
import { readIndicative } from '../../src/read/embedded.js';
import { euros, municipalTotals, nationalBudgets, sumOf } from '../data/places-tables.js';

/** `code year:intervention` → cents. */
type Cents = ReadonlyMap<string, bigint>;
/** What is split, among whom by what weight, and what of it each got, in cents. */
interface Split {
  readonly total: bigint;
  readonly weights: ReadonlyMap<string | number, bigint>;
  readonly got: (key: string | number) => bigint;
}

const INTERVENTIONS = Array.from({ length: 15 }, (_, index) => index + 1);
const ALMERE = 'GM0034';

const totals = new Map(
  municipalTotals.map(({ code, year, amount }) => [`${code} ${year}`, BigInt(euros(amount)) * 100n]),
);
const budgets = new Map(
  nationalBudgets.map(({ intervention, year, amount }) => [
    `${intervention} ${year}`,
    BigInt(euros(amount)) * 100n,
  ]),
);
const codes = [...new Set(municipalTotals.map(({ code }) => code))];
const totalOf = (code: string, year: number) => totals.get(`${code} ${year}`) ?? -1n;
const budgetOf = (intervention: number, year: number) => budgets.get(`${intervention} ${year}`) ?? -1n;

let computed: Cents = new Map();
/** For every test again, so that it is the test that fails where the computation does. */
beforeEach(() => {
  computed = new Map(
    indicativeAmounts(officialFigures()).map(({ municipality, year, intervention, granted }) => [
      `${municipality} ${year}:${intervention}`,
      BigInt(granted.toCents()),
    ]),
  );
});
const grantedTo = (code: string, year: number, intervention: number) =>
  computed.get(`${code} ${year}:${intervention}`) ?? -1n;

/** 2023 and 2024: each national budget over the municipalities, by their totals of 2025. */
const overMunicipalities = [2023, 2024].flatMap((year) =>
  INTERVENTIONS.map(
    (intervention): Split => ({
      total: budgetOf(intervention, year),
      weights: new Map(codes.map((code) => [code, totalOf(code, 2025)])),
      got: (code) => grantedTo(String(code), year, intervention),
    }),
  ),
);
/** 2025 and 2026: each municipality's official total over the interventions, by the amended national budgets. */
const overInterventions = [2025, 2026].flatMap((year) =>
  codes.map(
    (code): Split => ({
      total: totalOf(code, year),
      weights: new Map(INTERVENTIONS.map((intervention) => [intervention, weightOf(intervention, year)])),
      got: (intervention) => grantedTo(code, year, Number(intervention)),
    }),
  ),
);

/** In cents: 2025 +2.5 million for 5; 2026 90%, +17 million for 6, +18 for 11, +5 for 5 and +3 for 4. */
function weightOf(intervention: number, year: number): bigint {
  const million = 100_000_000n;
  if (year === 2025) return budgetOf(intervention, 2025) + (intervention === 5 ? (25n * million) / 10n : 0n);
  const added = new Map([
    [6, 17n],
    [11, 18n],
    [5, 5n],
    [4, 3n],
  ]);
  return (budgetOf(intervention, 2026) * 9n) / 10n + (added.get(intervention) ?? 0n) * million;
}

describe('the indicative amounts', () => {
  test('are there for every municipality, year and intervention', () => {
    expect(codes).toHaveLength(342);
    expect(computed.size).toBe(342 * 4 * 15);
    expect(officialTotalYears(officialFigures())).toEqual([2025, 2026]);
  });

  test('add up in 2023 and 2024 to the national budget of each intervention, to the cent', () => {
    expect(overMunicipalities.filter((split) => sumOfParts(split) !== split.total)).toEqual([]);
    // 299.0 and 295.9 million
    expect(overMunicipalities.reduce((sum, split) => sum + sumOfParts(split), 0n)).toBe(594_900_000_00n);
  });

  test('add up in 2025 and 2026 to the official total of each municipality, to the cent', () => {
    expect(overInterventions.filter((split) => sumOfParts(split) !== split.total)).toEqual([]);
    // 310,475,334 and 264,423,052 euros
    expect(overInterventions.reduce((sum, split) => sum + sumOfParts(split), 0n)).toBe(574_898_386_00n);
  });

  test('are nowhere a cent from the exact share', () => {
    for (const split of [...overMunicipalities, ...overInterventions]) {
      const all = sumOfWeights(split);
      for (const [key, weight] of split.weights) {
        const off = split.got(key) * all - split.total * weight;
        expect(off > -all && off < all).toBe(true);
      }
    }
  });

  test('give the cents left over to the largest remainders, ties to the lower key', () => {
    const differing = [...overMunicipalities, ...overInterventions].filter((split) => {
      const expected = largestRemainders(split);
      return [...split.weights.keys()].some((key) => split.got(key) !== expected.get(key));
    });
    expect(differing).toEqual([]);
  });

  test('Almere 2024, intervention 7: its share of 47.4 million is 531,009.50', () => {
    // 47,400,000 × 3,478,172 ÷ 310,475,334 = 531,009.50299…, a remainder too small for a cent left over.
    expect((47_400_000_00n * 3_478_172n) / 310_475_334n).toBe(531_009_50n);
    expect(grantedTo(ALMERE, 2024, 7)).toBe(531_009_50n);
  });
});

describe('the embedded allocation', () => {
  const text = readFileSync(new URL('../../dist/data/indicative.txt', import.meta.url), 'utf8');
  const allocation = readIndicative(text, () => true);

  test('is what is computed, amount by amount', () => {
    const read = new Map(
      allocation.rows.map(({ municipality, year, intervention, granted }) => [
        `${municipality} ${year}:${intervention}`,
        BigInt(granted.toCents()),
      ]),
    );
    expect(allocation.rows).toHaveLength(20_520);
    expect(read).toEqual(computed);
  });

  test('says that it is indicative, and which totals are official', () => {
    expect(
      allocation.rows.every(({ provenance, decision }) => provenance === 'indicative' && decision === ''),
    ).toBe(true);
    expect(allocation.officialTotalYears).toEqual([2025, 2026]);
    expect(allocation.spoiled).toEqual([]);
  });

  test('is read for the municipalities that are wanted alone', () => {
    const { rows } = readIndicative(text, (code) => code === ALMERE);
    expect(rows).toHaveLength(60);
    expect(rows).toEqual(allocation.rows.filter(({ municipality }) => municipality === ALMERE));
  });
});

describe('a published figure that the key must meet, × € 1,000', () => {
  const sumOfBudgets = (year: number, from: number, to: number) =>
    nationalBudgets.flatMap((row) => {
      const inRange = Number(row.intervention) >= from && Number(row.intervention) <= to;
      return inRange && row.year === String(year) ? [row.amount] : [];
    });

  test('Almere, GALA part: its share of the 193.6 million of interventions 3–15 is 2,169 (published: 2,170)', () => {
    const gala = sumOf(sumOfBudgets(2025, 3, 15));
    expect(gala).toBe(193_600_000);
    // 193,600,000 × 3,478,172 ÷ 310,475,334 = 2,168,848.9
    expect(inThousands((BigInt(gala) * 100n * totalOf(ALMERE, 2025)) / (310_475_334n * 100n))).toBe(2169n);
    // The budgets of 2024 add up to the same, so the indicative amounts of 2024 do.
    const rows = INTERVENTIONS.filter((intervention) => intervention >= 3);
    expect(inThousands(rows.reduce((sum, row) => sum + grantedTo(ALMERE, 2024, row), 0n))).toBe(2169n);
  });
});

function sumOfWeights({ weights }: Split): bigint {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
}

function sumOfParts({ weights, got }: Split): bigint {
  return [...weights.keys()].reduce((sum, key) => sum + got(key), 0n);
}

/** The method of largest remainders, written down a second time. */
function largestRemainders(split: Split): ReadonlyMap<string | number, bigint> {
  const all = sumOfWeights(split);
  const shares = [...split.weights].map(([key, weight]) => ({
    key,
    down: (split.total * weight) / all,
    rest: (split.total * weight) % all,
  }));
  const left = shares.reduce((rest, { down }) => rest - down, split.total);
  const order = [...shares].sort((a, b) =>
    a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1,
  );
  const first = new Set(order.slice(0, Number(left)).map(({ key }) => key));
  return new Map(shares.map(({ key, down }) => [key, down + (first.has(key) ? 1n : 0n)]));
}

function inThousands(cents: bigint): bigint {
  return (cents + 50_000n) / 100_000n;
}
