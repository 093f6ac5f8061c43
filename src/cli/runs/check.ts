import { countsOf } from '../../findings/order.js';
import { Refusal } from '../../findings/refusal.js';
import { formatsOf, isShown } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { sayGain } from '../outputs/say-gain.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk check`, as written. */
export interface CheckOptions extends BudgetOptions, OutputOptions {}

/**
 * Computes the budget and prints only what was found and a verdict; nothing on standard output unless asked for.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runCheck(options: CheckOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  if (format === 'table' && options.output !== undefined) {
    throw new Refusal({
      key: 'unknown-ending',
      file: options.output,
      formats: formatsOf(context.gives).filter(isShown),
    });
  }
  const run = await budgetRun(options, context, { command: 'check' });
  const { findings, atlas } = run;
  const { directory, namer } = atlas;
  return answered(
    {
      shows: {
        findings: () => ({ findings, namer }),
        document: async () => {
          const { checkJson } = await import('../../write/json/budget-json.js');
          return checkJson(
            { ...run, facts: runFacts('check', run, context), directory },
            context.words,
            namer,
          );
        },
      },
      found: { ...foundIn(run, options), manner: { counted: false, listed: true, strict: options.strict } },
      remarks: () => sayGain(run, { on: context.platform.today(), format }, context),
      verdict: verdictOf(run, context),
      status: statusOf(findings, options),
    },
    { format, options },
    context,
  );
}

/** How much was judged and what came of it, in one line. */
function verdictOf({ outcome, findings }: BudgetRun, { words }: Context): string {
  return words.run.verdict(outcome.municipalities.length, outcome.years.length, countsOf(findings));
}
