import { accountabilityLines, divisionLines } from '../../budget/accountability.js';
import { sensitivityOf } from '../../budget/sensitivity.js';
import { negativeMemberBookings } from '../../division/judged-bookings.js';
import { Refusal } from '../../findings/refusal.js';
import type { Bookings } from '../../grant/actuals.js';
import type { Day } from '../../law/day.js';
import { Amount } from '../../money/amount.js';
import { located } from '../../read/tables/located.js';
import { LEVELS, type Level } from '../../report/budget/budget-report.js';
import { type SettleParts, settleReport, withActuals } from '../../report/budget/settle-report.js';
import { type FormatName, isOf, type Showable } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { divisionGrant } from '../inputs/grant.js';
import { closedOn, dayAsked } from '../inputs/on-day.js';
import { chosenDivisionRules } from '../inputs/rules.js';
import { answered } from '../outputs/answer.js';
import { sayLostBookings } from '../outputs/lost-bookings.js';
import { CARRIES, choice, formatOf, type OutputOptions } from '../outputs/output.js';
import { sayRemarks } from '../outputs/remarks.js';
import { sayGain } from '../outputs/say-gain.js';
import { say } from '../outputs/standard-error.js';
import { deliverWithPlan } from '../outputs/write-plan.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';
import { type SettleBookParts, settleBook } from './settle-book.js';

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
  const format = formatOf(options, context);
  const level = choice('--by', options.by ?? 'intervention', LEVELS);
  const carry = choice('--carry', options.carry ?? 'plan', CARRIES);
  refuseMixtures(options, format);
  const on = dayAsked(options.on, context.platform);
  const run = withDivisionFindings(
    await budgetRun(options, context, { command: 'settle', settle: true, carry }),
    options,
  );
  const parts = {
    ...(await partsOf(run, options, { carry, context })),
    closed: closedOn(on, run.outcome.rules, run.grant),
  };
  const facts = {
    // Nothing in JSON hangs on the day, so that there only one that was named is part of the receipt.
    ...(options.on === undefined && format === 'json' ? {} : { on }),
    ...(carry === 'max' ? { carry } : {}),
    ...(options.lines ? { lines: true } : {}),
    ...(options.sensitivity ? { sensitivity: true } : {}),
  };
  return answered(
    {
      shows: shownSettlement(run, { level, parts, facts }, context),
      found: foundIn(run, options),
      incomplete: run.incomplete,
      // Lines of the accountability are whole euros, whatever is asked for the rest.
      wholeEuros: options.lines === true,
      handOver: (content) => deliverWithPlan(content, { run, options, carry }, context),
      remarks: () => saySettled(run, { format, level, options, on }, context),
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
}

/** What is worth saying about a settlement beside what was found. */
async function saySettled(
  run: BudgetRun,
  {
    format,
    level,
    options,
    on,
  }: {
    readonly format: FormatName;
    readonly level: Level;
    readonly options: SettleOptions;
    readonly on: Day;
  },
  context: Context,
): Promise<void> {
  if (options.spent === undefined) say(context.words.run.noActuals, context);
  sayDivision(run, context);
  await sayLostBookings(run, context);
  if (!options.lines && !options.sensitivity) {
    sayRemarks({ ...run, outcome: withActuals(run.outcome).some }, { format, level }, context);
  }
  await sayGain(run, { on, format }, context);
}

/** A csv holds one kind of record. */
function refuseMixtures({ lines, sensitivity }: SettleOptions, format: FormatName): void {
  if (lines && sensitivity && isOf(format, 'records')) {
    throw new Refusal({ key: 'one-at-a-time', options: ['--lines', '--sensitivity'], format });
  }
}

/** The accountability lines and the other readings, where they were asked for. */
async function partsOf(
  run: BudgetRun,
  { lines, sensitivity }: SettleOptions,
  { carry, context }: { readonly carry: SettleParts['carry']; readonly context: Context },
): Promise<SettleParts> {
  const { outcome, atlas, computed, grant } = run;
  const codes = grant.grant.accountability.codes ?? [];
  const ofGrant = () =>
    accountabilityLines(outcome, atlas.places.interventions).map((line) => ({ ...line, codes }));
  return {
    carry,
    ...(lines ? { lines: [...ofGrant(), ...(await linesOfDivision(run, context))] } : {}),
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

function shownSettlement(run: BudgetRun, presentation: SettleBookParts, context: Context): Showable {
  const { level, parts, facts } = presentation;
  const { outcome, atlas } = run;
  const { directory, namer } = atlas;
  return {
    report: () => settleReport(outcome, level, directory, parts),
    records: () => recordsOf(run, presentation),
    document: async () => {
      const { settleJson } = await import('../../write/json/budget-json.js');
      const settled = { ...run, facts: runFacts('settle', run, context, facts), directory };
      return settleJson(settled, parts, context.words, namer);
    },
    book: () => settleBook(run, presentation, context),
  };
}

async function recordsOf(
  { outcome, findings, atlas: { directory } }: BudgetRun,
  { level, parts }: SettleBookParts,
) {
  if (parts.lines) {
    const { accountabilityRecords } = await import('../../report/budget/accountability-tables.js');
    return accountabilityRecords(parts.lines, directory, findings);
  }
  if (parts.sensitivity) {
    const { sensitivityRecords } = await import('../../report/budget/sensitivity-tables.js');
    return sensitivityRecords(parts.sensitivity, outcome.settlements, { directory, findings });
  }
  const { budgetRecords } = await import('../../report/budget/budget-records.js');
  return budgetRecords(outcome, level, directory, findings);
}

async function linesOfDivision(run: BudgetRun, context: Context): Promise<SettleParts['lines'] & object> {
  const bookings = divisionBookings(run).filter(({ year }) => run.shown.years?.has(year) ?? true);
  if (bookings.length === 0) return [];
  const regional = await divisionGrant(undefined, context);
  return divisionLines(bookings, await chosenDivisionRules(undefined, regional, context));
}

function divisionBookings({ inputs: { actuals }, shown }: BudgetRun): readonly Bookings[] {
  return actuals.iza.filter(({ municipality }) => shown.municipalities?.has(municipality) ?? true);
}

/** With the lines of a grant of regions also comes what is wrong with its bookings. */
function withDivisionFindings(run: BudgetRun, { lines }: SettleOptions): BudgetRun {
  if (!lines) return run;
  const found = negativeMemberBookings(divisionBookings(run), run.atlas.places.municipalities);
  return { ...run, findings: located([...run.findings, ...found], run.inputs.tables) };
}

/** Bookings of a grant of regions are no part of this settlement; how much they are is said. */
function sayDivision(run: BudgetRun, context: Context): void {
  const { regional } = run.atlas.directory;
  const parts = divisionBookings(run);
  if (parts.length === 0 || !regional) return;
  const bookings = parts.reduce((count, part) => count + part.bookings, 0);
  const sum = Amount.sum(parts.map(({ spent }) => spent));
  say(context.words.run.bookingsOfRegions(regional.name, bookings, sum), context);
}
