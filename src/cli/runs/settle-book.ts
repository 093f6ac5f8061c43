import { allocate } from '../../budget/allocate.js';
import { shownOf } from '../../budget/shown.js';
import type { Level } from '../../report/budget/budget-report.js';
import type { SettleParts } from '../../report/budget/settle-report.js';
import type { Kinds } from '../../write/formats.js';
import type { Context } from '../context.js';
import { type BudgetRun, runFacts } from './budget-run.js';

/** How a settlement is put in a book. */
export interface SettleBookParts {
  readonly level: Level;
  readonly parts: SettleParts;
  /** The options that shaped it, beside those of every budget. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The settlement as a workbook; everything it takes is loaded for it alone. */
export async function settleBook(
  run: BudgetRun,
  { level, parts, facts }: SettleBookParts,
  context: Context,
): Promise<Kinds['book']> {
  const { outcome: shown, computed, atlas, findings, inputs } = run;
  const { directory } = atlas;
  const [{ settleBook: bookOf }, { askedNotes, settleReport }] = await Promise.all([
    import('../../book/settle-book.js'),
    import('../../report/budget/settle-report.js'),
  ]);
  // A final settlement does not ask for years; the years behind it are computed again, all of them.
  const { years: _, ...anyYear } = run.shown;
  const whole = run.shown.years ? shownOf(allocate(computed), anyYear) : shown;
  const book = bookOf({ shown, whole, plan: inputs.plan, directory, parts }, level);
  const { notes } = settleReport(shown, level, directory, {
    carry: parts.carry,
    ...(parts.closed ? { closed: parts.closed } : {}),
  });
  const receipt = {
    facts: runFacts('settle', run, context, facts),
    rules: shown.rules,
    notes: [...notes, ...askedNotes(parts, directory)],
  };
  return { book, findings, receipt, incomplete: run.incomplete, namer: atlas.namer };
}
