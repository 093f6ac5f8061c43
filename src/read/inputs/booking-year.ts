// The year of a booking: its own column, its period or the day on which it was booked. Where two of them are there, they
// say the same, or it was said which of them counts.

import type { ColumnRole, Finding, Where } from '../../findings/finding.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, missingColumn } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, eachRowOf, type SourceRow } from '../text/source-table.js';
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
  const telling = tellingColumns(open);
  const [first, ...others] = telling;
  if (!first) {
    reader.findings.push(missingColumn(table.file, table.header.line, 'year'));
    return undefined;
  }
  const isPlain = first.of === 'year' && others.length === 0;
  if (isPlain) return { cells: [first.cell], yearOf: (row) => reader.year(row, first.cell), found: () => [] };
  return yearsOfSeveral(open, inOrderOf(vocabulary.yearOf, telling), vocabulary);
}

function tellingColumns({ table, columns }: YearTable): readonly Telling[] {
  const year = cellOf(columns, 'year');
  const periodCell = cellOf(columns, 'period');
  const period = periodCell !== undefined && tellsYear(table, periodCell) ? periodCell : undefined;
  // A date that does not say of what it is counts only where nothing else tells.
  const other = year === undefined && period === undefined ? cellOf(columns, 'date') : undefined;
  const date = cellOf(columns, 'booking-date') ?? other;
  const all = [
    { cell: year, of: 'year' },
    { cell: period, of: 'period' },
    { cell: date, of: 'date' },
  ] as const;
  return all.flatMap(({ cell, of }) => (cell === undefined ? [] : [{ cell, of }]));
}

/** Whether periods have their year with them: the first that is filled tells of all. */
function tellsYear(table: OpenTable['table'], cell: number): boolean {
  let tells = false;
  eachRowOf(table, (row) => {
    const text = cellText(row, cell).trim();
    if (text === '') return true;
    tells = typeof yearOfPeriod(text) === 'number';
    return false;
  });
  return tells;
}

/** What counts first comes first. */
function inOrderOf(yearOf: YearOf | undefined, telling: readonly Telling[]): readonly Telling[] {
  return yearOf === 'boekdatum' ? [...telling].reverse() : telling;
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
  const yearOf = (row: SourceRow): number | undefined => {
    const all = telling.flatMap((one) => toldBy(one, row) ?? []);
    const told = vocabulary.yearOf === undefined ? all : all.slice(0, 1);
    const [first] = told;
    const [only] = telling;
    if (!first) return only && badYear(row, { ...only, text: cellText(row, only.cell).trim() });
    const bad = told.find(({ year }) => year === undefined);
    if (bad) return badYear(row, bad);
    const other = told.find(({ year }) => year !== first.year);
    if (other) {
      differing.add(row, first, other);
      return undefined;
    }
    const { year = 0, cell } = first;
    if (covered.includes(year)) return year;
    reader.findings.push({ code: 'YEAR_NOT_COVERED', year, covered, where: table.where(row.line, cell) });
    return undefined;
  };
  return { cells: telling.map(({ cell }) => cell), yearOf, found: differing.found };
}

const YEAR_IN: Readonly<Record<Telling['of'], (text: string) => number | null | undefined>> = {
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
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
