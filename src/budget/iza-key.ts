import type { IzaRegion, Weight } from '../grant/iza.js';
import { Amount } from '../money/amount.js';
import { apportion, type Portion, type Unit } from '../money/apportion.js';

/** An amount for the whole country, split over all municipalities by key. */
export interface NationalSplit {
  readonly total: Amount;
  readonly weights: Weight;
  readonly portions: ReadonlyMap<string, Portion<string>>;
}

/**
 * An amount for the whole country, split over all municipalities by key.
 * @unit euro, by largest remainder
 */
export function nationalSplit(
  total: Amount,
  key: ReadonlyMap<string, Weight>,
  unit: Unit = 'cent',
): NationalSplit {
  const parties = [...key].map(([code, weight]) => ({ key: code, weight }));
  const portions = new Map(apportion(total, parties, unit).map((portion) => [portion.key, portion]));
  return { total, weights: parties.reduce((sum, { weight }) => sum + weight, 0n), portions };
}

/**
 * What a national split gives a region: the sum of its members.
 * @law GALA, page 50: a region's amount is the sum of its municipalities (read)
 * @unit euro
 */
export function regionalSum({ members }: IzaRegion, { portions }: NationalSplit): Amount {
  return Amount.sum(members.map(({ municipality }) => portions.get(municipality)?.amount ?? Amount.zero));
}
