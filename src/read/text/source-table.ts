import type { Where } from '../../findings/finding.js';
import type { PassedRow } from '../../findings/table-details.js';
import type { Encoding } from './decode.js';
import type { Separator } from './separator.js';

/** How a text file was written down. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly separator: Separator;
  /** How its records end; LF for a file of one line. */
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed';
}

/** What is worth saying of a sheet that was read. */
export interface SheetFacts {
  readonly book: string;
  readonly sheet: string;
  /** How many cells hold a formula with the value that was last computed. */
  readonly formulas: number;
  readonly hidden: number;
  /** How many other sheets the workbook has; nothing is read from them. */
  readonly others: number;
}

/** The fields of a record by their place in a text: each begins at its bound and ends one before the next. */
export interface Fields {
  readonly text: string;
  readonly bounds: readonly number[];
  readonly count: number;
}

/** One record; it may take several lines, and the line is where it starts. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where its cells stand in a text, for a row that is read from there and not kept. */
  readonly fields?: Fields;
  /** In a sheet: which cells hold a number, whose text has a decimal point whatever the others have. */
  readonly numbers?: readonly boolean[];
}

/** A table of a text file. */
export interface TextTable extends SourceTable {
  readonly dialect: Dialect;
}

/** A table as it stands in a file, before anything is known of its columns. */
export interface SourceTable {
  readonly file: string;
  readonly dialect: Dialect | SheetFacts;
  readonly header: SourceRow;
  /** From which line to which a header of two rows stands. */
  readonly headerFrom?: number;
  readonly headerTo?: number;
  readonly rows: readonly SourceRow[];
  /** Hands over the same rows until one is not taken, by their place in the text: where a look at them keeps none. */
  readonly eachRow?: (take: (row: SourceRow) => boolean) => boolean;
  /** How many rows there were, where they are not kept. */
  readonly count?: number;
  /** Its rows read again, where they were handed over and not kept. */
  readonly again?: () => Iterable<SourceRow>;
  /** Rows with another number of cells than the header, or with merged ones: found to be wrong, and not among the rows. */
  readonly ragged: readonly SourceRow[];
  /** Rows around the table that are not of it. */
  readonly passed?: readonly PassedRow[];
  /** Rows below the header that say what the amounts of its columns are. */
  readonly units?: readonly SourceRow[];
  /** Rows that say of themselves that they are comments: above the table, or as what stands below it. */
  readonly remarks?: readonly PassedRow[];
  /** The row below which another table stands, of which nothing was read. */
  readonly second?: SourceRow;
  /** What was passed over: lines without anything, and lines that are comments. */
  readonly skipped: { readonly blank: number; readonly comments: number };
  /**
   * The place of a cell: of the row that starts at this line, by its number from 0. A quoted cell is marked
   * with its quotes; of a cell of several lines the first is marked; a cell that is not there is at the row's end.
   */
  readonly where: (line: number, cell: number) => Where;
  /** The text of a line, for showing it under a finding. */
  readonly lineText: (line: number) => string;
}

/** Hands over the rows of a table one by one, until one is not taken. A row is only valid until the next. */
export function eachRowOf({ rows, eachRow }: SourceTable, take: (row: SourceRow) => boolean): void {
  if (eachRow) eachRow(take);
  else rows.every(take);
}

/** The text of a cell of a row, by its number from 0; empty where there is none. */
export function cellText(row: SourceRow, cell: number): string {
  const { fields } = row;
  if (!fields) return row.cells[cell] ?? '';
  return cell >= 0 && cell < fields.count
    ? fields.text.slice(startOf(fields, cell), endOf(fields, cell))
    : '';
}

/** Whether a cell of a row holds nothing; so does one that is not there. */
export function isEmptyCell(row: SourceRow, cell: number): boolean {
  return !beginsInAscii(row, cell) && cellText(row, cell).trim() === '';
}

/** Whether a cell of a row that is read from its text begins with a character that is certainly no space. */
export function beginsInAscii({ fields }: SourceRow, cell: number): boolean {
  if (!fields || cell < 0 || cell >= fields.count) return false;
  const start = startOf(fields, cell);
  const code = fields.text.charCodeAt(start);
  return start < endOf(fields, cell) && code > SPACE && code < DELETE;
}

const SPACE = 32;
const DELETE = 127;

export function startOf({ bounds }: Fields, cell: number): number {
  return bounds[cell] ?? 0;
}

export function endOf({ bounds }: Fields, cell: number): number {
  return (bounds[cell + 1] ?? 0) - 1;
}

/**
 * Whether a row below the header says of itself that it is no data. A bare # is not enough: a decision may be
 * called #12.
 */
export function isComment({ cells }: Pick<SourceRow, 'cells'>): boolean {
  const [first = ''] = cells;
  return first.includes('#') && /^\s*#(\s|$)/.test(first);
}
