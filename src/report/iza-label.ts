import type { IzaKeyKind } from '../budget/iza-outcome.js';
import type { IzaParameterId } from '../law/iza-rules.js';
import type { Share } from '../money/share.js';

/** The numbers of a region that can be explained, by their keys in the JSON. */
export const REGION_FIELDS = [
  'amount',
  'keyAmount',
  'difference',
  'deviation',
  'coordination',
  'projects',
  'local',
  'held',
  'charged',
  'open',
  'toRepay',
] as const;

/** The numbers of a municipality in its region. */
export const MEMBER_FIELDS = ['amount', 'projects', 'together', 'spent', 'unspent', 'overspent'] as const;

export type RegionField = (typeof REGION_FIELDS)[number];
export type MemberField = (typeof MEMBER_FIELDS)[number];

/** What a node of a derivation of SPUK IZA is called. */
export type IzaLabel =
  | { readonly key: 'region'; readonly region: string; readonly year: number }
  | { readonly key: 'member'; readonly municipality: string; readonly year: number }
  | {
      readonly key: 'region-field';
      readonly field: RegionField;
      readonly region: string;
      readonly year: number;
    }
  | {
      readonly key: 'member-field';
      readonly field: MemberField;
      readonly municipality: string;
      readonly year: number;
    }
  | { readonly key: 'all-regions'; readonly year: number }
  | { readonly key: 'national' | 'rest' | 'floor' | 'ceiling' }
  | { readonly key: 'percentage'; readonly share: Share }
  /** A percentage, which is no amount. */
  | { readonly key: 'deviation'; readonly region: string; readonly year: number; readonly deviation: string }
  /** Which municipalities the members of a region are, and whether annex 1 or a file says so. */
  | { readonly key: 'membership'; readonly region: string; readonly inAnnex: boolean }
  | { readonly key: 'project'; readonly name: string }
  | { readonly key: 'booking'; readonly bookings: number }
  | {
      readonly key: 'weight';
      readonly municipality: string;
      readonly weight: string;
      readonly kind: IzaKeyKind;
    }
  | { readonly key: 'weights'; readonly weights: string }
  | { readonly key: 'parameter'; readonly id: IzaParameterId; readonly year: number };

/** How a node of SPUK IZA follows from those below it, beside the ways that all grants have. */
export type IzaOperation =
  /** given with an option */
  | 'stated'
  /** a published amount */
  | 'published'
  /** the first as a percentage of the second, two decimals, half up */
  | 'percentage-of'
  /** the bound, because the share would lie beyond it */
  | 'bounded'
  /** apportioned, but to whole euros */
  | 'apportioned-to-euros'
  /** the sum of all regions of the year */
  | 'all-regions';
