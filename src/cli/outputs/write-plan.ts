import { severityOf } from '../../findings/finding.js';
import type { Plan } from '../../grant/plan.js';
import type { Context } from '../context.js';
import type { BudgetRun } from '../runs/budget-run.js';
import { deliver, deliverAll, type OutputOptions } from './output.js';
import { say } from './standard-error.js';

/** Where a plan goes, and what is written of it. */
interface PlanDelivery {
  readonly run: BudgetRun;
  readonly options: OutputOptions & { readonly writePlan?: string };
  /** Whether it holds the most that may be carried. */
  readonly carry?: 'plan' | 'max';
  /** The plan with what is advised, where something is. */
  readonly advised?: Plan;
}

/**
 * Hands a result over, and with it, where it was asked for, the plan: both or neither. The plan is the whole plan of
 * the municipalities shown, with the carries that were computed, so that it can take the place of the plan that was
 * read. Where rows of an input could not be read it is not whole, and is not written.
 */
export async function deliverWithPlan(
  result: string | Uint8Array,
  { run, options, carry, advised }: PlanDelivery,
  context: Context,
): Promise<void> {
  const { writePlan: file, output } = options;
  const { words } = context;
  if (file === undefined) return deliver(result, options, context);
  if (run.inputs.findings.some(({ code }) => severityOf(code) === 'error')) {
    await deliver(result, options, context);
    say(words.run.planNotWritten(file), { ...context, quiet: false });
    return;
  }
  const { text, rows } = await planText(run, context, advised);
  await deliverAll(
    [
      { option: '--output', file: output, content: result },
      { option: '--write-plan', file, content: text },
    ],
    context,
  );
  const names = [...(run.shown.municipalities ?? [])].map(run.atlas.namer.municipality);
  const beside = advised ? 'advice' : carry === 'max' ? 'most' : 'nothing';
  say(words.run.planWritten({ file, rows, names, beside }), context);
}

async function planText(
  { inputs, outcome, atlas, shown }: BudgetRun,
  { words }: Context,
  advised: Plan | undefined,
): Promise<{ readonly text: string; readonly rows: number }> {
  const { planRecords } = await import('../../report/budget/plan-records.js');
  const { csvText } = await import('../../write/text/csv.js');
  const shifts = inputs.plan.shifts.filter(
    ({ municipality }) => shown.municipalities?.has(municipality) ?? true,
  );
  const records = advised
    ? planRecords(advised, atlas.directory, 'advised')
    : planRecords({ shifts, carries: outcome.carries }, atlas.directory);
  const text = csvText(records, words.habits.csv, words);
  return { text, rows: records.rows.length };
}
