// What every amount of a division is, once: an operation on inputs, by the rules of the year and what was asked. The
// order is that of the calculation: the country, a region, a member of it, and the settlement of both.

import type { Bookings } from '../grant/actuals.js';
import type {
  Division,
  RegionalProject,
  RegionProvenance,
  RegionWithMembers,
  Weight,
} from '../grant/division.js';
import type { DivisionYearRules } from '../law/division-rules.js';
import type { Amount } from '../money/amount.js';
import type { AmountOrShare } from '../money/amount-or-share.js';
import { projectsOf, statedProjects, type Weighing } from './asked.js';
import {
  apportionedByKey,
  apportionedWithin,
  type CountryKey,
  type CountryShareKey,
  type DivisionDefinition,
  type DivisionInput,
  entered,
  givenOf,
  indicative,
  least,
  less,
  NONE,
  notBelowZero,
  ofCountry,
  ofMember,
  ofMembers,
  ofRegion,
  ofRegions,
  percentage,
  type RegionKey,
  type SettledMemberKey,
  type SettledRegionKey,
  shareByLaw,
  sum,
} from './operations.js';

/** What the amounts of a country in a year are defined from. */
export interface CountryCircumstances {
  readonly rules: DivisionYearRules;
  readonly division: Division;
  /** What every municipality weighs. */
  readonly key: ReadonlyMap<string, Weight>;
  /** @unit euro: what a user says all regions get together; null: nothing */
  readonly stated: Amount | null;
  /** @unit euro: what was published, of every region; none where that is not what is divided */
  readonly published: readonly Amount[];
  /** Whether the amounts of all regions are known, so that they can be held beside the key. */
  readonly comparable: boolean;
}

/** What the country gets, and what a region and all of them weigh in that. */
export interface RegionShare {
  /** @unit euro */
  readonly country: Amount;
  readonly weight: Weight;
  readonly weights: Weight;
}

/** What the amounts of a region are defined from, beside the country. */
export interface RegionCircumstances {
  readonly region: RegionWithMembers;
  readonly provenance: RegionProvenance;
  /** @unit euro: published, indicative or given; null where it follows from the key */
  readonly amount: Amount | null;
  /** How an indicative amount follows from what the country gets. */
  readonly byKey?: RegionShare | undefined;
}

/** How much of a region's amount is left to be divided over its members. */
export type LeftToDivide = 'all' | 'part' | 'below-zero';

const MEMBERSHIP: DivisionInput = { kind: 'membership' };

/** The amounts of a country. @unit euro */
export function countryDefinitions({
  stated,
  published,
}: CountryCircumstances): Readonly<Record<CountryKey, DivisionDefinition>> {
  return {
    stated: stated ? entered('stated', stated) : NONE,
    together: { operation: 'all-regions', inputs: [ofRegions('amount')] },
    published: sum(...published.map((amount): DivisionInput => ({ kind: 'given', amount }))),
  };
}

/**
 * What a municipality gets of amounts of the country by key.
 * @law data/grants/<id>/rules: key; derived
 * @unit euro, by largest remainder
 */
export function countryShares({
  rules,
  division,
  key,
  stated,
  published,
  comparable,
}: CountryCircumstances): Readonly<Record<CountryShareKey, DivisionDefinition>> {
  const inputs: readonly DivisionInput[] = [{ kind: 'parameter', parameter: rules.key }];
  const weighing: Weighing = { kind: 'published', weights: key };
  const toCents = { weighing, unit: 'cent', inputs } as const;
  return {
    statedShare: stated ? apportionedByKey(ofCountry('stated'), { ...toCents, unit: division.unit }) : NONE,
    keyShare: comparable ? apportionedByKey(ofCountry('together'), toCents) : NONE,
    publishedShare: published.length > 0 ? apportionedByKey(ofCountry('published'), toCents) : NONE,
  };
}

/**
 * The amounts of a region, from its amount to what is divided locally.
 * @law data/grants/<id>/rules: key, division-in-region, coordination-from-amount
 * @unit euro; percentages rounded down to the cent
 */
export function regionDefinitions(
  country: CountryCircumstances,
  circumstances: RegionCircumstances,
): Readonly<Record<Exclude<RegionKey, SettledRegionKey>, DivisionDefinition>> {
  const { division, comparable, published, rules } = country;
  const { region } = circumstances;
  const listed = projectsOf({ region, year: rules.year, division });
  const byKey = (share: CountryShareKey) => sum(ofMembers(share), MEMBERSHIP);
  return {
    amount: regionAmount(circumstances) ?? byKey('statedShare'),
    keyAmount: comparable ? byKey('keyShare') : NONE,
    difference: sum(ofRegion('amount'), less(ofRegion('keyAmount'))),
    deviation: percentage(ofRegion('difference'), ofRegion('keyAmount')),
    publishedKeyAmount: published.length > 0 ? byKey('publishedShare') : NONE,
    publishedDifference: sum(ofRegion('amount'), less(ofRegion('publishedKeyAmount'))),
    publishedDeviation: percentage(ofRegion('publishedDifference'), ofRegion('publishedKeyAmount')),
    coordination: deducted(division.coordination),
    projects: listed ? sum(...listed.map(projectInput)) : deducted(statedProjects(division)),
    local: sum(ofRegion('amount'), less(ofRegion('coordination')), less(ofRegion('projects'))),
    floor: bound(division.floor),
    ceiling: bound(division.ceiling),
  };
}

