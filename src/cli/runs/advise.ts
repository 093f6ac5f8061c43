import { type AdviceInput, type Advised, advise, freedomsOf } from '../../budget/advice/advise.js';
import { noAdvice } from '../../budget/advice/either-or.js';
import { ofMunicipalities } from '../../budget/advice/of-municipalities.js';
import { readingPrices, rulePrices } from '../../budget/advice/prices.js';
import { toSpend } from '../../budget/advice/to-spend.js';
import { countsOf } from '../../findings/order.js';
import { Refusal } from '../../findings/refusal.js';
import { NO_ACTUALS } from '../../grant/actuals.js';
import type { Plan } from '../../grant/plan.js';
import type { Day } from '../../law/day.js';
import { adviceReport } from '../../report/advice/advice-report.js';
import { lastClosed, type ShownAdvice } from '../../report/advice/shown-advice.js';
import type { Showable } from '../../write/formats.js';
import type { Context, ExitStatus } from '../context.js';
import { GRANTED } from '../inputs/inputs.js';
import { closedOn, dayAsked } from '../inputs/on-day.js';
import { answered } from '../outputs/answer.js';
import { sayLostBookings } from '../outputs/lost-bookings.js';
import { choice, deliver, formatOf, OPEN_CHOICES, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';
import { deliverWithPlan } from '../outputs/write-plan.js';
import { type BudgetOptions, type BudgetRun, budgetRun, foundIn, runFacts, statusOf } from './budget-run.js';

/** The options of `spuk advise`, as written. */
export interface AdviseOptions extends BudgetOptions, OutputOptions {
  readonly from?: string;
  readonly open?: string;
  readonly prices?: boolean;
  readonly writePlan?: string;
  readonly on?: string;
}

/**
 * Finds the plan that repays least, and proves it. Where anything of the inputs or of the plan is wrong nothing is
 * advised: an advice beside a mistake repeats it.
 * @throws Refusal where the options or inputs cannot be used at all, or where no advice can be given on a year
 */
export async function runAdvise(options: AdviseOptions, context: Context): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const open = options.open === undefined ? undefined : choice('--open', options.open, OPEN_CHOICES);
  const on = dayAsked(options.on, context.platform);
  if (options.spent === undefined && options.expect === undefined)
    throw new Refusal({ key: 'needs-spending' });
  const run = await budgetRun(options, context, {
    command: 'advise',
    settle: true,
    runningFrom: yearOf(on),
  });
  const asked = { run, options, on, from: fromOf(options, run), open: open === 'carry' };
  const isWhole = countsOf(run.findings).error === 0;
  const advised = isWhole ? adviceOf(asked) : nothingAdvised(asked);
  const facts = {
    on,
    ...(asked.from === undefined ? {} : { from: asked.from }),
    ...(open === undefined ? {} : { open }),
    ...(options.prices ? { prices: true } : {}),
    ...(options.expect === GRANTED ? { expect: GRANTED } : {}),
  };
  return answered(
    {
      shows: shownOf(advised, { run, facts }, context),
      found: foundIn(run, options),
      incomplete: run.incomplete,
      handOver: (content) =>
        isWhole
          ? deliverWithPlan(content, { run, options, advised: advised.plan }, context)
          : deliver(content, options, context),
      remarks: async () => {
        sayWhy(advised, isWhole, context);
        await sayLostBookings(run, context);
      },
      status: statusOf(run.findings, options),
    },
    { format, options },
    context,
  );
}

/** Why nothing is advised, where nothing is. */
function sayWhy({ shown: { advice } }: Proposal, isWhole: boolean, context: Context): void {
  const { nothingAdvised: wrong, nobodySettled } = context.words.advice;
  if (!isWhole) say(wrong, { ...context, quiet: false });
  else if (advice.length === 0) say(nobodySettled, { ...context, quiet: false });
}

