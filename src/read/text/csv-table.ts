import type { Finding } from '../../findings/finding.js';
import { csvRecords } from './csv-records.js';
import { type Decoded, decode } from './decode.js';
import { lineEndOf } from './line-end.js';
import { type LinePlaces, linePlaces } from './line-places.js';
import { refuseTooWide } from './most-columns.js';
import type { BrokenQuote } from './quotes.js';
import { detectSeparator } from './separator.js';
import { isComment, type SourceRow, type TextTable } from './source-table.js';

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
export function readCsvTable(
  file: string,
  bytes: Uint8Array,
  isHeader: (cell: string) => boolean,
): ReadTable {
  const decoded = decode(bytes);
  if ('text' in decoded) return readText(file, decoded, isHeader);
  const { problem, line, column } = decoded;
  return { findings: [{ code: 'BAD_ENCODING', problem, where: { file, line, column } }] };
}

function readText(file: string, decoded: Decoded, isHeader: (cell: string) => boolean): ReadTable {
  const { text, encoding, bom } = decoded;
  const separator = detectSeparator(text, isHeader);
  const { rows: filled, broken, blank } = csvRecords(text, separator);
  const [first, ...below] = filled;
  const others = below.filter((row) => !isComment(row));
  const widths = widthsOf(first?.cells ?? [], others);
  const cells = first?.cells.slice(0, widths.used) ?? [];
  refuseTooWide(file, cells.length);
  const places = linePlaces({ file, text, separator, header: cells });
  const quotes = broken.map((quote) => brokenQuote(quote, cells, places));
  if (!first || isBefore(quotes[0], first)) {
    return { findings: broken.map((quote) => brokenQuote(quote, [], places)) };
  }
  const ragged = others.filter((row) => !fits(row, widths));
  const rows = ragged.length === 0 ? others : others.filter((row) => fits(row, widths));
  const findings = [...quotes, ...ragged.map((row) => raggedRow(row, widths, places))].sort(byLine);
  const dialect = { encoding, bom, separator, lineEnd: lineEndOf(text, separator) };
  const { where, lineText } = places;
  const skipped = { blank, comments: below.length - others.length };
  return {
    table: { file, dialect, header: { line: first.line, cells }, rows, ragged, skipped, where, lineText },
    findings,
  };
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

function fits({ cells }: SourceRow, { named, written }: Widths): boolean {
  return cells.length >= named && cells.length <= written;
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
