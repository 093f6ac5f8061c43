import type { Rules, YearRules } from '../../src/law/rules.js';
import { regeling } from './profiles.js';

/** The values of one year that are other than those of the profile regeling. */
export type OtherValues = {
  readonly [Key in Exclude<keyof YearRules, 'year'>]?: YearRules[Key]['value'];
};

/** The profile regeling with other values in one year. */
export function rulesInYear(year: number, values: OtherValues): Rules {
  const changed = (ofYear: YearRules): YearRules => {
    const parameters = Object.entries(values).map(([key, value]) => [
      key,
      { ...parameterOf(ofYear, key), value },
    ]);
    return { ...ofYear, ...Object.fromEntries(parameters) };
  };
  return {
    ...regeling,
    years: regeling.years.map((ofYear) => (ofYear.year === year ? changed(ofYear) : ofYear)),
  };
}

function parameterOf(ofYear: YearRules, key: string): object {
  const found = Object.entries(ofYear).find(([name]) => name === key)?.[1];
  if (typeof found !== 'object') throw new Error(`no parameter ${key}`);
  return found;
}
