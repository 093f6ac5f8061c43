import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { apportion, type Unit, type Weighted } from '../../src/money/apportion.js';

describe('laws of every split', () => {
  const weight = fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 0n, max: 10n ** 15n }));
  const split = fc.record({
    cents: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -(10 ** 15), max: 10 ** 15 })),
    weighted: fc
      .uniqueArray(fc.record({ key: fc.integer({ min: 0, max: 400 }), weight }), {
        selector: ({ key }) => key,
        minLength: 1,
        maxLength: 20,
      })
      .filter((all) => all.some((party) => party.weight > 0n)),
  });
  const anyUnit = fc.constantFrom<Unit>('cent', 'euro');
  const sumOf = (weighted: readonly Weighted<number>[]) =>
    weighted.reduce((sum, party) => sum + party.weight, 0n);

  test('it adds up to the total', () => {
    fc.assert(
      fc.property(split, anyUnit, ({ cents, weighted }, unit) => {
        const portions = apportion(Amount.ofCents(cents), weighted, unit);
        expect(Amount.sum(portions.map(({ amount }) => amount))).toEqual(Amount.ofCents(cents));
        expect(portions.map(({ key }) => key)).toEqual(weighted.map(({ key }) => key));
      }),
    );
  });

  test('nobody is a whole cent from the exact share', () => {
    fc.assert(
      fc.property(split, ({ cents, weighted }) => {
        const sum = sumOf(weighted);
        apportion(Amount.ofCents(cents), weighted).forEach(({ amount }, index) => {
          const off = BigInt(amount.toCents()) * sum - BigInt(cents) * (weighted[index]?.weight ?? 0n);
          expect(off < sum && off > -sum).toBe(true);
        });
      }),
    );
  });

  test('in euros all but one are whole euros, and everyone is less than one from the exact share', () => {
    fc.assert(
      fc.property(split, ({ cents, weighted }) => {
        const total = Math.abs(cents);
        const sum = sumOf(weighted) * 100n;
        const far = apportion(Amount.ofCents(total), weighted, 'euro').filter(({ amount }, index) => {
          const off = BigInt(amount.toCents()) * sum - BigInt(total) * (weighted[index]?.weight ?? 0n) * 100n;
          expect(off > -sum * 100n && off < sum * 100n).toBe(true);
          return amount.toCents() % 100 !== 0;
        });
        expect(far.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the order of the parties is irrelevant', () => {
    fc.assert(
      fc.property(split, anyUnit, fc.infiniteStream(fc.nat()), ({ cents, weighted }, unit, random) => {
        const shuffled = weighted
          .map((party) => ({ party, place: random.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ party }) => party);
        const byKey = (order: readonly Weighted<number>[]) =>
          new Map(
            apportion(Amount.ofCents(cents), order, unit).map(({ key, amount }) => [key, amount.toCents()]),
          );
        expect(byKey(shuffled)).toEqual(byKey(weighted));
      }),
    );
  });

  test('a bigger weight never gets less', () => {
    fc.assert(
      fc.property(split, anyUnit, ({ cents, weighted }, unit) => {
        const portions = apportion(Amount.ofCents(Math.abs(cents)), weighted, unit)
          .map(({ amount }, index) => ({ cents: amount.toCents(), weight: weighted[index]?.weight ?? 0n }))
          .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.cents - b.cents));
        for (const [index, portion] of portions.slice(1).entries()) {
          expect(portion.cents).toBeGreaterThanOrEqual(portions[index]?.cents ?? 0);
        }
      }),
    );
  });

  test('equal weights are at most a cent apart', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (cents, count) => {
        const weighted = Array.from({ length: count }, (_, key) => ({ key, weight: 3n }));
        const parts = apportion(Amount.ofCents(cents), weighted).map(({ amount }) => amount.toCents());
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a zero weight gets nothing', () => {
    fc.assert(
      fc.property(split, anyUnit, ({ cents, weighted }, unit) => {
        apportion(Amount.ofCents(cents), weighted, unit).forEach(({ amount }, index) => {
          if (weighted[index]?.weight === 0n) expect(amount).toEqual(Amount.zero);
        });
      }),
    );
  });

  test('a negative total mirrors its positive', () => {
    fc.assert(
      fc.property(split, anyUnit, ({ cents, weighted }, unit) => {
        const total = Amount.ofCents(cents);
        const mirrored = apportion(total.negated(), weighted, unit).map(({ amount }) => amount.negated());
        expect(mirrored).toEqual(apportion(total, weighted, unit).map(({ amount }) => amount));
      }),
    );
  });

  test('weights count only in proportion', () => {
    fc.assert(
      fc.property(
        split,
        anyUnit,
        fc.bigInt({ min: 1n, max: 1_000n }),
        ({ cents, weighted }, unit, factor) => {
          const scaled = weighted.map((party) => ({ ...party, weight: party.weight * factor }));
          expect(apportion(Amount.ofCents(cents), scaled, unit)).toEqual(
            apportion(Amount.ofCents(cents), weighted, unit),
          );
        },
      ),
    );
  });
});
