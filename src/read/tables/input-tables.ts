import type { ColumnRole, Finding, Where } from '../../findings/finding.js';
import { Refusal } from '../../findings/refusal.js';
import type { RowPlace } from '../../grant/allocation.js';
import { readCsvTable } from '../text/csv-table.js';
import { decimalSignOf } from '../text/decimal-sign.js';
import { byteSource } from '../text/pieces.js';
import type { SourceTable } from '../text/source-table.js';
import { readSheetTable } from '../workbook/sheet-table.js';
import { cellName } from '../workbook/worksheet.js';
import { type BulkInput, type BulkReading, PIECE, readBulk } from './bulk.js';
import type { Vocabulary } from './cell-reader.js';
import { cellReader } from './cell-reader.js';
import { type Column, cellOf, columnsOf, missingColumn } from './columns.js';
import { foreignFormatOf, TELLING } from './foreign-format.js';
import type { InputFile, InputKind, OpenTable, ReadTable } from './input-kind.js';
import { headerSense } from './kind-headers.js';
import { ownSum } from './own-sums.js';
import { areSameInputs, areSameTables, sameFile } from './same-inputs.js';
import { tableSigns } from './sign-column.js';
import { splitAmount } from './split-amounts.js';
import { surroundings, withHeaderLine } from './surroundings.js';
import { tableUnit } from './table-unit.js';

