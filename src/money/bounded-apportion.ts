// Splitting with floors and ceilings: everyone within their bounds, and the parts still add up exactly.

import { Amount } from './amount.js';
import { apportion, type Portion, type Unit, type Weighted } from './apportion.js';
import { SpukError } from './spuk-error.js';

/** A party that must get at least its floor and at most its ceiling. */
export interface Bounded<Key extends string | number> extends Weighted<Key> {
  /** @unit euro, not below zero; null: none */
  readonly floor: Amount | null;
  /** @unit euro; null: none */
  readonly ceiling: Amount | null;
}

/** What one party gets, and whether a bound decided it. */
export interface BoundedPortion<Key extends string | number> extends Portion<Key> {
  /** null: it got its share of what the bounds left over. */
  readonly bound: 'floor' | 'ceiling' | null;
}

/** A split within bounds, or why there is none: the bounds together against the total. */
export type BoundedSplit<Key extends string | number> =
  | {
      readonly portions: readonly BoundedPortion<Key>[];
      /** @unit euro: what was split over the parties that no bound decides */
      readonly rest: Amount;
      /** The weights of these parties together. */
      readonly weights: bigint;
    }
  | {
      readonly problem: 'floors' | 'ceilings' | 'crossed';
      readonly floors: Amount;
      readonly ceilings: Amount;
    };

interface Fixed {
  readonly amount: Amount;
  readonly bound: 'floor' | 'ceiling';
}

/** A split on its way: who is fixed so far. */
interface Filling<Key extends string | number> {
  readonly total: Amount;
  readonly parties: readonly Bounded<Key>[];
  readonly unit: Unit;
  readonly fixed: Map<Key, Fixed>;
}

/**
 * Splits a total as apportion does; who comes below the floor is fixed at it and the rest is split again over the
 * others until nobody is below; then the same with ceilings; both again until nothing changes. Where all others have
 * their ceiling and money is left, those at their floor take part again.
 * @law no formula is prescribed inside a region; floors and ceilings are the project's own choice
 * @unit euro; the parts add up to the total exactly
 * @throws SpukError for a negative weight or floor, a negative total, a key that stands twice, or no weight above zero
 * @example apportionWithin(Amount.of('100.00'), [{ key: 1, weight: 9n, floor: null, ceiling: null }, { key: 2, weight: 1n, floor: Amount.of('20.00'), ceiling: null }]).portions.map((part) => part.amount) // 80.00,20.00
 */
export function apportionWithin<Key extends string | number>(
  total: Amount,
  parties: readonly Bounded<Key>[],
  unit: Unit = 'cent',
): BoundedSplit<Key> {
  if (total.isNegative())
    throw new SpukError('negative-total', 'a negative total has no split within bounds');
  if (parties.some(({ floor }) => floor?.isNegative()))
    throw new SpukError('negative-floor', 'negative floor');
  // Refuses unusable weights and keys before any bound hides them.
  apportion(total, parties, unit);
  const problem = problemOf(total, parties);
  if (problem) return problem;
  const filling: Filling<Key> = { total, parties, unit, fixed: new Map() };
  while (settle(filling, 'floor') || settle(filling, 'ceiling') || release(filling));
  return result(filling);
}

/** The bounds that cannot all hold. A party without weight takes no more than its floor. */
function problemOf<Key extends string | number>(
  total: Amount,
  parties: readonly Bounded<Key>[],
): Extract<BoundedSplit<Key>, { problem: string }> | undefined {
  const floors = sumBeyond(
    parties.map(({ floor }) => floor ?? Amount.zero),
    total,
  );
  const most = parties.map(({ weight, floor, ceiling }) =>
    weight === 0n ? (floor ?? Amount.zero) : (ceiling ?? total),
  );
  const ceilings = sumUpTo(most, total);
  const sums = { floors, ceilings };
  if (parties.some(({ floor, ceiling }) => floor && ceiling && floor.exceeds(ceiling))) {
    return { problem: 'crossed', ...sums };
  }
  if (floors.exceeds(total)) return { problem: 'floors', ...sums };
  return total.exceeds(ceilings) ? { problem: 'ceilings', ...sums } : undefined;
}

/** The sum, counted no further than the total: where there is no ceiling it would grow beyond any meaning. */
function sumUpTo(amounts: readonly Amount[], total: Amount): Amount {
  let sum = Amount.zero;
  for (const amount of amounts) {
    if (!total.exceeds(sum)) return sum;
    sum = sum.plus(amount);
  }
  return sum;
}

/** The sum; where whole cents cannot hold it, the part of it that is more than the total already. */
function sumBeyond(amounts: readonly Amount[], total: Amount): Amount {
  const cents = amounts.reduce((sum, amount) => sum + BigInt(amount.toCents()), 0n);
  if (cents <= BigInt(Number.MAX_SAFE_INTEGER)) return Amount.sum(amounts);
  let sum = Amount.zero;
  for (const amount of amounts) if (!sum.exceeds(total)) sum = sum.plus(amount);
  return sum;
}

/** Fixes everyone beyond one kind of bound, until nobody is; whether anybody was. */
function settle<Key extends string | number>(filling: Filling<Key>, bound: Fixed['bound']): boolean {
  const before = filling.fixed.size;
  for (;;) {
    const shares = split(filling);
    const beyond = free(filling).flatMap((party) => {
      const limit = party[bound];
      const share = shares.get(party.key)?.amount ?? Amount.zero;
      if (!limit) return [];
      return (bound === 'floor' ? limit.exceeds(share) : share.exceeds(limit))
        ? [[party.key, limit] as const]
        : [];
    });
    for (const [key, amount] of beyond) filling.fixed.set(key, { amount, bound });
    if (beyond.length === 0) return filling.fixed.size > before;
  }
}

/** Where nobody is left to take the rest: frees those at their floor, as the bounds can hold the total; whether it did. */
function release<Key extends string | number>(filling: Filling<Key>): boolean {
  if (restOf(filling).isZero() || free(filling).some(({ weight }) => weight > 0n)) return false;
  for (const [key, { bound }] of filling.fixed) if (bound === 'floor') filling.fixed.delete(key);
  return true;
}

function free<Key extends string | number>({ parties, fixed }: Filling<Key>): readonly Bounded<Key>[] {
  return parties.filter(({ key }) => !fixed.has(key));
}

function restOf<Key extends string | number>({ total, fixed }: Filling<Key>): Amount {
  return total.minus(Amount.sum([...fixed.values()].map(({ amount }) => amount)));
}

/** What the parties that are free get now. Nobody gets anything where none of them has weight. */
function split<Key extends string | number>(filling: Filling<Key>): ReadonlyMap<Key, Portion<Key>> {
  const parties = free(filling);
  if (parties.every(({ weight }) => weight === 0n)) return new Map();
  return new Map(apportion(restOf(filling), parties, filling.unit).map((portion) => [portion.key, portion]));
}

function result<Key extends string | number>(filling: Filling<Key>): BoundedSplit<Key> {
  const shares = split(filling);
  const portions = filling.parties.map(({ key }): BoundedPortion<Key> => {
    const fixed = filling.fixed.get(key);
    if (fixed) return { key, ...fixed, remainder: Amount.zero };
    const { amount = Amount.zero, remainder = Amount.zero } = shares.get(key) ?? {};
    return { key, amount, remainder, bound: null };
  });
  const weights = free(filling).reduce((sum, { weight }) => sum + weight, 0n);
  return { portions, rest: restOf(filling), weights };
}
