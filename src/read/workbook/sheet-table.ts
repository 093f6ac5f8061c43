import type { Finding, Where } from '../../findings/finding.js';
import type { HeaderSense } from '../text/header-sense.js';
import { characters } from '../text/lines.js';
import { refuseTooWide } from '../text/most-columns.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import { frameOf } from '../text/table-frame.js';
import { cellName, type MergedCells, type Worksheet, type WorksheetRow } from './worksheet.js';

/** A table, where the sheet has a readable header, and what is wrong with its cells. */
interface SheetReading {
  readonly table?: SourceTable;
  readonly findings: readonly Finding[];
}

/** The table that a sheet holds, by the rules for text: empty rows are skipped. */
export function readSheetTable(file: string, sheet: Worksheet, sense: HeaderSense): SheetReading {
  if (sheet.rows.length === 0) return { findings: [] };
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  refuseTooWide(file, width);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const frame = frameOf(
    sheet.rows.map((row) => sourceRow(row, width)),
    sense,
  );
  if (!frame) return { findings: [] };
  const { header, passed, units, remarks, second } = frame;
  const top = frame.headerFrom;
  const below = frame.below.flatMap((row) => rows.get(row.line) ?? []);
  const headerRows = sheet.rows.filter(({ number }) => number >= top && number <= header.line);
  const places = sheetPlaces(sheet, cellsIn(header, width));
  const merged = sheet.merges.filter((cells) => cells.firstColumn < width && cells.lastRow >= top);
  const inHeader = merged.filter((cells) => cells.firstRow <= header.line && !isOfBand(cells, top, header));
  const inRows = merged.filter((cells) => rowsIn(below, cells).some((row) => !isHeading(row, cells)));
  const findings = [
    ...(inHeader.length > 0 ? inHeader : inRows).map((cells) => mergedCells(cells, header, places)),
    ...hiddenRows(below, places),
    ...hiddenColumns(sheet, header, places),
    ...uncached([...headerRows, ...below], width, places),
  ];
  if (inHeader.length > 0) return { findings };
  const touched = new Set(inRows.flatMap((cells) => rowsIn(below, cells)));
  const table: SourceTable = {
    file,
    dialect: dialectOf(sheet),
    header: { ...header, cells: cellsIn(header, width) },
    headerFrom: top,
    headerTo: frame.headerTo,
    rows: below.filter((row) => !touched.has(row)).map((row) => sourceRow(row, width)),
    ragged: below.filter((row) => touched.has(row)).map((row) => sourceRow(row, width)),
    ...{ passed, units, remarks },
    ...(second ? { second } : {}),
    skipped: { blank: 0, comments: remarks.length },
    ...places,
  };
  return { table, findings };
}

/** Whether merged cells are of a header over two rows: a band over columns, or a name over both rows. */
function isOfBand({ firstRow, lastRow }: MergedCells, top: number, { line }: SourceRow): boolean {
  return top < line && firstRow >= top && lastRow <= line && (firstRow < line || firstRow !== lastRow);
}

/** Whether the merged cells of a row are all that it has: a heading that stands over its columns. */
function isHeading(
  { number, cells }: WorksheetRow,
  { firstRow, lastRow, firstColumn, lastColumn }: MergedCells,
): boolean {
  const filled = cells.flatMap(({ text }, column) => (text.trim() === '' ? [] : [column]));
  const isOneRow = firstRow === number && lastRow === number && lastColumn > firstColumn;
  return isOneRow && filled.length === 1 && filled[0] === firstColumn;
}

