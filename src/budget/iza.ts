// Divides SPUK IZA: the country over its regions, a region over its municipalities. No amount and no rule is stated
// here; which regions and years are shown is decided later.

import type { Finding } from '../findings/finding.js';
import type { IzaDivision, IzaProvenance, IzaRegion, Weight } from '../grant/iza.js';
import type { IzaRules, IzaYearRules } from '../law/iza-rules.js';
import { Amount } from '../money/amount.js';
import { percentageOf } from '../money/percentage.js';
import { izaCeiling } from '../rules/iza-ceiling.js';
import type { ComparedAmount } from '../rules/iza-deviation.js';
import { izaWithoutMembers } from '../rules/iza-without-members.js';
import { type NationalSplit, nationalSplit, regionalSum } from './iza-key.js';
import type { IzaOutcome, IzaRegionYear, IzaYear } from './iza-outcome.js';
import { dividedRegion } from './iza-region.js';

/** What the user says one region gets, in the years that were asked for. */
export interface GivenAmount {
  readonly region: string;
  /** @unit euro */
  readonly amount: Amount;
  /** undefined: every year. */
  readonly years: ReadonlySet<number> | undefined;
}

/** Everything that SPUK IZA is divided from. */
export interface IzaInput {
  readonly rules: IzaRules;
  /** By name. */
  readonly regions: readonly IzaRegion[];
  /** What every municipality weighs, in every year alike. */
  readonly key: ReadonlyMap<string, Weight>;
  /** @unit euro: published amounts by region and year */
  readonly official: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** What the user says one region gets; years undefined: in every year. */
  readonly given: GivenAmount | null;
  /** What the user says all regions get together, in every year. */
  readonly national: Amount | null;
  readonly division: IzaDivision;
}

/**
 * The division of every year that the rules cover and for which an amount is known.
 * @unit euro, every split by largest remainder
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function divideIza(input: IzaInput): IzaOutcome {
  const divided = input.rules.years.map((rules) => divideYear(input, rules));
  return {
    years: divided.flatMap(({ year }) => (year.regions.length === 0 ? [] : [year])),
    official: divided.flatMap(({ official }) => official),
    findings: divided.flatMap(({ findings }) => findings),
  };
}

/** What is known of the money of a year. */
interface YearMoney {
  /** The split over municipalities that the regions are the sums of; null where they have amounts of their own. */
  readonly split: NationalSplit | null;
  /** By region: what was published; empty where that is not what is divided. */
  readonly published: ReadonlyMap<string, Amount>;
  readonly amountOf: (
    region: IzaRegion,
  ) => { readonly amount: Amount; readonly provenance: IzaProvenance } | undefined;
}

interface DividedYear {
  readonly year: IzaYear;
  /** The published amounts of the year beside the key. */
  readonly official: readonly ComparedAmount[];
  readonly findings: readonly Finding[];
}

function divideYear(input: IzaInput, rules: IzaYearRules): DividedYear {
  const { year } = rules;
  const { key } = input;
  const money = moneyOf(input, rules);
  const withMembers = input.regions.filter(({ members }) => members.length > 0);
  const known = withMembers.flatMap((region) => {
    const of = money.amountOf(region);
    return of ? [{ region, ...of }] : [];
  });
  const sum = Amount.sum(known.map(({ amount }) => amount));
  const twice = countedTwice(known);
  const all = known.length === withMembers.length && twice === null;
  const byKey = all ? nationalSplit(sum, key) : null;
  const findings: Finding[] = [];
  const regions = known.map(({ region, amount, provenance }): IzaRegionYear => {
    const { division } = input;
    const { findings: found, ...divided } = dividedRegion({
      region,
      year,
      amount,
      division,
      key,
      national: money.split,
    });
    for (const finding of found) findings.push(finding);
    const beside = compared(amount, byKey && regionalSum(region, byKey));
    return { region, year, amount, provenance, ...beside, ...divided };
  });
  const left = izaWithoutMembers(money.published, withMembers, year);
  findings.push(
    ...izaCeiling(twice ?? sum, rules),
    ...(replaces(known, money.published) && left.length === 1 ? [] : left),
  );
  const national = twice === null && (all || money.published.size > 0) ? sum : null;
  return {
    year: { year, national, ceiling: rules.maximum.value, regions },
    official: officialBesideKey(known, money.published, rules, key),
    findings,
  };
}

/**
 * What the regions get together at the least, where an amount is stated for a region of the user's own and its members
 * come out of regions that keep their published amount: that money would be counted twice. null: nothing is.
 */
function countedTwice(
  known: readonly Pick<IzaRegionYear, 'region' | 'amount' | 'provenance'>[],
): Amount | null {
  const own = known.find(({ region, provenance }) => provenance === 'given' && region.nameInAnnex === null);
  const published = known.filter(({ provenance }) => provenance === 'official');
  if (!own || !published.some(({ region }) => region.left?.some(({ to }) => to === own.region.name)))
    return null;
  const sum = Amount.sum(published.map(({ amount }) => amount));
  return own.amount.exceeds(sum) ? own.amount : sum;
}

/** Whether a region got an amount that was not published: the user's, which stands in place of a published one. */
function replaces(
  known: readonly Pick<IzaRegionYear, 'region'>[],
  published: ReadonlyMap<string, Amount>,
): boolean {
  return known.some(({ region }) => !published.has(region.name));
}

function moneyOf(input: IzaInput, rules: IzaYearRules): YearMoney {
  const { national, division, official } = input;
  const { year } = rules;
  if (national !== null) {
    const split = nationalSplit(national, input.key, division.unit);
    const amountOf = (region: IzaRegion) => ({
      amount: regionalSum(region, split),
      provenance: 'key' as const,
    });
    return { split, published: new Map(), amountOf };
  }
  const given = input.given?.years?.has(year) === false ? null : input.given;
  const published = new Map(
    [...official].flatMap(([region, byYear]) => {
      const amount = byYear.get(year);
      return amount === undefined ? [] : [[region, amount] as const];
    }),
  );
  return {
    split: null,
    published,
    amountOf: ({ name }) => {
      if (given?.region === name) return { amount: given.amount, provenance: 'given' };
      const amount = published.get(name);
      return amount && { amount, provenance: 'official' };
    },
  };
}

/**
 * The published amounts that are divided, beside what the key gives of all published amounts together: what a user says
 * that a region gets makes no published amount stand out.
 */
function officialBesideKey(
  known: readonly Pick<IzaRegionYear, 'region' | 'amount' | 'provenance'>[],
  published: ReadonlyMap<string, Amount>,
  { year }: IzaYearRules,
  key: ReadonlyMap<string, Weight>,
): readonly ComparedAmount[] {
  if (published.size === 0) return [];
  const byKey = nationalSplit(Amount.sum(published.values()), key);
  return known
    .filter(({ provenance }) => provenance === 'official')
    .map(({ region, amount }) => ({ region, year, amount, ...compared(amount, regionalSum(region, byKey)) }));
}

/** An amount beside what the key gives. */
function compared(
  amount: Amount,
  keyAmount: Amount | null,
): Pick<IzaRegionYear, 'keyAmount' | 'difference' | 'deviation'> {
  if (keyAmount === null) return { keyAmount, difference: null, deviation: null };
  const difference = amount.minus(keyAmount);
  const deviation = keyAmount.isZero() ? null : percentageOf(difference, keyAmount);
  return { keyAmount, difference, deviation };
}
