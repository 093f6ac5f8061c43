import type { Amount } from '../money/amount.js';
import type { RowPlace } from './allocation.js';

/** What the bookings of one input add up to, for something of one municipality in one year. */
export interface Bookings {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  /** @unit euro; below zero where corrections outweigh what was spent */
  readonly spent: Amount;
  /** How many bookings it is the sum of. */
  readonly bookings: number;
  /** The last of them. */
  readonly place: RowPlace;
}

/** What was spent on an intervention, as one input says it. */
export interface SpentPart extends Bookings {
  readonly intervention: number;
}

/** What was spent, put together from bookings. */
export interface Actuals {
  readonly parts: readonly SpentPart[];
  /** What was spent of a grant of regions; it is no part of the grant of the run. */
  readonly iza: readonly Bookings[];
}

export const NO_ACTUALS: Actuals = { parts: [], iza: [] };
