import { allocate } from '../budget/allocate.js';
import { type Shown, type ShownOutcome, shownOf } from '../budget/shown.js';
import type { Recorder } from '../budget/step.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import { Refusal } from '../findings/refusal.js';
import { interventionNames } from '../read/intervention-names.js';
import { located } from '../read/located.js';
import { municipalityNames } from '../read/municipality-names.js';
import type { RunFacts } from '../report/budget-document.js';
import { type Atlas, atlasOf } from './atlas.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { type InputFiles, type Inputs, readInputs } from './inputs.js';
import type { OutputOptions } from './output.js';
import { chosenRules } from './rules.js';
import { type SelectionOptions, selectionFacts, selectionOf } from './selection.js';
import { say } from './standard-error.js';

/** The options of every command that computes a budget, as written. */
export interface BudgetOptions extends SelectionOptions, InputFiles, OutputOptions {
  readonly rules?: string;
  readonly strict?: boolean;
}

/** A budget as it was computed, and everything it is printed from. */
export interface BudgetRun {
  readonly outcome: ShownOutcome;
  /** What was found in the inputs, and in the municipality-years that are shown. */
  readonly findings: readonly Finding[];
  readonly shown: Shown;
  readonly inputs: Inputs;
  readonly atlas: Atlas;
  /** The rules as they were chosen; undefined: the default profile. */
  readonly chosen: string | undefined;
}

/**
 * Reads the inputs and computes the budget.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function budgetRun(
  options: BudgetOptions,
  context: Context,
  record?: Recorder,
): Promise<BudgetRun> {
  const { output } = options;
  if (output !== undefined && [...(options.allocation ?? []), ...(options.plan ?? [])].includes(output)) {
    throw new Refusal({ key: 'output-is-input', file: output });
  }
  const rules = await chosenRules(options.rules, context);
  const atlas = atlasOf(context);
  const names = {
    municipalities: municipalityNames(atlas.places),
    interventions: interventionNames(atlas.places.interventions),
    rules,
  };
  const shown = selectionOf(options, names);
  const [only] = shown.municipalities ?? [];
  const vocabulary =
    only !== undefined && shown.municipalities?.size === 1 ? { ...names, municipality: only } : names;
  const inputs = await readInputs(options, vocabulary, shown, context);
  const { interventions } = atlas.places;
  const { allocation, plan } = inputs;
  context.progress.step(context.words.run.computing);
  const whole = allocate({ rules, interventions, allocation, plan, ...(record ? { record } : {}) });
  const outcome = shownOf(whole, shown);
  const findings = located([...inputs.findings, ...outcome.findings], inputs.tables);
  return { outcome, findings, shown, inputs, atlas, chosen: options.rules };
}

/** What a result says of the run that made it. */
export function runFacts(
  command: string,
  { shown, inputs, chosen }: BudgetRun,
  { platform }: Context,
): RunFacts {
  return {
    command,
    version: platform.version,
    options: { ...selectionFacts(shown), ...(chosen === undefined ? {} : { rules: chosen }) },
    inputs: inputs.receipts,
  };
}

/** The exit status that findings ask for. */
export function statusOf(findings: readonly Finding[], { strict }: BudgetOptions): ExitStatus {
  const { error, warning } = countsOf(findings);
  return error > 0 || (strict === true && warning > 0) ? EXIT.findings : EXIT.fine;
}

/** With --verbose: how each input was written down. Lines that are comments are always said: they are not read. */
export function sayDialects({ inputs }: BudgetRun, context: Context): void {
  const { run } = context.words;
  for (const { table, decimalSign, shape } of inputs.tables) {
    const { file, dialect, skipped, rows, ragged } = table;
    if (context.verbose) {
      const counts = { rows: rows.length + ragged.length, ...skipped };
      say(run.dialect(file, { ...dialect, decimal: decimalSign, shape, ...counts }), context);
    } else if (skipped.comments > 0) say(run.commentsSkipped(file, skipped.comments), context);
  }
}
