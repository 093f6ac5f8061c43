import { tablesOf } from '../../budget/chain.js';
import type { CellKey } from '../../calculation/explanation.js';
import { Refusal } from '../../findings/refusal.js';
import { AMOUNT_KEYS } from '../../grant/amounts.js';
import { whereOf } from '../../read/tables/input-tables.js';
import { type Derivation, derivationOf, rowDerivation } from '../../report/derivation.js';
import type { Showable } from '../../write/formats.js';
import type { ExplainContext } from '../../write/terminal/explain.js';
import type { Context, ExitStatus } from '../context.js';
import { answered } from '../outputs/answer.js';
import { choice, formatOf, type OutputOptions } from '../outputs/output.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk explain`, as written. */
export interface ExplainOptions extends BudgetOptions, OutputOptions {
  readonly field?: string;
}

/**
 * Prints where the numbers of one row come from; without an intervention, those of the municipality-year's total.
 * @throws Refusal where the row does not exist, or more than one was named
 */
export async function runExplain(options: ExplainOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const field = options.field === undefined ? undefined : choice('--field', options.field, AMOUNT_KEYS);
  const run = await budgetRun(options, context, { command: 'explain' });
  const tables = tablesOf(run.outcome.chain);
  const of = rowOf(run);
  const derivation = field === undefined ? rowDerivation(of, tables) : derivationOf(of, field, tables);
  if (!derivation || (field === undefined && derivation.inputs.length === 0)) {
    const municipality = run.atlas.namer.municipality(of.municipality);
    throw new Refusal({ key: 'nothing-to-explain', ...of, municipality });
  }
  return answered(
    {
      shows: shownDerivation(derivation, { run, field }, context),
      found: foundIn(run, {}),
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
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

function shownDerivation(
  derivation: Derivation,
  { run, field }: { readonly run: BudgetRun; readonly field: string | undefined },
  context: Context,
): Showable {
  const speech: ExplainContext = {
    words: context.words,
    namer: run.atlas.namer,
    whereOf: (place) => whereOf(place, run.inputs.tables),
  };
  return {
    derivation: () => ({ derivation, speech }),
    document: async () => {
      const { explainJson } = await import('../../write/terminal/explain.js');
      // The field that was asked for stands in the receipt.
      const facts = runFacts('explain', run, context, field === undefined ? {} : { field });
      return explainJson(derivation, { facts, rules: run.outcome.rules }, speech);
    },
  };
}
