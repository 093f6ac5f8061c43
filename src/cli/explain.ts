import { tablesOf } from '../budget/chain.js';
import type { CellKey } from '../calculation/explanation.js';
import { Refusal } from '../findings/refusal.js';
import { AMOUNT_KEYS } from '../grant/amounts.js';
import { whereOf } from '../read/input-tables.js';
import { type Derivation, derivationOf, rowDerivation } from '../report/derivation.js';
import { type BudgetOptions, type BudgetRun, budgetRun, runFacts, statusOf } from './budget-run.js';
import { colorLevel } from './color.js';
import type { Context, ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import { choice, deliver, EXPLAIN_FORMATS, formatOf, type OutputOptions } from './output.js';
import { sayFindings } from './standard-error.js';

/** The options of `spuk explain`, as written. */
export interface ExplainOptions extends BudgetOptions, OutputOptions {
  readonly field?: string;
}

/**
 * Prints where the numbers of one row come from; without an intervention, those of the municipality-year's total.
 * @throws Refusal where the row does not exist, or more than one was named
 */
export async function runExplain(options: ExplainOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, EXPLAIN_FORMATS);
  const field = options.field === undefined ? undefined : choice('--field', options.field, AMOUNT_KEYS);
  const run = await budgetRun(options, context, { command: 'explain' });
  const tables = tablesOf(run.outcome.chain);
  const of = rowOf(run);
  const derivation = field === undefined ? rowDerivation(of, tables) : derivationOf(of, field, tables);
  if (!derivation || (field === undefined && derivation.inputs.length === 0)) {
    const municipality = run.atlas.namer.municipality(of.municipality);
    throw new Refusal({ key: 'nothing-to-explain', ...of, municipality });
  }
  const facts = field === undefined ? {} : { field };
  await deliver(await printed(derivation, { run, format, options, facts }, context), options, context);
  sayDialects(run, context);
  await sayFindings(run.findings, run.inputs.tables, run.atlas.namer, context);
  return statusOf(run.findings, options);
}

/** The row that was asked for. */
function rowOf({ shown }: BudgetRun): CellKey {
  const municipality = only('-m', shown.municipalities);
  const year = only('-y', shown.years);
  return { municipality, year, intervention: shown.interventions ? only('-i', shown.interventions) : null };
}

function only<Value>(option: string, values: ReadonlySet<Value> | undefined): Value {
  const [first] = values ?? [];
  if (first === undefined || values?.size !== 1) throw new Refusal({ key: 'needs-one', option });
  return first;
}

interface Presentation {
  readonly run: BudgetRun;
  readonly format: (typeof EXPLAIN_FORMATS)[number];
  readonly options: OutputOptions;
  /** The field that was asked for, as the receipt names it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

async function printed(
  derivation: Derivation,
  { run, format, options, facts }: Presentation,
  context: Context,
): Promise<string> {
  const { words, platform } = context;
  const { explainJson, explainText } = await import('../write/explain.js');
  const speech = {
    words,
    namer: run.atlas.namer,
    whereOf: (place: Parameters<typeof whereOf>[0]) => whereOf(place, run.inputs.tables),
  };
  if (format === 'json') {
    return explainJson(
      derivation,
      { facts: runFacts('explain', run, context, facts), rules: run.outcome.rules },
      speech,
    );
  }
  const { paintOf } = await import('../write/paint.js');
  return explainText(
    derivation,
    speech,
    await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0),
  );
}
