import type { Amount } from '../money/amount.js';
import type { Weight } from './division.js';

/** The amounts of regions that come along with a grant, and what its municipalities weigh. */
export interface RegionAmounts {
  /** @unit euro; by region and year: published, or by key from what the country gets */
  readonly regions: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** What every municipality weighs, by code, in every year alike. */
  readonly key: ReadonlyMap<string, Weight>;
  /** How amounts that are by key follow from what the country gets; null: they were published. */
  readonly byKey: RegionKeyOrigin | null;
}

/** What the country gets, and what regions weigh in it. */
export interface RegionKeyOrigin {
  /** @unit euro, by year */
  readonly country: ReadonlyMap<number, Amount>;
  readonly weights: ReadonlyMap<string, Weight>;
}
