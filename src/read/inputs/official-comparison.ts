// Holds what files grant beside the official amounts of the same municipalities and years. Nothing is changed: what
// looks a thousand times too small or too large, or differs, is said.

import type { Finding, FindingOf, Where } from '../../findings/finding.js';
import type { Allocation, RowPlace } from '../../grant/allocation.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { Amount, exactCents } from '../../money/amount.js';
import type { AmountUnit } from '../tables/cell-reader.js';
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
  /** All that is official in it; undefined where nothing is. */
  readonly all: number | undefined;
  /** Whether the official total has a part that is not divided. */
  readonly withLpo: boolean;
  /** By column: whether the files say anything of it. */
  readonly said: Uint8Array;
  /** How many interventions with an official amount the files say nothing of. */
  missing: number;
  /** What the files grant that has an official counterpart, and the sum of those counterparts. */
  given: number;
  official: number;
  /** All that the files grant, also what has no official counterpart. */
  total: number;
}

/** The municipality-years of files whose amounts are not the official ones, or seem to be of another scale. */
export function officialFindings(compared: Compared): readonly Finding[] {
  const { allocation } = compared;
  const spoiled = new Set(allocation.spoiled.map(({ municipality, year }) => `${municipality} ${year}`));
  return yearsOf(compared).flatMap((year) => {
    if (year.all === undefined) return [];
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
        last = begun({ municipality, year, place }, columns, own);
        ofMunicipality.set(year, last);
        found.push(last);
      }
    }
    const cents = granted.toCents();
    const column = columns.get(intervention);
    if (column !== undefined) setBeside(last, { column, intervention, cents, official: own[column] ?? 0 });
    last.total = exactCents(last.total + cents);
  }
  return found;
}

/** A year of which nothing was granted yet, with what is official in it. */
function begun(
  of: Pick<ComparedYear, 'municipality' | 'year' | 'place'>,
  columns: ReadonlyMap<number, number>,
  own: Float64Array,
): ComparedYear {
  let all: number | undefined;
  let withLpo = false;
  let missing = 0;
  for (const [intervention, column] of columns) {
    const cents = own[column] ?? Number.NaN;
    if (Number.isNaN(cents)) continue;
    all = (all ?? 0) + cents;
    if (intervention === UNDIVIDED) withLpo = true;
    else if (cents !== 0) missing += 1;
  }
  return { ...of, all, withLpo, said: new Uint8Array(own.length), missing, given: 0, official: 0, total: 0 };
}

/** What a row of a file grants, and its official counterpart; NaN or nothing where there is none. @unit cent */
interface Beside {
  readonly column: number;
  readonly intervention: number;
  readonly cents: number;
  readonly official: number;
}

function setBeside(year: ComparedYear, { column, intervention, cents, official }: Beside): void {
  if (Number.isNaN(official) || official === 0) return;
  year.given = exactCents(year.given + cents);
  if (year.said[column] === 1) return;
  year.said[column] = 1;
  year.official += official;
  if (intervention !== UNDIVIDED) year.missing -= 1;
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

/**
 * Whether the amounts that have an official counterpart are together a thousand times as much or as little, give or
 * take a quarter. Who says what the amounts are, is believed; the difference of the totals is said all the same.
 */
function scaleOf(
  year: ComparedYear,
  { unit, beside, whereOf }: Compared,
): FindingOf<'SCALE_SUSPECTED'> | undefined {
  const { all = 0 } = year;
  if (unit !== undefined) return undefined;
  // Beside those of the files every official amount counts.
  const given = beside ? exactCents(year.given + all) : year.given;
  const official = beside ? all : year.official;
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
  { whereOf, beside }: Compared,
): FindingOf<'OFFICIAL_DIFFERENCE'> | undefined {
  const { all = 0, withLpo, missing, total } = year;
  if (missing > 0 && !beside) return undefined;
  const [given, official] = [Amount.ofCents(total + (beside ? all : 0)), Amount.ofCents(all)];
  if (given.equals(official)) return undefined;
  return {
    code: 'OFFICIAL_DIFFERENCE',
    ...located(year, whereOf),
    withLpo,
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
