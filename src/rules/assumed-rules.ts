import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import type { GrantYear } from '../grant/grant-year.js';
import type { Parameter } from '../law/parameter.js';
import { referenceTo, type YearRules } from '../law/rules.js';

/** A parameter and the last row of the plan that it judges. */
interface Judged {
  readonly parameter: Parameter<unknown>;
  readonly place: RowPlace | undefined;
}

/**
 * The parameters without a source that judge a row of the plan. A parameter judges a row where another value of it
 * could give another answer: the way shifts are counted only where an intervention both gives and receives, the base
 * of the limits only where money was carried in, several decisions only where there are several.
 */
export function assumedRules(year: GrantYear, rules: YearRules): readonly Finding[] {
  return [...shiftParameters(year, rules), ...carryParameters(year, rules)]
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
  const place = year.carries.at(-1)?.place;
  if (!place) return [];
  return [rules.carryLimit, ...baseParameters(year, rules)].map((parameter) => ({ parameter, place }));
}

function baseParameters(year: GrantYear, rules: YearRules): readonly Parameter<unknown>[] {
  return [
    ...(year.total.carriedIn.isZero() ? [] : [rules.limitBase]),
    ...(year.severalDecisions ? [rules.decisions] : []),
  ];
}
