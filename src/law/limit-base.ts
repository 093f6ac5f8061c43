import type { Amount } from '../money/amount.js';
import type { YearRules } from './rules.js';

/** What a limit may be taken of. */
export interface LimitBase {
  readonly granted: Amount;
  readonly carriedIn: Amount;
}

/**
 * The amount that the limits of a year are a share of.
 * @law data/grants/<id>/rules: limit-base
 * @unit euro, exact
 */
export function limitBaseOf({ granted, carriedIn }: LimitBase, rules: YearRules): Amount {
  return rules.limitBase.value === 'granted' ? granted : granted.plus(carriedIn);
}
