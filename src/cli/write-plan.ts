import { severityOf } from '../findings/finding.js';
import { Refusal } from '../findings/refusal.js';
import type { BudgetRun } from './budget-run.js';
import type { Context } from './context.js';
import { deliver, type OutputOptions } from './output.js';
import { say } from './standard-error.js';

/** Where a plan goes, and whether it holds the most that may be carried. */
export interface PlanOutput {
  readonly file: string;
  readonly carry: 'plan' | 'max';
}

/**
 * Refuses to put a plan and a result one after the other on standard output.
 * @throws Refusal where both would go there
 */
export function refuseMixedStreams(file: string | undefined, { output }: OutputOptions): void {
  if (file === '-' && (output === undefined || output === '-')) {
    throw new Refusal({ key: 'same-output', file, options: ['--output', '--write-plan'] });
  }
}

/**
 * Writes the whole plan of the municipalities shown, with the carries that were computed, so that it can take the
 * place of the plan that was read. Where rows of an input could not be read it is not whole, and is not written.
 */
export async function writePlan(
  run: BudgetRun,
  { file, carry }: PlanOutput,
  context: Context,
): Promise<void> {
  const { inputs, outcome, atlas, shown } = run;
  const { words } = context;
  if (inputs.findings.some(({ code }) => severityOf(code) === 'error')) {
    say(words.run.planNotWritten(file), { ...context, quiet: false });
    return;
  }
  const { planRecords } = await import('../report/plan-records.js');
  const { csvText } = await import('../write/csv.js');
  const shifts = inputs.plan.shifts.filter(
    ({ municipality }) => shown.municipalities?.has(municipality) ?? true,
  );
  const records = planRecords({ shifts, carries: outcome.carries }, atlas.directory);
  const text = csvText(records, words.language === 'nl' ? 'csv-nl' : 'csv', words);
  await deliver(text, { output: file }, context);
  const names = [...(shown.municipalities ?? [])].map(atlas.namer.municipality);
  say(words.run.planWritten({ file, rows: records.rows.length, names, most: carry === 'max' }), context);
}
