// Percentages: as people write them, and of one amount in another.

import { Decimal } from 'decimal.js';
import type { Amount } from './amount.js';
import { Share } from './share.js';
import { SpukError } from './spuk-error.js';

/** The sign is needed: 12,5% and not 0,125. */
const PERCENTAGE = /^(?<whole>\d{1,3})(?:[.,](?<decimals>\d{1,4}))?\s*%$/;

/**
 * The share that a percentage states; undefined for text that is none, or more than the whole.
 * @unit share from 0 to 1; at most four decimals of a percent
 * @example parsePercentage('12,5%') // 0.125
 */
export function parsePercentage(text: string): Share | undefined {
  const { whole, decimals = '' } = PERCENTAGE.exec(text.trim())?.groups ?? {};
  if (whole === undefined) return undefined;
  const digits = `${whole.padStart(3, '0')}${decimals}`;
  const [ones, rest] = [Number(digits.slice(0, 1)), digits.slice(1)];
  if (ones > 1 || (ones === 1 && Number(rest) > 0)) return undefined;
  return Share.of(`${ones}.${rest}`);
}

/**
 * One amount as a percentage of another, with two decimals.
 * @unit percent, rounded half up (away from zero)
 * @throws SpukError where there is nothing to be a percentage of
 * @example percentageOf(Amount.of('1.00'), Amount.of('800.00')) // 0.13
 */
export function percentageOf(part: Amount, whole: Amount): string {
  const base = BigInt(whole.toCents());
  if (base <= 0n) throw new SpukError('no-percentage', 'no percentage of nothing');
  const size = BigInt(Math.abs(part.toCents()));
  const hundredths = (size * 20_000n + base) / (base * 2n);
  const digits = String(hundredths).padStart(3, '0');
  const sign = part.isNegative() && hundredths > 0n ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Decimals of an exact share as it is shown. */
const DECIMALS = 6;

/**
 * What a party's share is before any rounding: total × weight ÷ weights, cut off after six decimals.
 * @unit euro, towards zero
 * @example exactShare(Amount.of('100.00'), 1n, 3n) // 33.333333
 */
export function exactShare(total: Amount, weight: bigint, weights: bigint): string {
  if (weights <= 0n) throw new SpukError('no-weight', 'no weight is above zero');
  const scaled = (BigInt(total.toCents()) * weight * 10n ** BigInt(DECIMALS - 2)) / weights;
  const digits = String(scaled)
    .replace('-', '')
    .padStart(DECIMALS + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}

/** Enough digits for the weights of any file and six decimals of their percentages. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * What one weight is of all of them.
 * @unit percent with six decimals, rounded half up
 * @throws SpukError where there is nothing to be a percentage of
 * @example percentageOfWeights(940n, 1400n) // 67.142857
 */
export function percentageOfWeights(weight: bigint, weights: bigint): string {
  if (weights <= 0n) throw new SpukError('no-weight', 'no weight is above zero');
  const exact = new Exact(String(weight)).times(100).div(String(weights));
  return exact.toFixed(DECIMALS, Decimal.ROUND_HALF_UP);
}
