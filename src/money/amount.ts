// Exact euros. An Amount is a whole number of cents; adding and comparing are integer operations.
// Nothing here rounds: shares of amounts are in share.ts, splitting in apportion.ts, text in amount-text.ts.

import { SpukError } from './spuk-error.js';

/** A result that whole cents cannot hold exactly; the input is at fault, not the program. */
export class AmountOutOfRange extends SpukError {
  readonly kind = 'amount-out-of-range';
  constructor() {
    super('amount-out-of-range', 'amount does not fit a safe whole number of cents');
    this.name = 'AmountOutOfRange';
  }
}

/**
 * The cents of a sum, where whole cents can hold it; NaN, which is none, stays NaN.
 * @unit cent
 * @throws AmountOutOfRange beyond 2^53 cents
 * @example String(exactCents(9007199254740990 + 1)) // 9007199254740991
 */
export function exactCents(cents: number): number {
  if (cents > Number.MAX_SAFE_INTEGER || cents < -Number.MAX_SAFE_INTEGER) throw new AmountOutOfRange();
  return cents;
}

/** How a number below 100 is written in two digits. */
const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, rest) => String(rest).padStart(2, '0'));

/**
 * Whole cents in the exact form of the JSON output: a point and two decimals, no grouping.
 * @unit cent
 * @example centsText(-5) // -0.05
 */
export function centsText(cents: number): string {
  const whole = Math.abs(cents);
  const rest = whole % 100;
  const text = `${(whole - rest) / 100}.${TWO_DIGITS[rest]}`;
  return cents < 0 ? `-${text}` : text;
}

/**
 * An amount of money.
 * @unit euro, in whole cents
 * @throws AmountOutOfRange where a sum is beyond 2^53 cents
 * @example Amount.of('0.10').plus(Amount.of('0.20')) // 0.30
 */
export class Amount {
  // A TypeScript-private field, not #cents: equality in tests looks at fields.
  private readonly cents: number;

  private constructor(cents: number) {
    this.cents = cents;
  }

  static readonly zero = new Amount(0);

  /**
   * The amount of a whole number of cents.
   * @unit cent
   * @throws AmountOutOfRange for a number that is not a safe integer
   * @example Amount.ofCents(86_373_01) // 86373.01
   */
  static ofCents(cents: number): Amount {
    if (!Number.isSafeInteger(cents)) throw new AmountOutOfRange();
    return cents === 0 ? Amount.zero : new Amount(cents);
  }

  /**
   * The amount written in the exact form of the JSON output: digits, optionally a point and two decimals.
   * Text as people write it is read by amount-text.ts.
   * @unit euro
   * @throws SpukError not-an-amount for any other text
   * @example Amount.of('-5.05') // -5.05
   */
  static of(text: string): Amount {
    const parts = /^(-?)(\d+)(?:\.(\d\d))?$/.exec(text);
    if (!parts) throw new SpukError('not-an-amount', `not an exact amount: ${text}`);
    const cents = Number(`${parts[2]}${parts[3] ?? '00'}`);
    return Amount.ofCents(parts[1] === '-' ? -cents : cents);
  }

  /**
   * The sum of any number of amounts; zero of none.
   * @unit euro
   * @example Amount.sum([Amount.of('1.10'), Amount.of('2.20')]) // 3.30
   */
  static sum(amounts: Iterable<Amount>): Amount {
    let cents = 0;
    for (const amount of amounts) {
      cents += amount.cents;
      if (!Number.isSafeInteger(cents)) throw new AmountOutOfRange();
    }
    return Amount.ofCents(cents);
  }

  toCents(): number {
    return this.cents;
  }

  plus(other: Amount): Amount {
    // Most of what is added up is zero, and an amount never changes: it can stand for itself.
    if (other.cents === 0) return this;
    return this.cents === 0 ? other : Amount.ofCents(this.cents + other.cents);
  }

  minus(other: Amount): Amount {
    return other.cents === 0 ? this : Amount.ofCents(this.cents - other.cents);
  }

  negated(): Amount {
    return Amount.ofCents(-this.cents);
  }

  equals(other: Amount): boolean {
    return this.cents === other.cents;
  }

  exceeds(other: Amount): boolean {
    return this.cents > other.cents;
  }

  isZero(): boolean {
    return this.cents === 0;
  }

  isNegative(): boolean {
    return this.cents < 0;
  }

  /**
   * The amount itself, or zero where it is below zero.
   * @example Amount.of('-0.01').orZero() // 0.00
   */
  orZero(): Amount {
    return this.cents < 0 ? Amount.zero : this;
  }

  /**
   * The exact text of the JSON output: a point and two decimals, no grouping.
   * @unit euro
   * @example Amount.ofCents(-5).toString() // -0.05
   */
  toString(): string {
    return centsText(this.cents);
  }

  toJSON(): string {
    return this.toString();
  }

  /** Refuses `<`, `+` and the like, which would compare or join texts; lets a template print the amount. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new SpukError('operator', 'amounts are compared and added with their methods, not with operators');
  }
}
