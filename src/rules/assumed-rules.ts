import { type JudgedYear, planningReceivers } from '../calculation/judged-year.js';
import { amountAt } from '../calculation/year-table.js';
import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import { type Carry, lastPlace, type Shift } from '../grant/plan.js';
import { decidedAt } from '../law/levels.js';
import type { Parameter } from '../law/parameter.js';
import { referenceTo, type YearRules } from '../law/rules.js';

/** A municipality-year as the parameters judge it. */
interface Judged {
  readonly year: JudgedYear;
  readonly municipality: string;
  readonly receiver: number;
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
}

/** The last of the rows that a parameter judges; without a place they were read nowhere. */
interface LastRow {
  readonly place: RowPlace | undefined;
}

/** A parameter, and which rows of a municipality-year it judges; undefined: none. */
interface Judge {
  readonly parameter: Parameter<unknown>;
  readonly judges: (judged: Judged) => LastRow | undefined;
}

/**
 * The parameters without a source that judge a row of the plan or the actuals. A parameter judges a row where another
 * value of it could give another answer: the way shifts are counted only where an intervention both gives and
 * receives, the base of the limits only where money was carried in, several decisions only where there are several,
 * where carried money arrives only where the plan names another intervention, what carried money is spent on only
 * where money was carried in and some is carried out, netting between years only where more was spent than there is.
 */
export function assumedRules(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const assumed = judgesOf(year).filter(({ parameter }) => parameter.status === 'assumed');
  return planningReceivers(year).flatMap(([municipality, receiver]) => {
    const [shifts, carries] = [year.shiftsOf(municipality), year.carriesOf(municipality)];
    const judged = { year, municipality, receiver, shifts, carries };
    return assumed.flatMap(({ parameter, judges }): readonly Finding[] => {
      const last = judges(judged);
      if (!last) return [];
      return [
        {
          code: 'ASSUMED_RULE',
          municipality,
          year: table.year,
          parameter: parameter.id,
          rules: table.rules,
          rule: referenceTo(parameter),
          ...(last.place ? { place: last.place } : {}),
        },
      ];
    });
  });
}

function judgesOf({ table: { rules, last } }: JudgedYear): readonly Judge[] {
  return [
    { parameter: rules.walls, judges: lastShift },
    ...(decidedAt(rules) === 'rows' ? shiftJudges(rules) : []),
    { parameter: rules['carry-limit'], judges: lastCarry },
    { parameter: rules['carry-destination'], judges: where(carriesElsewhere, lastCarry) },
    // Of the last year and with a share of nothing nothing is carried, whatever the share is taken of.
    ...(last || rules['carry-limit'].value.share.isZero() ? [] : baseJudges(rules, lastCarry)),
    {
      parameter: rules['carry-spent-first'],
      judges: where((judged) => carriedIn(judged) && judged.carries.length > 0, lastSpent),
    },
    { parameter: rules['settlement-netting'], judges: where(overspent, lastSpent) },
  ];
}

function shiftJudges(rules: YearRules): readonly Judge[] {
  const {
    'shift-limit': shiftLimit,
    'shift-receiving-cap': shiftReceivingCap,
    'shift-counting': shiftCounting,
  } = rules;
  const isCapped = shiftReceivingCap.value !== null;
  const hasLimit = shiftLimit.value.share !== null;
  // Of a theme as a whole everything it gives counts.
  const isCounted = isCapped || (hasLimit && shiftLimit.value.base !== 'theme');
  const limits = [
    shiftLimit,
    shiftReceivingCap,
    rules['shift-excluded-interventions'],
    rules['shift-closed-themes'],
  ];
  return [
    ...limits.map((parameter) => ({ parameter, judges: lastShift })),
    ...(isCounted ? [{ parameter: shiftCounting, judges: where(shiftsBothWays, lastShift) }] : []),
    ...(isCapped || hasLimit ? baseJudges(rules, lastShift) : []),
  ];
}

/** What decides what limits are a share of. */
function baseJudges(
  { 'limit-base': limitBase, decisions }: YearRules,
  last: Judge['judges'],
): readonly Judge[] {
  return [
    { parameter: limitBase, judges: where(carriedIn, last) },
    { parameter: decisions, judges: where(severalDecisions, last) },
  ];
}

function where(holds: (judged: Judged) => boolean, last: Judge['judges']): Judge['judges'] {
  return (judged) => (holds(judged) ? last(judged) : undefined);
}

function lastShift({ shifts }: Judged): LastRow | undefined {
  const last = shifts.at(-1);
  return last && { place: last.place };
}

function lastCarry({ carries }: Judged): LastRow | undefined {
  return carries.length === 0 ? undefined : { place: lastPlace(carries) };
}

function lastSpent({ year, municipality }: Judged): LastRow | undefined {
  const spent = year.spentOf(municipality);
  return spent.length === 0 ? undefined : { place: lastPlace(spent) };
}

function shiftsBothWays({ shifts }: Judged): boolean {
  const givers = new Set(shifts.map(({ from }) => from));
  return shifts.some(({ to }) => givers.has(to));
}

function carriesElsewhere({ carries }: Judged): boolean {
  return carries.some(({ to }) => to !== undefined);
}

function carriedIn({ year, receiver }: Judged): boolean {
  return amountAt(year.table, 'totals', 'carriedIn', receiver)?.isZero() === false;
}

function overspent({ year, receiver }: Judged): boolean {
  return amountAt(year.table, 'totals', 'overspent', receiver)?.isZero() === false;
}

function severalDecisions({ year, municipality }: Judged): boolean {
  return year.hasSeveralDecisions(municipality);
}
