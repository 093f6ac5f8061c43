// What must still be spent in a year so that nothing of it is repaid.

import type { YearTable } from '../../calculation/year-table.js';
import type { Actuals } from '../../grant/actuals.js';
import type { Day } from '../../law/day.js';
import { decidedAt } from '../../law/levels.js';
import { Amount } from '../../money/amount.js';
import type { Outcome } from '../outcome.js';

/** What is left to spend of a year: on an intervention between walls, in all where there are none. */
export interface ToSpend {
  readonly municipality: string;
  readonly year: number;
  /** The last day on which it can be spent. */
  readonly lastDay: Day;
  /** null: in all. */
  readonly intervention: number | null;
  /** What there is, with what is advised. @unit euro */
  readonly available: Amount;
  /** What is booked already. @unit euro */
  readonly spent: Amount;
  /** @unit euro, not below zero */
  readonly amount: Amount;
}

/** What is left to spend in the years from one on, by the plan of an outcome; where nothing is left there is no line. */
export function toSpend({ chain }: Outcome, { parts }: Actuals, from: number): readonly ToSpend[] {
  return chain.years.flatMap(({ planned }) => (planned.year < from ? [] : toSpendInYear(planned, parts)));
}

function toSpendInYear(table: YearTable, parts: Actuals['parts']): readonly ToSpend[] {
  const { ground, year, present, rules } = table;
  const booked = parts.filter((part) => part.year === year);
  const level = decidedAt(rules);
  const available = table.column(level, 'budget');
  return ground.receivers.flatMap((municipality, receiver) => {
    if (present[receiver] !== 1) return [];
    const own = booked.filter((part) => part.municipality === municipality);
    const places =
      level === 'totals'
        ? [{ at: receiver, intervention: null }]
        : ground.slots.map(({ intervention }, slot) => ({
            at: receiver * ground.slots.length + slot,
            intervention,
          }));
    return places.flatMap(({ at, intervention }): readonly ToSpend[] => {
      const there = Amount.ofCents(available[at] ?? 0);
      const spent = Amount.sum(
        own
          .filter((part) => intervention === null || part.intervention === intervention)
          .map((part) => part.spent),
      );
      const amount = there.minus(spent).orZero();
      const lastDay = `${year}-12-31`;
      return amount.isZero()
        ? []
        : [{ municipality, year, lastDay, intervention, available: there, spent, amount }];
    });
  });
}
