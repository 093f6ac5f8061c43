import { type Calendar, datesFrom } from '../../law/calendar.js';
import { readCalendars } from '../../read/grants/embedded.js';
import { calendarRecords, calendarReport } from '../../report/shown/calendar-report.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { chosenGrant } from '../inputs/grant.js';
import { dayAsked } from '../inputs/on-day.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';

/** The options of `spuk show calendar`, as written. */
export interface CalendarOptions extends OutputOptions {
  readonly grant?: string;
  readonly on?: string;
}

/**
 * Prints the dates by which something is due, seen from a day.
 * @throws Refusal for a format or a day that does not exist
 */
export async function runShowCalendar(options: CalendarOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const on = dayAsked(options.on, context.platform);
  const dates = datesFrom(await calendarsOf(options, context), on);
  const undated = dates.filter(({ date }) => date === null);
  const records = () => calendarRecords(dates, on);
  return answered(
    {
      shows: {
        report: () => calendarReport(dates, on),
        records,
        document: async () =>
          (await import('../../write/json/show-json.js')).showJson('calendar', records(), context.words),
        dates: () => ({ dates, on, version: context.platform.version }),
      },
      remarks: () => {
        if (format === 'ics' && undated.length > 0) say(context.words.run.notInAgenda(undated), context);
      },
      status: EXIT.fine,
    },
    { format, options },
    context,
  );
}

/** The dates of the grant that was asked for, or of all, and of what concerns them all. */
async function calendarsOf({ grant }: CalendarOptions, context: Context): Promise<readonly Calendar[]> {
  const all = readCalendars(context.platform.figures('calendar.json'));
  if (grant === undefined) return all;
  const { calendar } = await chosenGrant(grant, context);
  return [...(calendar ? [calendar] : []), ...all.filter((one) => one.grant === null)];
}
