// Holds what files grant beside the official amounts of the same municipalities and years. Nothing is changed: what
// looks a thousand times too small or too large, or differs, is said.

import type { Finding, FindingOf, Where } from '../findings/finding.js';
import type { Allocation, AllocationRow, RowPlace } from '../grant/allocation.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';
import type { AmountUnit } from './cell-reader.js';

/** What is compared. */
export interface Compared {
  /** What the files grant. */
  readonly allocation: Allocation;
  /** The official amounts of the municipalities in it. */
  readonly official: readonly AllocationRow[];
  /** Whether the official amounts count beside those of the files. */
  readonly beside: boolean;
  /** What the amounts of the files were said to be. */
  readonly unit: AmountUnit | undefined;
  readonly whereOf: (place: RowPlace) => Where;
}

/** A municipality-year of files and its official amounts. */
interface ComparedYear {
  readonly municipality: string;
  readonly year: number;
  readonly place: RowPlace | undefined;
  readonly given: ReadonlyMap<number, Amount>;
  readonly official: ReadonlyMap<number, Amount>;
}

/** The municipality-years of files whose amounts are not the official ones, or seem to be of another scale. */
export function officialFindings(compared: Compared): readonly Finding[] {
  const { allocation } = compared;
  const spoiled = new Set(allocation.spoiled.map(yearKey));
  return yearsOf(compared).flatMap((year) => {
    const whole = !allocation.incomplete && !spoiled.has(yearKey(year));
    return [scaleOf(year, compared), whole ? differenceOf(year, compared) : undefined].flatMap(
      (finding) => finding ?? [],
    );
  });
}

function yearsOf({ allocation, official, beside }: Compared): readonly ComparedYear[] {
  const officialYears = byYear(official);
  return [...byYear(allocation.rows).values()].flatMap((rows) => {
    const [first] = rows;
    const published = first && officialYears.get(yearKey(first));
    if (!published) return [];
    return [
      {
        municipality: first.municipality,
        year: first.year,
        place: first.place,
        given: byIntervention(beside ? [...rows, ...published] : rows),
        official: byIntervention(published),
      },
    ];
  });
}

function byYear(rows: readonly AllocationRow[]): ReadonlyMap<string, readonly AllocationRow[]> {
  const years = new Map<string, AllocationRow[]>();
  let year: AllocationRow[] | undefined;
  for (const row of rows) {
    // The rows of a year stand together in nearly every file.
    if (!year || !isOfYear(row, year[0])) {
      const key = yearKey(row);
      year = years.get(key) ?? [];
      years.set(key, year);
    }
    year.push(row);
  }
  return years;
}

function isOfYear(row: AllocationRow, first: AllocationRow | undefined): boolean {
  return row.year === first?.year && row.municipality === first.municipality;
}

function yearKey({ municipality, year }: Pick<AllocationRow, 'municipality' | 'year'>): string {
  return `${municipality} ${year}`;
}

function byIntervention(rows: readonly AllocationRow[]): ReadonlyMap<number, Amount> {
  const amounts = new Map<number, Amount>();
  for (const { intervention, granted } of rows) {
    amounts.set(intervention, (amounts.get(intervention) ?? Amount.zero).plus(granted));
  }
  return amounts;
}

/**
 * Whether the amounts that have an official counterpart are together a thousand times as much or as little, give or
 * take a quarter. Who says what the amounts are, is believed; the difference of the totals is said all the same.
 */
function scaleOf(
  { given: amounts, official: published, ...of }: ComparedYear,
  { unit, whereOf }: Compared,
): FindingOf<'SCALE_SUSPECTED'> | undefined {
  if (unit !== undefined) return undefined;
  let official = Amount.zero;
  let given = Amount.zero;
  for (const [number, amount] of published) {
    const granted = amounts.get(number);
    if (amount.isZero() || !granted) continue;
    official = official.plus(amount);
    given = given.plus(granted);
  }
  if (given.equals(official)) return undefined;
  const scale = aThousandTimes(given, official)
    ? 'too-large'
    : aThousandTimes(official, given)
      ? 'too-small'
      : undefined;
  return scale && { code: 'SCALE_SUSPECTED', ...located(of, whereOf), scale, amounts: { given, official } };
}

/** Whether an amount is between 800 and 1,250 times another, both included. */
function aThousandTimes(large: Amount, small: Amount): boolean {
  const [most, least] = [BigInt(large.toCents()), BigInt(small.toCents())];
  return least > 0n && most >= 800n * least && most <= 1250n * least;
}

/** The totals, where the files have every intervention that has an official amount and the totals differ. */
function differenceOf(
  { given: amounts, official: published, ...of }: ComparedYear,
  { whereOf, beside }: Compared,
): FindingOf<'OFFICIAL_DIFFERENCE'> | undefined {
  for (const [number, amount] of published) {
    if (number !== UNDIVIDED && !amount.isZero() && !amounts.has(number)) return undefined;
  }
  const given = Amount.sum(amounts.values());
  const official = Amount.sum(published.values());
  if (given.equals(official)) return undefined;
  const difference = given.minus(official);
  const withLpo = published.has(UNDIVIDED);
  return {
    code: 'OFFICIAL_DIFFERENCE',
    ...located(of, whereOf),
    withLpo,
    beside,
    amounts: { given, official, difference },
  };
}

function located(
  { municipality, year, place }: Pick<ComparedYear, 'municipality' | 'year' | 'place'>,
  whereOf: Compared['whereOf'],
): { readonly municipality: string; readonly year: number; readonly where?: Where } {
  return { municipality, year, ...(place ? { where: whereOf(place) } : {}) };
}
