import type { Bookings } from '../../grant/actuals.js';
import { Amount } from '../../money/amount.js';
import type { Context } from '../context.js';
import { say } from '../outputs/standard-error.js';
import type { DivisionRun } from './run.js';

/** Says what was asked for or given and is not shown: regions without the municipalities, bookings of elsewhere. */
export function sayApart(run: DivisionRun, context: Context): void {
  const { apart, atlas, shown } = run;
  if (apart.length > 0) {
    const names = [...(shown.municipalities ?? [])].map(atlas.namer.municipality);
    say(context.words.run.notMember(names, apart), context);
  }
  sayBookingsApart(run, context);
}

/** Says which bookings of the actuals are in no settlement that is shown: of the other grant, or of elsewhere. */
function sayBookingsApart({ shown, inputs: { spent }, atlas }: DivisionRun, context: Context): void {
  if (!spent) return;
  const { run } = context.words;
  if (spent.regional.size === 0) say(run.noMemberActuals(shown.grant.name), context);
  const grant = shown.grant.name;
  const { count, sum } = sumOf(spent.other);
  if (count > 0) say(run.otherGrant({ grant, other: atlas.directory.grant.name }, count, sum), context);
  const outside = sumOf(shown.outside);
  if (outside.count > 0) say(run.bookingsElsewhere(grant, outside.count, outside.sum), context);
}

/** How many bookings there are, and what they add up to. */
function sumOf(bookings: readonly Bookings[]): { readonly count: number; readonly sum: Amount } {
  return {
    count: bookings.reduce((so, one) => so + one.bookings, 0),
    sum: Amount.sum(bookings.map((one) => one.spent)),
  };
}
