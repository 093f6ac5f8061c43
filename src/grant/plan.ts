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
  readonly place: RowPlace;
}

/** Money carried from an intervention to the same one in the next year. */
export interface Carry {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly from: number;
  /** @unit euro, not below zero */
  readonly amount: Amount;
  readonly place: RowPlace;
}

/** What a municipality means to do with its grant. */
export interface Plan {
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
}

export const NO_PLAN: Plan = { shifts: [], carries: [] };
