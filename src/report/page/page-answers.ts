import type { ShownOutcome } from '../../budget/shown.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { leastCertain, type Provenance } from '../../grant/provenance.js';
import type { ClosedYear } from '../../law/calendar.js';
import { rulesOf } from '../../law/rules.js';
import { Amount } from '../../money/amount.js';

/** What can still be decided in the years shown, added up. */
export interface Undecided {
  /** What may still be shifted, in the years that have a limit. @unit euro; null: no such year is open */
  readonly shift: Amount | null;
  readonly shiftYears: readonly number[];
  /** The open years in which shifting has no limit. */
  readonly freeYears: readonly number[];
  /** What may still be carried to a next year. @unit euro; null: nothing can be carried, or it is not known yet */
  readonly carry: Amount | null;
  readonly carryYears: readonly number[];
  /** The years shown in which nothing can be decided any more, and when the last of them was accounted for. */
  readonly closed: readonly ClosedYear[];
}

/** What goes back, as far as years are settled. */
export interface Repaid {
  readonly settled: readonly number[];
  readonly open: readonly number[];
  /** As planned. @unit euro */
  readonly toRepay: Amount;
  /** With every carry cut to what is allowed. @unit euro */
  readonly lawful: Amount;
}

/** What a page answers first, but for what is not allowed: that is said by the findings. */
export interface Answers {
  /** The years they are about. */
  readonly years: readonly number[];
  /** How much is there. @unit euro, over the years shown */
  readonly granted: Amount;
  /** The least certain of what it is made of. */
  readonly provenance: Provenance;
  /** Whether what was not divided stands with interventions, as it does between walls. */
  readonly divided: boolean;
  readonly undecided: Undecided;
  /** Whether anything is shifted or carried. */
  readonly planned: boolean;
  /** What goes back; undefined where nothing was settled. */
  readonly repaid: Repaid | undefined;
}

/** How much there is, what is left to decide and what goes back. */
export function answersOf(outcome: ShownOutcome, closed: readonly ClosedYear[] = []): Answers {
  return {
    years: outcome.years,
    granted: Amount.sum(outcome.totals.map(({ granted }) => granted)),
    provenance: leastCertain(outcome.eachRow()),
    divided: isDivided(outcome),
    undecided: undecidedOf(outcome, closed),
    planned: outcome.totals.some(
      ({ shiftedOut, carriedOut }) => !shiftedOut.isZero() || !carriedOut.isZero(),
    ),
    repaid: repaidOf(outcome),
  };
}

function isDivided({ eachRow }: ShownOutcome): boolean {
  for (const { provenance, intervention } of eachRow()) {
    if (provenance === 'indicative' && intervention !== UNDIVIDED) return true;
  }
  return false;
}

/**
 * Of the years whose accountability is not due yet. In a year that is not settled, what the limits leave; in a settled year nothing is shifted any more, and no more is
 * carried than is left of its own money.
 */
function undecidedOf({ rules, totals: all }: ShownOutcome, closed: readonly ClosedYear[]): Undecided {
  const isClosed = (total: { readonly year: number }) => closed.some(({ year }) => year === total.year);
  const totals = all.filter((total) => !isClosed(total));
  const open = totals.filter(({ spent, available }) => spent === null && !available.isZero());
  const limited = open.filter(({ shiftRoom }) => shiftRoom !== null);
  const free = open.filter(({ year }) => rulesOf(rules, year)?.walls.value === false);
  const carries = totals.flatMap(({ year, spent, carryLimit, carriedOut, carryRoom, carryUsable }) => {
    const room = spent === null ? carryRoom : carryUsable;
    if (room === null || carryLimit === null || carryLimit.isZero()) return [];
    // What is not divided may have taken of the room of others.
    const left = carryLimit.minus(carriedOut).orZero();
    return [{ year, room: room.exceeds(left) ? left : room }];
  });
  return {
    shift: sumOrNone(limited.flatMap(({ shiftRoom }) => shiftRoom ?? [])),
    shiftYears: distinctYears(limited),
    freeYears: distinctYears(free),
    carry: sumOrNone(carries.map(({ room }) => room)),
    carryYears: distinctYears(carries),
    closed: closed.filter(({ year }) => all.some((total) => total.year === year)),
  };
}

/** The settlement is one over the whole period, whatever years are shown. */
function repaidOf({ settlements }: ShownOutcome): Repaid | undefined {
  const settled = distinctYears(settlements.flatMap(({ years }) => years));
  if (settled.length === 0) return undefined;
  return {
    settled,
    open: distinctYears(settlements.flatMap(({ open }) => open.map((year) => ({ year })))),
    toRepay: Amount.sum(settlements.map(({ toRepay }) => toRepay)),
    lawful: Amount.sum(settlements.map(({ lawful }) => lawful)),
  };
}

function sumOrNone(amounts: readonly Amount[]): Amount | null {
  return amounts.length === 0 ? null : Amount.sum(amounts);
}

function distinctYears(parts: readonly { readonly year: number }[]): readonly number[] {
  return [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
}
