import { allocate } from '../budget/allocate.js';
import { type Shown, type ShownOutcome, shownOf } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import { interventionNames } from '../read/intervention-names.js';
import { municipalityNames } from '../read/municipality-names.js';
import { budgetReport, LEVELS, type Level } from '../report/budget-report.js';
import { type Atlas, atlasOf } from './atlas.js';
import { colorLevel } from './color.js';
import { type Context, EXIT, type ExitStatus } from './context.js';
import { type Inputs, readInputs } from './inputs.js';
import { choice, deliver, type Format, formatOf, type OutputOptions } from './output.js';
import { chosenRules } from './rules.js';
import { type SelectionOptions, selectionFacts, selectionOf } from './selection.js';
import { say, sayFindings } from './standard-error.js';

/** The options of `spuk allocate`, as written. */
export interface AllocateOptions extends SelectionOptions, OutputOptions {
  readonly allocation?: readonly string[];
  readonly by?: string;
  readonly rules?: string;
  readonly strict?: boolean;
}

/** More tables than this are a flood; an overview is offered. */
const MANY_TABLES = 40;

/** Everything a result is printed from. */
interface Result {
  readonly outcome: ShownOutcome;
  readonly findings: readonly Finding[];
  readonly level: Level;
  readonly shown: Shown;
  readonly inputs: Inputs;
  readonly atlas: Atlas;
}

/**
 * Prints the budget of the municipalities and years that were chosen.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runAllocate(options: AllocateOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options);
  const level = choice('--by', options.by ?? 'intervention', LEVELS);
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
  const inputs = await readInputs(options.allocation ?? [], vocabulary, shown, context);
  const whole = allocate({ rules, interventions: atlas.places.interventions, allocation: inputs.allocation });
  const outcome = shownOf(whole, shown);
  const findings = [...inputs.findings, ...outcome.findings];
  const result: Result = { outcome, findings, level, shown, inputs, atlas };
  await deliver(await printed(result, format, options, context), options, context);
  sayMore(result, format, context);
  await sayFindings(findings, inputs.tables, atlas.namer, context);
  const { error, warning } = countsOf(findings);
  return error > 0 || (options.strict === true && warning > 0) ? EXIT.findings : EXIT.fine;
}

async function printed(
  result: Result,
  format: Format,
  options: OutputOptions,
  context: Context,
): Promise<string> {
  const { outcome, level, atlas, inputs, findings, shown } = result;
  const { words, platform } = context;
  switch (format) {
    case 'table': {
      const [{ terminalReport }, { paintOf }] = await Promise.all([
        import('../write/terminal-table.js'),
        import('../write/paint.js'),
      ]);
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      return terminalReport(budgetReport(outcome, level, atlas.directory), words, paint);
    }
    case 'markdown': {
      const { markdownReport } = await import('../write/markdown.js');
      return markdownReport(budgetReport(outcome, level, atlas.directory), words);
    }
    case 'csv':
    case 'csv-nl': {
      const { csvText } = await import('../write/csv.js');
      const { budgetRecords } = await import('../report/budget-records.js');
      return csvText(budgetRecords(outcome, level, atlas.directory), format, words);
    }
    case 'json': {
      const { budgetJson } = await import('../write/budget-json.js');
      const facts = {
        command: 'allocate',
        version: platform.version,
        options: selectionFacts(shown),
        inputs: inputs.receipts,
      };
      return budgetJson({ outcome, facts, findings, directory: atlas.directory }, words, atlas.namer);
    }
  }
}

/** What is worth saying about the run beside its findings. */
function sayMore({ outcome, level, inputs }: Result, format: Format, context: Context): void {
  const { run } = context.words;
  if (outcome.totals.length === 0) say(run.nothingShown, context);
  else if (format.startsWith('csv')) say(run.notModelledElsewhere, context);
  const tables =
    level === 'intervention' && (format === 'table' || format === 'markdown') ? outcome.totals.length : 0;
  if (tables > MANY_TABLES) say(run.manyBlocks(tables), context);
  if (!context.verbose) return;
  for (const { table, decimalSign } of inputs.tables) {
    say(run.dialect(table.file, { ...table.dialect, decimal: decimalSign }, table.rows.length), context);
  }
}
