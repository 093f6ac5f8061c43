import type { Amount } from '../money/amount.js';
import type { Provenance } from './provenance.js';

/** The cell of an input that a value was read from; lines count from 1, cells of a line from 0. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly cell: number;
  /** Which of the inputs of its kind the file is, in the order they were given, from 0; 0 where it is not said. */
  readonly input?: number;
}

/** What one decision grants a municipality for one intervention in one year. */
export interface AllocationRow {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number;
  /** The decision (beschikking) it was granted by; empty where the input names none. */
  readonly decision: string;
  /** @unit euro, not below zero */
  readonly granted: Amount;
  readonly provenance: Provenance;
  readonly place?: RowPlace;
  /** What it follows from, where it is not published as such. */
  readonly origin?: GrantedOrigin;
}

/** What a granted amount follows from that is not published as such. */
export type GrantedOrigin = UndividedRest | DividedRest;

/** The part of a municipality's official total that was not divided over interventions. */
export interface UndividedRest {
  readonly kind: 'undivided';
  /** @unit euro: the official total */
  readonly total: Amount;
  /** @unit euro: what the interventions have of it */
  readonly divided: Amount;
}

/** An official amount with its part of what was not divided, where the rules have walls. */
export interface DividedRest {
  readonly kind: 'with-rest';
  /** @unit euro: the official amount */
  readonly own: Amount;
  /** @unit euro: its part of the rest */
  readonly share: Amount;
  /** @unit euro: what was not divided */
  readonly rest: Amount;
  /** @unit euro: the official amounts of all interventions together */
  readonly weights: Amount;
}

/** A row that was read from an input. */
export type PlacedRow = AllocationRow & { readonly place: RowPlace };

/** The municipality and year of a row that could not be used. */
export interface MunicipalityYear {
  readonly municipality: string;
  readonly year: number;
}

/** The granted amounts of a run. */
export interface Allocation {
  readonly rows: readonly AllocationRow[];
  /** Where a row could not be used: rule findings on these years would rest on half the money. */
  readonly spoiled: readonly MunicipalityYear[];
  /** Whether a file, or a stretch of one, could not be read at all: then no year is known to be whole. */
  readonly incomplete?: boolean;
}
