import type { Level } from '../../report/budget/budget-report.js';
import { budgetReport, LEVELS } from '../../report/budget/budget-report.js';
import type { Showable } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { answered } from '../outputs/answer.js';
import { choice, formatOf, type OutputOptions } from '../outputs/output.js';
import { sayRemarks } from '../outputs/remarks.js';
import { allocateBook } from './allocate-book.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk allocate`, as written. */
export interface AllocateOptions extends BudgetOptions, OutputOptions {
  readonly by?: string;
}

/**
 * Prints the budget of the municipalities and years that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runAllocate(options: AllocateOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const level = choice('--by', options.by ?? 'intervention', LEVELS);
  const run = await budgetRun(options, context, { command: 'allocate' });
  return answered(
    {
      shows: shownBudget(run, level, context),
      found: foundIn(run, options),
      incomplete: run.incomplete,
      remarks: () => sayRemarks(run, { format, level }, context),
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
}

function shownBudget(run: BudgetRun, level: Level, context: Context): Showable {
  const { outcome, findings, atlas } = run;
  const { directory, namer } = atlas;
  return {
    report: () => budgetReport(outcome, level, directory),
    records: async () => {
      const { budgetRecords } = await import('../../report/budget/budget-records.js');
      return budgetRecords(outcome, level, directory, findings);
    },
    document: async () => {
      const { budgetJson } = await import('../../write/json/budget-json.js');
      return budgetJson(
        { ...run, facts: runFacts('allocate', run, context), directory },
        context.words,
        namer,
      );
    },
    book: () => allocateBook(run, level, context),
  };
}
