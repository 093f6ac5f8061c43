// Divides a grant: the country over its regions, a region over its municipalities. What is known of every year is put
// together here, and what every amount is stands in the calculation; which regions and years are shown is decided later.

import type { Finding } from '../findings/finding.js';
import type { Division, RegionWithMembers, Weight } from '../grant/division.js';
import type { RegionKeyOrigin } from '../grant/region-amounts.js';
import type { DivisionRules, DivisionYearRules } from '../law/division-rules.js';
import { Amount } from '../money/amount.js';
import type { RegionCircumstances, RegionShare } from './definitions.js';
import { ceilingFindings } from './judges/ceiling.js';
import type { ComparedAmount } from './judges/deviation.js';
import { withoutMembersFindings } from './judges/without-members.js';
import type { RegionKey } from './operations.js';
import type { DivisionOutcome, DivisionYear } from './outcome.js';
import { regionYear, undividedFindings } from './region-year.js';
import { type DivisionTable, divisionAmount, divisionPercentage, divisionTable } from './table.js';

/** What the user says one region gets, in the years that were asked for. */
export interface GivenAmount {
  readonly region: string;
  /** @unit euro */
  readonly amount: Amount;
  /** undefined: every year. */
  readonly years: ReadonlySet<number> | undefined;
}

/** Everything that a grant is divided from. */
export interface DivisionSources {
  readonly rules: DivisionRules;
  /** By name. */
  readonly regions: readonly RegionWithMembers[];
  /** What every municipality weighs, in every year alike. */
  readonly key: ReadonlyMap<string, Weight>;
  /** @unit euro: amounts by region and year that come along: published, or by a key of regions */
  readonly official: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** How those follow from what the country gets; left out where they were published. */
  readonly byKey?: RegionKeyOrigin | null | undefined;
  /** What the user says one region gets; years undefined: in every year. */
  readonly given: GivenAmount | null;
  /** What the user says all regions get together, in every year. */
  readonly national: Amount | null;
  readonly division: Division;
}

/**
 * The division of every year that the rules cover and for which an amount is known.
 * @unit euro, every split by largest remainder
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function divide(input: DivisionSources): DivisionOutcome {
  const divided = input.rules.years.map((rules) => divideYear(input, rules));
  return {
    years: divided.flatMap(({ year }) => (year.regions.length === 0 ? [] : [year])),
    official: divided.flatMap(({ official }) => official),
    findings: divided.flatMap(({ findings }) => findings),
  };
}

interface DividedYear {
  readonly year: DivisionYear;
  /** The published amounts of the year beside the key. */
  readonly official: readonly ComparedAmount[];
  readonly findings: readonly Finding[];
}

function divideYear(input: DivisionSources, rules: DivisionYearRules): DividedYear {
  const { year } = rules;
  const { key, division, national: stated } = input;
  const published = publishedIn(input, year);
  const withMembers = input.regions.filter(({ members }) => members.length > 0);
  const known = withMembers.flatMap((region) => moneyOf(region, { input, year, published }) ?? []);
  const twice = countedTwice(known);
  const comparable = known.length === withMembers.length && twice === null;
  const country = { rules, division, key, stated, published: [...published.values()], comparable };
  const table = divisionTable(country, known);
  const sum = divisionAmount(table, { level: 'country', key: 'together' }) ?? Amount.zero;
  const regions = known.map((one) => regionYear(table, one));
  const left = withoutMembersFindings(published, withMembers, year);
  const national = twice === null && (comparable || published.size > 0) ? sum : null;
  return {
    year: { year, national, ceiling: rules.maximum.value, regions },
    official: published.size === 0 ? [] : officialBesideKey(table),
    findings: [
      ...regions.flatMap(undividedFindings),
      ...ceilingFindings(twice ?? sum, rules),
      ...(replaces(known, published) && left.length === 1 ? [] : left),
    ],
  };
}

/** What was published of a year, by region; nothing where that is not what is divided. */
function publishedIn({ national, official }: DivisionSources, year: number): ReadonlyMap<string, Amount> {
  if (national !== null) return new Map();
  return new Map(
    [...official].flatMap(([region, byYear]) => {
      const amount = byYear.get(year);
      return amount === undefined ? [] : [[region, amount] as const];
    }),
  );
}

/** What a region gets and who says so; undefined where nobody does. */
function moneyOf(
  region: RegionWithMembers,
  {
    input: { national, given, byKey },
    year,
    published,
  }: {
    readonly input: DivisionSources;
    readonly year: number;
    readonly published: ReadonlyMap<string, Amount>;
  },
): RegionCircumstances | undefined {
  if (national !== null) return { region, provenance: 'key', amount: null };
  if (given?.region === region.name && given.years?.has(year) !== false) {
    return { region, provenance: 'given', amount: given.amount };
  }
  const amount = published.get(region.name);
  if (!amount) return undefined;
  if (!byKey) return { region, provenance: 'official', amount };
  return { region, provenance: 'indicative', amount, byKey: shareOf(region.name, year, byKey) };
}

/** What the country gets in a year, and what a region weighs in it. */
function shareOf(region: string, year: number, { country, weights }: RegionKeyOrigin): RegionShare {
  const together = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
  return {
    country: country.get(year) ?? Amount.zero,
    weight: weights.get(region) ?? 0n,
    weights: together,
  };
}

/** Whether an amount of a region came along with its grant. */
function comesAlong({ provenance }: RegionCircumstances): boolean {
  return provenance === 'official' || provenance === 'indicative';
}

/**
 * What the regions get together at the least, where an amount is stated for a region of the user's own and its members
 * come out of regions that keep their published amount: that money would be counted twice. null: nothing is.
 */
function countedTwice(known: readonly RegionCircumstances[]): Amount | null {
  const own = known.find(({ region, provenance }) => provenance === 'given' && region.nameInAnnex === null);
  const published = known.filter(comesAlong);
  if (!own?.amount || !published.some(({ region }) => region.left?.some(({ to }) => to === own.region.name)))
    return null;
  const sum = Amount.sum(published.flatMap(({ amount }) => amount ?? []));
  return own.amount.exceeds(sum) ? own.amount : sum;
}

/** Whether a region got an amount that was not published: the user's, which stands in place of a published one. */
function replaces(known: readonly RegionCircumstances[], published: ReadonlyMap<string, Amount>): boolean {
  return known.some(({ region }) => !published.has(region.name));
}

/**
 * The published amounts that are divided, beside what the key gives of all published amounts together: what a user says
 * that a region gets makes no published amount stand out.
 */
function officialBesideKey(table: DivisionTable): readonly ComparedAmount[] {
  const { year } = table.country.rules;
  return [...table.regions.values()]
    .filter(({ provenance }) => provenance === 'official')
    .map(({ region }) => {
      const cell = (key: RegionKey) => ({ level: 'region', region: region.name, key }) as const;
      return {
        region,
        year,
        amount: divisionAmount(table, cell('amount')) ?? Amount.zero,
        keyAmount: divisionAmount(table, cell('publishedKeyAmount')),
        difference: divisionAmount(table, cell('publishedDifference')),
        deviation: divisionPercentage(table, cell('publishedDeviation')),
      };
    });
}
