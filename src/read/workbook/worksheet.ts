/** A sheet of a workbook as it stands there: what its cells show, before anything is known of its columns. */
export interface Worksheet {
  /** The workbook, as the user named it without the sheet. */
  readonly book: string;
  readonly name: string;
  /** The rows that hold anything, from the top. */
  readonly rows: readonly WorksheetRow[];
  readonly merges: readonly MergedCells[];
  /** Columns that are hidden, from 0. */
  readonly hiddenColumns: readonly number[];
  /** How many sheets of the workbook were not asked for. */
  readonly others: number;
}

export interface WorksheetRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly WorksheetCell[];
  readonly hidden: boolean;
}

export interface WorksheetCell {
  readonly text: string;
  /** Whether the cell holds a number, so that its decimal sign is no question. */
  readonly isNumber: boolean;
  readonly formula: 'none' | 'cached' | 'uncached';
}

/** A block of cells that were made one; rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The name of a cell as a sheet shows it: column 5 of row 3 is F3. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column, by its number from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}