function cellsIn({ cells }: SourceRow, width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

function dialectOf({ book, name, rows, others }: Worksheet): SourceTable['dialect'] {
  const formulas = rows.flatMap(({ cells }) => cells).filter(({ formula }) => formula === 'cached').length;
  return { book, sheet: name, formulas, hidden: rows.filter(({ hidden }) => hidden).length, others };
}

/** The rows that merged cells lie in; rows stand in order, so they are found without looking at all. */
function rowsIn(rows: readonly WorksheetRow[], { firstRow, lastRow }: MergedCells): readonly WorksheetRow[] {
  return rows.slice(countBefore(rows, firstRow), countBefore(rows, lastRow + 1));
}

function countBefore(rows: readonly WorksheetRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function filledWidth({ cells }: WorksheetRow): number {
  return cells.findLastIndex(({ text }) => text.trim() !== '') + 1;
}

function cellsOf({ cells }: WorksheetRow, width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => cells[column]?.text ?? '');
}

function sourceRow(row: WorksheetRow, width: number): SourceRow {
  const numbers = row.cells.map(({ isNumber }) => isNumber);
  return { line: row.number, cells: cellsOf(row, width), numbers };
}

/** Where things are in a sheet: the cell, and its place in the row as it is shown under a finding. */
function sheetPlaces(sheet: Worksheet, header: readonly string[]): Pick<SourceTable, 'where' | 'lineText'> {
  let known: ReadonlyMap<number, WorksheetRow> | undefined;
  const texts = (line: number): readonly string[] => {
    known ??= new Map(sheet.rows.map((row) => [row.number, row]));
    const row = known.get(line);
    return row ? cellsOf(row, header.length) : [];
  };
  const where = (line: number, cell: number): Where => {
    const before = texts(line).slice(0, cell);
    const text = texts(line)[cell] ?? '';
    const field = header[cell]?.trim();
    return {
      file: sheet.book,
      sheet: sheet.name,
      cell: cellName(line, cell),
      line,
      column: before.reduce((sum, each) => sum + characters(each) + characters(BETWEEN), 1),
      width: Math.max(characters(text), 1),
      ...(field && { field }),
    };
  };
  return { where, lineText: (line) => texts(line).join(BETWEEN) };
}

/** What stands between cells where a row is shown as one line. */
const BETWEEN = ' | ';

type Places = Pick<SourceTable, 'where'>;

function mergedCells(cells: MergedCells, header: SourceRow, { where }: Places): Finding {
  const { firstRow, lastRow, firstColumn, lastColumn } = cells;
  return {
    code: 'MERGED_CELLS',
    part: firstRow > header.line ? 'rows' : isTitle(header) ? 'title' : 'header',
    range: `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`,
    where: where(firstRow, firstColumn),
  };
}

/** Whether a row holds one text and nothing else: no table has a header like that. */
function isTitle({ cells }: SourceRow): boolean {
  return cells.filter((text) => text.trim() !== '').length === 1;
}

/** Hidden rows are read as all others: what a filter hides still counts, and people must know that it did. */
function hiddenRows(rows: readonly WorksheetRow[], { where }: Places): readonly Finding[] {
  const hidden = rows.filter((row) => row.hidden);
  const [first] = hidden;
  return first
    ? [{ code: 'HIDDEN_ROWS', of: 'rows', count: hidden.length, where: where(first.number, 0) }]
    : [];
}

/** Hidden columns with a header are read as all others too. */
function hiddenColumns(
  { hiddenColumns: all }: Worksheet,
  header: SourceRow,
  { where }: Places,
): readonly Finding[] {
  const hidden = all.filter((column) => (header.cells[column] ?? '').trim() !== '');
  const [first] = hidden;
  return first === undefined
    ? []
    : [{ code: 'HIDDEN_ROWS', of: 'columns', count: hidden.length, where: where(header.line, first) }];
}

function uncached(rows: readonly WorksheetRow[], width: number, { where }: Places): readonly Finding[] {
  return rows.flatMap(({ number, cells }) =>
    cells
      .slice(0, width)
      .flatMap(({ formula, text }, column) =>
        formula === 'uncached'
          ? [{ code: 'UNCOMPUTED_FORMULA' as const, formula: text, where: where(number, column) }]
          : [],
      ),
  );
}
