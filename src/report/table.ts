// Neutral tables: what stands where, as typed keys and typed cells. No words, no colour, no widths; every
// output that people or programs read is made from these in write/.

import type { Cell } from './cell.js';
import type { Heading } from './heading.js';
import type { Note } from './note.js';
import type { Title } from './title.js';

/** How a row is meant: a heading over rows, a row, or a sum of rows. */
export type RowKind = 'heading' | 'row' | 'subtotal' | 'total';

/** A row; its cells stand in the order of the columns. */
export interface TableRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** A table. */
export interface Table {
  readonly title: Title;
  readonly columns: readonly Heading[];
  readonly rows: readonly TableRow[];
  /** Whether its amounts are × € 1.000. */
  readonly thousands?: boolean;
  /** Whether not all of its inputs could be read. */
  readonly incomplete?: boolean;
}

/** Tables with what is said below them. */
export interface Report {
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
}

/** A report of inputs that could not be read whole: every table says so in its title. */
export function incompleteReport({ tables, notes }: Report): Report {
  return { tables: tables.map((table) => ({ ...table, incomplete: true })), notes };
}

/** A row that is the sum of others: its label, then its amounts. */
export function sumRow(
  kind: 'subtotal' | 'total',
  label: readonly Cell[],
  amounts: readonly Cell[],
): TableRow {
  return { kind, cells: [...label, ...amounts] };
}
