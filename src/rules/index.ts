// The rules in the order in which they judge a year. Each says in its own file what it is and where it
// comes from; none sees another, and none changes an amount.

import type { JudgedYear } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { assumedRules } from './assumed-rules.js';
import { carryExceedsUnspent } from './carry-exceeds-unspent.js';
import { carryLimit } from './carry-limit.js';
import { negativeBudget } from './negative-budget.js';
import { negativeSpent } from './negative-spent.js';
import { noAllocation } from './no-allocation.js';
import { overspent } from './overspent.js';
import { rowBelowZero } from './row-below-zero.js';
import { shiftLimit } from './shift-limit.js';
import { shiftNotGranted } from './shift-not-granted.js';
import { shiftRestrictions } from './shift-restrictions.js';
import { walls } from './walls.js';

/** What a rule is: it judges a year of all municipalities by the law of that year. */
export type Rule = (year: JudgedYear) => readonly Finding[];

/** Every rule, in order. */
export const RULES: readonly Rule[] = [
  noAllocation,
  walls,
  shiftLimit,
  shiftRestrictions,
  shiftNotGranted,
  carryLimit,
  carryExceedsUnspent,
  negativeBudget,
  rowBelowZero,
  overspent,
  negativeSpent,
  assumedRules,
];
