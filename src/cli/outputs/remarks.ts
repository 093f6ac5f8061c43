import type { Level } from '../../report/budget/budget-report.js';
import { type FormatName, isOf } from '../../write/formats.js';
import type { Context } from '../context.js';
import type { BudgetRun } from '../runs/budget-run.js';
import { say } from './standard-error.js';

/** More tables than this are a flood; an overview is offered. */
const MANY_TABLES = 40;

/** What is worth saying about a result beside its findings. */
export function sayRemarks(
  { outcome: { totals }, atlas: { directory } }: Pick<BudgetRun, 'outcome' | 'atlas'>,
  { format, level }: { readonly format: FormatName; readonly level: Level },
  context: Context,
): void {
  const { run } = context.words;
  if (totals.length === 0) say(run.nothingShown, context);
  else if (isOf(format, 'records') && directory.notModelled.length > 0)
    say(run.notModelledElsewhere(directory.notModelledUnder), context);
  const blocks = level === 'intervention' && isOf(format, 'report');
  if (blocks && totals.length > MANY_TABLES) say(run.manyBlocks(totals.length), context);
}
