import type { Parameter } from './parameter.js';
import type { Alternative } from './parameter-row.js';
import { parametersOf, type Rules, type YearRules } from './rules.js';

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
    parametersOf(ofYear).flatMap((parameter) =>
      parameter.alternatives.map((alternative) => {
        const other = { ...ofYear, [parameter.id]: { ...parameter, value: alternative.value } };
        const years = rules.years.map((each) => (each === ofYear ? other : each));
        return { year: ofYear.year, parameter, alternative, ofYear: other, rules: { ...rules, years } };
      }),
    ),
  );
}
