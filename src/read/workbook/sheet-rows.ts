import { cellName } from './worksheet.js';

/** What can be wrong with the rows of a sheet. */
export type SheetFault = 'cut-off' | 'too-large' | 'row-twice' | 'cell-twice';

/** A sheet as spreadsheets have them. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Cells from the first to the last row and column that hold something: the library that reads workbooks takes no more. */
export const MOST_CELLS = 20_000_000;

/** What a sheet holds. */
export interface UsedCells {
  /** The last row and column that hold something, from 1; 0 where nothing does. */
  row: number;
  column: number;
  /** How many rows hold nothing; undefined where a row has no number, so that none can be left out. */
  emptyRows?: number | undefined;
}

/**
 * The rows and cells of a sheet as they come by; of two with one number only one would be read. How far the cells reach
 * that hold something is noted: a cell that has nothing but a look may stand in the last row there is.
 */
export function sheetRows(used: UsedCells = { row: 0, column: 0 }) {
  const seen = new Uint8Array(ROWS + 1);
  /** The row in which each column was seen last. */
  const lastRow = new Uint32Array(COLUMNS + 1);
  let row = 0;
  let column = 0;
  let isEmpty = false;
  used.emptyRows = 0;
  return {
    /** Where the sheet has come to; undefined before its first row. */
    place: () => (row === 0 ? undefined : cellName(row, Math.max(column, 1) - 1)),
    /** Whether the row it has come to holds nothing so far. */
    isEmpty: () => isEmpty,
    row: (written: string | undefined): SheetFault | undefined => {
      if (written === undefined) used.emptyRows = undefined;
      if (isEmpty && used.emptyRows !== undefined) used.emptyRows += 1;
      isEmpty = true;
      const number = written === undefined ? row + 1 : Number(written);
      if (!Number.isInteger(number) || number < 1 || number > ROWS) return 'cut-off';
      [row, column] = [number, 0];
      if (seen[row] === 1) return 'row-twice';
      seen[row] = 1;
      return undefined;
    },
    cell: (written: string | undefined): SheetFault | undefined => {
      const place = written === undefined ? { row, column: column + 1 } : placeOf(written);
      if (!place || place.row !== row || place.column > COLUMNS) return 'cut-off';
      column = place.column;
      if (lastRow[column] === row) return 'cell-twice';
      lastRow[column] = row;
      return undefined;
    },
    /** The cell it has come to holds something. */
    filled: (): SheetFault | undefined => {
      isEmpty = false;
      used.row = Math.max(used.row, row);
      used.column = Math.max(used.column, column);
      return used.row * used.column > MOST_CELLS ? 'too-large' : undefined;
    },
  };
}

const LETTERS = 26;
const BEFORE_A = 64;

/** The row and column of a cell by its name, from 1; undefined where it is no name of a cell. */
function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, each) => sum * LETTERS + each.charCodeAt(0) - BEFORE_A, 0);
  return { row: Number(digits), column };
}
