import type { Finding, Where } from '../../findings/finding.js';
import { characters } from '../text/lines.js';
import { refuseTooWide } from '../text/most-columns.js';
import { isComment, type SourceRow, type SourceTable } from '../text/source-table.js';
import { cellName, type MergedCells, type Worksheet, type WorksheetRow } from './worksheet.js';

/** A table, where the sheet has a readable header, and what is wrong with its cells. */
interface SheetReading {
  readonly table?: SourceTable;
  readonly findings: readonly Finding[];
}

/** The table that a sheet holds, by the rules for text: its first filled row is the header, empty rows are skipped. */
export function readSheetTable(file: string, sheet: Worksheet): SheetReading {
  const [top, ...below] = sheet.rows;
  if (!top) return { findings: [] };
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  refuseTooWide(file, width);
  const places = sheetPlaces(sheet, cellsOf(top, width));
  const merged = sheet.merges.filter(
    (cells) => cells.firstColumn < width && rowsIn(sheet.rows, cells).length > 0,
  );
  const inHeader = merged.filter(({ firstRow }) => firstRow <= top.number);
  const findings = [
    ...(inHeader.length > 0 ? inHeader : merged).map((cells) => mergedCells(cells, top, places)),
    ...hiddenRows(below, places),
    ...hiddenColumns(sheet, top, places),
    ...uncached(sheet.rows, width, places),
  ];
  if (inHeader.length > 0) return { findings };
  const touched = new Set(merged.flatMap((cells) => rowsIn(below, cells)));
  const data = below.filter((row) => !isComment({ cells: cellsOf(row, width) }));
  const rows = data.map((row) => ({ source: sourceRow(row, width), isMerged: touched.has(row) }));
  const table: SourceTable = {
    file,
    dialect: dialectOf(sheet),
    header: sourceRow(top, width),
    rows: rows.flatMap((row) => (row.isMerged ? [] : [row.source])),
    ragged: rows.flatMap((row) => (row.isMerged ? [row.source] : [])),
    skipped: { blank: 0, comments: below.length - data.length },
    ...places,
  };
  return { table, findings };
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

function mergedCells(cells: MergedCells, header: WorksheetRow, { where }: Places): Finding {
  const { firstRow, lastRow, firstColumn, lastColumn } = cells;
  return {
    code: 'MERGED_CELLS',
    part: firstRow > header.number ? 'rows' : isTitle(header) ? 'title' : 'header',
    range: `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`,
    where: where(firstRow, firstColumn),
  };
}

/** Whether a row holds one text and nothing else: no table has a header like that. */
function isTitle({ cells }: WorksheetRow): boolean {
  return cells.filter(({ text }) => text.trim() !== '').length === 1;
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
  header: WorksheetRow,
  { where }: Places,
): readonly Finding[] {
  const hidden = all.filter((column) => (header.cells[column]?.text ?? '').trim() !== '');
  const [first] = hidden;
  return first === undefined
    ? []
    : [{ code: 'HIDDEN_ROWS', of: 'columns', count: hidden.length, where: where(header.number, first) }];
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
