import type { Report } from '../report/table.js';
import type { Context } from './context.js';
import type { OutputOptions } from './output.js';
import { say } from './standard-error.js';

/** A report as it was asked for: exact or × € 1.000, and with --quiet without what is said below its tables. */
export async function presented(
  report: Report,
  { thousands }: OutputOptions,
  { quiet }: Pick<Context, 'quiet'>,
): Promise<Report> {
  const shown = thousands === true ? (await import('../report/in-thousands.js')).inThousands(report) : report;
  return quiet ? { ...shown, notes: [] } : shown;
}

/** What is for programs stays exact, and that is said where something else was asked for. */
export function sayExact(format: string, { thousands }: OutputOptions, context: Context): void {
  if (thousands === true && format !== 'table' && format !== 'markdown') {
    say(context.words.run.alwaysExact(format), context);
  }
}
