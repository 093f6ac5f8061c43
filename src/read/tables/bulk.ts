// Reads a text file piece by piece, so that its size costs time and no memory. Only what is in good order is read
// this way: at the first thing that is not, the file is read as a whole, which finds all that is wrong and says where.

import type { Finding } from '../../findings/finding.js';
import type { PassedRow } from '../../findings/table-details.js';
import { eachRecord, keptRow } from '../text/csv-records.js';
import { dataTest, noteTest } from '../text/footnotes.js';
import { type HeaderSense, MOST_ABOVE } from '../text/header-sense.js';
import { lineEndOf } from '../text/line-end.js';
import { lineEndsIn } from '../text/lines.js';
import { refuseTooWide } from '../text/most-columns.js';
import { type ByteSource, fromBeginning, type Piece, pieceReader, pieces } from '../text/pieces.js';
import { eachPlainRecord, isPlain } from '../text/plain-records.js';
import { isBlank } from '../text/scanned-records.js';
import { detectSeparator, type Separator, separatorSaid } from '../text/separator.js';
import { type Dialect, isComment, type SourceRow, type TextTable } from '../text/source-table.js';
import { headerIn, passedRow, remark } from '../text/table-frame.js';
import { namesColumns, rowsTaken, whatHolds, withoutNotes } from './bulk-rows.js';
import type { InputKind, OpenTable, ReadTable } from './input-kind.js';
import { headerSense } from './kind-headers.js';
import { surroundings } from './surroundings.js';
import { isUnitBelow } from './table-unit.js';

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
  ) => Pick<ReadTable, 'decimalSign' | 'signColumn' | 'understood'> & { readonly open: OpenTable };
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
  // The first piece was read to find the header; a piece is read once it is known whether another follows it.
  let last: Piece | undefined;
  let line = lineAfter(first.value);
  for (;;) {
    const piece = all.next();
    if (last && !reading.read(last, piece.done === true)) return { stoppedAt: last.line };
    if (piece.done) return (piece.value ? reading.end() : undefined) ?? { stoppedAt: line };
    last = piece.value;
    line = lineAfter(last);
  }
}

function lineAfter({ text, line }: Piece): number {
  return line + lineEndsIn(text);
}

interface Reading<Part> {
  /** Whether the piece was in good order. */
  readonly read: (piece: Piece, isLast: boolean) => boolean;
  /** What was read; undefined where only all of it showed that it must be read as a whole. */
  readonly end: () => BulkReading<Part> | undefined;
}

/** Hands over rows one by one, until one is not taken; false there. */
type EachRow = (take: (row: SourceRow) => boolean) => boolean;

/** How a file begins: its header, what stands above it, and what of the first piece stands below it. */
interface Beginning {
  readonly separator: Separator;
  readonly header: SourceRow;
  readonly passed: readonly PassedRow[];
  readonly remarks: readonly PassedRow[];
  readonly blankBefore: number;
  readonly eachBelow: EachRow;
}

function beginningOf(first: Piece, sense: HeaderSense): Beginning | undefined {
  const separator = detectSeparator(first.text, sense);
  // A table in Markdown has rows that are only drawn.
  if (separator === '|') return undefined;
  const eachRow = recordsAgain(first, separator);
  const top = topOf(eachRow, separatorSaid(first.text) === undefined ? 0 : 1);
  const found = headerIn(top.rows, sense);
  // A header over two rows, or one that lacks something, is looked at with all of the file.
  const isPlainHeader =
    found?.first === found?.last && (found?.first === 0 || sense.isWhole(found?.header.cells ?? []));
  if (!found || !isPlainHeader) return undefined;
  const { header } = found;
  // Whether a column without a name holds anything is known only once all of the file is.
  if (header.cells.some(isBlank)) return undefined;
  const above = top.rows.slice(0, found.first);
  if (above.some(dataTest(header.cells, sense))) return undefined;
  const eachBelow: EachRow = (take) => eachRow((row) => row.line <= header.line || take(row));
  return {
    ...{ separator, header, eachBelow },
    passed: above.filter((row) => !isComment(row)).map((row) => passedRow('above', row)),
    blankBefore: top.blank.filter((line) => line < header.line).length,
    remarks: above.filter(isComment).map((row) => remark('above', row)),
  };
}

/** The rows at the top of a file as far down as a header may stand, and the lines there that hold nothing. */
function topOf(
  eachRow: EachRow,
  from: number,
): { readonly rows: readonly SourceRow[]; readonly blank: readonly number[] } {
  const rows: SourceRow[] = [];
  const blank: number[] = [];
  eachRow((row) => {
    const { line, cells } = row;
    if (line <= from) return true;
    if (cells.every(isBlank)) blank.push(line);
    else rows.push({ line, cells });
    return rows.length < MOST_ABOVE;
  });
  return { rows, blank };
}

