import { stringify } from 'csv-stringify/sync';
import { joinedInStretches } from './stretches.js';

/** How fields become lines: for programs, or for Dutch Excel with a double click. */
export type CsvDialect = 'csv' | 'csv-nl';

/** How a dialect separates fields and ends lines, and whether it begins with a byte order mark. */
interface Format {
  readonly delimiter: ',' | ';';
  readonly record_delimiter: '\n' | '\r\n';
  readonly bom: boolean;
  readonly quoted_match: RegExp;
}

// The library quotes only the line end it writes itself; any other would break a line too.
const LINE_END = /[\r\n]/;

export const CSV_FORMATS: Readonly<Record<CsvDialect, Format>> = {
  csv: { delimiter: ',', record_delimiter: '\n', bom: false, quoted_match: LINE_END },
  'csv-nl': { delimiter: ';', record_delimiter: '\r\n', bom: true, quoted_match: LINE_END },
};

/** What keeps a field from standing as it is: a quote, a line end, or what separates fields in either dialect. */
const UNUSUAL = /[",;\r\n]/;

/**
 * A field as it stands in a line. Nearly all hold nothing that needs quotes, and stand as they are; csv-stringify
 * writes the others.
 */
export function csvField(text: string, dialect: CsvDialect): string {
  if (!UNUSUAL.test(text)) return text;
  return stringify([[text]], { ...CSV_FORMATS[dialect], bom: false, eof: false });
}

/** What separates the fields of a line. */
export function delimiterOf(dialect: CsvDialect): string {
  return CSV_FORMATS[dialect].delimiter;
}

/** Lines of fields that are ready to stand in them, the mark of the beginning included. */
export function csvLines(lines: Iterable<readonly string[]>, dialect: CsvDialect): string {
  const { delimiter, record_delimiter: end, bom } = CSV_FORMATS[dialect];
  function* texts(): Generator<string> {
    if (bom) yield '\ufeff';
    for (const fields of lines) yield `${fields.join(delimiter)}${end}`;
  }
  return joinedInStretches(texts(), '');
}
