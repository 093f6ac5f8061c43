// Reads a big text file piece by piece, so that its size costs time and no memory. Only what is in good order is read
// this way: at the first thing that is not, the file is read as a whole, which finds all that is wrong and says where.

import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../findings/finding.js';
import { isHeader } from './columns.js';
import type { InputKind, OpenTable, ReadTable, RowTaker } from './input-kind.js';
import { lineEndOf } from './line-end.js';
import { lineEndsIn } from './lines.js';
import { type ByteSource, type Piece, pieceReader, pieces } from './pieces.js';
import { isBlank } from './scanned-records.js';
import { detectSeparator, type Separator } from './separator.js';
import { type Dialect, isComment, type SourceRow, type TextTable } from './source-table.js';

/** A kind of input of which no row has to be kept. */
export type BulkKind<Part> = InputKind<Part> & { readonly start: (open: OpenTable) => RowTaker<Part> };

/** What was read of a big file. */
export interface BulkReading<Part> {
  readonly part: Part;
  readonly findings: readonly Finding[];
  readonly table: ReadTable;
}

/** A big file, how it is read and how its table is opened once the first rows are there. */
export interface BulkInput<Part> {
  readonly source: ByteSource;
  readonly file: string;
  readonly kind: BulkKind<Part>;
  readonly open: (table: TextTable) => Pick<ReadTable, 'decimalSign'> & { readonly open: OpenTable };
}

const PIECE = 256 * 1024;

/** Reads a big file; undefined where it must be read as a whole. */
export function readBulk<Part>(input: BulkInput<Part>, length = PIECE): BulkReading<Part> | undefined {
  const all = pieces(input.source, length);
  const first = all.next();
  if (first.done) return undefined;
  const reading = begun(first.value, input);
  if (!reading) return undefined;
  for (;;) {
    const piece = all.next();
    if (piece.done) return piece.value ? reading.end() : undefined;
    if (!reading.read(piece.value)) return undefined;
  }
}

interface Reading<Part> {
  /** Whether the piece was in good order. */
  readonly read: (piece: Piece) => boolean;
  readonly end: () => BulkReading<Part>;
}

/** Opens the table by its first piece. */
function begun<Part>(first: Piece, { source, file, kind, open }: BulkInput<Part>): Reading<Part> | undefined {
  const separator = detectSeparator(first.text, (cell) => isHeader(cell, kind.headers));
  const records = recordsOf(first, separator) ?? [];
  const blankBefore = records.findIndex(({ cells }) => !cells.every(isBlank));
  const header = records[blankBefore];
  if (!header || isBlank(header.cells.at(-1) ?? '')) return undefined;
  const known: Omit<Piece, 'text'>[] = [];
  const places = pieceReader({ source, file, separator, header: header.cells }, known);
  const counted = { rows: 0, blank: blankBefore, comments: 0 };
  const lineEnds = new Set<Dialect['lineEnd']>();

  /** The rows that hold data; undefined where any has another number of cells than the header. */
  const dataIn = (
    { text, ...piece }: Piece,
    rows: readonly SourceRow[],
  ): readonly SourceRow[] | undefined => {
    known.push(piece);
    lineEnds.add(lineEndOf(text, separator));
    const data: SourceRow[] = [];
    for (const row of rows) {
      if (isBlank(row.cells[0] ?? '') && row.cells.every(isBlank)) counted.blank += 1;
      else if (isComment(row)) counted.comments += 1;
      else if (row.cells.length === header.cells.length) data.push(row);
      else return undefined;
    }
    counted.rows += data.length;
    return data;
  };
  const tableOf = (rows: readonly SourceRow[]): TextTable => ({
    ...{ file, header, rows, ragged: [] },
    dialect: { encoding: 'utf-8', bom: first.bom, separator, lineEnd: onlyOf(lineEnds) },
    skipped: { blank: counted.blank, comments: counted.comments },
    count: counted.rows,
    ...places,
  });

  const rows = dataIn(first, records.slice(blankBefore + 1));
  if (!rows) return undefined;
  const { open: table, decimalSign } = open(tableOf(rows));
  if (decimalSign === null) return undefined;
  const taker = kind.start(table);
  const taken = (data: readonly SourceRow[] | undefined): boolean => {
    for (const row of data ?? []) taker.take(row);
    return data !== undefined && !table.reader.findings.some(({ code }) => code === 'BAD_AMOUNT');
  };
  if (!taken(rows)) return undefined;
  return {
    read: (piece) => {
      const found = recordsOf(piece, separator);
      return found !== undefined && taken(dataIn(piece, found));
    },
    end: () => {
      const part = taker.end();
      return { part, findings: table.reader.findings, table: { table: tableOf([]), decimalSign } };
    },
  };
}

function onlyOf(lineEnds: ReadonlySet<Dialect['lineEnd']>): Dialect['lineEnd'] {
  const [first = 'LF'] = lineEnds;
  return lineEnds.size > 1 ? 'mixed' : first;
}

/** The records of a piece with their lines; undefined where quotes are not in order. */
function recordsOf({ text, line: first }: Piece, delimiter: Separator): readonly SourceRow[] | undefined {
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
  const quoted = text.includes('"');
  let line = first;
  return records.map((cells): SourceRow => {
    const row = { line, cells };
    line += 1;
    if (quoted) for (const cell of cells) line += lineEndsIn(cell);
    return row;
  });
}
