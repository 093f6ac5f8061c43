import { AMOUNT_KEYS, type AmountKey } from '../grant/amounts.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import type { Amount } from '../money/amount.js';
import type { BookSheet } from './book.js';

/** The amounts of some rows that a book has columns for. */
export interface BookColumns {
  readonly keysOf: (parts: readonly Partial<Record<AmountKey, Amount | null>>[]) => readonly AmountKey[];
  /** What is said above the columns, where a book has its own words. */
  readonly named: Pick<BookSheet, 'legend'>;
}

/** The order in which a year is settled: what there was, what was spent, what is carried and what is paid back. */
const SETTLED: readonly AmountKey[] = [
  ...(['granted', 'carriedIn', 'shiftedIn', 'shiftedOut', 'shiftLimit', 'available'] as const),
  ...(['spent', 'unspent', 'overspent', 'ownUnspent'] as const),
  ...(['carryLimit', 'carriedOut', 'carryUsable', 'toRepay'] as const),
];

/** All amounts of a budget. */
export const BUDGET_COLUMNS: BookColumns = { keysOf: (parts) => present(AMOUNT_KEYS, parts), named: {} };

/** The amounts of a year that is settled. */
export const SETTLED_COLUMNS: BookColumns = {
  keysOf: (parts) => present(SETTLED, parts),
  named: { legend: 'settled' },
};

function present(
  keys: readonly AmountKey[],
  parts: readonly Partial<Record<AmountKey, BudgetTotal[AmountKey]>>[],
): readonly AmountKey[] {
  return keys.filter((key) => parts.some((part) => (part[key] ?? null) !== null));
}
