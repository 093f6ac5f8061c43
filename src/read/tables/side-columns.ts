// Amounts of debits and credits that stand in two columns, of which an amount is the one less the other.

import { type Column, cellOf } from './columns.js';

/** Where a table has its debits and its credits. */
export interface SideCells {
  readonly debit: number;
  readonly credit: number;
}

/** The columns of debits and credits, where no amount stands beside them. */
export function sidesOf(columns: readonly Column[]): SideCells | undefined {
  const [debit, credit] = [cellOf(columns, 'debit'), cellOf(columns, 'credit')];
  if (debit === undefined || credit === undefined || cellOf(columns, 'spent') !== undefined) return undefined;
  return { debit, credit };
}
