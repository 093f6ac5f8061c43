import type { RowPlace } from '../grant/allocation.js';
import type { Amount } from '../money/amount.js';
import type { Where } from './input-details.js';

/** A code of a ledger, and the bookings it stands for. */
export interface UnmappedCode {
  readonly text: string;
  readonly bookings: number;
  readonly sum: Amount;
}

/** Codes that begin alike. */
export interface CodeGroup {
  readonly beginning: string;
  readonly codes: number;
  readonly sum: Amount;
}

/** What a column tells of the year of a booking. */
export interface YearTold {
  readonly column: string;
  readonly text: string;
}

/** What findings carry of bookings and of the export of a ledger. */
export interface LedgerFindingDetails {
  UNMAPPED: {
    readonly year: number;
    readonly bookings: number;
    readonly amounts: { readonly sum: Amount };
    /** The ledger codes that map to nothing, the largest sums first. */
    readonly codes: readonly UnmappedCode[];
    /** Many codes together, by how they begin. */
    readonly groups?: readonly CodeGroup[];
  };
  BAD_COLUMN_NAME: {
    /** A cell is empty, the meaning is none, the header is named twice, or the line has not two cells. */
    readonly problem: 'blank' | 'unknown' | 'twice' | 'shape';
    readonly header: string;
    readonly meaning: string;
    readonly suggestions?: readonly string[];
    readonly first?: Where;
  };
  UNUSED_COLUMN_NAME: { readonly header: string };
  MERGED_MUNICIPALITY: { readonly municipality: string; readonly text: string; readonly was?: string };
  UNKNOWN_KIND: {
    readonly text: string;
    readonly suggestions: readonly string[];
    /** The column of actuals that says that a row is no spending. */
    readonly column?: string;
  };
  CONTRADICTING_MAP: {
    readonly text: string;
    readonly first: RowPlace;
    /** Two lines that both fit a code, of which none says more than the other. */
    readonly overlap?: readonly [string, string];
  };
  /** Codes of a ledger that are those of the mapping but for the zeros they begin with. */
  LEADING_ZEROS: {
    readonly codes: number;
    readonly text: string;
    readonly mapped: string;
    /** A line that means another thing, whose code is that of the ledger if that has lost its zeros. */
    readonly other?: string;
  };
  BAD_CODES: { readonly problem: 'backwards' | 'lengths' | 'no-range' | 'star'; readonly text: string };
  /** An auditfile, or lines of it, that cannot be read. */
  BAD_AUDITFILE: {
    readonly problem:
      | ('xml' | 'doctype' | 'encoding' | 'version' | 'no-transactions' | 'currency')
      | (
          | 'no-map'
          | 'no-municipality'
          | 'no-date'
          | 'no-year'
          | 'line'
          | 'foreign'
          | 'nested'
          | 'twice'
          | 'no-type'
        );
    readonly text?: string;
    /** What of a line cannot be read, and of how many. */
    readonly what?: 'account' | 'amount' | 'side' | 'year';
    readonly count?: number;
  };
  /** Lines of an auditfile that a mapping names and that do not count, and what they add up to. */
  AUDITFILE_LEFT_OUT: {
    readonly of: 'balance' | 'opening';
    readonly bookings: number;
    readonly amounts: { readonly sum: Amount };
  };
  /** What an auditfile states of all its lines, and what they are. */
  AUDITFILE_TOTALS: {
    readonly of: 'lines' | 'debit' | 'credit';
    readonly stated: string;
    readonly computed: string;
  };
  /** Bookings whose year two columns tell otherwise; the first of them. */
  YEAR_DIFFERS: {
    readonly bookings: number;
    readonly told: YearTold;
    readonly other: YearTold;
    /** Whether the other is the day of the booking. */
    readonly dated: boolean;
    /** The year of most bookings, where the first is a period without a year. */
    readonly barePeriod?: number;
  };
}
