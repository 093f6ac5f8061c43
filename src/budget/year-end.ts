import type { AmountKey } from '../grant/amounts.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/** What is known at the end of a year, at the level where it is decided. */
export type YearEnd = Readonly<
  Record<Extract<AmountKey, 'unspent' | 'overspent' | 'ownUnspent' | 'toRepay'>, Amount | null>
>;

/** The year is not settled, or its end is decided at another level. */
export const NO_YEAR_END: YearEnd = { unspent: null, overspent: null, ownUnspent: null, toRepay: null };

/** What the end of a year follows from. */
export interface YearFlow {
  readonly granted: Amount;
  readonly carriedIn: Amount;
  readonly shiftedIn: Amount;
  readonly shiftedOut: Amount;
  readonly available: Amount;
  readonly carriedOut: Amount;
}

/**
 * The end of a year, of an intervention or of a municipality's total: what was left or overspent, what of it may be
 * carried, what is paid back.
 * @law data/law: carry-spent-first; assumed: money carried in is spent first and is not carried again
 * @unit euro, exact, not below zero
 */
export function yearEndOf(
  flow: YearFlow,
  spent: Amount,
  rules: YearRules,
): YearEnd & { readonly unspent: Amount } {
  const unspent = flow.available.minus(spent).orZero();
  return {
    unspent,
    overspent: spent.minus(flow.available).orZero(),
    ownUnspent: rules.carrySpentFirst.value
      ? ownUnspentOf(flow, spent)
      : flow.available.minus(spent.orZero()).orZero(),
    toRepay: unspent.minus(flow.carriedOut).orZero(),
  };
}

/**
 * What is left of a year's own money once the money carried in was spent first.
 * @unit euro, exact, not below zero
 * @example ownUnspentOf({ granted: Amount.of('100.00'), carriedIn: Amount.of('30.00'), shiftedIn: Amount.zero, shiftedOut: Amount.zero }, Amount.of('50.00')) // 80.00
 */
export function ownUnspentOf(
  {
    granted,
    carriedIn,
    shiftedIn,
    shiftedOut,
  }: Pick<YearFlow, 'granted' | 'carriedIn' | 'shiftedIn' | 'shiftedOut'>,
  spent: Amount,
): Amount {
  const own = granted.plus(shiftedIn).minus(shiftedOut);
  return own.minus(spent.minus(carriedIn).orZero()).orZero();
}
