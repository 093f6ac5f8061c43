import type { Finding } from '../../findings/finding.js';
import type { Day } from '../../law/day.js';
import { located } from '../../read/tables/located.js';
import { pageReport } from '../../report/page/page-report.js';
import type { WhatIfData } from '../../write/html/what-if-data.js';
import type { Context, ExitStatus } from '../context.js';
import { closedOn, dayAsked } from '../inputs/on-day.js';
import { answered } from '../outputs/answer.js';
import { sayLostBookings } from '../outputs/lost-bookings.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { sayRemarks } from '../outputs/remarks.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk report`, as written. */
export interface ReportOptions extends BudgetOptions, OutputOptions {
  readonly on?: string;
}

/**
 * Writes a page of the budget of the municipalities and years that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runReport(options: ReportOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const on = dayAsked(options.on, context.platform);
  const run = await budgetRun(options, context, { command: 'report' });
  return answered(
    {
      shows: { page: () => pageOf(run, on, context) },
      found: foundIn(run, options),
      remarks: async () => {
        sayRemarks(run, { format, level: 'municipality' }, context);
        await sayLostBookings(run, context);
      },
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
}

async function pageOf(run: BudgetRun, on: Day, context: Context): Promise<string> {
  const { outcome, findings, atlas } = run;
  const { words, platform } = context;
  const { directory, namer } = atlas;
  const [{ pageHtml }, { spoken }, { whatIfData }] = await Promise.all([
    import('../../write/html/page.js'),
    import('../../write/html/findings.js'),
    import('../../write/html/what-if-data.js'),
  ]);
  const closed = closedOn(on, outcome.rules, run.grant);
  const page = pageReport(outcome, findings, directory, { closed, incomplete: run.incomplete });
  const speech = { words, namer };
  const whatIf =
    page.scope.kind === 'one'
      ? whatIfData(run.computed, page.scope.municipality, {
          rulesText: run.rulesText(),
          outcome,
          asked: run.shown.years ? [...run.shown.years] : null,
          directory,
          closed,
          ...saidOf(run, (all) => spoken(all, speech)),
        })
      : undefined;
  return pageHtml({
    ...speech,
    page,
    findings: spoken(findings, speech),
    rules: outcome.rules,
    facts: runFacts('report', run, context, { on }),
    directory,
    whatIf,
    style: platform.figures('page.css'),
    script: whatIf ? platform.figures('page.js') : '',
    sha256: platform.sha256,
  });
}

/** What was found that does not follow from the plan as it is computed, and what of it the plan's own files did. */
function saidOf(
  { inputs, outcome }: BudgetRun,
  spoken: (findings: readonly Finding[]) => WhatIfData['said'],
): Pick<WhatIfData, 'said' | 'saidOfPlan'> {
  const files = new Set([
    ...['--shift', '--carry-over'],
    // A sheet of a workbook is an input of its own; its findings name the workbook.
    ...inputs.receipts.flatMap(({ role, file }) =>
      role === 'plan' ? [file, file.replace(/#[^#]*$/, '')] : [],
    ),
  ]);
  const found = located(inputs.findings, inputs.tables);
  const ofPlan = (finding: Finding) => files.has(finding.where?.file ?? '');
  const years = outcome.findings.filter(({ code }) => code === 'YEAR_NOT_COVERED');
  return {
    said: spoken([...found.filter((finding) => !ofPlan(finding)), ...years]),
    saidOfPlan: spoken(found.filter(ofPlan)),
  };
}