/** The records of a piece, as often as they are asked for: a plain one is measured anew, another parsed once. */
function recordsAgain(piece: Piece, separator: Separator): EachRow {
  if (isPlain(piece.text)) return (take) => eachPlainRecord(piece, separator, take);
  const rows: SourceRow[] = [];
  const isWhole = eachRecord(piece, separator, (row) => rows.push(keptRow(row)) > 0);
  return (take) => isWhole && rows.every(take);
}

/** What may be otherwise once all rows are known. */
const OUT_OF_ORDER: readonly Finding['code'][] = ['BAD_AMOUNT', 'SIGN_COLUMN'];

/** Opens the table by its first piece. */
function begun<Part>(first: Piece, { source, file, kind, open }: BulkInput<Part>): Reading<Part> | undefined {
  const sense = headerSense(kind);
  const beginning = beginningOf(first, sense);
  if (!beginning) return undefined;
  const { separator, header, remarks, blankBefore, eachBelow } = beginning;
  const passed = [...beginning.passed];
  refuseTooWide(file, header.cells.length);
  const isNote = noteTest(header.cells, sense);
  const rows = rowsTaken(header.cells, sense, isNote);
  const isHeader = namesColumns(header.cells);
  const known: Omit<Piece, 'text'>[] = [];
  const places = pieceReader({ source, file, separator, header: header.cells }, known);
  const lineEnds = new Set<Dialect['lineEnd']>();
  const seen = ({ text, ...piece }: Piece): void => {
    known.push(piece);
    lineEnds.add(lineEndOf(text, separator));
  };
  const tableOf = (): TextTable => ({
    ...{ file, header, rows: [], ragged: [], passed, remarks },
    dialect: { encoding: 'utf-8', bom: first.bom, separator, lineEnd: onlyOf(lineEnds) },
    skipped: { blank: rows.counted.blank + blankBefore, comments: rows.counted.comments + remarks.length },
    count: rows.counted.rows,
    again: () => rowsAgain(source, separator, { header, passed }),
    ...places,
  });

  seen(first);
  const eachRow: EachRow = (take) => eachBelow((row) => whatHolds(row) !== 'rows' || take(row));
  const { open: table, ...signs } = open(withRows(tableOf(), eachRow));
  const taker = signs.decimalSign === null ? undefined : kind.start(table);
  if (!taker) return undefined;
  const take = (row: SourceRow) => {
    const { length } = table.reader.findings;
    // Read as data, another header is no row without a fault.
    return rows.take(row, taker.take) && (table.reader.findings.length === length || !isHeader(row));
  };
  let looked = 0;
  const inOrder = () => {
    const found = table.reader.findings.slice(looked);
    looked += found.length;
    return !found.some(({ code }) => OUT_OF_ORDER.includes(code));
  };
  if (!eachBelow(take) || !inOrder()) return undefined;
  return {
    read: (piece, isLast) => {
      seen(piece);
      if (!isLast) return eachRecord(piece, separator, take) && inOrder();
      const { body, notes, blank } = withoutNotes(piece, separator, isNote);
      passed.push(...notes);
      rows.counted.blank += blank;
      return eachRecord(body, separator, take) && inOrder();
    },
    end: () => {
      if (taker.isDoubtful?.() || rows.endsAlone()) return undefined;
      const whole = tableOf();
      const inThousands = table.reader.findings.some(({ code }) => code === 'IN_THOUSANDS');
      // What a note below the table says of its amounts was not known when they were read.
      if (isUnitBelow(whole, inThousands)) return undefined;
      const part = taker.end();
      const findings = [...table.reader.findings, ...surroundings(whole, table.reader)];
      return { part, findings, table: { table: whole, ...signs } };
    },
  };
}

/** A table with these rows, which are kept only where they are asked for. */
function withRows(table: TextTable, eachRow: EachRow): TextTable {
  let kept: SourceRow[] | undefined;
  const keptRows = (): readonly SourceRow[] => {
    if (kept) return kept;
    const rows: SourceRow[] = [];
    eachRow((row) => rows.push(keptRow(row)) > 0);
    kept = rows;
    return kept;
  };
  return {
    ...table,
    eachRow,
    get rows() {
      return keptRows();
    },
  };
}

/** The rows below the header once more, of a file that was found to be in good order. */
function* rowsAgain(
  source: ByteSource,
  separator: Separator,
  { header, passed }: Pick<TextTable, 'header' | 'passed'>,
): Generator<SourceRow> {
  const notes = new Set(passed?.map(({ line }) => line));
  for (const piece of pieces(fromBeginning(source), PIECE)) {
    const rows: SourceRow[] = [];
    eachRecord(piece, separator, (row) => rows.push(keptRow(row)) > 0);
    for (const row of rows) {
      if (row.line > header.line && !notes.has(row.line) && whatHolds(row) === 'rows') yield row;
    }
  }
}

function onlyOf(lineEnds: ReadonlySet<Dialect['lineEnd']>): Dialect['lineEnd'] {
  const [first = 'LF'] = lineEnds;
  return lineEnds.size > 1 ? 'mixed' : first;
}
