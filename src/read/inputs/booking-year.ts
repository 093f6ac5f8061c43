// The year of a booking: its own column, its period or the day on which it was booked. Where two of them are there, they
// say the same, or it was said whether the day counts or the books; year and period are both of the books.

import type { ColumnRole, Finding, Where } from '../../findings/finding.js';
import { knownTexts } from '../names/known-texts.js';
import { type Vocabulary, yearOfCell } from '../tables/cell-reader.js';
import { cellOf, missingColumn } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, eachRowOf, endOf, isEmptyCell, type SourceRow, startOf } from '../text/source-table.js';
import { type BarePeriods, barePeriods } from './booking-periods.js';
import { yearOfDate, yearOfPeriod } from './date-text.js';

/** The columns that may tell the year of a booking. */
export const YEAR_ROLES: readonly ColumnRole[] = ['year', 'period', 'booking-date', 'date'];

/** Which year counts where the two differ: that of the books, or that of the day. */
export type YearOf = 'boekjaar' | 'boekdatum';

/** Reads the years of a table of bookings. */
export interface BookingYears {
  /** The columns it is told by. */
  readonly cells: readonly number[];
  readonly yearOf: (row: SourceRow) => number | undefined;
  /** What only all rows together show. */
  readonly found: () => readonly Finding[];
  /** Which years cannot be believed once all bookings are known, where periods have none. */
  readonly doubted?: BarePeriods['doubted'];
  /** Looks at the period of a row, where those of the first rows tell no year; true where it tells one after all. */
  readonly periodTells?: (row: SourceRow) => boolean;
}

/** A column that tells the year. */
interface Telling {
  readonly cell: number;
  readonly of: 'year' | 'period' | 'date';
}

type YearTable = Pick<OpenTable, 'table' | 'columns' | 'reader'>;

/** How the years of a table are read; undefined where nothing tells them, which is found. */
export function bookingYears(open: YearTable, vocabulary: Vocabulary): BookingYears | undefined {
  const { reader, table } = open;
  const { telling, untold } = tellingColumns(open);
  const [first, ...others] = telling;
  const lacking = lackingOf(telling, vocabulary.yearOf);
  if (!first || lacking) {
    reader.findings.push(missingColumn(table.file, table.header.line, lacking ?? 'year'));
    return undefined;
  }
  const isPlain = first.of === 'year' && others.length === 0;
  const years = isPlain
    ? { cells: [first.cell], yearOf: (row: SourceRow) => reader.year(row, first.cell), found: () => [] }
    : yearsOfSeveral(open, telling, vocabulary);
  if (untold === undefined) return years;
  const tells = knownTexts(hasYear);
  const isBare = first.of === 'date' && cellOf(open.columns, 'date') === first.cell;
  const periodTells = (row: SourceRow) => isLong(row, untold) && tells(row, untold);
  if (!isBare || vocabulary.yearOf !== undefined) return { ...years, periodTells };
  const { seen, doubted } = barePeriods(table, { period: untold, date: first.cell });
  const yearOf = (row: SourceRow) => {
    const year = years.yearOf(row);
    if (year !== undefined && !isEmptyCell(row, untold)) seen(row, year);
    return year;
  };
  return { ...years, yearOf, doubted, periodTells };
}

function tellingColumns({ table, columns }: YearTable): {
  readonly telling: readonly Telling[];
  /** Periods without a year. */
  readonly untold: number | undefined;
} {
  const year = cellOf(columns, 'year');
  const periodCell = cellOf(columns, 'period');
  const period = periodCell !== undefined && anyTellsYear(table, periodCell) ? periodCell : undefined;
  // A date that does not say of what it is counts only where nothing else tells.
  const other = year === undefined && period === undefined ? cellOf(columns, 'date') : undefined;
  const date = cellOf(columns, 'booking-date') ?? other;
  const all = [
    { cell: year, of: 'year' },
    { cell: period, of: 'period' },
    { cell: date, of: 'date' },
  ] as const;
  return {
    telling: all.flatMap(({ cell, of }) => (cell === undefined ? [] : [{ cell, of }])),
    untold: period === undefined ? periodCell : undefined,
  };
}

/** Whether a period has its year with it. In a file one that has is enough, whatever row it stands in. */
function hasYear(period: string): boolean {
  return typeof yearOfPeriod(period) === 'number';
}

/** A shorter period has no year with it; most are but a number. */
const SHORTEST = 5;

function isLong({ fields }: SourceRow, cell: number): boolean {
  return !fields || endOf(fields, cell) - startOf(fields, cell) >= SHORTEST;
}

