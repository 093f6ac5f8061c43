import type { ColumnRole, Finding } from '../../findings/finding.js';
import type { DecimalSign } from '../../money/amount-text.js';
import type { ByteSource } from '../text/pieces.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import type { Worksheet } from '../workbook/worksheet.js';
import type { CellReader, MunicipalityCells } from './cell-reader.js';
import type { Column, HeaderVocabulary } from './columns.js';
import type { SignReading } from './sign-column.js';

/** Takes the rows of a table one by one. */
export interface RowTaker<Part> {
  readonly take: (row: SourceRow) => void;
  readonly end: () => Part;
  /** Whether only all rows together show that the table must be looked at as a whole. */
  readonly isDoubtful?: () => boolean;
}

/** An input as it was handed over: the name the user gave it and its bytes. */
export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The sheet to read, where the bytes are a workbook. */
  readonly sheet?: Worksheet;
  /** Where the file is big: its bytes piece by piece, so that they need not all be there at once. */
  readonly source?: ByteSource;
}

/** A table and the decimal sign of its amounts; null where no amount tells. */
export interface ReadTable {
  readonly table: SourceTable;
  readonly decimalSign: DecimalSign | null;
  /** The column that its amounts have their sign from. */
  readonly signColumn?: string;
  /** How its amounts are laid out, for inputs that come in several shapes. */
  readonly shape?: TableShape;
  /** Whether it was written as options, and in no file. */
  readonly option?: true;
  /** What it is, where it is no table but an auditfile. */
  readonly auditfile?: AuditfileFacts;
  /** How its columns and rows were understood, where it is a table. */
  readonly understood?: UnderstoodTable;
}

/** What the columns of a table are, and what became of its rows. */
export interface UnderstoodTable extends Pick<OpenTable, 'columns'> {
  /** The columns whose amounts are × € 1.000. */
  readonly thousands: readonly number[];
  readonly reader: Pick<CellReader, 'passed' | 'checked' | 'findings'>;
}

/** What is worth saying of an auditfile that was read. */
export interface AuditfileFacts {
  readonly version: string;
  /** Lines of opening balances that are booked as transactions. */
  readonly opening: number;
}

/** One amount a row, a column per intervention, or a column per year. */
export type TableShape = 'long' | 'wide' | 'by-years';

/** A table whose columns are known, ready to have its rows read. */
export interface OpenTable {
  /** Which of the inputs of its kind it is, from 0. */
  readonly input: number;
  readonly table: SourceTable;
  readonly columns: readonly Column[];
  readonly municipality: MunicipalityCells;
  readonly reader: CellReader;
}

/** How one kind of input is read. */
export interface InputKind<Part> {
  readonly headers: HeaderVocabulary;
  /** The columns it cannot do without, beside the municipality. */
  readonly needed: readonly ColumnRole[];
  /** Whether columns are all that it needs, where that is not said by the needed ones alone. */
  readonly isWhole?: (columns: readonly Column[]) => boolean;
  /** The columns that a row may end without; those that say no more of it where nothing is said. */
  readonly optional?: readonly ColumnRole[];
  /** Whether its rows are of a municipality each; so unless it says otherwise. */
  readonly ofMunicipalities?: false;
  /** Which columns hold amounts, so that their decimal sign can be told. */
  readonly amountCells: (columns: readonly Column[], table: SourceTable) => readonly number[];
  /** Whether its rows add up, so that the same file twice would count double. */
  readonly addsUp?: true;
  /** What is done with a column that says debit or credit; where nothing is said, it is a column like any other. */
  readonly signs?: SignReading;
  readonly shapeOf?: (columns: readonly Column[]) => TableShape;
  readonly read: (open: OpenTable) => Part;
  /** Reads what is no table; undefined for an input that is one. */
  readonly document?: (
    input: InputFile,
    at: number,
  ) => { readonly part: Part; readonly findings: readonly Finding[]; readonly table: ReadTable } | undefined;
  /** Takes rows one by one, for kinds of which the table need not be kept; undefined where this one must be. */
  readonly start?: (open: OpenTable) => RowTaker<Part> | undefined;
}
