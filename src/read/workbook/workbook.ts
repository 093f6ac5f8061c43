// Opens a workbook: the one place that knows the library which reads XLSX. What it hands on is a plain sheet.

import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { Refusal } from '../../findings/refusal.js';
import { nearestAmong } from '../names/nearest-names.js';
import { isAnyHeader } from '../tables/columns.js';
import { MOST_ABOVE } from '../text/header-sense.js';
import { withFilledRows } from './filled-rows.js';
import { markedText } from './marked-text.js';
import { textBesideNumber } from './number-format.js';
import { numberText } from './number-text.js';
import { isOwnWorkbook, isSheetOf, type OwnRole, ownSheet } from './own-workbook.js';
import { MOST_CELLS, type UsedCells } from './sheet-rows.js';
import { sheetOfPart, workbookPart } from './workbook-xml.js';
import { cellName, type Worksheet, type WorksheetCell, type WorksheetRow } from './worksheet.js';
import { zipProblem } from './zip-parts.js';

/** A workbook to open, and the sheet that was asked for; without one the first that is not hidden. */
export interface WorkbookRequest {
  readonly bytes: Uint8Array;
  readonly book: string;
  readonly sheet: string | undefined;
}

/**
 * Opens the sheet of a workbook that is to be read.
 * @throws Refusal for what is no workbook, is not safe to unpack, or has no such sheet
 */
export async function openWorkbook({ bytes, book, sheet }: WorkbookRequest): Promise<Worksheet> {
  const safe = await safeWorkbook(bytes, book);
  const names: string[] = [];
  const shown: string[] = [];
  const wanted = sheet === undefined ? undefined : plain(sheet);
  const isWanted = (info: {
    readonly name: string;
    readonly hidden?: boolean;
    readonly veryHidden?: boolean;
  }) => {
    names.push(info.name);
    const isShown = info.hidden !== true && info.veryHidden !== true;
    if (isShown) shown.push(info.name);
    return wanted === undefined ? isShown && shown.length === 1 : plain(info.name) === wanted;
  };
  const found = await sheetsOf(safe, isWanted).catch(async (refusal: unknown) => {
    // What the library cannot read may be a sheet that holds nothing but a chart.
    const readable = sheet === undefined ? await besideCharts(safe) : undefined;
    if (!readable) throw refusal;
    return readable;
  });
  if ('rows' in found) return found;
  const { sheets, creator } = found;
  const [opened] = sheets;
  if (opened === undefined) {
    if (sheet === undefined)
      throw new Refusal({ key: 'unreadable-workbook', file: book, problem: 'no-sheet' });
    const suggestions = nearestAmong(names)(sheet);
    throw new Refusal({ key: 'unknown-sheet', file: book, sheet, sheets: names, suggestions });
  }
  const others = names.length - 1;
  const first = worksheetOf(opened, { book, creator, others });
  if (sheet !== undefined || shown.length < 2 || looksLikeTable(first)) return first;
  const { sheets: visible } = await sheetsOf(safe, ({ name }) => shown.includes(name));
  const tables = visible.map((each) => worksheetOf(each, { book, creator, others })).filter(looksLikeTable);
  // Of several it is not certain which is meant: the first sheet is refused then, as any without a table.
  return tables.length === 1 && tables[0] ? tables[0] : first;
}

/** The one visible sheet with a table, else the first, of those that can be read; undefined where none can. */
async function besideCharts(safe: SafeWorkbook): Promise<Worksheet | undefined> {
  const names: string[] = [];
  const shown: string[] = [];
  await sheetsOf(safe, ({ name, hidden, veryHidden }) => {
    names.push(name);
    if (hidden !== true && veryHidden !== true) shown.push(name);
    return false;
  });
  const readable: Worksheet[] = [];
  for (const wanted of shown) {
    const read = await sheetsOf(safe, ({ name }) => name === wanted).catch(() => undefined);
    const [only] = read?.sheets ?? [];
    if (read && only)
      readable.push(worksheetOf(only, { book: safe.file, creator: read.creator, others: names.length - 1 }));
  }
  const tables = readable.filter(looksLikeTable);
  return tables.length === 1 ? tables[0] : readable[0];
}

/** A workbook that can be opened. */
interface SafeWorkbook {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** The cells of all its sheets that hold something; undefined where one is long and another wide. */
  readonly range: string | undefined;
}

/** So many rows that hold nothing are worth the time that it takes to leave them out. */
const MANY_EMPTY = 20_000;

function rangeOf(used: readonly UsedCells[]): string | undefined {
  const row = Math.max(1, ...used.map((cells) => cells.row));
  const column = Math.max(1, ...used.map((cells) => cells.column));
  return row * column > MOST_CELLS ? undefined : `A1:${cellName(row, column - 1)}`;
}

/** Whether a sheet has a row of headers, as a chart or a note has not. */
function looksLikeTable({ rows }: Worksheet): boolean {
  return rows
    .slice(0, MOST_ABOVE)
    .some(({ cells }) => cells.filter(({ text }) => isAnyHeader(text)).length >= LEAST_HEADERS);
}

/** So many headers a table has in one row. */
const LEAST_HEADERS = 2;

/**
 * Opens what a role reads of a workbook that spuk itself has made: its plan, or all its years; undefined for another.
 * @throws Refusal for what is no workbook, or is not safe to unpack
 */
