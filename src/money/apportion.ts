// Splitting an amount over weights so that the parts add up exactly: the method of largest remainders.

import { Amount } from './amount.js';
import { SpukError } from './spuk-error.js';

/** What a share is rounded down to. */
export type Unit = 'cent' | 'euro';

/** One party to a split: its key decides ties, its weight (a whole number, not below zero) its share. */
export interface Weighted<Key extends string | number> {
  readonly key: Key;
  readonly weight: bigint;
}

/** What one party gets, and what of it came from the units left over. */
export interface Portion<Key extends string | number> {
  readonly key: Key;
  readonly amount: Amount;
  /** @unit euro: what was handed out on top of the share rounded down */
  readonly remainder: Amount;
}

const CENTS_IN: Record<Unit, bigint> = { cent: 1n, euro: 100n };

interface Split<Key extends string | number> {
  readonly key: Key;
  readonly units: bigint;
  readonly rest: bigint;
}

/**
 * Splits a total over parties in proportion to their weights, each share rounded down to the unit; the units
 * left over go one each to the largest remainders, compared as exact whole numbers, ties to the lower key.
 * With whole euros, what is smaller than a euro goes to the next in that order, so that nobody is a unit from the
 * exact share and a bigger weight never gets less. A weight of zero gets
 * nothing; a negative total is split as the negative of its positive.
 * @law no formula is prescribed inside a region; the method is the project's own choice
 * @unit euro; the parts add up to the total exactly
 * @throws SpukError for a negative weight, a key that stands twice, or when no weight is above zero
 * @example apportion(Amount.of('100.00'), [{ key: 1, weight: 1n }, { key: 2, weight: 1n }, { key: 3, weight: 1n }]).map((part) => part.amount) // 33.34,33.33,33.33
 */
export function apportion<Key extends string | number>(
  total: Amount,
  parties: readonly Weighted<Key>[],
  unit: Unit = 'cent',
): readonly Portion<Key>[] {
  if (total.isNegative()) return apportion(total.negated(), parties, unit).map(negated);
  const weights = sumOfWeights(parties);
  const cents = BigInt(total.toCents());
  const size = CENTS_IN[unit];
  const splits = parties.map(({ key, weight }): Split<Key> => {
    const product = cents * weight;
    return { key, units: product / (weights * size), rest: product % (weights * size) };
  });
  const handedOut = remainders(splits, cents, size);
  return splits.map(({ key, units }) => {
    const remainder = handedOut.get(key) ?? 0n;
    return {
      key,
      amount: Amount.ofCents(Number(units * size + remainder)),
      remainder: Amount.ofCents(Number(remainder)),
    };
  });
}

function negated<Key extends string | number>(portion: Portion<Key>): Portion<Key> {
  return {
    key: portion.key,
    amount: portion.amount.negated(),
    remainder: portion.remainder.negated(),
  };
}

function sumOfWeights(parties: readonly Weighted<string | number>[]): bigint {
  let sum = 0n;
  const keys = new Set<string | number>();
  for (const { key, weight } of parties) {
    if (weight < 0n) throw new SpukError('negative-weight', `negative weight for ${key}`);
    if (keys.has(key)) throw new SpukError('key-twice', `key twice: ${key}`);
    keys.add(key);
    sum += weight;
  }
  if (sum === 0n) throw new SpukError('no-weight', 'no weight is above zero');
  return sum;
}

/** The cents left over after rounding down, by key of who gets them. A weight of zero leaves no rest, and so gets none. */
function remainders<Key extends string | number>(
  splits: readonly Split<Key>[],
  cents: bigint,
  size: bigint,
): ReadonlyMap<Key, bigint> {
  const left = splits.reduce((sum, { units }) => sum - units * size, cents);
  const units = Number(left / size);
  const order = [...splits].sort(byLargestRest);
  return new Map(
    order.map(({ key }, index) => [key, index < units ? size : index === units ? left % size : 0n]),
  );
}

function byLargestRest<Key extends string | number>(a: Split<Key>, b: Split<Key>): number {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
