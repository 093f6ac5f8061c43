import type { ColumnRole, Finding } from '../../findings/finding.js';
import type { Actuals, Bookings, SpentPart } from '../../grant/actuals.js';
import { AmountOutOfRange } from '../../money/amount.js';
import { readAuditfile } from '../auditfile/auditfile.js';
import { plainText } from '../names/plain-text.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf, headerVocabulary, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputFile, InputKind, OpenTable, ReadTable, RowTaker } from '../tables/input-kind.js';
import { readTables } from '../tables/input-tables.js';
import { hasOwnSums } from '../tables/own-sums.js';
import { sharedPlaces } from '../tables/shared-places.js';
import { signWatch } from '../tables/sign-column.js';
import { cellText, type SourceRow } from '../text/source-table.js';
import { AMOUNT_ROLES, bookedAmounts, bookedCells } from './booked-amount.js';
import { bookingDoubts } from './booking-doubts.js';
import { type Booked, type Booking, bookingParts, type Meaning } from './booking-parts.js';
import { openingBookings } from './booking-periods.js';
import { bookingTotals } from './booking-totals.js';
import { type BookingYears, bookingYears, YEAR_ROLES } from './booking-year.js';
import { codeHeaders, type TableCodes, tableCodes } from './ledger-columns.js';
import { CODE_PARTS } from './ledger-lookup.js';
import { CODE_ROLES, type LedgerMap, OF_NONE, OF_REGIONS } from './ledger-map.js';
import { unmappedBookings } from './unmapped.js';

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
  /** Whether bookings without intervention are of the grant of regions. */
  readonly ofRegions?: boolean;
}

/** The same, with what bookings of the grant of regions are called. */
interface BookingOptions extends ActualsOptions {
  readonly vocabulary: Vocabulary;
  readonly regionalNames: ReadonlySet<string>;
}

/** Reads actuals: bookings, which add up. Of thousands of rows only their sums are kept. */
export function readActuals(
  inputs: readonly InputFile[],
  vocabulary: Vocabulary,
  options: ActualsOptions = {},
): ActualsReading {
  const { parts, findings, tables } = readTables(inputs, actualsKind(options, vocabulary), vocabulary);
  return {
    actuals: {
      parts: parts.flatMap(({ parts: ofTable }) => ofTable),
      iza: parts.flatMap(({ iza }) => iza),
    },
    findings: [...findings, ...(options.map?.found() ?? [])],
    tables,
  };
}

function actualsKind(asked: ActualsOptions, vocabulary: Vocabulary): InputKind<Actuals> {
  const { interventions, regional = [] } = vocabulary;
  const options = { ...asked, vocabulary, regionalNames: new Set(regional.map(plainText)) };
  const codes = CODE_PARTS.map((part) => CODE_ROLES[part]);
  const of: readonly ColumnRole[] = ['intervention', ...codes];
  return {
    headers: headerVocabulary(
      ['municipality', 'code', ...YEAR_ROLES, 'intervention', ...codes, ...AMOUNT_ROLES, 'sign', 'exported'],
      undefined,
      interventions.headers,
    ),
    needed: ['year', 'intervention', 'spent'],
    isWhole: (columns) =>
      [YEAR_ROLES, of, AMOUNT_ROLES].every((roles) =>
        roles.some((role) => cellOf(columns, role) !== undefined),
      ),
    signs: 'read',
    addsUp: true,
    amountCells: bookedCells,
    read: (open) => readTable(open, options),
    start: (open) => bookingTaker(open, options),
    document: (file, input) => readAuditfile(file, { vocabulary, map: options.map, input }),
  };
}

