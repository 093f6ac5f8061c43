// Rows that say of themselves that they are the sum of others, in tables with an amount or a municipality and year a row.
// They are held to those rows, and are no money themselves.

import { Amount } from '../../money/amount.js';
import { knownTexts } from '../names/known-texts.js';
import type { CellReader } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import type { RowLabel } from '../tables/row-labels.js';
import { cellText, isEmptyCell, type SourceRow } from '../text/source-table.js';
import { passedRow } from '../text/table-frame.js';

/** What rows a total is of; all of them as far as it says nothing. */
export interface TotalOf {
  readonly municipality?: string | undefined;
  readonly year?: number | undefined;
  readonly intervention?: number | undefined;
  /** Of a plan: its shifts or its carries, and what they are out of and go to. */
  readonly kind?: 'shift' | 'carry' | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Checks the total rows of a table against the rows that it has read so far. */
export interface TotalRows {
  /** How a row calls itself; undefined for a row of data. */
  readonly labelOf: (row: SourceRow) => RowLabel | undefined;
  /** What a total row is of; undefined where a cell of it cannot be understood, which is found. */
  readonly of: (row: SourceRow) => TotalOf | undefined;
  /** Holds an amount of a total row to the rows of one intervention, or of all. */
  readonly check: (row: SourceRow, cell: number, label: RowLabel, of: TotalOf) => void;
  /** That the total of these rows was there: the next subtotal is of the rows below it. */
  readonly end: () => void;
  /** That a row of data could not be read, so that no sum that it belongs to is known. */
  readonly lost: () => void;
}

/** The sums of the rows that were read so far, in cents; undefined where there are no such rows. */
export interface RowSums {
  readonly all: (of: TotalOf) => bigint | undefined;
  /** Of the rows below the last total. */
  readonly since: (of: TotalOf) => bigint | undefined;
  readonly end: () => void;
}

/** How the totals of a table are read. */
interface TotalsIn {
  readonly open: OpenTable;
  readonly labelIn: (text: string) => RowLabel | undefined;
  /** The columns that say what a row is of, beside its municipality and year, and how each is read. */
  readonly further: readonly {
    readonly cell: number | undefined;
    readonly read: (row: SourceRow, cell: number) => TotalOf;
  }[];
  readonly amount: (row: SourceRow, cell: number) => Amount | undefined;
  readonly sums: RowSums;
}

export function totalRows(totals: TotalsIn): TotalRows {
  const labels = rowLabels(totals);
  const { open, amount, sums } = totals;
  let lost = false;
  return {
    labelOf: labels.labelOf,
    of: (row) => totalOf(totals, row, labels.says),
    check: (row, cell, label, of) => {
      const stated = amount(row, cell);
      if (!stated || lost) return;
      const [all, since] = [sums.all(of), sums.since(of)];
      const asked = label === 'subtotal' ? [since] : label === 'total' ? [all, since] : [since, all];
      // Of rows that are not there the sum is nothing.
      const [first = 0n, ...others] = asked.filter((sum) => sum !== undefined);
      if ([first, ...others].includes(BigInt(stated.toCents()))) return;
      const computed = Amount.ofCents(Number(first));
      open.reader.findings.push({
        code: 'TOTAL_MISMATCH',
        of: 'column',
        ...(label === 'total' ? {} : { part: true as const }),
        ...placeOf(of),
        amounts: { stated, computed, difference: stated.minus(computed) },
        where: open.table.where(row.line, cell),
      });
    },
    end: sums.end,
    lost: () => {
      lost = true;
    },
  };
}

/**
 * Whether a row of a table with an amount a row is a total: then it is held to the rows that it is of, and said to be no
 * row where it is right. One without an amount says nothing.
 */
export function takesTotal(
  row: SourceRow,
  cell: number,
  { labelOf, of, check, end }: TotalRows,
  { table, reader }: OpenTable,
): boolean {
  const label = labelOf(row);
  if (!label) return false;
  const before = reader.findings.length;
  const ofRows = isEmptyCell(row, cell) ? undefined : of(row);
  if (ofRows) check(row, cell, label, ofRows);
  end();
  if (reader.findings.length > before) {
    countTotal(reader, label);
    return true;
  }
  const cells = table.header.cells.map((_, at) => cellText(row, at));
  reader.passed.push(passedRow(label === 'total' ? 'total' : 'subtotal', { line: row.line, cells }));
  return true;
}

/** Counts a row that was held to others. */
export function countTotal({ checked }: Pick<CellReader, 'checked'>, label: RowLabel): void {
  checked[label === 'total' ? 'totals' : 'subtotals'] += 1;
}

/** How rows call themselves, by the columns that say what a row is of; never by a decision, which may be called anything. */
function rowLabels({ open: { columns, municipality }, labelIn, further }: TotalsIn) {
  const telling = [
    ...[municipality.code, municipality.name],
    ...further.map(({ cell }) => cell),
    cellOf(columns, 'year'),
  ].flatMap((cell) => cell ?? []);
  const labelAt = knownTexts(labelIn);
  return {
    labelOf: (row: SourceRow): RowLabel | undefined => {
      for (const cell of telling) {
        const label = labelAt(row, cell);
        if (label) return label;
      }
      return undefined;
    },
    /** Whether a cell says what a total row is of. */
    says: (row: SourceRow, cell: number | undefined): cell is number =>
      cell !== undefined && !isEmptyCell(row, cell) && labelAt(row, cell) === undefined,
  };
}

/** What the cells of a total row say that it is of. */
function totalOf(
  { open: { columns, municipality, reader }, further }: TotalsIn,
  row: SourceRow,
  says: (row: SourceRow, cell: number | undefined) => cell is number,
): TotalOf | undefined {
  const before = reader.findings.length;
  const { code, name } = municipality;
  const year = cellOf(columns, 'year');
  const named = { ...(says(row, code) ? { code } : {}), ...(says(row, name) ? { name } : {}) };
  const of: TotalOf = Object.assign(
    Object.keys(named).length > 0 ? { municipality: reader.municipality(row, named) } : {},
    says(row, year) ? { year: reader.year(row, year) } : {},
    ...further.map(({ cell, read }) => (says(row, cell) ? read(row, cell) : {})),
  );
  return reader.findings.length > before ? undefined : of;
}

/** What a finding says of what a total is of. */
function placeOf({ municipality, year, intervention }: TotalOf) {
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(year === undefined ? {} : { year }),
    ...(intervention === undefined ? {} : { intervention }),
  };
}
