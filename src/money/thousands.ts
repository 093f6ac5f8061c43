import { Amount } from './amount.js';

const CENTS = 100_000;

/**
 * An amount rounded to whole thousands of euros, half up: from € 500 on away from zero, so that an amount and its
 * negative are rounded alike.
 * @unit euro, a whole number of thousands
 * @example toThousands(Amount.of('1499.99')) // 1000.00
 * @example toThousands(Amount.of('-1500.00')) // -2000.00
 */
export function toThousands(amount: Amount): Amount {
  const cents = Math.abs(amount.toCents());
  const rest = cents % CENTS;
  const rounded = Amount.ofCents(cents - rest + (rest * 2 >= CENTS ? CENTS : 0));
  return amount.isNegative() ? rounded.negated() : rounded;
}
