import { cellsWhere, type JudgedYear } from '../calculation/judged-year.js';
import { amountAt } from '../calculation/year-table.js';
import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import { lastPlace } from '../grant/plan.js';
import type { Parameter } from '../law/parameter.js';
import { referenceTo, type YearRules } from '../law/rules.js';

/** A parameter and the last row of the plan or the actuals that it judges. */
interface Judged {
  readonly parameter: Parameter<unknown>;
  readonly place: RowPlace | undefined;
}

/** A municipality-year as the parameters judge it. */
interface Whose {
  readonly year: JudgedYear;
  readonly rules: YearRules;
  readonly municipality: string;
  readonly receiver: number;
}

/**
 * The parameters without a source that judge a row of the plan or the actuals. A parameter judges a row where another
 * value of it could give another answer: the way shifts are counted only where an intervention both gives and
 * receives, the base of the limits only where money was carried in, several decisions only where there are several,
 * where carried money arrives only where the plan names another intervention, what carried money is spent on only where money was carried in and some is carried out, netting between years only
 * where more was spent than there is.
 */
export function assumedRules(year: JudgedYear): readonly Finding[] {
  const { table } = year;
  const { rules } = table;
  return cellsWhere(year, 'totals', () => true).flatMap(({ municipality, receiver }) => {
    const whose = { year, rules, municipality, receiver };
    return [...shiftParameters(whose), ...carryParameters(whose), ...spentParameters(whose)]
      .filter(({ parameter }) => parameter.status === 'assumed')
      .map(
        ({ parameter, place }): Finding => ({
          code: 'ASSUMED_RULE',
          municipality,
          year: table.year,
          parameter: parameter.id,
          rules,
          rule: referenceTo(parameter),
          ...(place ? { place } : {}),
        }),
      );
  });
}

function shiftParameters(whose: Whose): readonly Judged[] {
  const { year, rules, municipality } = whose;
  const shifts = year.shiftsOf(municipality);
  const place = shifts.at(-1)?.place;
  if (!place) return [];
  if (!rules.walls.value) return [{ parameter: rules.walls, place }];
  const givers = new Set(shifts.map(({ from }) => from));
  const bothWays = shifts.some(({ to }) => givers.has(to));
  return [
    rules.walls,
    rules.shiftLimit,
    rules.shiftReceivingCap,
    rules.shiftExcludedInterventions,
    rules.shiftClosedThemes,
    ...(bothWays ? [rules.shiftCounting] : []),
    ...baseParameters(whose),
  ].map((parameter) => ({ parameter, place }));
}

function carryParameters(whose: Whose): readonly Judged[] {
  const { year, rules, municipality } = whose;
  const carries = year.carriesOf(municipality);
  if (carries.length === 0) return [];
  const place = lastPlace(carries);
  const elsewhere = carries.some(({ to }) => to !== undefined);
  return [rules.carryLimit, ...(elsewhere ? [rules.carryDestination] : []), ...baseParameters(whose)].map(
    (parameter) => ({ parameter, place }),
  );
}

function spentParameters({ year, rules, municipality, receiver }: Whose): readonly Judged[] {
  const spent = year.spentOf(municipality);
  if (spent.length === 0) return [];
  const place = lastPlace(spent);
  const carriedIn = amountAt(year.table, 'totals', 'carriedIn', receiver);
  const overspent = amountAt(year.table, 'totals', 'overspent', receiver);
  const carriedOn = carriedIn?.isZero() === false && year.carriesOf(municipality).length > 0;
  return [
    ...(carriedOn ? [rules.carrySpentFirst] : []),
    ...(overspent?.isZero() === false ? [rules.settlementNetting] : []),
  ].map((parameter) => ({ parameter, place }));
}

function baseParameters({ year, rules, municipality, receiver }: Whose): readonly Parameter<unknown>[] {
  const carriedIn = amountAt(year.table, 'totals', 'carriedIn', receiver);
  return [
    ...(carriedIn?.isZero() === false ? [rules.limitBase] : []),
    ...(year.hasSeveralDecisions(municipality) ? [rules.decisions] : []),
  ];
}
