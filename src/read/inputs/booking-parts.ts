// The bookings of a table, added up by what they are of: those that say the same share a sum.

import type { Bookings } from '../../grant/actuals.js';
import { Amount } from '../../money/amount.js';
import { plainText } from '../names/plain-text.js';
import { yearOfCell } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, type SourceRow } from '../text/source-table.js';
import type { HeldPart } from '../totals/held-sums.js';
import type { BookingTotals } from './booking-totals.js';
import type { LedgerCode } from './ledger-lookup.js';
import { type MappedTo, OF_NONE } from './ledger-map.js';

/** What a booking is of, as far as it can be told without its amount. */
export interface Meaning {
  readonly municipality: string;
  readonly year: number;
  /** What it counts for, or the code that maps to nothing. */
  readonly of: MappedTo | LedgerCode;
}

/** The bookings so far that are of the same, and say so by the same codes. */
export interface Booking extends Meaning {
  /** Their sum in whole cents: an Amount for each of a million bookings would be made to be thrown away. */
  readonly part: HeldPart;
  bookings: number;
  /** Where the last stands. */
  line: number;
  cell: number;
}

/** A sum with the place of its last booking. */
export type Booked = Bookings & Pick<Meaning, 'of'>;

/** The bookings of a table by what they are of and the codes that say so. */
export function bookingParts(
  { table, columns, input }: OpenTable,
  codes: readonly number[],
  totals: Pick<BookingTotals, 'part'>,
) {
  const known = new Map<string, Booking>();
  const yearCell = cellOf(columns, 'year');
  /** A booking of no grant is of the year that it says, and of any where it says none. */
  const yearOf = (row: SourceRow, { of, year }: Meaning): number | undefined => {
    if (of !== OF_NONE) return year;
    return yearCell === undefined ? undefined : yearOfCell(cellText(row, yearCell));
  };
  const partOf = (row: SourceRow, meaning: Meaning): HeldPart =>
    totals.part({
      municipality: meaning.municipality,
      year: yearOf(row, meaning),
      intervention: typeof meaning.of === 'number' ? meaning.of : OF_NONE,
      ...Object.fromEntries(codes.map((cell) => [`code ${cell}`, plainText(cellText(row, cell))])),
    });
  return {
    of: (row: SourceRow, meaning: Meaning | undefined): Booking | undefined => {
      if (!meaning) return undefined;
      const said = codes.map((cell) => cellText(row, cell).trim());
      const key = JSON.stringify([meaning.municipality, yearOf(row, meaning), meaning.of, said]);
      const before = known.get(key);
      if (before) return before;
      const made = { ...meaning, part: partOf(row, meaning), bookings: 0, line: 0, cell: 0 };
      known.set(key, made);
      return made;
    },
    /** Their sums by what they are of alone. */
    added: (): readonly Booked[] => {
      const sums = new Map<string, Booked>();
      for (const { municipality, year, of, part, bookings, line, cell } of known.values()) {
        const key = JSON.stringify([municipality, year, of]);
        const before = sums.get(key);
        const spent = Amount.ofCents(part.cents);
        const place = { file: table.file, line, cell, input };
        sums.set(key, {
          ...{ municipality, year, of },
          spent: before ? before.spent.plus(spent) : spent,
          bookings: bookings + (before?.bookings ?? 0),
          place: before && before.place.line > line ? before.place : place,
        });
      }
      return [...sums.values()];
    },
  };
}
