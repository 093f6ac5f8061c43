import { CsvError, parse } from 'csv-parse/sync';
import { lineEndsIn } from './lines.js';
import { eachPlainRecord, isPlain, type Lines } from './plain-records.js';
import { textOfFormula } from './quotes.js';
import { isBlank, type ScannedRecords, scannedRecords } from './scanned-records.js';
import type { Separator } from './separator.js';
import type { SourceRow } from './source-table.js';

/** A record beyond this is most likely a quote that never closes: worth another look before reading on. */
const MOST_CHARACTERS = 1 << 20;

/**
 * The rows of a text that hold something. csv-parse stops at the first thing that is wrong or uneven (made to go on,
 * it takes longer over an uneven row than over a hundred others), and then the text is scanned from its beginning,
 * which finds all that is wrong.
 */
export function csvRecords(text: string, separator: Separator): ScannedRecords {
  const lines = { text, line: 1 };
  const records = isPlain(text)
    ? plainRecords(lines, separator)
    : parsedRecords(lines, separator, { max_record_size: MOST_CHARACTERS });
  if (!records) return scannedRecords(text, separator);
  const rows = records.filter(({ cells }) => !cells.every(isBlank));
  return { rows, broken: [], blank: records.length - rows.length };
}

/**
 * Hands over the records of a text one by one, until one is not taken; false there, and where csv-parse refuses a
 * quote. A row is only valid until the next.
 */
export function eachRecord(lines: Lines, separator: Separator, take: (row: SourceRow) => boolean): boolean {
  if (isPlain(lines.text)) return eachPlainRecord(lines, separator, take);
  const parsed = parsedRecords(lines, separator, { relax_column_count: true });
  if (parsed) return parsed.every(take);
  // A text that is a formula, ="0034", is refused by csv-parse and nothing is wrong with it.
  if (!lines.text.includes('="')) return false;
  const { rows, broken } = scannedRecords(lines.text, separator);
  return broken.length === 0 && rows.every(({ line, cells }) => take({ line: line + lines.line - 1, cells }));
}

function plainRecords(lines: Lines, separator: Separator): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  eachPlainRecord(lines, separator, (row) => rows.push(keptRow(row)) > 0);
  return rows;
}

/** A row that stays what it is. */
export function keptRow({ line, cells }: SourceRow): SourceRow {
  return { line, cells };
}

/** The records of a text by csv-parse; undefined where it refuses the text. */
function parsedRecords(
  { text, line: first }: Lines,
  delimiter: Separator,
  options: { readonly max_record_size?: number; readonly relax_column_count?: boolean },
): readonly SourceRow[] | undefined {
  try {
    const records = parse(text, { ...options, delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
    const hasFormulas = text.includes('"=""');
    return placed(hasFormulas ? records.map((cells) => cells.map(textOfFormula)) : records, first);
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

// Plain arrays, and lines counted by ourselves: columns and info take half to twice the time of the parsing.
function placed(records: readonly (readonly string[])[], first: number): readonly SourceRow[] {
  let line = first;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += lineEndsIn(cell);
    return row;
  });
}
