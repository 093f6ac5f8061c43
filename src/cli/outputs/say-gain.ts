import { countsOf } from '../../findings/order.js';
import type { Day } from '../../law/day.js';
import { lastClosed } from '../../report/advice/shown-advice.js';
import { type FormatName, isExact } from '../../write/formats.js';
import type { Context } from '../context.js';
import { closedOn } from '../inputs/on-day.js';
import type { BudgetRun } from '../runs/budget-run.js';
import { say } from './standard-error.js';

/** Says that less can be repaid, where it can; not beside an error, nor to programs. */
export async function sayGain(
  { outcome, findings, grant }: BudgetRun,
  { on, format }: { readonly on: Day; readonly format: FormatName },
  context: Context,
): Promise<void> {
  if (isExact(format) || context.quiet || !outcome.settle || countsOf(findings).error > 0) return;
  const { gainOf } = await import('../../budget/advice/gain.js');
  const { still, wasPossible } = gainOf(outcome, lastClosed(closedOn(on, outcome.rules, grant)));
  if (still.isZero() && wasPossible.isZero()) return;
  say(context.words.advice.gain(still, wasPossible), context);
}
