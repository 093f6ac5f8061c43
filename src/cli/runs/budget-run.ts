import { expectedBelowSpent, grantedAsExpected, withExpected } from '../../budget/advice/expected.js';
import { allocate, type BudgetInput } from '../../budget/allocate.js';
import { type Shown, type ShownOutcome, shownOf } from '../../budget/shown.js';
import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import type { Rules } from '../../law/rules.js';
import { namerOfRun } from '../../messages/finding-words.js';
import { interventionNames } from '../../read/names/intervention-names.js';
import { municipalityNames } from '../../read/names/municipality-names.js';
import { themeNames } from '../../read/names/theme-names.js';
import type { Vocabulary } from '../../read/tables/cell-reader.js';
import { located } from '../../read/tables/located.js';
import { grantFacts, type RunFacts } from '../../report/receipt.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { type Atlas, atlasOf } from '../inputs/atlas.js';
import type { ChosenGrant } from '../inputs/chosen-grant.js';
import { municipalGrant } from '../inputs/grant.js';
import {
  GRANTED,
  type InputFiles,
  type Inputs,
  isOfficialBeside,
  OFFICIAL,
  readInputs,
} from '../inputs/inputs.js';
import { rulesWithText } from '../inputs/rules.js';
import { languageFact, type SelectionOptions, selectionFacts, selectionOf } from '../inputs/selection.js';
import type { Found } from '../outputs/answer.js';
import { AMOUNT_UNITS, choice, type OutputOptions, YEARS_OF } from '../outputs/output.js';

/** The options of every command that computes a budget, as written. */
export interface BudgetOptions extends SelectionOptions, InputFiles, OutputOptions {
  readonly grant?: string;
  readonly rules?: string;
  readonly strict?: boolean;
  readonly acceptMerged?: boolean;
  readonly amountsIn?: string;
  readonly yearOf?: string;
}

/** A budget as it was computed, and everything it is printed from. */
export interface BudgetRun {
  readonly outcome: ShownOutcome;
  /** What was found in the inputs, and in the municipality-years that are shown. */
  readonly findings: readonly Finding[];
  /** Whether something of the inputs could not be read, so that what is shown may not be all. */
  readonly incomplete: boolean;
  readonly shown: Shown;
  readonly inputs: Inputs;
  /** What the cells of inputs are read by; made once. */
  readonly vocabulary: Vocabulary;
  readonly atlas: Atlas;
  readonly grant: ChosenGrant;
  /** The options that shaped it, as its receipt names them. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What it was computed from, to compute it again under other rules. */
  readonly computed: BudgetInput;
  /** The rules as the text of a rules file. */
  readonly rulesText: () => string;
}

/** What a command asks of the computation beside the budget. */
export interface RunParts {
  readonly command: string;
  /** Whether the years are settled also where no actuals are given. */
  readonly settle?: boolean;
  readonly carry?: 'plan' | 'max';
  /** The first year that still runs, of which bookings are not all that is spent. */
  readonly runningFrom?: number;
}

/**
 * Reads the inputs and computes the budget.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function budgetRun(
  options: BudgetOptions,
  context: Context,
  { command, settle = false, carry, runningFrom = Number.POSITIVE_INFINITY }: RunParts,
): Promise<BudgetRun> {
  const grant = await municipalGrant(options.grant, command, context);
  const { rules, text: rulesText } = await rulesWithText(options.rules, grant, context);
  const atlas = atlasOf(context, grant, { rules, name: options.rules });
  const { shown, vocabulary } = vocabularyOf(options, { grant, atlas, rules });
  const inputs = await readInputs(options, { vocabulary, shown, grant, context });
  const { interventions } = atlas.places;
  const { allocation, plan } = inputs;
  const expected = expectedOf(inputs, options, runningFrom);
  context.progress.step(context.words.run.computing);
  const settled = settle || (options.spent ?? []).length > 0;
  const input = {
    rules,
    interventions,
    allocation,
    plan,
    ...(settled ? { actuals: withExpected(inputs.actuals, expected) } : {}),
    ...(carry ? { carry } : {}),
  };
  const outcome = shownOf(allocate(input), shown);
  const below = expectedBelowSpent(inputs.actuals, expected, rules);
  const findings = located([...inputs.findings, ...below, ...outcome.findings], inputs.tables);
  return {
    outcome,
    findings,
    incomplete: isIncomplete(inputs.findings),
    shown,
    inputs: { ...inputs, expected },
    vocabulary,
    atlas: { ...atlas, namer: namerOfRun(atlas.namer, municipalitiesOf(outcome, findings)) },
    facts: factsOf(options, shown),
    computed: input,
    rulesText,
    grant,
  };
}

/**
 * What is asked of a run, and what the cells of its inputs are read by.
 * @throws Refusal for a name, a year or a choice that is none
 */
