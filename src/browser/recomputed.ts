import { allocate } from '../budget/allocate.js';
import { type ShownOutcome, shownOf } from '../budget/shown.js';
import { severityOf } from '../findings/finding.js';
import type { Plan } from '../grant/plan.js';
import { type PageReport, pageReport } from '../report/page/page-report.js';
import { type SpokenFinding, spoken } from '../write/html/findings.js';
import { type LiveSection, liveParts } from '../write/html/live-parts.js';
import type { Html } from '../write/html/markup.js';
import type { PageInput } from './page-input.js';

/** What a plan comes to. */
export interface Recomputed {
  readonly outcome: ShownOutcome;
  readonly page: PageReport;
  readonly findings: readonly SpokenFinding[];
  readonly parts: Readonly<Record<LiveSection, Html>>;
}

/** Whether it says that something of the inputs could not be read. */
function isUnread({ code }: SpokenFinding): boolean {
  return severityOf(code) === 'error' && code !== 'YEAR_NOT_COVERED';
}

/**
 * The page of another plan, by the same code that made the page. Faults of the files of the original plan belong to it
 * alone: a saved plan has none of them.
 */
export function recomputed(
  { data, budget, directory, context }: PageInput,
  plan: Plan,
  changed: boolean,
): Recomputed {
  const shown = data.asked ? { years: new Set(data.asked) } : {};
  const outcome = shownOf(allocate({ ...budget, plan }), shown);
  // What no plan changes was said when the page was made.
  const found = outcome.findings.filter(({ code }) => code !== 'YEAR_NOT_COVERED');
  const ofPlan = changed ? [] : data.saidOfPlan;
  const findings = [...data.said, ...ofPlan, ...spoken(found, context)];
  const page = pageReport(outcome, found, directory, {
    closed: data.closed,
    incomplete: [...data.said, ...ofPlan].some(isUnread),
  });
  return { outcome, page, findings, parts: liveParts(page, findings, context) };
}
