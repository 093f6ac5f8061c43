// Holds what files grant beside the official amounts of the same municipalities and years. Nothing is changed: what
// looks a thousand times too small or too large, or differs, is said.

import type { Finding, FindingOf, Where } from '../findings/finding.js';
import type { Allocation, RowPlace } from '../grant/allocation.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { Amount, exactCents } from '../money/amount.js';
import type { AmountUnit } from './cell-reader.js';
import type { OfficialFigures } from './official-allocation.js';

/** What is compared. */
export interface Compared {
  /** What the files grant. */
  readonly allocation: Allocation;
  /** The official amounts of the municipalities in it. */
  readonly official: OfficialFigures;
  /** Whether the official amounts count beside those of the files. */
  readonly beside: boolean;
  /** What the amounts of the files were said to be. */
  readonly unit: AmountUnit | undefined;
  readonly whereOf: (place: RowPlace) => Where;
}

/** A municipality-year of files beside its official amounts. @unit cent */
interface ComparedYear {
  readonly municipality: string;
  readonly year: number;
  /** Of the first of its rows. */
  readonly place: RowPlace | undefined;
  readonly columns: readonly number[];
  /** By column: what the files grant, and whether they say anything of it. */
  readonly given: Float64Array;
  readonly said: Uint8Array;
  /** All that the files grant, also what has no official counterpart. */
  total: number;
}

/** The municipality-years of files whose amounts are not the official ones, or seem to be of another scale. */
export function officialFindings(compared: Compared): readonly Finding[] {
  const { allocation } = compared;
  const spoiled = new Set(allocation.spoiled.map(({ municipality, year }) => `${municipality} ${year}`));
  return yearsOf(compared).flatMap((year) => {
    if (year.columns.length === 0) return [];
    const whole = !allocation.incomplete && !spoiled.has(`${year.municipality} ${year.year}`);
    return [scaleOf(year, compared), whole ? differenceOf(year, compared) : undefined].flatMap(
      (finding) => finding ?? [],
    );
  });
}

/** In the order of their first rows. */
function yearsOf({ allocation, official }: Compared): readonly ComparedYear[] {
  const columnsOf = columnsByYear(official);
  const found: ComparedYear[] = [];
  const years = new Map<string, Map<number, ComparedYear>>();
  let last: ComparedYear | undefined;
  for (const { municipality, year, intervention, granted, place } of allocation.rows) {
    const columns = columnsOf.get(year);
    const own = official.cents.get(municipality);
    if (!columns || !own) continue;
    // What follows each other mostly is of the same municipality and year.
    if (last?.municipality !== municipality || last.year !== year) {
      const ofMunicipality = years.get(municipality) ?? new Map<number, ComparedYear>();
      years.set(municipality, ofMunicipality);
      last = ofMunicipality.get(year);
      if (!last) {
        last = begun({ municipality, year, place }, published(columns, own), official.columns.length);
        ofMunicipality.set(year, last);
        found.push(last);
      }
    }
    const column = columns.get(intervention);
    if (column !== undefined) {
      last.given[column] = exactCents((last.given[column] ?? 0) + granted.toCents());
      last.said[column] = 1;
    }
    last.total = exactCents(last.total + granted.toCents());
  }
  return found;
}

/** The columns in which a municipality has an amount. */
function published(columns: ReadonlyMap<number, number>, own: Float64Array): readonly number[] {
  return [...columns.values()].filter((column) => !Number.isNaN(own[column]));
}

function begun(
  of: Pick<ComparedYear, 'municipality' | 'year' | 'place'>,
  columns: readonly number[],
  length: number,
): ComparedYear {
  return { ...of, columns, given: new Float64Array(length), said: new Uint8Array(length), total: 0 };
}

/** The column of each intervention, by year. */
function columnsByYear({ columns }: OfficialFigures): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const years = new Map<number, Map<number, number>>();
  columns.forEach(({ year, intervention }, at) => {
    const ofYear = years.get(year) ?? new Map<number, number>();
    years.set(year, ofYear.set(intervention, at));
  });
  return years;
}

/** What the files grant of a column, with the official amount where it counts beside theirs. */
function givenAt({ given }: ComparedYear, column: number, published: Float64Array, beside: boolean): number {
  return exactCents((given[column] ?? 0) + (beside ? (published[column] ?? 0) : 0));
}

/**
 * Whether the amounts that have an official counterpart are together a thousand times as much or as little, give or
 * take a quarter. Who says what the amounts are, is believed; the difference of the totals is said all the same.
 */
function scaleOf(
  year: ComparedYear,
  { unit, official: figures, beside, whereOf }: Compared,
): FindingOf<'SCALE_SUSPECTED'> | undefined {
  const published = figures.cents.get(year.municipality);
  if (unit !== undefined || !published) return undefined;
  let [given, official] = [0, 0];
  for (const column of year.columns) {
    const amount = published[column] ?? 0;
    if (amount === 0 || (year.said[column] === 0 && !beside)) continue;
    given = exactCents(given + givenAt(year, column, published, beside));
    official += amount;
  }
  const scale = aThousandTimes(given, official)
    ? 'too-large'
    : aThousandTimes(official, given)
      ? 'too-small'
      : undefined;
  const amounts = { given: Amount.ofCents(given), official: Amount.ofCents(official) };
  return scale && { code: 'SCALE_SUSPECTED', ...located(year, whereOf), scale, amounts };
}

/** Whether an amount is between 800 and 1,250 times another, both included. @unit cent */
function aThousandTimes(large: number, small: number): boolean {
  // Far from it for nearly every pair; whole numbers without end decide where it is near.
  if (small <= 0 || large < 799 * small || large > 1251 * small) return false;
  const [most, least] = [BigInt(large), BigInt(small)];
  return most >= 800n * least && most <= 1250n * least;
}

/** The totals, where the files have every intervention that has an official amount and the totals differ. */
function differenceOf(
  year: ComparedYear,
  { official: figures, whereOf, beside }: Compared,
): FindingOf<'OFFICIAL_DIFFERENCE'> | undefined {
  const published = figures.cents.get(year.municipality);
  if (!published) return undefined;
  const isUndivided = (column: number) => figures.columns[column]?.intervention === UNDIVIDED;
  const isMissing = (column: number) =>
    !isUndivided(column) && published[column] !== 0 && year.said[column] === 0 && !beside;
  if (year.columns.some(isMissing)) return undefined;
  const all = year.columns.reduce((sum, column) => sum + (published[column] ?? 0), 0);
  const [given, official] = [Amount.ofCents(year.total + (beside ? all : 0)), Amount.ofCents(all)];
  if (given.equals(official)) return undefined;
  return {
    code: 'OFFICIAL_DIFFERENCE',
    ...located(year, whereOf),
    withLpo: year.columns.some(isUndivided),
    beside,
    amounts: { given, official, difference: given.minus(official) },
  };
}

function located(
  { municipality, year, place }: Pick<ComparedYear, 'municipality' | 'year' | 'place'>,
  whereOf: Compared['whereOf'],
): { readonly municipality: string; readonly year: number; readonly where?: Where } {
  return { municipality, year, ...(place ? { where: whereOf(place) } : {}) };
}
