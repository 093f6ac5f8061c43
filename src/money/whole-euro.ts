import { Amount } from './amount.js';

const CENTS = 100;

/**
 * An amount in whole euros: half a euro goes away from zero.
 * @unit euro, rounded half away from zero
 * @example wholeEuro(Amount.of('12.50')) // 13.00
 * @example wholeEuro(Amount.of('-12.50')) // -13.00
 */
export function wholeEuro(amount: Amount): Amount {
  const cents = amount.toCents();
  const euros = Math.floor((Math.abs(cents) + CENTS / 2) / CENTS);
  return Amount.ofCents(Math.sign(cents) * euros * CENTS);
}
