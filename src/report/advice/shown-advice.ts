import type { Advice } from '../../budget/advice/advise.js';
import type { ReadingPrice, RulePrice } from '../../budget/advice/prices.js';
import type { ToSpend } from '../../budget/advice/to-spend.js';
import type { Outcome } from '../../budget/outcome.js';
import type { Plan } from '../../grant/plan.js';
import type { ClosedYear } from '../../law/calendar.js';
import type { Rules } from '../../law/rules.js';

/** An advice with everything that is shown beside it. */
export interface ShownAdvice {
  readonly advice: readonly Advice[];
  /** What the plan with the advice comes to. */
  readonly outcome: Outcome;
  readonly rules: Rules;
  /** The plan that was given. */
  readonly given: Plan;
  readonly toSpend: readonly ToSpend[];
  /** The years in which nothing can be decided any more. */
  readonly closed: readonly ClosedYear[];
  /** The first year of which money can still be spent. */
  readonly runningFrom: number;
  /** The years of which is known only what is expected. */
  readonly expected: ReadonlySet<number>;
  /** What the rules cost, where it was asked. */
  readonly prices?: {
    readonly rules: readonly RulePrice[];
    readonly readings: readonly ReadingPrice[];
  };
}

/** Whether something of a year can still be decided. */
export function isStillPossible(year: number, closed: readonly ClosedYear[]): boolean {
  return year > lastClosed(closed);
}

/** The last year in which nothing can be decided any more; below every year where there is none. */
export function lastClosed(closed: readonly ClosedYear[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...closed.map(({ year }) => year));
}
