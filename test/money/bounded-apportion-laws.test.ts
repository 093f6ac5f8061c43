import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { apportion, type Unit } from '../../src/money/apportion.js';
import { apportionWithin, type Bounded, type BoundedPortion } from '../../src/money/bounded-apportion.js';

describe('laws of every split within bounds', () => {
  const unit = fc.constantFrom<Unit>('cent', 'euro');
  const bound = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 4_000 }));
  const party = fc.record({ weight: fc.oneof(fc.nat(3), fc.nat(10 ** 9)), floor: bound, ceiling: bound });
  const split = fc.record({
    cents: fc.nat(10_000),
    parties: fc
      .array(party, { minLength: 1, maxLength: 8 })
      .filter((all) => all.some(({ weight }) => weight > 0)),
  });
  const amount = (cents: number | null) => (cents === null ? null : Amount.ofCents(cents));
  const bounded = (all: readonly { weight: number; floor: number | null; ceiling: number | null }[]) =>
    all.map(
      ({ weight, floor, ceiling }, key): Bounded<number> => ({
        key,
        weight: BigInt(weight),
        floor: amount(floor),
        ceiling: amount(ceiling),
      }),
    );
  const portionsOf = (total: number, parties: readonly Bounded<number>[], of: Unit) => {
    const result = apportionWithin(Amount.ofCents(total), parties, of);
    return 'problem' in result ? undefined : result.portions;
  };

  test('it adds up and keeps every bound, or the bounds cannot all hold', () => {
    fc.assert(
      fc.property(split, unit, ({ cents, parties }, of) => {
        const portions = portionsOf(cents, bounded(parties), of);
        const crossed = parties.some(({ floor, ceiling }) => (floor ?? 0) > (ceiling ?? Number.MAX_VALUE));
        const least = parties.reduce((sum, { floor }) => sum + (floor ?? 0), 0);
        const most = parties.reduce(
          (sum, { weight, floor, ceiling }) => sum + (weight === 0 ? (floor ?? 0) : (ceiling ?? cents)),
          0,
        );
        expect(portions === undefined).toBe(crossed || least > cents || most < cents);
        if (!portions) return;
        expect(Amount.sum(portions.map((portion) => portion.amount))).toEqual(Amount.ofCents(cents));
        portions.forEach((portion, index) => {
          expect(portion.amount.toCents()).toBeGreaterThanOrEqual(parties[index]?.floor ?? 0);
          expect(portion.amount.toCents()).toBeLessThanOrEqual(parties[index]?.ceiling ?? cents);
        });
      }),
    );
  });

  test('bounds that nobody meets change nothing', () => {
    fc.assert(
      fc.property(split, unit, ({ cents, parties }, of) => {
        const open = bounded(parties.map(({ weight }) => ({ weight, floor: null, ceiling: null })));
        const plain = apportion(Amount.ofCents(cents), open, of).map((portion) => ({
          ...portion,
          bound: null,
        }));
        expect(portionsOf(cents, open, of)).toEqual(plain);
        const wide = open.map((one) => ({
          ...one,
          floor: Amount.zero,
          ceiling: one.weight > 0n ? Amount.ofCents(cents) : null,
        }));
        expect(portionsOf(cents, wide, of)).toEqual(plain);
      }),
    );
  });

  test('those that no bound decides share the rest as apportion does', () => {
    fc.assert(
      fc.property(split, unit, ({ cents, parties }, of) => {
        const all = bounded(parties);
        const result = apportionWithin(Amount.ofCents(cents), all, of);
        if ('problem' in result || result.weights === 0n) return;
        const free = all.filter((_, index) => result.portions[index]?.bound === null);
        expect(result.weights).toBe(free.reduce((sum, { weight }) => sum + weight, 0n));
        const shared = result.portions.filter((portion) => portion.bound === null);
        expect(shared).toEqual(
          apportion(result.rest, free, of).map((portion) => ({ ...portion, bound: null })),
        );
      }),
    );
  });

  test('the order of the parties is irrelevant', () => {
    fc.assert(
      fc.property(split, unit, fc.infiniteStream(fc.nat()), ({ cents, parties }, of, random) => {
        const all = bounded(parties);
        const shuffled = all
          .map((one) => ({ one, place: random.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        const byKey = (portions: readonly BoundedPortion<number>[] | undefined) =>
          portions && [...portions].sort((a, b) => a.key - b.key);
        expect(byKey(portionsOf(cents, shuffled, of))).toEqual(byKey(portionsOf(cents, all, of)));
      }),
    );
  });

  test('with the same bounds for all, a bigger weight never gets less', () => {
    fc.assert(
      fc.property(split, bound, bound, ({ cents, parties }, floor, ceiling) => {
        const same = parties.map(({ weight }) => ({ weight, floor, ceiling }));
        const portions = portionsOf(cents, bounded(same), 'cent');
        if (!portions) return;
        const inOrder = portions
          .map(({ amount: got }, index) => ({ cents: got.toCents(), weight: same[index]?.weight ?? 0 }))
          .sort((a, b) => a.weight - b.weight || a.cents - b.cents);
        for (const [index, { cents: more }] of inOrder.slice(1).entries()) {
          expect(more).toBeGreaterThanOrEqual(inOrder[index]?.cents ?? 0);
        }
      }),
    );
  });
});
