import { stringify } from 'csv-stringify/sync';
import { dutchCsvHeading } from '../messages/nl/csv-headings.js';
import { nl } from '../messages/nl.js';
import { date } from '../messages/numbers.js';
import type { Words } from '../messages/words.js';
import type { Cell } from '../report/cell.js';
import type { Records } from '../report/records.js';
import { cellText } from './cell-text.js';

/** How a CSV is written: for programs, or for Dutch Excel with a double click. */
export type CsvDialect = 'csv' | 'csv-nl';

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Records as CSV. `csv` follows RFC 4180 but for its line ends, which are LF, with a decimal point and the JSON keys
 * as headers; `csv-nl` has semicolons, decimal commas, a BOM, CRLF and Dutch headers.
 */
export function csvText(records: Records, dialect: CsvDialect, words: Words): string {
  const forExcel = dialect === 'csv-nl';
  const header = records.columns.map((key) =>
    typeof key === 'number' ? String(key) : forExcel ? dutchCsvHeading(key) : key,
  );
  const rows = records.rows.map((cells) => cells.map((cell) => fieldOf(cell, forExcel, words)));
  return stringify([header, ...rows], {
    delimiter: forExcel ? ';' : ',',
    record_delimiter: forExcel ? '\r\n' : '\n',
    bom: forExcel,
    // The library quotes only the line end it writes itself; any other would break a line too.
    quoted_match: /[\r\n]/,
  });
}

function fieldOf(cell: Cell, forExcel: boolean, words: Words): string {
  switch (cell.kind) {
    case 'amount': {
      const text = cell.amount?.toString() ?? '';
      return forExcel ? text.replace('.', ',') : text;
    }
    case 'decimal':
      return forExcel ? cell.text.replace('.', ',') : cell.text;
    case 'text':
      return harmless(cell.text);
    case 'provenance':
      return forExcel ? nl.provenance[cell.provenance] : cell.provenance;
    case 'date':
      if (cell.date === null) return '';
      return forExcel ? date(cell.date) : cell.date;
    case 'word':
      return forExcel ? nl.cells[cell.word] : cell.word;
    case 'heading':
      return forExcel ? nl.headings[cell.heading] : cell.heading;
    case 'parameter-name':
      return forExcel ? nl.parameterName[cell.parameter] : cell.parameter;
    default:
      return cellText(cell, forExcel ? nl : words);
  }
}

/** Text that a spreadsheet takes as text; amounts are never touched. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
