import { roomBeside } from '../../budget/room/room.js';
import { Refusal } from '../../findings/refusal.js';
import { roomRecords, roomReport, type ShownRoom } from '../../report/room/room-report.js';
import type { Showable } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { closedOn, dayAsked } from '../inputs/on-day.js';
import { selectionOf } from '../inputs/selection.js';
import { answered } from '../outputs/answer.js';
import { sayLostBookings } from '../outputs/lost-bookings.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk room`, as written. */
export interface RoomOptions extends BudgetOptions, OutputOptions {
  readonly to?: readonly string[];
  readonly on?: string;
}

/**
 * Prints what one municipality can still shift and carry. Where an input could not be read whole nothing is said: what
 * was not read may have taken the room already.
 * @throws Refusal where the options or inputs cannot be used at all, or not exactly one municipality was named
 */
export async function runRoom(options: RoomOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const on = dayAsked(options.on, context.platform);
  const run = await budgetRun(options, context, { command: 'room' });
  const [municipality] = run.shown.municipalities ?? [];
  if (municipality === undefined || run.shown.municipalities?.size !== 1)
    throw new Refusal({ key: 'needs-one', option: '-m', command: 'room' });
  const { interventions: to } = selectionOf(options.to ? { intervention: options.to } : {}, run.vocabulary);
  const { years, interventions: from } = run.shown;
  const shown: ShownRoom = {
    municipality,
    outcome: run.outcome,
    closed: closedOn(on, run.outcome.rules, run.grant),
    isToAsked: to !== undefined,
    rooms: run.incomplete
      ? []
      : roomBeside(run.computed, {
          municipality,
          ...(years ? { years } : {}),
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
        }),
  };
  const facts = { on, ...(to ? { to: [...to].sort((one, other) => one - other) } : {}) };
  return answered(
    {
      shows: shownRoom(shown, { run, facts }, context),
      found: foundIn(run, options),
      incomplete: run.incomplete,
      remarks: async () => {
        sayWhy(shown, run, context);
        await sayLostBookings(run, context);
      },
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
}

/** Why nothing is shown, where nothing is. */
function sayWhy({ rooms, isToAsked }: ShownRoom, { incomplete }: BudgetRun, context: Context): void {
  const { room, run } = context.words;
  if (incomplete) say(room.nothingKnown, { ...context, quiet: false });
  else if (rooms.length === 0) say(isToAsked ? room.nowhere : run.nothingShown, context);
}

function shownRoom(
  shown: ShownRoom,
  { run, facts }: { readonly run: BudgetRun; readonly facts: Readonly<Record<string, unknown>> },
  context: Context,
): Showable {
  const { directory, namer } = run.atlas;
  return {
    report: () => roomReport(shown, directory),
    records: () => roomRecords(shown, directory),
    document: async () => {
      const { roomJson } = await import('../../write/json/shown-json.js');
      const made = runFacts('room', run, context, facts);
      return roomJson({ ...run, shown, facts: made, directory }, context.words, namer);
    },
  };
}
