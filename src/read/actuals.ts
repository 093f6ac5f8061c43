import type { ColumnRole, Finding } from '../findings/finding.js';
import type { Actuals, Bookings, SpentPart } from '../grant/actuals.js';
import type { RowPlace } from '../grant/allocation.js';
import type { Amount } from '../money/amount.js';
import type { Vocabulary } from './cell-reader.js';
import { type Column, cellOf, headerVocabulary, missingColumn, unknownColumns } from './columns.js';
import {
  type InputFile,
  type InputKind,
  type OpenTable,
  type ReadTable,
  readTables,
} from './input-tables.js';
import type { LedgerMap } from './ledger-map.js';
import { plainText } from './plain-text.js';
import type { SourceRow } from './source-table.js';
import { type Unmapped, unmappedBookings } from './unmapped.js';

/** The actuals of all inputs together, and what was found while reading them. */
export interface ActualsReading {
  readonly actuals: Actuals;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
}

/** How bookings are told apart, beside their intervention. */
export interface ActualsOptions {
  /** What ledger codes stand for. */
  readonly map?: LedgerMap | undefined;
  /** Whether bookings without intervention are of SPUK IZA. */
  readonly iza?: boolean;
}

/** How bookings of SPUK IZA name it where others name an intervention. */
const IZA = 'iza';
const IZA_NAMES: readonly string[] = [IZA, 'spuk iza'];

/** Reads actuals: bookings, which add up. Of thousands of rows only their sums are kept. */
export function readActuals(
  inputs: readonly InputFile[],
  vocabulary: Vocabulary,
  options: ActualsOptions = {},
): ActualsReading {
  const { parts, findings, tables } = readTables(inputs, actualsKind(options), vocabulary);
  return {
    actuals: {
      parts: parts.flatMap(({ parts: ofTable }) => ofTable),
      iza: parts.flatMap(({ iza }) => iza),
    },
    findings,
    tables,
  };
}

function actualsKind(options: ActualsOptions): InputKind<Actuals> {
  const ledger: readonly ColumnRole[] = ['ledger', 'cost-centre'];
  return {
    headers: headerVocabulary(
      ['municipality', 'code', 'year', 'intervention', ...ledger, 'spent'],
      undefined,
    ),
    needed: ['year', 'intervention', 'spent'],
    amountCells: (columns) =>
      columns.flatMap((column, cell) => (column.kind === 'role' && column.role === 'spent' ? [cell] : [])),
    read: (open) => readTable(open, options),
  };
}

/** A table of bookings, the places of its columns and the sums so far. */
interface ActualsTable {
  readonly open: OpenTable;
  readonly year: number | undefined;
  readonly spent: number | undefined;
  readonly interventionOf: (row: SourceRow, booking: Booking) => number | typeof IZA | undefined;
  readonly sums: Map<string, Sum>;
  readonly unmapped: Unmapped;
}

/** A booking of which all but the intervention was read. */
export interface Booking {
  readonly municipality: string;
  readonly year: number;
  readonly spent: Amount;
  readonly place: RowPlace;
}

interface Sum {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number | typeof IZA;
  spent: Amount;
  bookings: number;
  place: RowPlace;
}

function readTable(open: OpenTable, options: ActualsOptions): Actuals {
  const { columns, reader } = open;
  reader.findings.push(...unusedColumns(open, options));
  const unmapped = unmappedBookings();
  const table: ActualsTable = {
    open,
    year: needed(open, 'year'),
    spent: needed(open, 'spent'),
    interventionOf: interventionsOf(open, columns, { ...options, unmapped }),
    sums: new Map(),
    unmapped,
  };
  for (const row of open.table.rows) readRow(table, row);
  for (const finding of unmapped.findings()) reader.findings.push(finding);
  const sums = [...table.sums.values()];
  return {
    parts: sums.flatMap((sum): readonly SpentPart[] =>
      sum.intervention === IZA ? [] : [{ ...bookingsOf(sum), intervention: sum.intervention }],
    ),
    iza: sums.filter(({ intervention }) => intervention === IZA).map(bookingsOf),
  };
}

function bookingsOf({ municipality, year, spent, bookings, place }: Sum): Bookings {
  return { municipality, year, spent, bookings, place };
}

/** A ledger's export has columns of its own; with a mapping they are left alone. */
function unusedColumns({ table, columns }: OpenTable, { map }: ActualsOptions): readonly Finding[] {
  if (map) return [];
  return unknownColumns(
    table,
    columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : [])),
  );
}

function needed({ table, columns, reader }: OpenTable, role: ColumnRole): number | undefined {
  const cell = cellOf(columns, role);
  if (cell === undefined) reader.findings.push(missingColumn(table.file, table.header.line, role));
  return cell;
}

/** How the intervention of a booking is found: in its own column, else by the codes of the ledger. */
function interventionsOf(
  open: OpenTable,
  columns: readonly Column[],
  { map, iza, unmapped }: ActualsOptions & { readonly unmapped: Unmapped },
): ActualsTable['interventionOf'] {
  const { reader, table } = open;
  const own = cellOf(columns, 'intervention');
  if (own !== undefined) {
    return (row, { year }) => {
      if (IZA_NAMES.includes(plainText(row.cells[own] ?? ''))) return IZA;
      const number = reader.intervention(row, own);
      return number !== undefined && reader.fits(row, own, year, number) ? number : undefined;
    };
  }
  // A part of the code that the mapping never names tells nothing apart.
  const ledger = map?.names.includes('ledger') ? cellOf(columns, 'ledger') : undefined;
  const costCentre = map?.names.includes('costCentre') ? cellOf(columns, 'cost-centre') : undefined;
  if (map && (ledger !== undefined || costCentre !== undefined)) {
    return (row, booking) => {
      const code = { ledger: textOf(row, ledger), costCentre: textOf(row, costCentre) };
      const meant = map.find(booking.municipality, code);
      if (meant === undefined) unmapped.add(booking, code);
      else if (meant !== IZA && !reader.fits(row, ledger ?? costCentre ?? 0, booking.year, meant))
        return undefined;
      return meant;
    };
  }
  if (iza) return () => IZA;
  reader.findings.push(missingColumn(table.file, table.header.line, 'intervention'));
  return () => undefined;
}

function textOf(row: SourceRow, cell: number | undefined): string {
  return cell === undefined ? '' : (row.cells[cell] ?? '').trim();
}

function readRow(
  { open, year: yearCell, spent: spentCell, interventionOf, sums }: ActualsTable,
  row: SourceRow,
): void {
  const { reader, table, input } = open;
  const municipality = reader.municipality(row, open.municipality);
  const year = yearCell === undefined ? undefined : reader.year(row, yearCell);
  const spent = spentCell === undefined ? undefined : reader.signedAmount(row, spentCell);
  if (municipality === undefined || year === undefined || !spent || spentCell === undefined) return;
  const place = { file: table.file, line: row.line, cell: spentCell, input };
  const intervention = interventionOf(row, { municipality, year, spent, place });
  if (intervention === undefined) return;
  const key = `${municipality} ${year} ${intervention}`;
  const sum = sums.get(key);
  if (!sum) {
    sums.set(key, { municipality, year, intervention, spent, bookings: 1, place });
    return;
  }
  sum.spent = sum.spent.plus(spent);
  sum.bookings += 1;
  sum.place = place;
}
