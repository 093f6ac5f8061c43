import type { Finding } from '../../findings/finding.js';
import { csvRecords } from './csv-records.js';
import { type Decoded, decode } from './decode.js';
import type { HeaderSense } from './header-sense.js';
import { lineEndOf } from './line-end.js';
import { type LinePlaces, linePlaces } from './line-places.js';
import { refuseTooWide } from './most-columns.js';
import type { BrokenQuote } from './quotes.js';
import { detectSeparator, separatorSaid } from './separator.js';
import type { SourceRow, TextTable } from './source-table.js';
import { frameOf } from './table-frame.js';

/** A table, where the file has a readable header, and what is wrong with the text of the file. */
export interface ReadTable {
  readonly table?: TextTable;
  readonly findings: readonly Finding[];
}

/**
 * The table that the bytes of a CSV file hold. An empty file gives no table and no finding: that its columns
 * are missing is for those who know which. Rows with a broken quote or with another number of cells than the
 * header make a finding and are left out.
 */
export function readCsvTable(file: string, bytes: Uint8Array, sense: HeaderSense): ReadTable {
  const decoded = decode(bytes);
  if ('text' in decoded) return readText(file, decoded, sense);
  const { problem, line, column } = decoded;
  return { findings: [{ code: 'BAD_ENCODING', problem, where: { file, line, column } }] };
}

function readText(file: string, decoded: Decoded, sense: HeaderSense): ReadTable {
  const { text, encoding, bom } = decoded;
  const separator = detectSeparator(text, sense);
  const { rows: records, broken, blank } = csvRecords(text, separator);
  const filled = separator === '|' ? records.map(withoutBold) : records;
  const frame = frameOf(separatorSaid(text) ? filled.slice(1) : filled, sense);
  const widths = widthsOf(frame?.header.cells ?? [], frame?.below ?? []);
  const cells = frame?.header.cells.slice(0, widths.used) ?? [];
  refuseTooWide(file, cells.length);
  const places = linePlaces({ file, text, separator, header: cells });
  const quotes = broken.map((quote) => brokenQuote(quote, cells, places));
  if (!frame || isBefore(quotes[0], frame.header)) {
    return { findings: broken.map((quote) => brokenQuote(quote, [], places)) };
  }
  const { header, headerFrom, headerTo, below, passed, units, remarks, second } = frame;
  const width = { ...widths, least: leastWidth(cells, widths, sense) };
  const ragged = below.filter((row) => !fits(row, width));
  const rows = below.every(({ cells: { length } }) => length <= widths.written && length >= width.least)
    ? below
    : below.filter((row) => fits(row, width)).map((row) => withinHeader(row, width));
  const findings = [...quotes, ...ragged.map((row) => raggedRow(row, width, places))].sort(byLine);
  const dialect = { encoding, bom, separator, lineEnd: lineEndOf(text, separator) };
  const { where, lineText } = places;
  return {
    table: {
      ...{
        file,
        dialect,
        header: { line: header.line, cells },
        headerFrom,
        headerTo,
        rows,
        ragged,
        passed,
        units,
        remarks,
      },
      ...(second ? { second } : {}),
      ...{ skipped: { blank, comments: remarks.length }, where, lineText },
    },
    findings,
  };
}

/** A row of a table in Markdown, whose headings and sums are bold. */
function withoutBold(row: SourceRow): SourceRow {
  const cells = row.cells.map((text) => /^\s*\*\*(.*)\*\*\s*$/.exec(text)?.[1] ?? text);
  return { ...row, cells };
}

/** Whether the header itself was broken, so that what looks like one is a row below it. */
function isBefore(quote: Finding | undefined, header: SourceRow): boolean {
  return quote?.where !== undefined && quote.where.line < header.line;
}

/** How many cells the header has: with a name, used by any row, and written. */
interface Widths {
  readonly named: number;
  readonly used: number;
  readonly written: number;
}

/** The same, and how many cells a row has at least: it may end without those that are optional. */
interface RowWidths extends Widths {
  readonly least: number;
}

function leastWidth(header: readonly string[], { named }: Widths, { isOptional }: HeaderSense): number {
  return header.slice(0, named).findLastIndex((text) => !isOptional(text)) + 1;
}

/** Excel ends every line in separators where a cell far to the right was once filled: such columns are no columns. */
function widthsOf(header: readonly string[], rows: readonly SourceRow[]): Widths {
  const written = header.length;
  const named = filledWidth(header);
  let used = named;
  if (named < written) {
    for (const { cells } of rows) {
      if (cells.length > used && cells.length <= written) used = Math.max(used, filledWidth(cells));
    }
  }
  return { named, used, written };
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/**
 * Separators at the end of a row that separate nothing are no cells. One that is longer than the header and has something
 * where no column has a name has a cell too many: an amount that a comma has broken, most likely.
 */
function fits({ cells }: SourceRow, { least, named, written }: RowWidths): boolean {
  return cells.length >= least && (cells.length <= written || filledWidth(cells) <= named);
}

/** A row without the separators at its end that separate nothing. */
function withinHeader(row: SourceRow, { written }: RowWidths): SourceRow {
  return row.cells.length > written ? { ...row, cells: row.cells.slice(0, written) } : row;
}

function raggedRow({ line, cells }: SourceRow, { named, written }: Widths, places: LinePlaces): Finding {
  const found = cells.length;
  const expected = found < named ? named : written;
  return { code: 'RAGGED_ROW', expected, found, where: places.where(line, Math.min(found, expected)) };
}

function brokenQuote(quote: BrokenQuote, header: readonly string[], places: LinePlaces): Finding {
  return { code: 'BROKEN_QUOTE', problem: quote.problem, where: places.whereIs(quote, header[quote.field]) };
}

function byLine(a: Finding, b: Finding): number {
  return (a.where?.line ?? 0) - (b.where?.line ?? 0);
}
