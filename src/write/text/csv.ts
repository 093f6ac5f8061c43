import { dutchCsvHeading } from '../../messages/nl/csv-headings.js';
import { nl } from '../../messages/nl.js';
import { date } from '../../messages/numbers.js';
import type { Words } from '../../messages/words.js';
import { type Amount, centsText } from '../../money/amount.js';
import type { Cell } from '../../report/cell.js';
import type { HeadingKey } from '../../report/heading.js';
import type { RecordCell, RecordStream } from '../../report/records.js';
import { amountsWriter } from './amount-template.js';
import { cellText } from './cell-text.js';
import { type CsvDialect, csvField, csvLines, delimiterOf } from './csv-fields.js';
import { printableField } from './printable.js';

/** What a spreadsheet would run as a formula at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r\n]/;
/**
 * Where another spreadsheet begins a cell within a field: Dutch Excel splits `csv` at semicolons, an English one
 * `csv-nl` at commas, and neither sees that they stand between quotes, which do not begin their cell.
 */
const FOREIGN_CELL: Readonly<Record<CsvDialect, RegExp>> = {
  csv: /([;\t\r\n]"*)(?=[=+\-@])/g,
  'csv-nl': /([,\t\r\n]"*)(?=[=+\-@])/g,
};

/**
 * Records as CSV. `csv` follows RFC 4180 but for its line ends, which are LF, with a decimal point and the JSON keys
 * as headers; `csv-nl` has semicolons, decimal commas, a BOM, CRLF and Dutch headers.
 */
export function csvText(records: RecordStream, dialect: CsvDialect, words: Words): string {
  const forExcel = dialect === 'csv-nl';
  const dutch = nl.calling(words.parts);
  const header = records.columns.map((key) =>
    typeof key === 'number'
      ? String(key)
      : forExcel
        ? dutchCsvHeading(key, dutch)
        : (CSV_HEADINGS[key] ?? key),
  );
  const fields = fieldsOf(dialect, forExcel ? dutch : words);
  function* lines(): Generator<readonly string[]> {
    yield header.map((text) => csvField(text, dialect));
    for (const cells of records.rows) yield cells.map(fields);
  }
  return csvLines(lines(), dialect);
}

/** Headers that are not the key of their column: `name` is that of a municipality. */
const CSV_HEADINGS: Readonly<Partial<Record<HeadingKey, string>>> = { party: 'name' };

/** The fields of cells as they stand in a line. The same few texts stand in thousands of rows: each is written once. */
function fieldsOf(dialect: CsvDialect, words: Words): (cell: RecordCell) => string {
  const forExcel = dialect === 'csv-nl';
  const written = new Map<string | number | Cell, string>();
  const amounts = amountsWriter({
    head: (place) => (place === 0 ? '' : delimiterOf(dialect)),
    text: (cents) => (Number.isNaN(cents) ? '' : decimalText(centsText(cents), forExcel)),
  });
  return (cell) => {
    // An amount has digits, a minus and its decimal sign, which separates no fields in its own dialect.
    if (cell.kind === 'amounts') return amounts(cell);
    if (cell.kind === 'amount') return amountField(cell.amount, forExcel);
    const key = cell.kind === 'text' ? cell.text : cell.kind === 'integer' ? cell.value : cell;
    const before = written.get(key);
    if (before !== undefined) return before;
    const field = csvField(fieldOf(cell, forExcel, words), dialect);
    written.set(key, field);
    return field;
  };
}

function amountField(amount: Amount | null, forExcel: boolean): string {
  return amount === null ? '' : decimalText(amount.toString(), forExcel);
}

function fieldOf(cell: Cell, forExcel: boolean, words: Words): string {
  switch (cell.kind) {
    case 'amount':
      return amountField(cell.amount, forExcel);
    case 'decimal':
      return decimalText(cell.text, forExcel);
    case 'date':
      return cell.date === null ? '' : forExcel ? date(cell.date) : cell.date;
    case 'text':
      return harmless(printableField(cell.text), forExcel);
    case 'integer':
    case 'years':
      return cellText(cell, words);
    default:
      return harmless((forExcel ? undefined : fieldKey(cell)) ?? cellText(cell, words), forExcel);
  }
}

function decimalText(text: string, forExcel: boolean): string {
  return forExcel ? text.replace('.', ',') : text;
}

/** What programs know a word by, in any language. */
function fieldKey(cell: Cell): string | undefined {
  switch (cell.kind) {
    case 'provenance':
      return cell.provenance;
    case 'word':
      return cell.word;
    case 'heading':
      return cell.heading;
    case 'parameter-name':
      return cell.parameter;
    default:
      return undefined;
  }
}

/** Text that a spreadsheet takes as text; amounts are never touched. */
function harmless(text: string, forExcel: boolean): string {
  const within = text.replace(FOREIGN_CELL[forExcel ? 'csv-nl' : 'csv'], "$1'");
  return FORMULA.test(within) ? `'${within}` : within;
}
