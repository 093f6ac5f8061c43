import type { Where } from '../findings/finding.js';
import type { Encoding } from './decode.js';
import type { Separator } from './separator.js';

/** How a file was written down. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly separator: Separator;
  /** How its records end; LF for a file of one line. */
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed';
}

/** One record; it may take several lines, and the line is where it starts. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it stands in a file, before anything is known of its columns. */
export interface SourceTable {
  readonly file: string;
  readonly dialect: Dialect;
  readonly header: SourceRow;
  readonly rows: readonly SourceRow[];
  /** Rows with another number of cells than the header: found to be wrong, and not among the rows. */
  readonly ragged: readonly SourceRow[];
  /** What was passed over: lines without anything, and lines that are comments. */
  readonly skipped: { readonly blank: number; readonly comments: number };
  /**
   * The place of a cell: of the row that starts at this line, by its number from 0. A quoted cell is marked
   * with its quotes; of a cell of several lines the first is marked; a cell that is not there is at the row's end.
   */
  readonly where: (line: number, cell: number) => Where;
  /** The text of a line, for showing it under a finding. */
  readonly lineText: (line: number) => string;
}
