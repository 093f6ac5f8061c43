import { afterLineEnd, endOfLine, lineEndsIn } from './lines.js';
import { type BrokenQuote, fieldText, type Span, scanRecord } from './quotes.js';
import type { Separator } from './separator.js';
import type { SourceRow } from './source-table.js';

/** The rows of a text, and the quotes for which a record could not be read. */
export interface ScannedRecords {
  readonly rows: readonly SourceRow[];
  readonly broken: readonly BrokenQuote[];
  /** How many records hold nothing. */
  readonly blank: number;
}

/** Reads the records of a text that csv-parse refuses: every one that can be read, and what is wrong with the others. */
export function scannedRecords(text: string, separator: Separator): ScannedRecords {
  const rows: SourceRow[] = [];
  const broken: BrokenQuote[] = [];
  let columns = 0;
  let blanks = 0;
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const record = scanRecord(text, at, separator);
    const blank = isBlank(text.slice(at, record.end));
    if (blank) blanks += 1;
    // Of a title above the header nothing tells how many cells a row has.
    if (columns < 2 && !blank) columns = record.fields.length;
    if (record.broken) broken.push(record.broken);
    else if (!blank) rows.push({ line, cells: record.fields.map((field) => fieldText(text, field)) });
    const next = record.lost ? endOfDamage(text, record.lost, separator, columns) : record.next;
    line += lineEndsIn(text.slice(at, next));
    at = next;
  }
  return { rows, broken, blank: blanks };
}

/** Whether text holds nothing but separators, quotes and space. */
export function isBlank(text: string): boolean {
  return !/[^\s,;"]/.test(text);
}

/**
 * Where reading goes on after a quote that never closes. It may have been meant to hold the lines below it, or
 * only to close on its own line: the first line with as many cells as the header is taken for a row again.
 */
function endOfDamage(text: string, lost: Span, separator: Separator, columns: number): number {
  let at = lost.start;
  while (at < lost.end) {
    const end = endOfLine(text, at);
    const holdsNextQuote = lost.end < text.length && lost.end <= end;
    if (holdsNextQuote || text.slice(at, end).split(separator).length === columns) return at;
    at = afterLineEnd(text, end);
  }
  return at;
}
