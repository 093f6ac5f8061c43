// The operations that the amounts of a division are defined by: of a country over its regions, of a region over its
// members. Values and explanation read them, and neither knows a rule.

import type { Bookings } from '../grant/actuals.js';
import type { RegionalProject, Weight } from '../grant/division.js';
import type { DivisionParameter } from '../law/division-rules.js';
import type { Amount } from '../money/amount.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import type { Unit } from '../money/apportion.js';
import type { Share } from '../money/share.js';
import type { Weighing } from './asked.js';

/** The amounts of a whole country in a year: what was stated for it, its regions together, what was published. */
export type CountryKey = 'stated' | 'together' | 'published';

/** What a municipality gets of an amount of the country by key. */
export type CountryShareKey = 'statedShare' | 'keyShare' | 'publishedShare';

/** The amounts of the settlement of a region, and of a member in it. */
export type SettledRegionKey = 'held' | 'charged' | 'unspent' | 'carryLimit' | 'carried' | 'toRepay' | 'open';
export type SettledMemberKey = 'spent' | 'unspent' | 'overspent';

/** The amounts of a region. */
export type RegionKey =
  | 'amount'
  | 'keyAmount'
  | 'difference'
  | 'deviation'
  | 'publishedKeyAmount'
  | 'publishedDifference'
  | 'publishedDeviation'
  | 'coordination'
  | 'projects'
  | 'local'
  | 'floor'
  | 'ceiling'
  | SettledRegionKey;

/** The amounts of a municipality in its region. */
export type MemberKey = CountryShareKey | 'amount' | 'projects' | 'together' | SettledMemberKey;

/** Which members of a region an amount is of: those that are settled, those that are not, those with projects. */
export type WhichMembers = 'all' | 'settled' | 'open' | 'with-projects';

/** Another amount: of the country, of all its regions, of the region itself or the one that a member lies in, of the
 * member itself, or of each member of the region. */
export type DivisionAmount = Input &
  (
    | { readonly of: 'country'; readonly key: CountryKey }
    | { readonly of: 'regions'; readonly key: RegionKey }
    | { readonly of: 'region'; readonly key: RegionKey }
    | { readonly of: 'member'; readonly key: MemberKey }
    | { readonly of: 'members'; readonly key: MemberKey; readonly which: WhichMembers }
  );

interface Input {
  readonly kind: 'amount';
  readonly minus?: true;
}

/** What an amount is computed from. */
export type DivisionInput =
  | DivisionAmount
  /** An amount as it came in, with nothing more to say of it. */
  | { readonly kind: 'given'; readonly amount: Amount }
  | { readonly kind: 'project'; readonly project: RegionalProject }
  | { readonly kind: 'bookings'; readonly bookings: Bookings }
  | { readonly kind: 'percentage'; readonly share: Share }
  | { readonly kind: 'parameter'; readonly parameter: DivisionParameter<unknown> }
  /** What the country gets in all, which a key of regions divides. */
  | { readonly kind: 'announced'; readonly amount: Amount }
  /** What the region weighs in that, and all regions together. */
  | { readonly kind: 'region-weight'; readonly weight: Weight }
  | { readonly kind: 'weights'; readonly weights: Weight }
  /** Which municipalities lie in the region. */
  | { readonly kind: 'membership' };

type Inputs = readonly DivisionInput[];

/** A total divided over parties by weight, with largest remainders; of a region within bounds. */
export interface Apportioning {
  readonly operation: 'apportion';
  readonly total: DivisionAmount;
  /** All municipalities of the country, or the members of the region. */
  readonly over: 'country' | 'members';
  readonly weighing: Weighing;
  readonly unit: Unit;
  readonly floor: DivisionAmount | null;
  readonly ceiling: DivisionAmount | null;
  /** What it rests on beside total and weights. */
  readonly inputs: Inputs;
}

