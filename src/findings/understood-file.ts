// How a file was read: what reading says of it, and reports show.

import type { ColumnRole } from './input-details.js';
import type { PassedAs, PassedRow } from './table-details.js';

/** What a file holds. */
export const FILE_ROLES = ['allocation', 'plan', 'actuals', 'map'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** How a text was written down. */
export interface UnderstoodText {
  readonly encoding: string;
  readonly bom: boolean;
  readonly separator: string;
  readonly lineEnd: string;
}

/** Of which sheet of a workbook a table was read. */
export interface UnderstoodSheet {
  readonly name: string;
  readonly formulas: number;
  readonly hidden: number;
  /** How many other sheets there are, of which nothing was read. */
  readonly others: number;
}

/** What a column means: what it holds of every row, or that it has the amounts of a year or an intervention. */
export type ColumnMeaning =
  | ColumnRole
  | 'amounts-of-year'
  | 'amounts-of-intervention'
  /** Nothing was read from it. */
  | 'nothing';

export interface UnderstoodColumn {
  /** Its number, from 1. */
  readonly number: number;
  /** The letters that a sheet gives it. */
  readonly letters?: string;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** Which year or intervention. */
  readonly of?: number;
  /** Whether its amounts are × € 1.000. */
  readonly thousands: boolean;
}

/** What rows are: data, data with something wrong in it, rows that are of another width, sums that were held against their rows, or no data at all. */
export type RowUse =
  | 'read'
  | 'faulty'
  | 'ragged'
  | 'subtotal'
  | 'total'
  | 'comment'
  | 'blank'
  | 'opening-balance'
  | PassedAs;

/** A file that was looked at, and as what. */
export interface InspectedFile extends UnderstoodFile {
  readonly role: FileRole;
}

/** A file, or a sheet of one, as it was understood. */
export interface UnderstoodFile {
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'xaf';
  readonly text?: UnderstoodText;
  readonly sheet?: UnderstoodSheet;
  /** Which version of the XML auditfile it is. */
  readonly version?: string;
  /** From which line to which the header stands; a sheet calls them rows. */
  readonly header?: { readonly from: number; readonly to: number };
  /** Null where no amount tells. */
  readonly decimalSign: string | null;
  /** How amounts are laid out, of what is granted. */
  readonly layout?: 'long' | 'wide' | 'by-years';
  /** The column that amounts have their sign from. */
  readonly signColumn?: string;
  readonly columns: readonly UnderstoodColumn[];
  /** How many rows there are of each use, without those of which there are none. */
  readonly rows: readonly { readonly use: RowUse; readonly count: number }[];
  /** Every row that was passed over, in the order of the file. */
  readonly passed: readonly PassedRow[];
}