/** What was read of all inputs of a kind. */
export interface TablesReading<Part> {
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** Reads the inputs of a kind one after the other; everything wrong in any of them becomes a finding. */
export function readTables<Part>(
  inputs: readonly InputFile[],
  asked: InputKind<Part>,
  vocabulary: Vocabulary,
): TablesReading<Part> {
  const kind = { ...asked, headers: { ...asked.headers, names: vocabulary.columnNames } };
  const parts: Part[] = [];
  const tables: ReadTable[] = [];
  const findings: Finding[] = [];
  const sources: InputFile[] = [];
  /** Takes what was read of an input, unless it has the rows of an earlier one. */
  const add = (source: InputFile, { part, table, findings: found }: BulkReading<Part>) => {
    const alike = kind.addsUp ? tables.findIndex((read) => areSameTables(read, table)) : -1;
    const first = sources[alike];
    if (first) {
      findings.push(sameFile(source, first));
      return;
    }
    parts.push(part);
    tables.push(table);
    sources.push(source);
    for (const finding of found) findings.push(finding);
  };
  for (const [input, source] of inputs.entries()) {
    const earlier = kind.addsUp ? inputs.slice(0, input) : [];
    const same = earlier.find((other) => areSameInputs(source, other));
    if (same) {
      findings.push(sameFile(source, same));
      continue;
    }
    const { reading, unread } = inputReading(source, input, kind, vocabulary);
    for (const finding of unread) findings.push(finding);
    if (reading) add(source, reading);
  }
  return { parts, findings, tables };
}

/** What was read of one input, or why it was not. */
interface InputReading<Part> {
  readonly reading?: BulkReading<Part>;
  readonly unread: readonly Finding[];
}

/** An input that is a document of its own kind, a table that is read in pieces, or one that is read whole. */
function inputReading<Part>(
  source: InputFile,
  input: number,
  kind: InputKind<Part>,
  vocabulary: Vocabulary,
): InputReading<Part> {
  const document = kind.document?.(source, input);
  if (document) return { reading: document, unread: [] };
  refuseForeign(source);
  const bulk = inBulk(source, kind, (table) => openTable(table, input, kind, vocabulary));
  if (bulk.reading) return { reading: bulk.reading, unread: [] };
  const { table, findings } = tableIn(source, kind, bulk.stoppedAt);
  if (!table) return { unread: unreadable(findings, source, kind, vocabulary) };
  const sums = ownSum(table, kind.headers, kind.needed);
  if (sums) return { unread: [sums] };
  const { open, ...signs } = openTable(table, input, kind, vocabulary);
  const shape = kind.shapeOf?.(open.columns);
  const part = kind.read(open);
  const found = [...open.reader.findings, ...surroundings(table, open.reader)].map((finding) =>
    inSheet(withHeaderLine(finding, table), table),
  );
  const read = { table, ...signs, ...(shape ? { shape } : {}) };
  return { reading: { part, table: read, findings: found }, unread: findings };
}

/** @throws Refusal for a file that certainly holds no CSV */
function refuseForeign(input: InputFile): void {
  if (input.sheet) return;
  const { file, source = byteSource(input.bytes) } = input;
  const format = foreignFormatOf(source.at(0, TELLING));
  if (format) throw new Refusal({ key: 'foreign-format', file, format });
}

/** What is wrong with an input without a table; one that is empty lacks every column. */
function unreadable(
  findings: readonly Finding[],
  source: InputFile,
  kind: Pick<InputKind<unknown>, 'needed' | 'ofMunicipalities'>,
  vocabulary: Vocabulary,
): readonly Finding[] {
  return findings.length > 0 ? findings : emptyInput(source, kind, vocabulary);
}

function tableIn(
  input: InputFile,
  kind: Pick<InputKind<unknown>, 'headers' | 'needed' | 'isWhole' | 'optional'>,
  stoppedAt: number | undefined,
): ReturnType<typeof readSheetTable> {
  const { file, sheet } = input;
  if (sheet) return readSheetTable(file, sheet, headerSense(kind));
  refuseTooLarge(input, stoppedAt);
  return readCsvTable(file, input.bytes, headerSense(kind));
}

/** A place that was given as a line of the input, as the cell that a sheet has there. */
function inSheet(finding: Finding, table: SourceTable): Finding {
  const { where } = finding;
  if (!('sheet' in table.dialect) || !where || where.sheet !== undefined || where.file !== table.file)
    return finding;
  return { ...finding, where: table.where(where.line, 0) };
}

/** The text that stands at a place, for showing it under a finding; undefined for a file that was not read. */
export function lineTextAt(where: Where, tables: readonly ReadTable[]): string | undefined {
  return indexOf(tables).byPlace.get(placeKey(where.file, where.sheet))?.table.lineText(where.line);
}

/** The table of an input; undefined for a file that was not read. */
export function tableOf(file: string, tables: readonly ReadTable[]): ReadTable | undefined {
  return indexOf(tables).byFile.get(file);
}

interface TableIndex {
  readonly byFile: ReadonlyMap<string, ReadTable>;
  readonly byPlace: ReadonlyMap<string, ReadTable>;
}

/** Made once for a run's tables: there may be as many findings as files, and many of both. */
const INDEXES = new WeakMap<readonly ReadTable[], TableIndex>();

function indexOf(tables: readonly ReadTable[]): TableIndex {
  const made = INDEXES.get(tables);
  if (made) return made;
  const byFile = new Map<string, ReadTable>();
  const byPlace = new Map<string, ReadTable>();
  for (const read of tables) {
    const { file, dialect } = read.table;
    const place = 'sheet' in dialect ? placeKey(dialect.book, dialect.sheet) : placeKey(file, undefined);
    if (!byFile.has(file)) byFile.set(file, read);
    if (!byPlace.has(place)) byPlace.set(place, read);
  }
  const index = { byFile, byPlace };
  INDEXES.set(tables, index);
  return index;
}

function placeKey(file: string, sheet: string | undefined): string {
  return JSON.stringify([file, sheet]);
}

/** A text of more bytes takes more memory as a table than there may be: some thirty times its size. */
const MOST_AS_A_WHOLE = 16 * 1024 * 1024;

/**
 * Keeps a text from being read as a whole that is too large for it.
 * @throws Refusal with the line from which on it could not be read piece by piece, where that was tried
 */
function refuseTooLarge(input: InputFile, line: number | undefined): void {
  const { file, source } = input;
  // The bytes of a file that is read piece by piece are read when they are asked for.
  if ((source?.size ?? input.bytes.length) <= MOST_AS_A_WHOLE) return;
  throw new Refusal({ key: 'too-large-as-a-whole', file, ...(line === undefined ? {} : { line }) });
}

/** A big file of a kind that takes rows one by one; or where it was found that it is to be read as a whole. */
function inBulk<Part>(
  input: InputFile,
  kind: InputKind<Part>,
  open: BulkInput<Part>['open'],
): { readonly reading?: BulkReading<Part>; readonly stoppedAt?: number } {
  const { start } = kind;
  if (!start || input.sheet) return {};
  const source = input.source ?? (input.bytes.length > PIECE ? byteSource(input.bytes) : undefined);
  const read = source && readBulk({ source, file: input.file, kind: { ...kind, start }, open });
  if (!read) return {};
  return 'part' in read ? { reading: read } : read;
}

/** The cell of a place, as findings show it. */
export function whereOf(place: RowPlace, tables: readonly ReadTable[]): Where {
  return (
    tableOf(place.file, tables)?.table.where(place.line, place.cell) ?? { file: place.file, line: place.line }
  );
}

function openTable<Part>(
  table: SourceTable,
  input: number,
  kind: InputKind<Part>,
  vocabulary: Vocabulary,
): Pick<ReadTable, 'decimalSign' | 'signColumn' | 'understood'> & { readonly open: OpenTable } {
  const { columns, findings } = columnsOf(table, kind.headers);
  const amountCells = kind.amountCells(columns, table);
  const told = decimalSignOf(table, amountCells);
  const decimal = 'comma' in told ? null : told.sign;
  const signs = kind.signs && tableSigns({ table, columns, amountCells, decimal }, kind.signs);
  const unit = tableUnit(
    table,
    amountCells.filter((cell) => !isWeight(columns[cell])),
    vocabulary.amountsIn,
  );
  const split = splitAmount(table, amountCells);
  const unread = [
    ...(split ? [split] : []),
    ...('comma' in told ? [ambiguous(table, told)] : []),
    ...(signs && 'code' in signs ? [signs] : []),
  ];
  const rowSigns = signs && 'code' in signs ? undefined : signs;
  const isUnreadable = unread.length > 0 || unit.unclear;
  const reader = cellReader(table, vocabulary, {
    decimal: isUnreadable ? 'unreadable' : decimal,
    signs: rowSigns,
    inThousands: unit.inThousands,
  });
  for (const finding of [...findings, ...unread, ...unit.findings]) reader.findings.push(finding);
  const municipality = { name: cellOf(columns, 'municipality'), code: cellOf(columns, 'code') };
  const named = municipality.name !== undefined || municipality.code !== undefined;
  if (!named && !vocabulary.municipality && kind.ofMunicipalities !== false) {
    reader.findings.push(missingColumn(table.file, table.header.line, 'municipality'));
  }
  return {
    open: { input, table, columns, municipality, reader },
    decimalSign: isUnreadable ? null : decimal,
    ...(rowSigns?.column === undefined ? {} : { signColumn: rowSigns.column }),
    understood: { columns, thousands: amountCells.filter(unit.inThousands), reader },
  };
}

/** A file or sheet without any header lacks every column. */
function emptyInput(
  { file, sheet }: InputFile,
  { needed, ofMunicipalities }: Pick<InputKind<unknown>, 'needed' | 'ofMunicipalities'>,
  { municipality }: Vocabulary,
): readonly Finding[] {
  const first: readonly ColumnRole[] =
    municipality === undefined && ofMunicipalities !== false ? ['municipality'] : [];
  const inBook = sheet && { file: sheet.book, sheet: sheet.name, cell: cellName(1, 0), line: 1, column: 1 };
  return [...first, ...needed]
    .map((role) => missingColumn(file, 1, role))
    .map((finding) => (inBook ? { ...finding, where: inBook } : finding));
}

/** A weight is no money, whatever unit it is in. */
function isWeight(column: Column | undefined): boolean {
  return column?.kind === 'role' && column.role === 'weight';
}

type Cell = { readonly line: number; readonly cell: number };

function ambiguous(
  table: SourceTable,
  { comma, point }: { readonly comma: Cell; readonly point: Cell },
): Finding {
  const commaFirst = comma.line < point.line || (comma.line === point.line && comma.cell < point.cell);
  const [first, second] = commaFirst ? [comma, point] : [point, comma];
  const textAt = ({ line, cell }: Cell) =>
    (table.rows.find((row) => row.line === line)?.cells[cell] ?? '').trim();
  return {
    code: 'AMBIGUOUS_DECIMAL',
    comma: textAt(comma),
    point: textAt(point),
    where: table.where(second.line, second.cell),
    other: table.where(first.line, first.cell),
  };
}
