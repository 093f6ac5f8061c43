// At which level the law decides: per intervention, or for the municipality as a whole.

import type { YearRules } from './rules.js';

/** The rows of a year, or their totals. */
export type DecidingLevel = 'rows' | 'totals';

/**
 * Where it is decided what is left, what is overspent and what is repaid: with walls per intervention, without walls on
 * the total, because there a surplus elsewhere covers a deficit.
 * @law data/grants/<id>/rules: walls
 */
export function decidedAt({ walls }: YearRules): DecidingLevel {
  return walls.value ? 'rows' : 'totals';
}

/** Where the carry limit stands. @law data/grants/<id>/rules: carry-limit */
export function carryLimitLevel({ 'carry-limit': carryLimit }: YearRules): DecidingLevel {
  return carryLimit.value.scope === 'intervention' ? 'rows' : 'totals';
}
