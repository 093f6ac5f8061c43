import type { DivisionTable } from '../calculation/division-table.js';
import type { Finding } from '../findings/finding.js';
import type { IzaKeyKind, IzaProvenance, IzaRegion, Weight } from '../grant/iza.js';
import type { Amount } from '../money/amount.js';
import type { ComparedAmount } from '../rules/iza-deviation.js';

/** What an exact share is a part of: what the country is split into, the local money, or what bounds leave of that. */
export type IzaShareOrigin = 'national' | 'local' | 'rest';

/** The split that a share comes from: total × weight ÷ weights. */
export interface IzaShare {
  readonly of: IzaShareOrigin;
  readonly total: Amount;
  readonly weights: Weight;
}

/** What one municipality gets of the local money, and how it came about. */
export interface IzaMemberShare {
  /** CBS code. */
  readonly municipality: string;
  /** null: the key has none for it. */
  readonly weight: Weight | null;
  /** @unit euro; null where the local money could not be divided */
  readonly amount: Amount | null;
  /** What its exact share is: total × weight ÷ weights; null where a bound decided, or nothing was divided. */
  readonly share: IzaShare | null;
  /** @unit euro: what it got on top of its share rounded down */
  readonly remainder: Amount;
  readonly bound: 'floor' | 'ceiling' | null;
  /** @unit euro: regional projects that are assigned to it, beside its local share */
  readonly projects: Amount;
  /** @unit euro: both; null where the local money could not be divided */
  readonly together: Amount | null;
}

/** A region in a year: its amount, and what becomes of it. */
export interface IzaRegionYear {
  readonly region: IzaRegion;
  readonly year: number;
  readonly amount: Amount;
  readonly provenance: IzaProvenance;
  /** @unit euro: what the key gives its members of all regions together; null where that sum is not known */
  readonly keyAmount: Amount | null;
  /** @unit euro: amount less keyAmount */
  readonly difference: Amount | null;
  /** @unit percent of keyAmount, two decimals */
  readonly deviation: string | null;
  readonly coordination: Amount;
  readonly projects: Amount;
  readonly local: Amount;
  readonly key: IzaKeyKind;
  /** By code. */
  readonly members: readonly IzaMemberShare[];
  /** The year as it was worked out, which says of every amount how it follows. */
  readonly table: DivisionTable;
}

/** SPUK IZA in a year. */
export interface IzaYear {
  readonly year: number;
  /** @unit euro: all regions that have members together; null where nobody published the others */
  readonly national: Amount | null;
  /** @unit euro: the most for all regions together */
  readonly ceiling: Amount;
  /** The regions whose amount is known, by name. */
  readonly regions: readonly IzaRegionYear[];
}

/** What the division of SPUK IZA gives. */
export interface IzaOutcome {
  readonly years: readonly IzaYear[];
  /** Published amounts that are divided, beside what the key gives of all published amounts. */
  readonly official: readonly ComparedAmount[];
  readonly findings: readonly Finding[];
}
