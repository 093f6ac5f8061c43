// Which rows of a big file may be taken one by one: those of which nothing that follows says that they are something else.

import type { PassedRow } from '../../findings/table-details.js';
import { eachRecord, keptRow } from '../text/csv-records.js';
import { onlyText, standsAlone } from '../text/footnotes.js';
import type { HeaderSense } from '../text/header-sense.js';
import { lineEndsIn } from '../text/lines.js';
import type { Piece } from '../text/pieces.js';
import { isBlank } from '../text/scanned-records.js';
import type { Separator } from '../text/separator.js';
import { isComment, type SourceRow, startOf } from '../text/source-table.js';
import { passedRow } from '../text/table-frame.js';
import { mayBeUnit } from './table-unit.js';

/** A last piece without the notes that end it, those, and how many empty lines stand among them. */
export function withoutNotes(
  piece: Piece,
  separator: Separator,
  isNote: (row: SourceRow) => boolean,
): { readonly body: Piece; readonly notes: readonly PassedRow[]; readonly blank: number } {
  const notes: PassedRow[] = [];
  let blank = 0;
  let { text } = piece;
  for (;;) {
    const end = text.trimEnd().length;
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = { text: text.slice(start, end), line: piece.line + lineEndsIn(text.slice(0, start)) };
    const rows: SourceRow[] = [];
    const [row] = end > 0 && eachRecord(line, separator, (each) => rows.push(keptRow(each)) > 0) ? rows : [];
    if (!row || rows.length > 1 || !isNote(row)) break;
    notes.unshift(passedRow('footnote', row));
    blank += Math.max(lineEndsIn(text.slice(end)) - 1, 0);
    text = text.slice(0, start);
  }
  return notes.length === 0 ? { body: piece, notes, blank } : { body: { ...piece, text }, notes, blank };
}

/** Whether a row has the name of a column in it, so that it may be another header. */
export function namesColumns(header: readonly string[]): (row: SourceRow) => boolean {
  const texts = new Set(header.map((text) => text.trim().toLowerCase()));
  return ({ cells }) => cells.some((text) => texts.has(text.trim().toLowerCase()));
}

/**
 * Hands over the rows that hold data, and counts them and the others; false where one has another width than the header,
 * or is one of which only all of the file tells what it is: a note, or words of a unit.
 */
export function rowsTaken(
  header: readonly string[],
  sense: HeaderSense,
  isNote: (row: SourceRow) => boolean,
) {
  const counted = { rows: 0, blank: 0, comments: 0 };
  // A text alone is of the table where rows follow it, and below it where none do.
  let alone = false;
  const take = (row: SourceRow, each: (row: SourceRow) => void): boolean => {
    const holds = whatHolds(row);
    if (holds === 'blank') return counted.blank++ >= 0;
    if (holds === 'comments') return !row.cells.some(mayBeUnit) && counted.comments++ >= 0;
    if ((row.fields?.count ?? row.cells.length) !== header.length) return false;
    if (isNote(row)) return false;
    const text = onlyText(row);
    if (text !== undefined && (mayBeUnit(text) || sense.amountsSaid(text, 'title') === 'other')) return false;
    alone = text !== undefined && standsAlone(row, sense);
    counted.rows += 1;
    each(row);
    return true;
  };
  return { counted, take, endsAlone: () => alone };
}

export function whatHolds(row: SourceRow): 'rows' | 'blank' | 'comments' {
  if (beginsWithText(row)) return 'rows';
  if (isBlank(row.cells[0] ?? '') && row.cells.every(isBlank)) return 'blank';
  return isComment(row) ? 'comments' : 'rows';
}

const ZERO = 48;
const SEMICOLON = 59;
const DELETE = 127;

/** Whether a row begins with a character that is neither space nor # nor separates cells: most of those that rows begin with. */
function beginsWithText(row: SourceRow): boolean {
  const { fields } = row;
  const code = fields ? fields.text.charCodeAt(startOf(fields, 0)) : (row.cells[0] ?? '').charCodeAt(0);
  return code >= ZERO && code < DELETE && code !== SEMICOLON;
}
