// Exact shares from 0 to 1, and the one rounding the rules use: down to the cent.

import { Decimal } from 'decimal.js';
import { Amount } from './amount.js';
import { SpukError } from './spuk-error.js';

/** Enough digits for a share of the largest amount without any rounding. */
const Exact = Decimal.clone({ precision: 60 });
const SHARE_TEXT = /^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/;

/**
 * A share, such as the 15% of the shift limit.
 * @unit exact value from 0 to 1
 */
export class Share {
  private readonly value: Decimal;
  // value = numerator / denominator, in whole numbers, for the fast path.
  private readonly numerator: number;
  private readonly denominator: number;

  private constructor(value: Decimal) {
    this.value = value;
    this.denominator = 10 ** value.decimalPlaces();
    this.numerator = value.times(this.denominator).toNumber();
  }

  /**
   * The share written as a decimal fraction.
   * @unit share
   * @throws SpukError not-a-share for text that is not a plain fraction from 0 to 1 with at most twelve decimals
   * @example Share.of('0.15').percentage() // 15
   */
  static of(text: string): Share {
    if (!SHARE_TEXT.test(text)) throw new SpukError('not-a-share', `not a share from 0 to 1: ${text}`);
    return new Share(new Exact(text));
  }

  /**
   * The share of an amount, rounded down to the cent.
   * @law calculation of the shift limit and the carry limit; rounding down is the project's own choice, so
   * that a limit is never passed by its rounding
   * @unit euro, rounded down (towards minus infinity) to the cent
   * @example Share.of('0.15').floorOf(Amount.of('33.33')) // 4.99
   */
  floorOf(amount: Amount): Amount {
    return Amount.ofCents(this.floorOfCents(amount.toCents()));
  }

  /**
   * The same of a number of cents; of NaN, which is none, it is NaN.
   * @unit cent, rounded down (towards minus infinity)
   * @example String(Share.of('0.15').floorOfCents(3333)) // 499
   */
  floorOfCents(cents: number): number {
    const product = cents * this.numerator;
    if (Number.isNaN(product)) return product;
    if (!Number.isSafeInteger(product)) return this.floorOfExactly(Amount.ofCents(cents)).toCents();
    const rest = product % this.denominator;
    return (product - (rest < 0 ? rest + this.denominator : rest)) / this.denominator;
  }

  /**
   * The same as floorOf by decimal.js alone: the definition that the whole-number path is tested against.
   * @unit euro, rounded down to the cent
   * @example Share.of('0.2').floorOfExactly(Amount.of('0.04')) // 0.00
   */
  floorOfExactly(amount: Amount): Amount {
    return Amount.ofCents(new Exact(amount.toCents()).times(this.value).floor().toNumber());
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  equals(other: Share): boolean {
    return this.value.equals(other.value);
  }

  /**
   * The share as a percentage, without the sign.
   * @unit percent, exact
   * @example Share.of('0.125').percentage() // 12.5
   */
  percentage(): string {
    return this.value.times(100).toFixed();
  }

  toString(): string {
    return this.value.toFixed();
  }

  toJSON(): string {
    return this.toString();
  }
}
