// The dates by which something is due. They stand in data/grants/<id>/calendar.json; here is only their order, seen from a day.

import type { Named } from '../grant/intervention.js';
import type { Day } from './day.js';
import type { Certainty } from './parameter-row.js';

/** The dates of one grant, or of what concerns them all, as they stand in the data. */
export interface Calendar {
  /** null for what is of no grant alone. */
  readonly grant: string | null;
  readonly name: Named | null;
  /** Where its articles stand, or what else the dates rest on. */
  readonly document: string;
  readonly dates: readonly CalendarDate[];
}

/** A day, and what is due by then. */
export interface CalendarDate {
  /** Unique within its calendar, and the same for ever: an agenda knows an event by it. */
  readonly id: string;
  /** null where the law gives a term and no date. */
  readonly date: Day | null;
  readonly due: Named;
  readonly status: Certainty;
  /** As it is cited: `9.2 lid 1`; null where no article is known. */
  readonly article: string | null;
  /** The grant year whose accountability is due: after that day nothing in it can be decided any more. */
  readonly accountsFor?: number;
}

/** When a date comes, seen from a day: the first that is not past, those after it, those that are past. */
export type Turn = 'next' | 'later' | 'passed';

/** A date with the calendar it is of. */
export interface DueDate extends CalendarDate {
  readonly calendar: Calendar;
  readonly turn: Turn;
}

/**
 * All dates in the order of what is to be done: first what comes next, then what follows, then what has passed. What
 * has no date follows the dates that come; within a day the calendars keep their order.
 */
export function datesFrom(calendars: readonly Calendar[], on: Day): readonly DueDate[] {
  const all = calendars
    .flatMap((calendar) => calendar.dates.map((date) => ({ ...date, calendar })))
    .sort((a, b) => compared(a.date ?? LAST, b.date ?? LAST));
  const next = all.find(({ date }) => date !== null && date >= on)?.date;
  const turnOf = (date: Day | null): Turn => {
    if (date !== null && date < on) return 'passed';
    return date !== null && date === next ? 'next' : 'later';
  };
  const seen = all.map((due) => ({ ...due, turn: turnOf(due.date) }));
  return TURNS.flatMap((turn) => seen.filter((due) => due.turn === turn));
}

/** A grant year in which nothing can be decided any more, and the day its accountability was due. */
export interface ClosedYear {
  readonly year: number;
  readonly due: Day;
}

/** The years of a grant whose accountability was due before a day; on the day itself a year is still open. */
export function closedYears(calendars: readonly Calendar[], grant: string, on: Day): readonly ClosedYear[] {
  const dates = calendars.flatMap((calendar) => (calendar.grant === grant ? calendar.dates : []));
  return dates.flatMap(({ accountsFor, date }) =>
    accountsFor !== undefined && date !== null && date < on ? [{ year: accountsFor, due: date }] : [],
  );
}

export const TURNS: readonly Turn[] = ['next', 'later', 'passed'];

/** After every date. */
const LAST = '9999-12-31';

function compared(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