export function vocabularyOf(
  options: Omit<BudgetOptions, keyof OutputOptions>,
  {
    grant: { grant },
    atlas,
    rules,
  }: { readonly grant: ChosenGrant; readonly atlas: Atlas; readonly rules: Rules },
): { readonly shown: Shown; readonly vocabulary: Vocabulary } {
  const names = {
    municipalities: municipalityNames(atlas.places),
    interventions: interventionNames(atlas.places.interventions, grant.parts),
    rules,
  };
  const shown = selectionOf(options, names);
  const [only] = shown.municipalities ?? [];
  const { acceptMerged, yearOf, amountsIn } = options;
  const vocabulary: Vocabulary = {
    ...names,
    themes: themeNames(atlas.directory.themes, atlas.places.interventions),
    ...(only !== undefined && shown.municipalities?.size === 1 ? { municipality: only } : {}),
    regional: atlas.directory.regional?.division?.bookings,
    acceptMerged: acceptMerged === true,
    yearOf: yearOf === undefined ? undefined : choice('--year-of', yearOf, YEARS_OF),
    amountsIn: amountsIn === undefined ? undefined : choice('--amounts-in', amountsIn, AMOUNT_UNITS),
  };
  return { shown, vocabulary };
}

/** What is expected to have been spent: what a file says, or what is granted. */
function expectedOf(
  { allocation, actuals, expected }: Inputs,
  { expect }: InputFiles,
  runningFrom: number,
): Inputs['expected'] {
  return expect === GRANTED ? grantedAsExpected(allocation.rows, actuals, runningFrom) : expected;
}

/** Whose they are, as far as findings say. */
function* municipalitiesOf(
  { municipalities }: ShownOutcome,
  findings: readonly Finding[],
): Generator<string> {
  yield* municipalities;
  for (const { municipality } of findings) if (municipality !== undefined) yield municipality;
}

/** Whether what was found in inputs says that something of them could not be read. */
export function isIncomplete(ofInputs: readonly Finding[]): boolean {
  return countsOf(ofInputs).error > 0;
}

/** What a result says of the run that made it. */
export function runFacts(
  command: string,
  { facts, inputs, outcome, grant: { grant } }: BudgetRun,
  { platform, words }: Context,
  options: Readonly<Record<string, unknown>> = {},
): RunFacts {
  return {
    command,
    version: platform.version,
    // Rules with themes and interventions of their own are of no grant that comes along.
    ...grantFacts(grant),
    ...(outcome.rules.own ? { grant: undefined } : {}),
    options: { ...facts, ...options, ...languageFact(words) },
    inputs: inputs.receipts,
  };
}

function factsOf(options: BudgetOptions, shown: Shown): BudgetRun['facts'] {
  const { grant, rules, acceptMerged, amountsIn, yearOf, shift, carryOver } = options;
  return {
    ...selectionFacts(shown),
    ...(grant === undefined ? {} : { grant }),
    ...(rules === undefined ? {} : { rules }),
    ...(acceptMerged === true ? { acceptMerged } : {}),
    ...(isOfficialBeside(options) ? { allocation: [OFFICIAL] } : {}),
    ...(amountsIn === undefined ? {} : { amountsIn }),
    ...(yearOf === undefined ? {} : { yearOf }),
    ...(shift === undefined ? {} : { shift }),
    ...(carryOver === undefined ? {} : { carryOver }),
  };
}

/** The exit status that findings ask for. */
export function statusOf(findings: readonly Finding[], { strict }: BudgetOptions): ExitStatus {
  const { error, warning } = countsOf(findings);
  return error > 0 || (strict === true && warning > 0) ? EXIT.findings : EXIT.fine;
}

/** What was found in a run, to be said where it ends. */
export function foundIn({ findings, inputs, atlas }: BudgetRun, { strict }: BudgetOptions): Found {
  return { findings, tables: inputs.tables, namer: atlas.namer, manner: { strict } };
}
