// Reads a text file piece by piece, so that its size costs time and no memory. Only what is in good order is read
// this way: at the first thing that is not, the file is read as a whole, which finds all that is wrong and says where.

import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../findings/finding.js';
import { isHeader } from './columns.js';
import type { InputKind, OpenTable, ReadTable } from './input-kind.js';
import { lineEndOf } from './line-end.js';
import { lineEndsIn } from './lines.js';
import { type ByteSource, type Piece, pieceReader, pieces } from './pieces.js';
import { isBlank } from './scanned-records.js';
import { detectSeparator, type Separator } from './separator.js';
import { type Dialect, isComment, type SourceRow, type TextTable } from './source-table.js';

/** A kind of input whose rows can be taken one by one. */
export type BulkKind<Part> = InputKind<Part> & Required<Pick<InputKind<Part>, 'start'>>;

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
  readonly open: (
    table: TextTable,
  ) => Pick<ReadTable, 'decimalSign' | 'signColumn'> & { readonly open: OpenTable };
}

/** So much of a file is taken apart at a time. */
export const PIECE = 64 * 1024;

/** Where a file was found not to be in good order: the first line of the piece, or past the last that was. */
export interface BulkStop {
  readonly stoppedAt: number;
}

/** Reads a big file; it stops where it must be read as a whole. */
export function readBulk<Part>(input: BulkInput<Part>, length = PIECE): BulkReading<Part> | BulkStop {
  const all = pieces(input.source, length);
  const first = all.next();
  const reading = first.done ? undefined : begun(first.value, input);
  if (first.done || !reading) return { stoppedAt: 1 };
  let next = 1 + lineEndsIn(first.value.text);
  for (;;) {
    const piece = all.next();
    if (piece.done) return (piece.value ? reading.end() : undefined) ?? { stoppedAt: next };
    if (!reading.read(piece.value)) return { stoppedAt: piece.value.line };
    next = piece.value.line + lineEndsIn(piece.value.text);
  }
}

interface Reading<Part> {
  /** Whether the piece was in good order. */
  readonly read: (piece: Piece) => boolean;
  /** What was read; undefined where only all of it showed that it must be read as a whole. */
  readonly end: () => BulkReading<Part> | undefined;
}

/** How a file begins: its header, and the records of the first piece that stand below it. */
interface Beginning {
  readonly separator: Separator;
  readonly header: SourceRow;
  readonly blankBefore: number;
  readonly below: Records;
}

function beginningOf(first: Piece, isKnown: (cell: string) => boolean): Beginning | undefined {
  const separator = detectSeparator(first.text, isKnown);
  const records = recordsOf(first, separator) ?? [];
  const blankBefore = records.findIndex((cells) => !cells.every(isBlank));
  const cells = records[blankBefore];
  // Whether a column without a name holds anything is known only once all of the file is.
  if (!cells || cells.some(isBlank)) return undefined;
  const quoted = first.text.includes('"');
  const line = records.slice(0, blankBefore).reduce((at, record) => at + linesOf(record, quoted), 1);
  const below = { records: records.slice(blankBefore + 1), line: line + linesOf(cells, quoted) };
  return { separator, header: { line, cells }, blankBefore, below };
}

/** How many lines a record takes. */
function linesOf(cells: readonly string[], quoted: boolean): number {
  let lines = 1;
  if (quoted) for (const cell of cells) lines += lineEndsIn(cell);
  return lines;
}

/** What may be otherwise once all rows are known. */
const OUT_OF_ORDER: readonly Finding['code'][] = ['BAD_AMOUNT', 'SIGN_COLUMN'];

/** Opens the table by its first piece. */
function begun<Part>(first: Piece, { source, file, kind, open }: BulkInput<Part>): Reading<Part> | undefined {
  const beginning = beginningOf(first, (cell) => isHeader(cell, kind.headers));
  if (!beginning) return undefined;
  const { separator, header, blankBefore, below } = beginning;
  const rows = rowsTaken(header.cells.length);
  const known: Omit<Piece, 'text'>[] = [];
  const places = pieceReader({ source, file, separator, header: header.cells }, known);
  const lineEnds = new Set<Dialect['lineEnd']>();
  const seen = ({ text, ...piece }: Piece): void => {
    known.push(piece);
    lineEnds.add(lineEndOf(text, separator));
  };
  const tableOf = (data: readonly SourceRow[]): TextTable => ({
    ...{ file, header, rows: data, ragged: [] },
    dialect: { encoding: 'utf-8', bom: first.bom, separator, lineEnd: onlyOf(lineEnds) },
    skipped: { blank: rows.counted.blank + blankBefore, comments: rows.counted.comments },
    count: rows.counted.rows,
    ...places,
  });

  seen(first);
  const begin: SourceRow[] = [];
  if (!rows.take(below, first, (row) => begin.push(row))) return undefined;
  const { open: table, ...signs } = open(tableOf(begin));
  const taker = signs.decimalSign === null ? undefined : kind.start(table);
  if (!taker) return undefined;
  for (const row of begin) taker.take(row);
  const inOrder = () => !table.reader.findings.some(({ code }) => OUT_OF_ORDER.includes(code));
  if (!inOrder()) return undefined;
  return {
    read: (piece) => {
      seen(piece);
      const found = recordsOf(piece, separator);
      return (
        found !== undefined && rows.take({ records: found, line: piece.line }, piece, taker.take) && inOrder()
      );
    },
    end: () => {
      if (taker.isDoubtful?.()) return undefined;
      const part = taker.end();
      return { part, findings: table.reader.findings, table: { table: tableOf([]), ...signs } };
    },
  };
}

/** Records that follow each other, and the line on which the first of them starts. */
interface Records {
  readonly records: readonly (readonly string[])[];
  readonly line: number;
}

/** Hands over the rows that hold data, and counts them and the others; false where one has another width than the header. */
function rowsTaken(width: number) {
  const counted = { rows: 0, blank: 0, comments: 0 };
  const take = (
    { records, line: first }: Records,
    { text }: Pick<Piece, 'text'>,
    each: (row: SourceRow) => void,
  ): boolean => {
    const quoted = text.includes('"');
    let line = first;
    for (const cells of records) {
      const row = { line, cells };
      line += linesOf(cells, quoted);
      const holds = whatHolds(row);
      if (holds === 'rows' && cells.length !== width) return false;
      counted[holds] += 1;
      if (holds === 'rows') each(row);
    }
    return true;
  };
  return { counted, take };
}

function whatHolds(row: SourceRow): 'rows' | 'blank' | 'comments' {
  if (isBlank(row.cells[0] ?? '') && row.cells.every(isBlank)) return 'blank';
  return isComment(row) ? 'comments' : 'rows';
}

function onlyOf(lineEnds: ReadonlySet<Dialect['lineEnd']>): Dialect['lineEnd'] {
  const [first = 'LF'] = lineEnds;
  return lineEnds.size > 1 ? 'mixed' : first;
}

/** The records of a piece; undefined where quotes are not in order. */
function recordsOf({ text }: Piece, delimiter: Separator): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