/** Adds up the bookings of a table. What the same texts mean is looked up once. */
function bookingTaker(open: OpenTable, options: BookingOptions): RowTaker<Actuals> {
  const { reader } = open;
  reader.findings.push(...unusedColumns(open, options));
  const years = bookingYears(open, options.vocabulary);
  const amounts = bookedAmounts(open);
  const codes = options.map && tableCodes(open, options.map);
  const telling = [...tellingCells(open), ...(codes?.cells ?? []), ...(years?.cells ?? [])];
  const placeOf = sharedPlaces<Booking>(telling);
  const meaningOf = meanings(open, years, interventionsOf(open, options, codes));
  const watch = signWatch(open.columns);
  const doubtOf = bookingDoubts(open, amounts);
  const isOfInterventions = !options.map && cellOf(open.columns, 'intervention') !== undefined;
  const told = { amounts, telling, codes: isOfInterventions ? undefined : (codes?.cells ?? []) };
  const totals = bookingTotals(open, told, options.vocabulary);
  const bookings = bookingParts(open, codes?.cells ?? [], totals);
  const isOpening = openingBookings(open);
  const { periodTells } = years ?? {};
  let isOfPeriods = false;
  return {
    take: (row) => {
      watch.take(row);
      if (periodTells) isOfPeriods ||= periodTells(row);
      const doubt = doubtOf(row);
      if (doubt) {
        reader.findings.push(doubt);
        totals.lost();
        return;
      }
      const place = placeOf(row);
      // Where a booking said the same of what it is of, that says of no total.
      if (totals.take(row, place.value !== undefined)) return;
      const booking = place.value ?? bookings.of(row, meaningOf(row));
      const spent = isOpening(row, booking) ? undefined : amounts?.amount(row);
      if (!booking || !spent) {
        totals.lost();
        return;
      }
      place.value = booking;
      totals.add(booking.part, spent);
      if (!Number.isSafeInteger(booking.part.cents)) throw new AmountOutOfRange();
      booking.bookings += 1;
      booking.line = row.line;
      booking.cell = amounts?.cell(row) ?? 0;
    },
    end: () => {
      const added = bookings.added();
      const doubted = years?.doubted?.(added.filter(({ of }) => of !== OF_NONE));
      const all = added.filter(({ year }) => doubted?.years.has(year) !== true);
      const lacking = codes?.lacking() ?? [];
      const isWhole = lacking.length === 0;
      for (const finding of [
        ...lacking,
        ...(years?.found() ?? []),
        ...(doubted?.findings ?? []),
        ...(isWhole ? unmappedFindings(all) : []),
      ])
        reader.findings.push(finding);
      return isWhole ? actualsOf(all) : { parts: [], iza: [] };
    },
    isDoubtful: () => watch.suspected() !== undefined || isOfPeriods || amounts?.isDoubtful() === true,
  };
}

/** Finds what a booking is of; nothing where a cell cannot be understood, which is found. */
function meanings(
  { reader, columns, municipality: cells }: OpenTable,
  years: BookingYears | undefined,
  interventionOf: ReturnType<typeof interventionsOf>,
): (row: SourceRow) => Meaning | undefined {
  const [ofCell = 0] = (['intervention', 'ledger', 'cost-centre', 'product', 'project'] as const).flatMap(
    (role) => cellOf(columns, role) ?? [],
  );
  return (row) => {
    const municipality = reader.municipality(row, cells);
    const of = interventionOf(row, municipality);
    // What is of no grant may be of any year.
    const year = of === OF_NONE ? 0 : years?.yearOf(row);
    if (municipality === undefined || year === undefined || of === undefined) return undefined;
    if (typeof of === 'number' && !reader.exists(row, ofCell, year, of)) return undefined;
    return { municipality, year, of };
  };
}

/** The columns that tell what a booking is of. */
function tellingCells({ columns, municipality }: OpenTable): readonly number[] {
  return [municipality.name, municipality.code, cellOf(columns, 'intervention')].flatMap(
    (cell) => cell ?? [],
  );
}

function actualsOf(sums: readonly Booked[]): Actuals {
  const booked = sums.filter(({ bookings }) => bookings > 0);
  return {
    parts: booked.flatMap(({ of, ...sum }): readonly SpentPart[] =>
      typeof of === 'number' ? [{ ...bookingsOf(sum), intervention: of }] : [],
    ),
    iza: booked.filter(({ of }) => of === OF_REGIONS).map(bookingsOf),
  };
}

function unmappedFindings(sums: readonly Booked[]): readonly Finding[] {
  return unmappedBookings(
    sums.flatMap(({ of, ...sum }) =>
      typeof of === 'object' && sum.bookings > 0 ? [{ ...sum, code: of }] : [],
    ),
  );
}

function readTable(open: OpenTable, options: BookingOptions): Actuals {
  const taker = bookingTaker(open, options);
  for (const row of open.table.rows) taker.take(row);
  return taker.end();
}

function bookingsOf({ municipality, year, spent, bookings, place }: Bookings): Bookings {
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

/** How what a booking is for is found: in its own column, else by the codes of the ledger. */
function interventionsOf(
  open: OpenTable,
  { map, ofRegions, regionalNames }: BookingOptions,
  codes: TableCodes | undefined,
): (row: SourceRow, municipality: string | undefined) => Meaning['of'] | undefined {
  const { reader, table, columns } = open;
  const own = cellOf(columns, 'intervention');
  const byCode = codes?.of;
  if (own !== undefined) {
    return (row, municipality) => {
      const said = plainText(cellText(row, own));
      if (said === '' && byCode) return byCode(row, municipality);
      if (regionalNames.has(said)) return OF_REGIONS;
      return reader.intervention(row, own);
    };
  }
  if (byCode) return byCode;
  // The export of a ledger is of everything in it: which of its codes are of a grant of regions is never guessed.
  const headers = codeHeaders(open);
  const ledger = CODE_PARTS.some((part) => cellOf(columns, CODE_ROLES[part]) !== undefined);
  if (ofRegions && !ledger && !hasOwnSums(table)) return () => OF_REGIONS;
  const missing = missingColumn(table.file, table.header.line, map ? 'ledger' : 'intervention');
  reader.findings.push({
    ...missing,
    ...(ledger ? { ledger } : {}),
    ...(headers.length > 0 ? { codeColumns: headers } : {}),
  });
  return () => undefined;
}
