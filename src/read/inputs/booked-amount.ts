import type { ColumnRole } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';
import type { CellReader } from '../tables/cell-reader.js';
import { type Column, cellOf, missingColumn } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { type SideCells, sidesOf } from '../tables/side-columns.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';

/** The columns that the amount of a booking may stand in. */
export const AMOUNT_ROLES: readonly ColumnRole[] = ['spent', 'debit', 'credit'];

/** Where a table of bookings has its amounts. */
export function bookedCells(columns: readonly Column[]): readonly number[] {
  const spent = cellOf(columns, 'spent');
  if (spent !== undefined) return [spent];
  const sides = sidesOf(columns);
  return sides ? [sides.debit, sides.credit] : [];
}

/** Reads the amount of a booking. */
export interface AmountReader {
  readonly amount: (row: SourceRow) => Amount | undefined;
  /** What a total states, which need not say whether it is debit or credit. */
  readonly total: (row: SourceRow) => Amount | undefined;
  /** Where that amount stands: at its credit, where it has no debit. */
  readonly cell: (row: SourceRow) => number;
  /** Whether most credits so far had a minus, so that it is not certain what that means. */
  readonly isDoubtful: () => boolean;
}

/** Reads the amounts of bookings; undefined where the table has none, which is found. */
export function bookedAmounts({ table, columns, reader }: OpenTable): AmountReader | undefined {
  const spent = cellOf(columns, 'spent');
  if (spent !== undefined) {
    const sign = cellOf(columns, 'sign');
    const isUnsigned = (row: SourceRow) => sign !== undefined && isEmptyCell(row, sign);
    return {
      amount: (row) => reader.signedAmount(row, spent),
      total: (row) => (isUnsigned(row) ? reader.writtenAmount(row, spent) : reader.signedAmount(row, spent)),
      cell: () => spent,
      isDoubtful: () => false,
    };
  }
  const sides = sidesOf(columns);
  if (sides) return sideReader(reader, sides);
  reader.findings.push(missingColumn(table.file, table.header.line, missingRole(columns)));
  return undefined;
}

/** A column of debits alone does not say what is taken off. */
function missingRole(columns: readonly Column[]): ColumnRole {
  if (cellOf(columns, 'debit') !== undefined) return 'credit';
  return cellOf(columns, 'credit') === undefined ? 'spent' : 'debit';
}

/** What a row is in all: its debit less its credit. */
function sideReader(reader: CellReader, { debit, credit }: SideCells): AmountReader {
  const seen = { plus: 0, minus: 0 };
  const taken = (row: SourceRow) =>
    isEmptyCell(row, credit) ? Amount.zero : reader.signedAmount(row, credit);
  const added = (row: SourceRow) => (isEmptyCell(row, debit) ? Amount.zero : reader.signedAmount(row, debit));
  // Both are read, so that what is wrong with either is found.
  const lessTaken = (row: SourceRow, less: Amount | undefined) => {
    const plus = added(row);
    return less && plus?.minus(less);
  };
  return {
    amount: (row) => {
      if (isEmptyCell(row, credit)) return reader.signedAmount(row, debit);
      const less = taken(row);
      if (less && !less.isZero()) seen[less.isNegative() ? 'minus' : 'plus'] += 1;
      return lessTaken(row, less);
    },
    total: (row) => lessTaken(row, taken(row)),
    cell: (row) => (isEmptyCell(row, debit) && !isEmptyCell(row, credit) ? credit : debit),
    isDoubtful: () => seen.minus > seen.plus,
  };
}