/** What an amount is: an operation on inputs. */
export type DivisionDefinition =
  | {
      readonly operation: /** as it was published */
        | 'published'
        /** what the country gets by a key of regions, to the euro */
        | 'indicative'
        /** as a user states it */
        | 'stated'
        /** the sum of the inputs, those marked minus taken off; zero of none */
        | 'sum'
        /** the same, of all regions of the year */
        | 'all-regions'
        | 'not-below-zero'
        /** the least of the inputs */
        | 'least';
      readonly inputs: Inputs;
    }
  /** there is no such amount, and nothing to say of it */
  | { readonly operation: 'none'; readonly inputs: readonly [] }
  /** the share of the sum of the inputs, rounded down to the cent */
  | { readonly operation: 'share-rounded-down'; readonly share: Share; readonly inputs: Inputs }
  /** a part as a percentage of a whole, two decimals, half up; it is no amount */
  | {
      readonly operation: 'percentage-of';
      readonly part: DivisionAmount;
      readonly whole: DivisionAmount;
      readonly inputs: Inputs;
    }
  | Apportioning;

export function ofCountry(key: CountryKey): DivisionAmount {
  return { kind: 'amount', of: 'country', key };
}

/** An amount of each region of the country. */
export function ofRegions(key: RegionKey): DivisionAmount {
  return { kind: 'amount', of: 'regions', key };
}

/** An amount of the region itself, or of the one that the member lies in. */
export function ofRegion(key: RegionKey): DivisionAmount {
  return { kind: 'amount', of: 'region', key };
}

/** Another amount of the same member. */
export function ofMember(key: MemberKey): DivisionAmount {
  return { kind: 'amount', of: 'member', key };
}

/** An amount of each member of the region. */
export function ofMembers(key: MemberKey, which: WhichMembers = 'all'): DivisionAmount {
  return { kind: 'amount', of: 'members', key, which };
}

/** The same, taken off. */
export function less(amount: DivisionAmount): DivisionAmount {
  return { ...amount, minus: true };
}

export const NONE: DivisionDefinition = { operation: 'none', inputs: [] };

export function entered(operation: 'published' | 'stated', amount: Amount): DivisionDefinition {
  return { operation, inputs: [{ kind: 'given', amount }] };
}

/** A region's part of what the country gets, by a key of regions. */
export function indicative(
  amount: Amount,
  {
    country,
    weight,
    weights,
  }: { readonly country: Amount; readonly weight: Weight; readonly weights: Weight },
): DivisionDefinition {
  return {
    operation: 'indicative',
    inputs: [
      { kind: 'given', amount },
      { kind: 'announced', amount: country },
      { kind: 'region-weight', weight },
      { kind: 'weights', weights },
    ],
  };
}

export function sum(...inputs: Inputs): DivisionDefinition {
  return { operation: 'sum', inputs };
}

export function notBelowZero(...inputs: Inputs): DivisionDefinition {
  return { operation: 'not-below-zero', inputs };
}

export function least(...inputs: Inputs): DivisionDefinition {
  return { operation: 'least', inputs };
}

/** What was given as an amount, or as a percentage of another. */
export function givenOf({ given, of }: { given: AmountOrShare; of: DivisionAmount }): DivisionDefinition {
  if ('amount' in given) return entered('stated', given.amount);
  const { share } = given;
  return { operation: 'share-rounded-down', share, inputs: [{ kind: 'percentage', share }, of] };
}

/** The share that a parameter is of an amount, rounded down to the cent. */
export function shareByLaw(parameter: DivisionParameter<Share>, of: DivisionAmount): DivisionDefinition {
  const inputs: Inputs = [{ kind: 'parameter', parameter }, of];
  return { operation: 'share-rounded-down', share: parameter.value, inputs };
}

export function percentage(part: DivisionAmount, whole: DivisionAmount): DivisionDefinition {
  return { operation: 'percentage-of', part, whole, inputs: [part, whole] };
}

/** What everyone in the country gets of a total by key. */
export function apportionedByKey(
  total: DivisionAmount,
  how: Pick<Apportioning, 'weighing' | 'unit' | 'inputs'>,
): Apportioning {
  return { operation: 'apportion', total, over: 'country', floor: null, ceiling: null, ...how };
}

/** What each member of a region gets of a total, within bounds. */
export function apportionedWithin(
  total: DivisionAmount,
  how: Pick<Apportioning, 'weighing' | 'unit' | 'floor' | 'ceiling' | 'inputs'>,
): Apportioning {
  return { operation: 'apportion', total, over: 'members', ...how };
}
