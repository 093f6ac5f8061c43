// What stands below a table: its source, notes, who made it. Only a row that says so, or a text that stands alone.

import { typedAmount } from '../../money/amount-text.js';
import type { HeaderSense } from './header-sense.js';
import type { SourceRow } from './source-table.js';

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

/** Whether a row says of itself that it is a note: by how its only text begins, whatever commas have made of it. */
export function isNote({ cells }: Pick<SourceRow, 'cells'>): boolean {
  const filled = cells.filter((text) => text.trim() !== '');
  const [first = '', ...others] = filled;
  return OPENING.test(first.trim()) && !others.some((text) => isNumber(text) && !isYear(text));
}

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text.trim());
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
  const notes = new Set(rows.filter(isNote));
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
function standsAlone(row: SourceRow, { isLabel }: HeaderSense): boolean {
  if (row.cells.filter((text) => text.trim() !== '').length !== 1) return false;
  const text = textOf(row);
  return /\p{L}/u.test(text) && !isNumber(text) && !isLabel(text);
}
