import type { Amount } from '../money/amount.js';
import type { RowPlace } from './allocation.js';

/** Money shifted from one intervention to another within a year. */
export interface Shift {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** @unit euro, above zero */
  readonly amount: Amount;
  /** What the plan says of it, for people. */
  readonly note?: string;
  /** None where it is proposed, and was read nowhere. */
  readonly place?: RowPlace;
}

/** Money carried from an intervention to the next year: to the same one, or to another that the plan names. */
export interface Carry {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly from: number;
  /** Where it arrives, if that is another intervention. */
  readonly to?: number;
  /** @unit euro, not below zero */
  readonly amount: Amount;
  readonly note?: string;
  /** None where it is proposed, and was read nowhere. */
  readonly place?: RowPlace;
}

/** What a municipality means to do with its grant. */
export interface Plan {
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
}

/** The intervention that carried money arrives at. */
export function arrivalOf({ from, to }: Pick<Carry, 'from' | 'to'>): number {
  return to ?? from;
}

export const NO_PLAN: Plan = { shifts: [], carries: [] };

/** The place that comes last in the inputs, of rows of any kind; undefined of none. */
export function lastPlace(parts: readonly { readonly place?: RowPlace }[]): RowPlace | undefined {
  let last: RowPlace | undefined;
  for (const { place } of parts) if (place && !(last && comesBefore(place, last))) last = place;
  return last;
}

/** Whether a place comes before another in the inputs. */
export function comesBefore(one: RowPlace, other: RowPlace): boolean {
  const inputs = (one.input ?? 0) - (other.input ?? 0);
  return inputs === 0 ? one.line < other.line : inputs < 0;
}
