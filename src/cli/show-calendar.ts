import { type Calendar, datesFrom } from '../law/calendar.js';
import { readCalendars } from '../read/embedded.js';
import { calendarRecords, calendarReport } from '../report/calendar-report.js';
import { colorLevel } from './color.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { chosenGrant } from './grant.js';
import { dayAsked } from './on-day.js';
import { CALENDAR_FORMATS, deliver, formatOf, type OutputOptions } from './output.js';
import { presented } from './presented.js';
import { say } from './standard-error.js';

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
  const format = formatOf(options, CALENDAR_FORMATS);
  const on = dayAsked(options.on, context.platform);
  const dates = datesFrom(await calendarsOf(options, context), on);
  await deliver(await printed(format, { dates, on, options }, context), options, context);
  const undated = dates.filter(({ date }) => date === null);
  if (format === 'ics' && undated.length > 0) say(context.words.run.notInAgenda(undated), context);
  return EXIT.fine;
}

/** The dates of the grant that was asked for, or of all, and of what concerns them all. */
async function calendarsOf({ grant }: CalendarOptions, context: Context): Promise<readonly Calendar[]> {
  const all = readCalendars(context.platform.figures('calendar.json'));
  if (grant === undefined) return all;
  const { calendar } = await chosenGrant(grant, context);
  return [...(calendar ? [calendar] : []), ...all.filter((one) => one.grant === null)];
}

interface Presentation {
  readonly dates: ReturnType<typeof datesFrom>;
  readonly on: string;
  readonly options: OutputOptions;
}

async function printed(
  format: (typeof CALENDAR_FORMATS)[number],
  { dates, on, options }: Presentation,
  context: Context,
): Promise<string> {
  const { words, platform } = context;
  const dated = () => presented(calendarReport(dates, on), options, context);
  switch (format) {
    case 'ics': {
      const { icalendar } = await import('../write/icalendar.js');
      return icalendar(dates, { on, version: platform.version }, words);
    }
    case 'json':
      return (await import('../write/show-json.js')).showJson('calendar', calendarRecords(dates, on), words);
    case 'csv':
    case 'csv-nl':
      return (await import('../write/csv.js')).csvText(calendarRecords(dates, on), format, words);
    case 'markdown':
      return (await import('../write/markdown.js')).markdownReport(await dated(), words);
    case 'table': {
      const { terminalReport } = await import('../write/terminal-table.js');
      const { paintOf } = await import('../write/paint.js');
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      return terminalReport(await dated(), words, paint);
    }
  }
}
