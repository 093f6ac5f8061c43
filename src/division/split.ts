// A total split over the municipalities of a country or the members of a region.

import type { RegionMember, Weight } from '../grant/division.js';
import type { Amount } from '../money/amount.js';
import { apportion, type Unit } from '../money/apportion.js';
import { apportionWithin, type BoundedPortion, type BoundedSplit } from '../money/bounded-apportion.js';

/** A total split over parties. */
interface PossibleSplit {
  /** @unit euro: what was split over those that no bound decides */
  readonly total: Amount;
  /** Their weights together. */
  readonly weights: Weight;
  readonly portions: ReadonlyMap<string, BoundedPortion<string>>;
}

/** A total split over parties; or the bounds that cannot all hold; or null: nobody says what everyone weighs. */
export type Split = PossibleSplit | Extract<BoundedSplit<string>, { readonly problem: string }> | null;

interface Weighed {
  readonly weights: ReadonlyMap<string, Weight>;
  readonly unit: Unit;
}

/** Over all municipalities of a country. */
export function splitByKey(total: Amount, { weights, unit }: Weighed): PossibleSplit {
  const parties = [...weights].map(([key, weight]) => ({ key, weight }));
  const portions = apportion(total, parties, unit).map(
    ({ key, amount, remainder }) => [key, { key, amount, remainder, bound: null }] as const,
  );
  return {
    total,
    weights: parties.reduce((sum, { weight }) => sum + weight, 0n),
    portions: new Map(portions),
  };
}

/** Over the members of a region, within bounds; nobody gets anything where one has no weight, or none has any. */
export function splitWithin(
  total: Amount,
  {
    members,
    weights,
    unit,
    floor,
    ceiling,
  }: Weighed & {
    readonly members: readonly RegionMember[];
    readonly floor: Amount | null;
    readonly ceiling: Amount | null;
  },
): Split {
  const parties = members.flatMap(({ municipality }) => {
    const weight = weights.get(municipality);
    return weight === undefined ? [] : [{ key: municipality, weight, floor, ceiling }];
  });
  if (parties.length < members.length || parties.every(({ weight }) => weight === 0n)) return null;
  const split = apportionWithin(total, parties, unit);
  if ('problem' in split) return split;
  const portions = new Map(split.portions.map((portion) => [portion.key, portion]));
  return { total: split.rest, weights: split.weights, portions };
}
