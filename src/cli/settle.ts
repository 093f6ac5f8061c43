import { accountabilityLines, divisionLines } from '../budget/accountability.js';
import { sensitivityOf } from '../budget/sensitivity.js';
import { negativeMemberBookings } from '../division/judged-bookings.js';
import { Refusal } from '../findings/refusal.js';
import type { Bookings } from '../grant/actuals.js';
import { Amount } from '../money/amount.js';
import { readDivisionRules } from '../read/division/rules.js';
import { located } from '../read/located.js';
import { LEVELS, type Level } from '../report/budget-report.js';
import { type SettleParts, settleReport, withActuals } from '../report/settle-report.js';
import { type BudgetOptions, type BudgetRun, budgetRun, runFacts, statusOf } from './budget-run.js';
import { colorLevel } from './color.js';
import type { Context, ExitStatus } from './context.js';
import { sayDialects } from './dialects.js';
import { sayLostBookings } from './lost-bookings.js';
import { closedOn, dayAsked } from './on-day.js';
import {
  BOOK_FORMATS,
  type BookFormat,
  CARRIES,
  choice,
  formatOf,
  type OutputOptions,
  refuseBytesOnTerminal,
} from './output.js';
import { foundFor, presented, sayExact } from './presented.js';
import { sayRemarks } from './remarks.js';
import { settleBook } from './settle-book.js';
import { say, sayFindings } from './standard-error.js';
import { deliverWithPlan } from './write-plan.js';

/** The options of `spuk settle`, as written. */
export interface SettleOptions extends BudgetOptions, OutputOptions {
  readonly by?: string;
  readonly carry?: string;
  readonly writePlan?: string;
  readonly lines?: boolean;
  readonly sensitivity?: boolean;
  readonly on?: string;
}

/**
 * Settles the years that have actuals, and prints what is left, what is paid back and the final settlement.
 * @throws Refusal where the options or inputs cannot be used at all
 */
export async function runSettle(options: SettleOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, BOOK_FORMATS);
  refuseBytesOnTerminal(format, options, context);
  const level = choice('--by', options.by ?? 'intervention', LEVELS);
  const carry = choice('--carry', options.carry ?? 'plan', CARRIES);
  refuseMixtures(options, format);
  const on = dayAsked(options.on, context.platform);
  const run = withDivisionFindings(
    await budgetRun(options, context, { command: 'settle', settle: true, carry }),
    options,
  );
  const parts = {
    ...partsOf(run, options, { carry, context }),
    closed: closedOn(on, run.outcome.rules, run.grant),
  };
  const facts = {
    // Nothing in JSON hangs on the day, so that there only one that was named is part of the receipt.
    ...(options.on === undefined && format === 'json' ? {} : { on }),
    ...(carry === 'max' ? { carry } : {}),
    ...(options.lines ? { lines: true } : {}),
    ...(options.sensitivity ? { sensitivity: true } : {}),
  };
  const result = await printed(run, { format, level, options, parts, facts }, context);
  await deliverWithPlan(result, { run, options, carry }, context);
  sayExact(format, options, context);
  if (options.spent === undefined) say(context.words.run.noActuals, context);
  sayDivision(run, context);
  await sayLostBookings(run, context);
  if (!options.lines && !options.sensitivity) {
    sayRemarks({ ...run, outcome: withActuals(run.outcome).some }, { format, level }, context);
  }
  sayDialects(run, context);
  await sayFindings(run.findings, run.inputs.tables, run.atlas.namer, context, options);
  return statusOf(run.findings, options);
}

/** A csv holds one kind of record. */
function refuseMixtures({ lines, sensitivity }: SettleOptions, format: BookFormat): void {
  if (lines && sensitivity && format.startsWith('csv')) {
    throw new Refusal({ key: 'one-at-a-time', options: ['--lines', '--sensitivity'], format });
  }
}

/** The accountability lines and the other readings, where they were asked for. */
function partsOf(
  run: BudgetRun,
  { lines, sensitivity }: SettleOptions,
  { carry, context }: { readonly carry: SettleParts['carry']; readonly context: Context },
): SettleParts {
  const { outcome, atlas, computed, grant } = run;
  const codes = grant.grant.accountability.codes ?? [];
  const ofGrant = () =>
    accountabilityLines(outcome, atlas.places.interventions).map((line) => ({ ...line, codes }));
  return {
    carry,
    ...(lines ? { lines: [...ofGrant(), ...linesOfDivision(run, context)] } : {}),
    ...(sensitivity ? { sensitivity: shownReadings(computed, outcome) } : {}),
  };
}

