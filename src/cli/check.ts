import { countsOf } from '../findings/order.js';
import { Refusal } from '../findings/refusal.js';
import { type BudgetOptions, type BudgetRun, budgetRun, runFacts, statusOf } from './budget-run.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import { CHECK_FORMATS, deliver, formatOf, type OutputOptions } from './output.js';
import { say, sayFindings } from './standard-error.js';

/** The options of `spuk check`, as written. */
export interface CheckOptions extends BudgetOptions, OutputOptions {}

/**
 * Computes the budget and prints only what was found and a verdict; nothing on standard output unless asked for.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runCheck(options: CheckOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, CHECK_FORMATS);
  if (format === 'table' && options.output !== undefined) {
    throw new Refusal({ key: 'unknown-ending', file: options.output, formats: ['json', 'github'] });
  }
  const run = await budgetRun(options, context, { command: 'check' });
  const { findings, inputs, atlas } = run;
  const text = await printed(run, format, context);
  if (text !== undefined) await deliver(text, options, context);
  const { strict } = options;
  sayDialects(run, context);
  await sayFindings(findings, inputs.tables, atlas.namer, context, {
    counted: false,
    listed: true,
    strict,
  });
  const status = statusOf(findings, options);
  say(verdictOf(run, context), status === EXIT.fine ? context : { ...context, quiet: false });
  return status;
}

async function printed(
  run: BudgetRun,
  format: (typeof CHECK_FORMATS)[number],
  context: Context,
): Promise<string | undefined> {
  const { findings, atlas } = run;
  const { words } = context;
  if (format === 'github')
    return (await import('../write/github.js')).githubText(findings, words, atlas.namer);
  if (format !== 'json') return undefined;
  const { checkJson } = await import('../write/budget-json.js');
  const facts = runFacts('check', run, context);
  return checkJson({ ...run, facts, directory: atlas.directory }, words, atlas.namer);
}

/** How much was judged and what came of it, in one line. */
function verdictOf({ outcome, findings }: BudgetRun, { words }: Context): string {
  return words.run.verdict(outcome.municipalities.length, outcome.years.length, countsOf(findings));
}
