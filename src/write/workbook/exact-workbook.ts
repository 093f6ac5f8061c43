import type { BookCell } from '../../book/book.js';
import { Refusal } from '../../findings/refusal.js';
import { Amount } from '../../money/amount.js';
import type { Share } from '../../money/share.js';

/** Up to this every formula of a workbook is exact to the cent, whatever the program that computes it. @unit euro */
const MOST = Amount.of('1000000000000.00');
/** A share of more decimals is more than formulas take in whole numbers. */
const MOST_DECIMALS = 6;

/**
 * Refuses a cell of a book whose formulas could lose a cent: a spreadsheet computes with floats of fifteen digits.
 * @throws Refusal inexact-workbook
 */
export function refuseInexact(cell: BookCell): void {
  if (cell.kind === 'given-share' && cell.share && isTooFine(cell.share)) {
    throw new Refusal({ key: 'inexact-workbook', percentage: cell.share.percentage() });
  }
  if (cell.kind !== 'given' && cell.kind !== 'computed') return;
  const { amount } = cell;
  if ((amount.isNegative() ? amount.negated() : amount).exceeds(MOST)) {
    throw new Refusal({ key: 'inexact-workbook', amount });
  }
}

function isTooFine(share: Share): boolean {
  return (share.toString().split('.')[1] ?? '').length > MOST_DECIMALS;
}