function shownReadings(computed: BudgetRun['computed'], { settlements }: BudgetRun['outcome']) {
  const shown = new Set(settlements.map(({ municipality }) => municipality));
  return sensitivityOf(computed).map((reading) => ({
    ...reading,
    settlements: reading.settlements.filter(({ municipality }) => shown.has(municipality)),
  }));
}

interface Presentation {
  readonly format: BookFormat;
  readonly level: Level;
  readonly options: OutputOptions;
  readonly parts: SettleParts;
  readonly facts: Readonly<Record<string, unknown>>;
}

async function printed(
  run: BudgetRun,
  presentation: Presentation,
  context: Context,
): Promise<string | Uint8Array> {
  const { format, level, options, parts } = presentation;
  const { outcome, atlas, findings } = run;
  const { words, platform } = context;
  switch (format) {
    case 'table': {
      const [{ terminalReport }, { paintOf }] = await Promise.all([
        import('../write/terminal-table.js'),
        import('../write/paint.js'),
      ]);
      const paint = await paintOf(options.output === undefined ? colorLevel(context, platform.stdout) : 0);
      const report = await presented(
        settleReport(outcome, level, atlas.directory, parts),
        exactLines(options, parts),
        context,
        run,
      );
      return terminalReport(report, words, paint);
    }
    case 'markdown': {
      const { markdownReport } = await import('../write/markdown.js');
      const report = await presented(
        settleReport(outcome, level, atlas.directory, parts),
        exactLines(options, parts),
        context,
        run,
      );
      return markdownReport(report, words, foundFor(findings, atlas.namer, context));
    }
    case 'csv':
    case 'csv-nl': {
      const { csvText } = await import('../write/csv.js');
      return csvText(await recordsOf(run, presentation), format, words);
    }
    case 'xlsx':
      return settleBook(run, presentation, context);
    case 'json': {
      const { settleJson } = await import('../write/budget-json.js');
      const facts = runFacts('settle', run, context, presentation.facts);
      return settleJson({ ...run, facts, directory: atlas.directory }, parts, words, atlas.namer);
    }
  }
}

/** Lines of the accountability are whole euros, whatever is asked for the rest. */
function exactLines(options: OutputOptions, { lines }: SettleParts): OutputOptions {
  return lines ? { ...options, thousands: false } : options;
}

async function recordsOf(
  { outcome, findings, atlas: { directory } }: BudgetRun,
  { level, parts }: Presentation,
) {
  if (parts.lines) {
    const { accountabilityRecords } = await import('../report/accountability-tables.js');
    return accountabilityRecords(parts.lines, directory, findings);
  }
  if (parts.sensitivity) {
    const { sensitivityRecords } = await import('../report/sensitivity-tables.js');
    return sensitivityRecords(parts.sensitivity, outcome.settlements, { directory, findings });
  }
  const { budgetRecords } = await import('../report/budget-records.js');
  return budgetRecords(outcome, level, directory, findings);
}

function linesOfDivision(run: BudgetRun, { platform }: Context): SettleParts['lines'] & object {
  const bookings = divisionBookings(run).filter(({ year }) => run.shown.years?.has(year) ?? true);
  return bookings.length === 0
    ? []
    : divisionLines(bookings, readDivisionRules(platform.figures('rules-iza.json')));
}

function divisionBookings({ inputs: { actuals }, shown }: BudgetRun): readonly Bookings[] {
  return actuals.iza.filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true);
}

/** With the lines of SPUK IZA also comes what is wrong with its bookings. */
function withDivisionFindings(run: BudgetRun, { lines }: SettleOptions): BudgetRun {
  if (!lines) return run;
  const found = negativeMemberBookings(divisionBookings(run), run.atlas.places.municipalities);
  return { ...run, findings: located([...run.findings, ...found], run.inputs.tables) };
}

/** Bookings of SPUK IZA are no part of this settlement; how much they are is said. */
function sayDivision(run: BudgetRun, context: Context): void {
  const iza = divisionBookings(run);
  if (iza.length === 0) return;
  const bookings = iza.reduce((count, part) => count + part.bookings, 0);
  say(context.words.run.bookingsOfRegions(bookings, Amount.sum(iza.map(({ spent }) => spent))), context);
}