/** The amount of a region as it came in; undefined where it follows from the key of municipalities. */
function regionAmount({ provenance, amount, byKey }: RegionCircumstances): DivisionDefinition | undefined {
  if (!amount) return undefined;
  if (byKey) return indicative(amount, byKey);
  return entered(provenance === 'given' ? 'stated' : 'published', amount);
}

function deducted(given: AmountOrShare | null): DivisionDefinition {
  return given ? givenOf({ given, of: ofRegion('amount') }) : sum();
}

function bound(given: AmountOrShare | null): DivisionDefinition {
  return given ? givenOf({ given, of: ofRegion('local') }) : NONE;
}

function projectInput(project: RegionalProject): DivisionInput {
  return { kind: 'project', project };
}

/** What the local share of every member of a region is defined from, beside country and region. */
export interface LocalCircumstances {
  readonly weighing: Weighing;
  readonly left: LeftToDivide;
  /** What it gets of amounts of the country. */
  readonly shares: ReturnType<typeof countryShares>;
}

/**
 * What a member gets of the local money: its share of the country where that stands, as nothing comes off the amounts
 * that the country was split into; otherwise its share of the local money within bounds. Of less than nothing it gets none.
 * @law data/grants/<id>/rules: division-in-region
 * @unit euro, by largest remainder
 */
export function localShare(
  { division, rules, stated }: CountryCircumstances,
  { weighing, left, shares }: LocalCircumstances,
): DivisionDefinition {
  const { floor, ceiling, unit } = division;
  if (left === 'below-zero') return NONE;
  const isKey = weighing.kind === 'published';
  if (stated && isKey && left === 'all' && !floor && !ceiling) return shares.statedShare;
  const parameter = isKey ? rules.key : rules['division-in-region'];
  return apportionedWithin(ofRegion('local'), {
    weighing,
    unit,
    floor: floor && ofRegion('floor'),
    ceiling: ceiling && ofRegion('ceiling'),
    inputs: [{ kind: 'parameter', parameter }, MEMBERSHIP],
  });
}

/** What a member gets in all, beside its local share. @unit euro */
export function memberDefinitions(
  { rules, division }: CountryCircumstances,
  { region }: RegionCircumstances,
  municipality: string,
): Readonly<Record<'projects' | 'together', DivisionDefinition>> {
  const listed = projectsOf({ region, year: rules.year, division }) ?? [];
  const own = listed.filter((project) => project.municipality === municipality);
  return {
    projects: sum(...own.map(projectInput)),
    together: sum(ofMember('amount'), ofMember('projects')),
  };
}

/**
 * What becomes of a region's amount once its members spent of it. A member without actuals is not settled, and counts
 * as nothing to repay.
 * @law data/grants/<id>/rules: repayment, carry-limit; every year is settled by itself, and what is left is repaid;
 * coordination and regional projects are taken as spent, because actuals are of municipalities (assumed)
 * @unit euro; the carry limit rounded down to the cent
 */
export function regionSettlement({
  repayment,
  'carry-limit': carryLimit,
}: DivisionYearRules): Readonly<Record<SettledRegionKey, DivisionDefinition>> {
  const mayCarry = !carryLimit.value.isZero();
  return {
    held: sum(ofRegion('coordination'), ofRegion('projects'), less(ofMembers('projects', 'with-projects'))),
    charged: sum(ofRegion('held'), ofMembers('together', 'settled'), less(ofMembers('unspent', 'settled'))),
    unspent: sum(ofMembers('unspent')),
    carryLimit: shareByLaw(carryLimit, ofRegion('amount')),
    carried: least(ofRegion('unspent'), ofRegion('carryLimit')),
    toRepay: sum(
      ofMembers('unspent'),
      ...(mayCarry ? [less(ofRegion('carried'))] : []),
      { kind: 'parameter', parameter: repayment },
      ...(mayCarry ? [] : [{ kind: 'parameter', parameter: carryLimit } as const]),
    ),
    open: sum(ofMembers('together', 'open')),
  };
}

/** What a member did with what it got; bookings null: it has none. @unit euro */
export function memberSettlement(
  bookings: readonly Bookings[] | null,
): Readonly<Record<SettledMemberKey, DivisionDefinition>> {
  return {
    spent: bookings ? sum(...bookings.map((one) => ({ kind: 'bookings', bookings: one }) as const)) : NONE,
    unspent: notBelowZero(ofMember('together'), less(ofMember('spent'))),
    overspent: notBelowZero(ofMember('spent'), less(ofMember('together'))),
  };
}
