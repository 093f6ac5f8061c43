import type { Alternative, Parameter } from './parameter.js';
import type { Rules, YearRules } from './rules.js';

/** Another reading of one parameter of one year, and the rules with that reading in its place. */
export interface Reading {
  readonly year: number;
  readonly parameter: Parameter<unknown>;
  readonly alternative: Alternative<unknown>;
  /** The year with the other reading. */
  readonly ofYear: YearRules;
  readonly rules: Rules;
}

/**
 * Every other reading that the rules name, one at a time, by year and parameter: what a result can be computed under
 * beside the reading that counts.
 */
export function otherReadings(rules: Rules): readonly Reading[] {
  return rules.years.flatMap((ofYear) =>
    PARAMETERS.flatMap((key) => readingsOf(ofYear, key)).map(({ parameter, alternative, ofYear: other }) => ({
      year: ofYear.year,
      parameter,
      alternative,
      ofYear: other,
      rules: { ...rules, years: rules.years.map((each) => (each === ofYear ? other : each)) },
    })),
  );
}

/** The parameters that a settlement can hang on. */
const PARAMETERS = [
  'walls',
  'shiftLimit',
  'shiftReceivingCap',
  'shiftExcludedInterventions',
  'shiftClosedThemes',
  'shiftCounting',
  'limitBase',
  'decisions',
  'carryLimit',
  'carryDestination',
  'carrySpentFirst',
  'settlementNetting',
  'accountabilityLines',
] as const satisfies readonly Exclude<keyof YearRules, 'year'>[];

function readingsOf(
  ofYear: YearRules,
  key: (typeof PARAMETERS)[number],
): readonly Pick<Reading, 'parameter' | 'alternative' | 'ofYear'>[] {
  const parameter = ofYear[key];
  return parameter.alternatives.map((alternative) => ({
    parameter,
    alternative,
    ofYear: { ...ofYear, [key]: { ...parameter, value: alternative.value } },
  }));
}
