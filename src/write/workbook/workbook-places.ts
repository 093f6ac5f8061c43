import {
  type Book,
  type BookHeading,
  type BookSheet,
  headingOfColumn,
  type SheetId,
} from '../../book/book.js';
import type { Words } from '../../messages/words.js';

/** The row of the headings, below title and legend; counted from 1, as in the sheet. */
export const HEADING_ROW = 3;

/** Where the parts of a sheet stand. */
export interface SheetPlace {
  readonly name: string;
  /** The letters of the column that holds something. */
  readonly column: (heading: BookHeading) => string;
  readonly row: (id: string) => number;
  /** The first and the last row that a formula over the whole sheet looks at. */
  readonly first: number;
  readonly last: number;
}

/** Where everything in a book stands. */
export type Places = (id: SheetId) => SheetPlace;

/** What a formula is written for: the sheet it stands in, where everything stands, and the words in cells. */
export interface FormulaContext {
  readonly sheet: SheetId;
  readonly places: Places;
  readonly words: Words;
}

export function bookPlaces(book: Book, words: Words): Places {
  const places = new Map(book.sheets.map((sheet) => [sheetKey(sheet.id), sheetPlace(sheet, words)]));
  return (id) => {
    const place = places.get(sheetKey(id));
    if (!place) throw new Error(`no sheet ${sheetKey(id)}`);
    return place;
  };
}

/** The name of a sheet: that of a year is the year. */
export function sheetName(id: SheetId, { book }: Words): string {
  switch (id.kind) {
    case 'year':
      return String(id.year);
    case 'lawful':
      return book.lawfulSheet(id.year);
    case 'regions':
    case 'members':
    case 'key':
      return book.divisionSheet[id.kind](id.year);
    default:
      return book.sheets[id.kind];
  }
}

function sheetKey(id: SheetId): string {
  return 'year' in id ? `${id.kind} ${id.year}` : id.kind;
}

function sheetPlace({ id, columns, rows }: BookSheet, words: Words): SheetPlace {
  const letters = new Map(columns.map((column, at) => [headingOfColumn(column), lettersOf(at)]));
  const numbers = new Map(rows.map((row, at) => [row.id, HEADING_ROW + 1 + at]));
  const first = HEADING_ROW + 1;
  return {
    name: sheetName(id, words),
    column: (heading) => placeIn(letters, heading),
    row: (row) => placeIn(numbers, row),
    first,
    last: Math.max(first, HEADING_ROW + rows.length),
  };
}

function placeIn<Key, Value>(places: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = places.get(key);
  if (found === undefined) throw new Error(`a formula names ${String(key)}, which is not in its sheet`);
  return found;
}

const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column, by its number from 0: A, B … Z, AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : lettersOf(Math.floor(column / LETTERS) - 1) + last;
}
