import { type Finding, severityOf } from '../../findings/finding.js';
import type { Namer } from '../../messages/words.js';
import { incompleteReport, type Report } from '../../report/table.js';
import type { FoundInReport } from '../../write/text/markdown.js';
import type { Context } from '../context.js';
import type { OutputOptions } from './output.js';

/** What a report is presented with beside the options. */
export interface Presented {
  /** Whether something of the inputs could not be read. */
  readonly incomplete?: boolean;
}

/**
 * A report as it was asked for: exact or × € 1.000, and with --quiet without what is said below its tables. Where not
 * all inputs could be read its titles say so.
 */
export async function presented(
  report: Report,
  { thousands }: OutputOptions,
  { quiet }: Pick<Context, 'quiet'>,
  { incomplete = false }: Presented = {},
): Promise<Report> {
  const shown =
    thousands === true ? (await import('../../report/in-thousands.js')).inThousands(report) : report;
  const titled = incomplete ? incompleteReport(shown) : shown;
  return quiet ? { ...titled, notes: [] } : titled;
}

/** What was found, for a report that says it itself; with --quiet errors alone. */
export function foundFor(
  findings: readonly Finding[],
  namer: Namer,
  { quiet }: Pick<Context, 'quiet'>,
): FoundInReport {
  return {
    findings: quiet ? findings.filter(({ code }) => severityOf(code) === 'error') : findings,
    namer,
  };
}
