// Records of a text in which nothing is quoted: every separator separates, every line end ends a record, and no parser
// is needed to see that. Fields are known by their place; only what is asked for becomes a text of its own.

import type { Separator } from './separator.js';
import type { Fields, SourceRow } from './source-table.js';

/** Whole lines, and the number of the first of them. */
export interface Lines {
  readonly text: string;
  readonly line: number;
}

interface Measured extends Fields {
  readonly bounds: number[];
  count: number;
  /** Where the next separator stands, in this record or further down; the end of the text where there is none. */
  separatorAt: number;
}

const CR = 13;

/** Whether a text has neither a quote nor a CR without its LF, on which programs do not agree. */
export function isPlain(text: string): boolean {
  return !text.includes('"') && !(text.includes('\r') && /\r(?!\n)/.test(text));
}

/**
 * Hands over the records of a plain text one by one, until one is not taken; false there. The row is the same for all
 * of them: who keeps one keeps its line and cells.
 */
export function eachPlainRecord(
  { text, line }: Lines,
  separator: Separator,
  take: (row: SourceRow) => boolean,
): boolean {
  const fields: Measured = { text, bounds: [], count: 0, separatorAt: placeIn(text, separator, 0) };
  const row = {
    line,
    fields,
    get cells(): readonly string[] {
      return textsOf(fields);
    },
  };
  for (let at = 0; at < text.length; row.line += 1) {
    at = measure(fields, at, separator);
    if (!take(row)) return false;
  }
  return true;
}

/** Finds the bounds of the fields of the record that starts here; gives where the next one does. */
function measure(fields: Measured, start: number, separator: Separator): number {
  const { text, bounds } = fields;
  const lineEnd = placeIn(text, '\n', start);
  const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd;
  let count = 0;
  let at = fields.separatorAt;
  bounds[0] = start;
  while (at < end) {
    bounds[++count] = at + 1;
    at = placeIn(text, separator, at + 1);
  }
  bounds[++count] = end + 1;
  fields.count = count;
  fields.separatorAt = at;
  return lineEnd + 1;
}

/** Where a character next stands; the end of the text where it does not. */
function placeIn(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

function textsOf({ text, bounds, count }: Fields): readonly string[] {
  const texts: string[] = [];
  for (let cell = 0; cell < count; cell++) {
    texts.push(text.slice(bounds[cell] ?? 0, (bounds[cell + 1] ?? 0) - 1));
  }
  return texts;
}
