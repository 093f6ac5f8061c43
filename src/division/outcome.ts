import type { Finding } from '../findings/finding.js';
import type { KeyKind, RegionProvenance, RegionWithMembers, Weight } from '../grant/division.js';
import type { Amount } from '../money/amount.js';
import type { ComparedAmount } from './judges/deviation.js';
import type { DivisionTable } from './table.js';

/** What an exact share is a part of: what the country is split into, the local money, or what bounds leave of that. */
export type ShareOrigin = 'national' | 'local' | 'rest';

/** The split that a share comes from: total × weight ÷ weights. */
export interface ExactShare {
  readonly of: ShareOrigin;
  readonly total: Amount;
  readonly weights: Weight;
}

/** What one municipality gets of the local money, and how it came about. */
export interface MemberShare {
  /** CBS code. */
  readonly municipality: string;
  /** null: the key has none for it. */
  readonly weight: Weight | null;
  /** @unit euro; null where the local money could not be divided */
  readonly amount: Amount | null;
  /** What its exact share is: total × weight ÷ weights; null where a bound decided, or nothing was divided. */
  readonly share: ExactShare | null;
  /** @unit euro: what it got on top of its share rounded down */
  readonly remainder: Amount;
  readonly bound: 'floor' | 'ceiling' | null;
  /** @unit euro: regional projects that are assigned to it, beside its local share */
  readonly projects: Amount;
  /** @unit euro: both; null where the local money could not be divided */
  readonly together: Amount | null;
}

/** A region in a year: its amount, and what becomes of it. */
export interface RegionYear {
  readonly region: RegionWithMembers;
  readonly year: number;
  readonly amount: Amount;
  readonly provenance: RegionProvenance;
  /** @unit euro: what the key gives its members of all regions together; null where that sum is not known */
  readonly keyAmount: Amount | null;
  /** @unit euro: amount less keyAmount */
  readonly difference: Amount | null;
  /** @unit percent of keyAmount, two decimals */
  readonly deviation: string | null;
  readonly coordination: Amount;
  readonly projects: Amount;
  readonly local: Amount;
  readonly key: KeyKind;
  /** By code. */
  readonly members: readonly MemberShare[];
  /** The year as it was worked out, which says of every amount how it follows. */
  readonly table: DivisionTable;
}

/** A division in a year. */
export interface DivisionYear {
  readonly year: number;
  /** @unit euro: all regions that have members together; null where nobody published the others */
  readonly national: Amount | null;
  /** @unit euro: the most for all regions together; null: none */
  readonly ceiling: Amount | null;
  /** The regions whose amount is known, by name. */
  readonly regions: readonly RegionYear[];
}

/** What a division gives. */
export interface DivisionOutcome {
  readonly years: readonly DivisionYear[];
  /** Published amounts that are divided, beside what the key gives of all published amounts. */
  readonly official: readonly ComparedAmount[];
  readonly findings: readonly Finding[];
}
