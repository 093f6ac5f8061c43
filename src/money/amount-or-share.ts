import type { Amount } from './amount.js';
import { type AmountProblem, typedAmount } from './amount-text.js';
import { parsePercentage } from './percentage.js';
import type { Share } from './share.js';

/** What people give as an amount or as a percentage of another. */
export type AmountOrShare = { readonly amount: Amount } | { readonly share: Share };

/**
 * The amount it comes to.
 * @unit euro; of a percentage rounded down to the cent
 * @example amountOf({ share: Share.of('0.1') }, Amount.of('6964010.05')) // 696401.00
 */
export function amountOf(given: AmountOrShare, whole: Amount): Amount {
  return 'amount' in given ? given.amount : given.share.floorOf(whole);
}

/**
 * What a text states: with a percent sign a share, otherwise an amount; or why it states neither.
 * @unit euro, or share
 * @example parseAmountOrShare('€ 50.000,00').amount // 50000.00
 */
export function parseAmountOrShare(text: string): AmountOrShare | AmountProblem | 'percentage' | 'negative' {
  if (text.includes('%')) {
    const share = parsePercentage(text);
    return share ? { share } : 'percentage';
  }
  const amount = typedAmount(text, null);
  if (typeof amount === 'string') return amount;
  return amount.isNegative() ? 'negative' : { amount };
}
