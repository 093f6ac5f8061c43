import type { Level } from '../../report/budget/budget-report.js';
import type { Kinds } from '../../write/formats.js';
import type { Context } from '../context.js';
import { type BudgetRun, runFacts } from './budget-run.js';

/** The budget as a workbook; everything it takes is loaded for it alone. */
export async function allocateBook(run: BudgetRun, level: Level, context: Context): Promise<Kinds['book']> {
  const { outcome, atlas, findings, inputs } = run;
  const [{ budgetBook }, { budgetReport }] = await Promise.all([
    import('../../book/budget-book.js'),
    import('../../report/budget/budget-report.js'),
  ]);
  const book = budgetBook(outcome, level, { plan: inputs.plan, directory: atlas.directory });
  const { notes } = budgetReport(outcome, level, atlas.directory);
  const receipt = { facts: runFacts('allocate', run, context), rules: outcome.rules, notes };
  return { book, findings, receipt, incomplete: run.incomplete, namer: atlas.namer };
}
