// What stands below a table: its source, notes, who made it. Only a row that says so, or a text that stands alone.

import { typedAmount } from '../../money/amount-text.js';
import type { HeaderSense } from './header-sense.js';
import { MOST_COLUMNS } from './most-columns.js';
import { beginsInAscii, cellText, isEmptyCell, type SourceRow, startOf } from './source-table.js';

/** How a note begins. */
const OPENING =
  /^(?:(?:bron(?:nen)?|sources?|noot|noten|voetnoot|notes?|n\.?b\.?|let op|peildatum|toelichting|opmerking(?:en)?)\s*:|\*+\s*\D|\[?\d\)\s|(?:alle )?bedragen (?:zijn )?(?:in|x|×)\s|(?:all )?amounts (?:are )?in\s)/i;
/** A text of so many words is no name that somebody left without an amount. */
const LEAST_WORDS = 4;

/** Whether a text may be an amount, as anybody writes one: such a row is never passed over. */
function isNumber(text: string): boolean {
  const amount = typedAmount(text, null);
  return amount !== 'not-a-number' && amount !== 'blank';
}

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text.trim());
}

/**
 * Tells of a row below a header whether it says of itself that it is a note, by how its first text begins. A row that
 * says anything else in a column that a row of data needs is none, nor is one with a number anywhere: of a note that
 * commas have broken the pieces begin with a space, and only a year outside the amounts is no money.
 */
export function noteTest(header: readonly string[], sense: HeaderSense): (row: SourceRow) => boolean {
  // A wider one is refused, and is not looked up column by column before.
  const columns = header
    .slice(0, MOST_COLUMNS)
    .map((text) => ({ needed: !sense.isOptional(text), amount: sense.isAmount(text) }));
  const mayBeData = (text: string, cell: number): boolean => {
    if (text.trim() === '') return false;
    const { needed = false, amount = false } = columns[cell] ?? {};
    if (needed && !/^\s/.test(text)) return true;
    return amount ? isNumber(text) || /\d/.test(text) : isNumber(text) && !isYear(text);
  };
  // Nearly every row of data has something in the first column and in this one.
  const further = columns.findIndex(({ needed }, cell) => cell > 0 && needed);
  return (row) => {
    if (beginsInAscii(row, 0) && beginsInAscii(row, further)) return false;
    // All cells are made where one is asked for: the first alone tells of nearly every other row.
    if (!mayOpen(row) || !(isEmptyCell(row, 0) || OPENING.test(cellText(row, 0).trim()))) return false;
    const { cells } = row;
    const first = cells.findIndex((text) => text.trim() !== '');
    if (!OPENING.test((cells[first] ?? '').trim())) return false;
    return !cells.some((text, cell) => cell > first && mayBeData(text, cell));
  };
}

/**
 * Tells of a row above a header whether it is a row of data, as where somebody sorted the header among them: it has an
 * amount in a column of amounts, and says what that is of. Data that cannot be used is found to be wrong; it is no title.
 */
export function dataTest(header: readonly string[], sense: HeaderSense): (row: SourceRow) => boolean {
  const cells = [...header.slice(0, MOST_COLUMNS).keys()];
  const amounts = cells.filter((cell) => sense.isAmount(header[cell] ?? ''));
  const others = cells.filter((cell) => !sense.isAmount(header[cell] ?? ''));
  const needed = others.filter((cell) => !sense.isOptional(header[cell] ?? ''));
  return (row) => {
    const texts = needed.map((cell) => (row.cells[cell] ?? '').trim());
    const filled = texts.filter((text) => text !== '');
    // With every column filled that needs it, a year or a number among them, only the amount is unreadable.
    if (!amounts.some((cell) => isNumber(row.cells[cell] ?? '')))
      return filled.length === texts.length && texts.length > 1 && filled.some((text) => /^\d+$/.test(text));
    return filled.length > 1 || filled.some((text) => sense.isLabel(text) || isYear(text));
  };
}

/** What no note begins with, whatever is written small: most rows of data are known by this alone. */
const OPENS = new Set('bsnlptoav*[0123456789'.split('').flatMap((first) => [first, first.toUpperCase()]));

/** Whether a row may begin as a note: by its first letter, which a row that is not kept has in its text. */
function mayOpen(row: SourceRow): boolean {
  const { fields } = row;
  if (!fields) return true;
  const start = startOf(fields, 0);
  if (isEmptyCell(row, 0)) return true;
  const first = fields.text.charAt(start);
  if (first >= '0' && first <= '9') return fields.text.charAt(start + 1) === ')';
  return OPENS.has(first) || first.trim() === '';
}

/**
 * The notes of a table: rows that say so, wherever they stand, and at its end rows of one text alone that is no label,
 * of some words or below an empty line.
 */
export function footnotesIn(
  rows: readonly SourceRow[],
  header: SourceRow,
  sense: HeaderSense,
): ReadonlySet<SourceRow> {
  const notes = new Set(rows.filter(noteTest(header.cells, sense)));
  if (header.cells.filter((text) => text.trim() !== '').length < 2) return notes;
  let from = rows.length;
  while (from > 0 && isAtEnd(rows[from - 1], notes, sense)) from -= 1;
  // What stands below an empty line or below another note is one.
  let isBelow = false;
  rows.slice(from).forEach((row, at) => {
    const before = rows[from + at - 1];
    isBelow ||= notes.has(row) || (before !== undefined && row.line > before.line + 1);
    if (isBelow || wordsIn(textOf(row)) >= LEAST_WORDS) notes.add(row);
  });
  return notes;
}

function textOf({ cells }: SourceRow): string {
  return (cells.find((text) => text.trim() !== '') ?? '').trim();
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function isAtEnd(row: SourceRow | undefined, notes: ReadonlySet<SourceRow>, sense: HeaderSense): boolean {
  return row !== undefined && (notes.has(row) || standsAlone(row, sense));
}

/** Whether a row holds one text, which is neither an amount nor a label of the table. */
export function standsAlone(row: SourceRow, { isLabel }: HeaderSense): boolean {
  const text = onlyText(row);
  return text !== undefined && /\p{L}/u.test(text) && !isNumber(text) && !isLabel(text);
}

/** The text of a row that has but one; undefined for every other. */
export function onlyText(row: SourceRow): string | undefined {
  const { fields } = row;
  // Most rows have something in their last cells, and are not taken apart for this.
  if (fields && fields.count > 1 && !(isEmptyCell(row, 0) || isEmptyCell(row, 1))) return undefined;
  const filled = row.cells.filter((text) => text.trim() !== '');
  return filled.length === 1 ? filled[0]?.trim() : undefined;
}
