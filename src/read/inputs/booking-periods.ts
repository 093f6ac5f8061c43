// Periods without a year beside a date that does not say of what it is. Such books are of one year, and the date of an
// invoice may be of another: where the dates are of several years, only the year of most bookings is certain.

import type { Finding, Where } from '../../findings/finding.js';
import type { YearTold } from '../../findings/ledger-details.js';
import { knownTexts } from '../names/known-texts.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, endOf, type SourceRow, startOf } from '../text/source-table.js';
import { isOpeningPeriod } from './date-text.js';
import { type MappedTo, OF_NONE } from './ledger-map.js';

/** Which years bookings cannot be believed to be of, and why. */
export interface DoubtedYears {
  readonly years: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** How many bookings are of a year. */
interface OfYear {
  readonly year: number;
  readonly bookings: number;
}

export interface BarePeriods {
  /** Keeps where a year is told first. */
  readonly seen: (row: SourceRow, year: number) => void;
  /** What to think of the years, once all bookings are known. */
  readonly doubted: (all: readonly OfYear[]) => DoubtedYears;
}

export function barePeriods(
  { header, where }: Pick<OpenTable['table'], 'header' | 'where'>,
  { period, date }: { readonly period: number; readonly date: number },
): BarePeriods {
  const firsts = new Map<
    number,
    { readonly told: YearTold; readonly other: YearTold; readonly where: Where }
  >();
  const toldIn = (row: SourceRow, cell: number): YearTold => ({
    column: (header.cells[cell] ?? '').trim(),
    text: cellText(row, cell).trim(),
  });
  return {
    seen: (row, year) => {
      if (firsts.has(year)) return;
      firsts.set(year, { told: toldIn(row, period), other: toldIn(row, date), where: where(row.line, date) });
    },
    doubted: (all) => {
      const counts = new Map<number, number>();
      for (const { year, bookings } of all) counts.set(year, (counts.get(year) ?? 0) + bookings);
      const most = Math.max(...counts.values());
      const ofMost = [...counts.keys()].find((year) => counts.get(year) === most);
      const others = [...counts.keys()].filter((year) => year !== ofMost);
      const [first] = others
        .flatMap((year) => firsts.get(year) ?? [])
        .sort((one, other) => one.where.line - other.where.line);
      if (!first || ofMost === undefined) return { years: new Set(), findings: [] };
      const bookings = others.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
      const finding = { code: 'YEAR_DIFFERS', bookings, ...first, dated: true, barePeriod: ofMost } as const;
      return { years: new Set(others), findings: [finding] };
    },
  };
}

/** Finds bookings of the period before the first, which open balances and are no spending, where they would count. */
export function openingBookings({ table, columns, reader }: Pick<OpenTable, 'table' | 'columns' | 'reader'>) {
  const cell = cellOf(columns, 'period');
  if (cell === undefined) return () => false;
  const isOpeningAt = knownTexts(isOpeningPeriod);
  const column = (table.header.cells[cell] ?? '').trim();
  return (row: SourceRow, booking: { readonly of: MappedTo | object } | undefined): boolean => {
    if (!booking || typeof booking.of === 'object' || booking.of === OF_NONE) return false;
    if (!mayOpen(row, cell) || !isOpeningAt(row, cell)) return false;
    const [text, where] = [cellText(row, cell).trim(), table.where(row.line, cell)];
    reader.findings.push({ code: 'UNKNOWN_KIND', text, suggestions: [], column, where });
    return true;
  };
}

const [ZERO, NINE] = [48, 57];

/** Nearly every period shows by its first and last digit that it is another. */
function mayOpen({ fields }: SourceRow, cell: number): boolean {
  if (!fields) return true;
  const [first, last] = [
    fields.text.charCodeAt(startOf(fields, cell)),
    fields.text.charCodeAt(endOf(fields, cell) - 1),
  ];
  return first === ZERO || first > NINE || first < ZERO || last <= ZERO || last > NINE;
}
