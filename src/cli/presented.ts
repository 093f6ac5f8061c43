import type { Report } from '../report/table.js';
import type { Context } from './context.js';
import type { OutputOptions } from './output.js';
import { say } from './standard-error.js';

/** A report as it was asked for: exact, or × € 1.000. */
export async function presented(report: Report, { thousands }: OutputOptions): Promise<Report> {
  if (thousands !== true) return report;
  const { inThousands } = await import('../report/in-thousands.js');
  return inThousands(report);
}

/** What is for programs stays exact, and that is said where something else was asked for. */
export function sayExact(format: string, { thousands }: OutputOptions, context: Context): void {
  if (thousands === true && format !== 'table' && format !== 'markdown') {
    say(context.words.run.alwaysExact(format), context);
  }
}
