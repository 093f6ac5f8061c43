import type { ShownOutcome } from '../budget/shown.js';
import type { Amounts } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import { Amount } from '../money/amount.js';
import type { Table } from './table.js';

/**
 * The outcome with, as its room to carry, what can still be carried of it: no more than is left of the year's own
 * money. Not known of a year that is not settled.
 * @law data/law: carry-limit, carry-spent-first
 * @unit euro, exact
 */
export function withCarryUsable(outcome: ShownOutcome): ShownOutcome {
  const rows = outcome.rows.map((row): BudgetRow => ({ ...row, carryRoom: usableOf(row) }));
  const ofYear = new Map<string, Amount>();
  for (const { municipality, year, carryRoom } of rows) {
    const key = `${municipality} ${year}`;
    if (carryRoom) ofYear.set(key, (ofYear.get(key) ?? Amount.zero).plus(carryRoom));
  }
  const totals = outcome.totals.map((total): BudgetTotal => {
    const summed = ofYear.get(`${total.municipality} ${total.year}`);
    return { ...total, carryRoom: summed ?? usableOf(total) };
  });
  return { ...outcome, rows, totals };
}

function usableOf({ carryRoom, ownUnspent, carriedOut }: Amounts): Amount | null {
  if (!carryRoom || !ownUnspent) return null;
  const left = ownUnspent.minus(carriedOut).orZero();
  return carryRoom.exceeds(left) ? left : carryRoom;
}

/** A table whose room to carry is what can still be carried. */
export function asCarryUsable(table: Table): Table {
  return { ...table, columns: table.columns.map((key) => (key === 'carryRoom' ? 'carryUsable' : key)) };
}