/** @throws Refusal for what is no year of the rules */
function fromOf({ from }: AdviseOptions, { outcome: { rules } }: BudgetRun): number | undefined {
  if (from === undefined) return undefined;
  return Number(
    choice(
      '--from',
      from.trim(),
      rules.years.map(({ year }) => String(year)),
    ),
  );
}

/** The first year that still runs on a day. */
function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

/** What was asked, and of what. */
interface Asked {
  readonly run: BudgetRun;
  readonly options: AdviseOptions;
  readonly on: Day;
  readonly from: number | undefined;
  readonly open: boolean;
}

/** What is advised, and the whole plan with it. */
interface Proposal {
  readonly shown: ShownAdvice;
  readonly plan: Plan;
}

function nothingAdvised(asked: Asked): Proposal {
  const { plan } = asked.run.inputs;
  return { shown: { ...shownBeside(asked), advice: [], outcome: asked.run.outcome, toSpend: [] }, plan };
}

/** @throws Refusal where no advice can be given on a year */
function adviceOf(asked: Asked): Proposal {
  const { run, options, from, open } = asked;
  const beside = shownBeside(asked);
  const until = lastClosed(beside.closed);
  const { actuals = NO_ACTUALS, carry: _, ...computed } = run.computed;
  const whole: AdviceInput = {
    ...computed,
    actuals,
    open,
    ...(from === undefined ? {} : { from }),
    ...(Number.isFinite(until) ? { closedUntil: until } : {}),
  };
  const input = run.shown.municipalities ? ofMunicipalities(whole, run.shown.municipalities) : whole;
  refuseNoFlow(run, input);
  const advised: Advised = advise(input);
  return {
    shown: {
      ...beside,
      ...advised,
      given: input.plan ?? beside.given,
      toSpend: toSpend(advised.outcome, run.inputs.actuals, beside.runningFrom),
      ...(options.prices ? { prices: { rules: rulePrices(input), readings: readingPrices(input) } } : {}),
    },
    plan: advised.plan,
  };
}

function refuseNoFlow({ outcome: { chain }, shown }: BudgetRun, input: AdviceInput): void {
  const { receivers } = chain.ground;
  const isAsked = (receiver: number) => shown.municipalities?.has(receivers[receiver] ?? '') ?? true;
  const found = noAdvice(
    chain.years.map(({ planned }) => planned),
    [...receivers.keys()].filter(isAsked),
    freedomsOf(input),
  );
  if (found) throw new Refusal({ key: 'no-advice-on-year', ...found });
}

function shownBeside({
  run,
  on,
}: Asked): Pick<ShownAdvice, 'rules' | 'given' | 'closed' | 'runningFrom' | 'expected'> {
  return {
    rules: run.outcome.rules,
    given: run.inputs.plan,
    closed: closedOn(on, run.outcome.rules, run.grant),
    runningFrom: yearOf(on),
    expected: new Set(run.inputs.expected.map(({ year }) => year)),
  };
}

/** The run that an advice was made in, and the options that shaped it. */
interface Made {
  readonly run: BudgetRun;
  readonly facts: Readonly<Record<string, unknown>>;
}

function shownOf({ shown, plan }: Proposal, { run, facts }: Made, context: Context): Showable {
  const { directory, namer } = run.atlas;
  return {
    report: () => adviceReport(shown, directory),
    records: async () => {
      const { planRecords } = await import('../../report/budget/plan-records.js');
      return planRecords(besideGiven(plan, shown.given), directory, 'advised');
    },
    book: async () => {
      const { adviseBook } = await import('./advise-book.js');
      return adviseBook(shown, { run, facts }, context);
    },
    document: async () => {
      const { adviceJson } = await import('../../write/json/shown-json.js');
      const made = runFacts('advise', run, context, facts);
      return adviceJson({ ...run, shown, facts: made, directory }, context.words, namer);
    },
  };
}

/** The rows of a plan that are not of the one that was given. */
function besideGiven({ shifts, carries }: Plan, given: Plan): Plan {
  return { shifts: shifts.slice(given.shifts.length), carries: carries.slice(given.carries.length) };
}
