import type { Amounts } from '../grant/amounts.js';
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

/**
 * What can still be carried: the room of the carry limit, and no more than is left of the year's own money. None where
 * no limit stands, or where it is not known what is left.
 * @law data/law: carry-limit, carry-spent-first
 * @unit euro, exact, not below zero
 */
export function carryUsableOf({
  carryRoom,
  ownUnspent,
  carriedOut,
}: Pick<Amounts, 'carryRoom' | 'ownUnspent' | 'carriedOut'>): Amount | null {
  if (!carryRoom || !ownUnspent) return null;
  const left = ownUnspent.minus(carriedOut).orZero();
  return carryRoom.exceeds(left) ? left : carryRoom;
}
