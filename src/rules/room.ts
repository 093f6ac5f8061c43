import type { Amount } from '../money/amount.js';

/**
 * What is left of a limit: never below zero, and none where there is no limit.
 * @law follows from the limits themselves
 * @unit euro
 * @example roomOf(Amount.of('100.00'), Amount.of('100.01')) // 0.00
 */
export function roomOf(limit: Amount | null, used: Amount): Amount | null {
  return limit === null ? null : limit.minus(used).orZero();
}