function anyTellsYear(table: OpenTable['table'], cell: number): boolean {
  const tellsAt = knownTexts(hasYear);
  let tells = false;
  eachRowOf(table, (row) => {
    tells = tellsAt(row, cell);
    return !tells;
  });
  return tells;
}

/** A year as a cell tells it; the text where it tells none, undefined where nothing stands there. */
interface Told extends Telling {
  readonly text: string;
  readonly year: number | undefined;
}

function yearsOfSeveral(
  { table, reader }: YearTable,
  telling: readonly Telling[],
  vocabulary: Vocabulary,
): BookingYears {
  const covered = vocabulary.years ?? vocabulary.rules.years.map(({ year }) => year);
  const differing = differences(table);
  const toldBy = ({ cell, of }: Telling, row: SourceRow): Told | undefined => {
    const text = cellText(row, cell).trim();
    if (text === '') return undefined;
    const year = YEAR_IN[of](text);
    return year === null ? undefined : { cell, of, text, year };
  };
  const badYear = (row: SourceRow, { cell, of, text }: Omit<Told, 'year'>): undefined => {
    const kind = of === 'year' ? {} : { of };
    reader.findings.push({ code: 'BAD_YEAR', text, ...kind, where: table.where(row.line, cell) });
  };
  const counting = countingOf(telling, vocabulary.yearOf);
  const beside = telling.filter((one) => !counting.includes(one) && one.of !== 'date');
  const yearOf = (row: SourceRow): number | undefined => {
    const told = counting.flatMap((one) => toldBy(one, row) ?? []);
    const [first] = told;
    const [only] = counting;
    if (!first) return only && badYear(row, { ...only, text: cellText(row, only.cell).trim() });
    const bad = told.find(({ year }) => year === undefined);
    if (bad) return badYear(row, bad);
    const books = beside.flatMap((one) => toldBy(one, row) ?? []).filter(({ year }) => year !== undefined);
    const pair = differingIn(told) ?? differingIn(books);
    if (pair) {
      differing.add(row, ...pair);
      return undefined;
    }
    const { year = 0, cell } = first;
    if (covered.includes(year)) return year;
    reader.findings.push({ code: 'YEAR_NOT_COVERED', year, covered, where: table.where(row.line, cell) });
    return undefined;
  };
  return { cells: telling.map(({ cell }) => cell), yearOf, found: differing.found };
}

/** The columns that count: what was asked settles the day against the books, and nothing else. */
function countingOf(telling: readonly Telling[], yearOf: YearOf | undefined): readonly Telling[] {
  return yearOf === undefined ? telling : telling.filter(({ of }) => isOf(yearOf, of));
}

/** The column that was asked to count, where the table has none of its kind. */
function lackingOf(telling: readonly Telling[], yearOf: YearOf | undefined): ColumnRole | undefined {
  if (yearOf === undefined || telling.some(({ of }) => isOf(yearOf, of))) return undefined;
  return yearOf === 'boekdatum' ? 'booking-date' : 'year';
}

function isOf(yearOf: YearOf, of: Telling['of']): boolean {
  return (of === 'date') === (yearOf === 'boekdatum');
}

/** The first of these, and the first that tells another year. */
function differingIn(told: readonly Told[]): readonly [Told, Told] | undefined {
  const [first] = told;
  const other = told.find(({ year }) => year !== first?.year);
  return first && other ? [first, other] : undefined;
}

const YEAR_IN: Readonly<Record<Telling['of'], (text: string) => number | null | undefined>> = {
  year: yearOfCell,
  period: yearOfPeriod,
  date: yearOfDate,
};

/** Gathers bookings of which two columns tell another year: one finding of all, at the first of them. */
function differences(table: OpenTable['table']) {
  let count = 0;
  let first: { readonly one: Told; readonly other: Told; readonly where: Where } | undefined;
  const columnOf = ({ cell }: Told) => (table.header.cells[cell] ?? '').trim();
  return {
    add: (row: SourceRow, one: Told, other: Told): void => {
      count += 1;
      first ??= { one, other, where: table.where(row.line, other.cell) };
    },
    found: (): readonly Finding[] => {
      if (!first) return [];
      const { one, other, where } = first;
      const told = (of: Told) => ({ column: columnOf(of), text: of.text });
      return [
        {
          code: 'YEAR_DIFFERS',
          bookings: count,
          told: told(one),
          other: told(other),
          dated: other.of === 'date',
          where,
        },
      ];
    },
  };
}
