import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import type { GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';
import type { Parameter } from '../law/parameter.js';
import { referenceTo, type YearRules } from '../law/rules.js';

/** A parameter and the last row of the plan or the actuals that it judges. */
interface Judged {
  readonly parameter: Parameter<unknown>;
  readonly place: RowPlace | undefined;
}

/**
 * The parameters without a source that judge a row of the plan or the actuals. A parameter judges a row where another
 * value of it could give another answer: the way shifts are counted only where an intervention both gives and
 * receives, the base of the limits only where money was carried in, several decisions only where there are several,
 * where carried money arrives only where the plan names another intervention, what carried money is spent on only where money was carried in and some is carried out, netting between years only
 * where more was spent than there is.
 */
export function assumedRules(year: GrantYear, rules: YearRules): readonly Finding[] {
  return [...shiftParameters(year, rules), ...carryParameters(year, rules), ...spentParameters(year, rules)]
    .filter(({ parameter }) => parameter.status === 'assumed')
    .map(({ parameter, place }) => ({
      code: 'ASSUMED_RULE',
      municipality: year.municipality,
      year: year.year,
      parameter: parameter.id,
      rules,
      rule: referenceTo(parameter),
      ...(place ? { place } : {}),
    }));
}

function shiftParameters(year: GrantYear, rules: YearRules): readonly Judged[] {
  const place = year.shifts.at(-1)?.place;
  if (!place) return [];
  if (!rules.walls.value) return [{ parameter: rules.walls, place }];
  const givers = new Set(year.shifts.map(({ from }) => from));
  const bothWays = year.shifts.filter(({ to }) => givers.has(to)).at(-1);
  return [
    rules.walls,
    rules.shiftLimit,
    rules.shiftReceivingCap,
    rules.shiftExcludedInterventions,
    rules.shiftClosedThemes,
    ...(bothWays ? [rules.shiftCounting] : []),
    ...baseParameters(year, rules),
  ].map((parameter) => ({ parameter, place }));
}

function carryParameters(year: GrantYear, rules: YearRules): readonly Judged[] {
  if (year.carries.length === 0) return [];
  const place = lastPlace(year.carries);
  const elsewhere = year.carries.some(({ to }) => to !== undefined);
  return [
    rules.carryLimit,
    ...(elsewhere ? [rules.carryDestination] : []),
    ...baseParameters(year, rules),
  ].map((parameter) => ({ parameter, place }));
}

function spentParameters(year: GrantYear, rules: YearRules): readonly Judged[] {
  if (year.spent.length === 0) return [];
  const place = lastPlace(year.spent);
  const { carriedIn, overspent } = year.total;
  const carriedOn = !carriedIn.isZero() && year.carries.length > 0;
  return [
    ...(carriedOn ? [rules.carrySpentFirst] : []),
    ...(overspent?.isZero() === false ? [rules.settlementNetting] : []),
  ].map((parameter) => ({ parameter, place }));
}

function baseParameters(year: GrantYear, rules: YearRules): readonly Parameter<unknown>[] {
  return [
    ...(year.total.carriedIn.isZero() ? [] : [rules.limitBase]),
    ...(year.severalDecisions ? [rules.decisions] : []),
  ];
}