export async function openOwnWorkbook(
  bytes: Uint8Array,
  book: string,
  role: OwnRole,
): Promise<readonly Worksheet[] | undefined> {
  const safe = await safeWorkbook(bytes, book);
  let others = 0;
  const { sheets, creator } = await sheetsOf(safe, ({ name }) => {
    others += 1;
    return isSheetOf(role, name);
  });
  if (!isOwnWorkbook(creator) || sheets.length === 0) return undefined;
  return sheets.map((sheet) => worksheetOf(sheet, { book, creator, others: others - sheets.length }));
}

function worksheetOf(
  sheet: Sheet,
  {
    book,
    creator,
    others,
  }: { readonly book: string; readonly creator: string | undefined; readonly others: number },
): Worksheet {
  const plainSheet = { book, name: sheet.name, ...contentOf(sheet), others };
  return isOwnWorkbook(creator) ? ownSheet(plainSheet) : plainSheet;
}

/**
 * Keeps a workbook that is not whole, or made to hurt, from being opened, and says how far the cells of its sheets
 * reach: a cell that has nothing but a look may stand a million rows below the last that holds something.
 * @throws Refusal with the sheet and cell where it goes wrong, where there is one
 */
async function safeWorkbook(bytes: Uint8Array, file: string): Promise<SafeWorkbook> {
  const used = new Map<string, UsedCells>();
  const found = await zipProblem(bytes, {
    look: (part) => {
      const cells = { row: 1, column: 1 };
      used.set(part, cells);
      return workbookPart(part, cells);
    },
  });
  if (found === undefined) {
    const sparse = [...used].filter(([, { emptyRows = 0 }]) => emptyRows > MANY_EMPTY).map(([part]) => part);
    const kept = sparse.length === 0 ? bytes : await withFilledRows(bytes, new Set(sparse));
    return { bytes: kept, file, range: rangeOf([...used.values()]) };
  }
  if (typeof found === 'string') throw new Refusal({ key: 'unreadable-workbook', file, problem: found });
  const { problem, part, cell } = found;
  const place = cell === undefined ? {} : { sheet: (await sheetOfPart(bytes, part)) ?? part, cell };
  throw new Refusal({ key: 'unreadable-workbook', file, problem, ...place });
}

async function sheetsOf(
  { bytes, file, range }: SafeWorkbook,
  sheets: (info: {
    readonly name: string;
    readonly hidden?: boolean;
    readonly veryHidden?: boolean;
  }) => boolean,
): Promise<{ readonly sheets: readonly Sheet[]; readonly creator: string | undefined }> {
  try {
    const { sheets: found, properties } = await readXlsx(bytes, {
      sheets,
      readStyles: true,
      ...(range ? { range } : {}),
    });
    return { sheets: found, creator: properties?.creator };
  } catch {
    throw new Refusal({ key: 'unreadable-workbook', file, problem: 'not-a-workbook' });
  }
}

/** Sheet names are compared as spreadsheets compare them: without case. */
function plain(name: string): string {
  return name.trim().toLowerCase();
}

function contentOf(sheet: Sheet): Pick<Worksheet, 'rows' | 'merges' | 'hiddenColumns'> {
  const rows: WorksheetRow[] = [];
  for (const [at, values] of sheet.rows.entries()) {
    const cells = values.map((value, column) => cellOf(value, sheet.cells?.get(`${at},${column}`)));
    if (cells.every(({ text }) => text.trim() === '')) continue;
    rows.push({ number: at + 1, cells, hidden: sheet.rowDefs?.get(at)?.hidden === true });
  }
  const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol,
    lastColumn: endCol,
  }));
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) =>
    hidden === true ? [column] : [],
  );
  return { rows, merges, hiddenColumns };
}

const EMPTY: WorksheetCell = { text: '', isNumber: false, formula: 'none' };

function cellOf(value: CellValue, cell: Cell | undefined): WorksheetCell {
  const isFormula = cell?.formula !== undefined;
  const formula = isFormula ? 'cached' : 'none';
  if (value === null) {
    // A formula that nothing was computed of must not look like a cell that was left empty.
    return isFormula ? { text: `=${cell.formula}`, isNumber: false, formula: 'uncached' } : EMPTY;
  }
  const text = markedText(value, cell);
  if (text !== undefined) return { text, isNumber: false, formula };
  if (typeof value === 'number') {
    const shown = textBesideNumber(value, cell?.style?.numFmt ?? '');
    if (shown !== undefined) return { text: shown, isNumber: false, formula };
    return { text: numberText(value, isFormula), isNumber: true, formula };
  }
  if (typeof value !== 'object') return { text: String(value), isNumber: false, formula };
  return { text: dateText(value, cell?.style?.numFmt), isNumber: false, formula };
}

const DATE_LENGTH = 10;
const YEAR_LENGTH = 4;

/** A date as it can be told apart from everything else; one that shows its year alone is that year. */
function dateText(
  date: { readonly toISOString: () => string; readonly getTime: () => number },
  format = '',
): string {
  if (Number.isNaN(date.getTime())) return '#';
  const showsYear = /^y+$/i.test(format.replace(/\[[^\]]*\]|;@$/g, '').trim());
  return date.toISOString().slice(0, showsYear ? YEAR_LENGTH : DATE_LENGTH);
}
