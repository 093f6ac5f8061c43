import type { Column } from '../calculation/kernels.js';
import type { Cell } from './cell.js';
import type { Heading } from './heading.js';
import type { Report } from './table.js';

/** Rows for programs: one kind of row, no subtotals. */
export interface Records {
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell of such a row, or all amounts of a row of a budget by their place in the columns. */
export type RecordCell =
  | Cell
  | { readonly kind: 'amounts'; readonly columns: readonly Column[]; readonly at: number };

/** The same, each row made when it is written: of a country there are many. */
export interface RecordStream {
  readonly columns: readonly Heading[];
  readonly rows: Iterable<readonly RecordCell[]>;
}

/** The rows of a report's tables, which all have the same columns, without headings and sums. */
export function recordsOf({ tables }: Report): Records {
  return {
    columns: tables[0]?.columns ?? [],
    rows: tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'row').map(({ cells }) => cells)),
  };
}
