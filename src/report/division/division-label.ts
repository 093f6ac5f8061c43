import type { DivisionExplanation } from '../../division/explanation.js';
import type { CountryShareKey, RegionKey } from '../../division/operations.js';
import type { KeyKind } from '../../grant/division.js';
import type { DivisionParameterId } from '../../law/division-rules.js';
import type { Share } from '../../money/share.js';

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

/** The numbers of a region that explanations name: beside those that can be asked for, what they follow from. */
export type NamedRegionField = RegionField | 'unspent' | 'carryLimit' | 'carried';

/** What a node of a derivation of a division is called. */
export type DivisionLabel =
  | { readonly key: 'region'; readonly region: string; readonly year: number }
  | { readonly key: 'member'; readonly municipality: string; readonly year: number }
  | {
      readonly key: 'region-field';
      readonly field: NamedRegionField;
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
      readonly kind: KeyKind;
    }
  | { readonly key: 'weights'; readonly weights: string }
  /** What the country gets in all of an announced grant, and what a region weighs in it. */
  | { readonly key: 'announced'; readonly year: number }
  | { readonly key: 'region-weight'; readonly weight: string }
  | { readonly key: 'parameter'; readonly id: DivisionParameterId; readonly year: number };

/** How a node of a division follows from those below it, beside the ways that all grants have. */
export type DivisionOperation =
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
  /** the least of those below it */
  | 'least'
  /** the sum of all regions of the year */
  | 'all-regions';

/** What an amount of a division is called. */
export function labelOf({ of: cell, percentage }: DivisionExplanation, year: number): DivisionLabel {
  switch (cell.level) {
    case 'country':
      return cell.key === 'stated' ? { key: 'national' } : { key: 'all-regions', year };
    case 'region': {
      const { region } = cell;
      if (percentage !== null) return { key: 'deviation', region, year, deviation: percentage };
      const named = REGION_LABEL[cell.key];
      return named === 'floor' || named === 'ceiling'
        ? { key: named }
        : { key: 'region-field', field: named, region, year };
    }
    case 'member': {
      const { municipality, key: field } = cell;
      return isCountryShare(field)
        ? { key: 'member', municipality, year }
        : { key: 'member-field', field, municipality, year };
    }
  }
}

function isCountryShare(key: MemberField | CountryShareKey): key is CountryShareKey {
  return key === 'statedShare' || key === 'keyShare' || key === 'publishedShare';
}

/** What is published is held beside the key under the same names. */
const REGION_LABEL: Readonly<Record<RegionKey, NamedRegionField | 'floor' | 'ceiling'>> = {
  amount: 'amount',
  keyAmount: 'keyAmount',
  difference: 'difference',
  deviation: 'deviation',
  publishedKeyAmount: 'keyAmount',
  publishedDifference: 'difference',
  publishedDeviation: 'deviation',
  coordination: 'coordination',
  projects: 'projects',
  local: 'local',
  floor: 'floor',
  ceiling: 'ceiling',
  held: 'held',
  charged: 'charged',
  unspent: 'unspent',
  carryLimit: 'carryLimit',
  carried: 'carried',
  toRepay: 'toRepay',
  open: 'open',
};
