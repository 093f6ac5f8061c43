import type { Cell } from './cell.js';
import type { Heading } from './heading.js';
import type { Report } from './table.js';

/** Rows for programs: one kind of row, no subtotals. */
export interface Records {
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell of such a row; an amount may be its cents alone, NaN being none. @unit cent */
export type RecordCell = Cell | number;

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
