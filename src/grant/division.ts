import type { Amount } from '../money/amount.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import type { Unit } from '../money/apportion.js';
import type { RowPlace } from './allocation.js';

/** A weight of a key in hundredths, so that two decimals are exact. */
export type Weight = bigint;

/** Who gets a part of an amount that is divided over names: anybody or anything. */
export interface Party {
  readonly name: string;
  readonly weight: Weight;
}

/** A municipality in a region. */
export interface RegionMember {
  /** CBS code. */
  readonly municipality: string;
  /** What a user's file says it weighs; null where it says nothing. */
  readonly weight: Weight | null;
  /** Its row in a user's file. */
  readonly place?: RowPlace;
}

/** A municipality that the annex has in a region and a user's file in another. */
export interface LeftMember {
  /** CBS code. */
  readonly municipality: string;
  /** The region of the file. */
  readonly to: string;
}

/** A region with its members, by code. */
export interface RegionWithMembers {
  readonly name: string;
  /** null: a region of a user's own, which no annex prints. */
  readonly nameInAnnex: string | null;
  /** null: a region of a user's own, of which nobody said who holds the mandate. */
  readonly mandateHolder: string | null;
  readonly mandateHolderKind: 'municipality' | 'public body' | null;
  readonly members: readonly RegionMember[];
  /** Members of the annex that a user's file puts elsewhere; left out where there are none. */
  readonly left?: readonly LeftMember[];
  /** Where a user's file first names it; undefined: its members are those of the annex, less those that moved. */
  readonly place?: RowPlace;
}

/** A row of a user's file: a municipality that lies in a region. */
export interface MembershipRow {
  readonly region: string;
  /** CBS code. */
  readonly municipality: string;
  readonly weight: Weight | null;
  readonly place: RowPlace;
}

/**
 * Where the amount of a region comes from: a published decision, the user, the key of municipalities, or what a grant
 * gives the country by a key of regions.
 */
export type RegionProvenance = 'official' | 'given' | 'key' | 'indicative';

/** A project that a region pays together. */
export interface RegionalProject {
  readonly name: string;
  /** null: of the one region that is divided. */
  readonly region: string | null;
  /** null: of every year. */
  readonly year: number | null;
  /** The municipality that gets the money; null: it stays with the mandate holder. */
  readonly municipality: string | null;
  /** @unit euro, not below zero */
  readonly amount: Amount;
  readonly place: RowPlace;
}

/** What the local money of a region is divided by; undefined: the weights of its members file, else the key that comes along. */
export type ChosenKey =
  | { readonly kind: 'published' | 'equal' }
  | { readonly kind: 'weights'; readonly weights: ReadonlyMap<string, Weight> };

/** What the local money of a region was divided by. */
export type KeyKind = 'published' | 'equal' | 'weights' | 'members';

/** What keys are called in options and results: the one that comes along has the name it was given first. */
export const KEY_NAMES: Readonly<Record<KeyKind, string>> = {
  published: 'brede-spuk',
  equal: 'equal',
  weights: 'weights',
  members: 'members',
};

/** How the amount of a region is divided. */
export interface Division {
  readonly coordination: AmountOrShare | null;
  readonly projects: AmountOrShare | readonly RegionalProject[] | null;
  readonly key: ChosenKey | undefined;
  /** Of each municipality's local share; percentages are of the local amount. */
  readonly floor: AmountOrShare | null;
  readonly ceiling: AmountOrShare | null;
  readonly unit: Unit;
}

/** Nothing is taken off, no bounds, the key that comes along, to the cent. */
export const WITHOUT_DEDUCTIONS: Division = {
  coordination: null,
  projects: null,
  key: undefined,
  floor: null,
  ceiling: null,
  unit: 'cent',
};
