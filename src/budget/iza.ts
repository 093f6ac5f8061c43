// Divides SPUK IZA: the country over its regions, a region over its municipalities. No amount and no rule is stated
// here; which regions and years are shown is decided later.

import type { Finding } from '../findings/finding.js';
import type { IzaDivision, IzaProvenance, IzaRegion } from '../grant/iza.js';
import type { IzaRules, IzaYearRules } from '../law/iza-rules.js';
import { Amount } from '../money/amount.js';
import { percentageOf } from '../money/percentage.js';
import { izaCeiling } from '../rules/iza-ceiling.js';
import { izaKey, type NationalSplit, nationalSplit, regionalSum, type Totals } from './iza-key.js';
import type { IzaOutcome, IzaRegionYear, IzaYear } from './iza-outcome.js';
import { dividedRegion } from './iza-region.js';

/** Everything that SPUK IZA is divided from. */
export interface IzaInput {
  readonly rules: IzaRules;
  /** By name. */
  readonly regions: readonly IzaRegion[];
  /** @unit euro: brede-SPUK totals by municipality and year, the key */
  readonly totals: Totals;
  /** @unit euro: published amounts by region and year */
  readonly official: ReadonlyMap<string, ReadonlyMap<number, Amount>>;
  /** What the user says one region gets, in every year. */
  readonly given: { readonly region: string; readonly amount: Amount } | null;
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
    findings: divided.flatMap(({ findings }) => findings),
  };
}

/** What is known of the money of a year. */
interface YearMoney {
  /** All regions together; null where only some are known. */
  readonly national: Amount | null;
  /** The split over municipalities that the regions are the sums of; null where they have amounts of their own. */
  readonly split: NationalSplit | null;
  readonly amountOf: (
    region: IzaRegion,
  ) => { readonly amount: Amount; readonly provenance: IzaProvenance } | undefined;
}

function divideYear(
  input: IzaInput,
  rules: IzaYearRules,
): { readonly year: IzaYear; readonly findings: readonly Finding[] } {
  const { year } = rules;
  const key = izaKey(rules, input.totals);
  const { national, split, amountOf } = moneyOf(input, rules);
  const byKey = national && nationalSplit(national, key);
  const findings: Finding[] = [];
  const regions = input.regions.flatMap((region): readonly IzaRegionYear[] => {
    const money = amountOf(region);
    if (!money || region.members.length === 0) return [];
    const { findings: found, ...divided } = dividedRegion({
      region,
      year,
      amount: money.amount,
      division: input.division,
      key,
      national: split,
    });
    for (const finding of found) findings.push(finding);
    return [
      { region, year, ...money, ...compared(money.amount, byKey && regionalSum(region, byKey)), ...divided },
    ];
  });
  const known = national ?? Amount.sum(regions.map(({ amount }) => amount));
  findings.push(...izaCeiling(known, rules));
  return { year: { year, national, ceiling: rules.maximum.value, regions }, findings };
}

function moneyOf(input: IzaInput, rules: IzaYearRules): YearMoney {
  const { given, national, division } = input;
  const { year } = rules;
  if (national !== null) {
    const split = nationalSplit(national, izaKey(rules, input.totals), division.unit);
    const amountOf = (region: IzaRegion) => ({
      amount: regionalSum(region, split),
      provenance: 'key' as const,
    });
    const sum = Amount.sum(input.regions.map((region) => amountOf(region).amount));
    return { national: sum, split, amountOf };
  }
  const official = new Map(
    [...input.official].flatMap(([region, byYear]) => {
      const amount = byYear.get(year);
      return amount === undefined ? [] : [[region, amount] as const];
    }),
  );
  const published = official.size > 0;
  if (given && (!published || official.has(given.region))) official.set(given.region, given.amount);
  return {
    national: published ? Amount.sum(official.values()) : null,
    split: null,
    amountOf: ({ name }) => {
      if (given?.region === name) return { amount: given.amount, provenance: 'given' };
      const amount = official.get(name);
      return amount && { amount, provenance: 'official' };
    },
  };
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
