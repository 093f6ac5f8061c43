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

/** From so many euros on an amount has more than thirteen digits before its decimal sign. */
const TOO_LARGE = Amount.of('10000000000000');

/**
 * An amount of euros that was written in thousands; undefined where it has more digits than an amount may have.
 * @unit euro
 * @example fromThousands(Amount.of('278.60')) // 278600.00
 */
export function fromThousands(thousands: Amount): Amount | undefined {
  const most = TOO_LARGE.toCents() / 1000;
  if (Math.abs(thousands.toCents()) >= most) return undefined;
  return Amount.ofCents(thousands.toCents() * 1000);
}
