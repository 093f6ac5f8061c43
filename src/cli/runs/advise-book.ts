import type { ShownAdvice } from '../../report/advice/shown-advice.js';
import type { Kinds } from '../../write/formats.js';
import type { Context } from '../context.js';
import { type BudgetRun, runFacts } from './budget-run.js';

/** The advice as a workbook; everything it takes is loaded for it alone. */
export async function adviseBook(
  shown: ShownAdvice,
  { run, facts }: { readonly run: BudgetRun; readonly facts: Readonly<Record<string, unknown>> },
  context: Context,
): Promise<Kinds['book']> {
  const { atlas, findings, incomplete } = run;
  const [{ adviceBook }, { adviceReport }] = await Promise.all([
    import('../../book/advice-book.js'),
    import('../../report/advice/advice-report.js'),
  ]);
  const { notes } = adviceReport(shown, atlas.directory);
  const receipt = { facts: runFacts('advise', run, context, facts), rules: shown.rules, notes };
  return { book: adviceBook(shown, atlas.directory), findings, receipt, incomplete, namer: atlas.namer };
}
