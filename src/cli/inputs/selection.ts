import type { Shown } from '../../budget/shown.js';
import { Refusal } from '../../findings/refusal.js';
import { DEFAULT_LANGUAGE } from '../../messages/language.js';
import type { Words } from '../../messages/words.js';
import type { InterventionNames } from '../../read/names/intervention-names.js';
import type { MunicipalityNames } from '../../read/names/municipality-names.js';

/** What the options -m, -y and -i ask for, as written. */
export interface SelectionOptions {
  readonly municipality?: readonly string[];
  readonly year?: readonly string[];
  readonly intervention?: readonly string[];
}

/** Rules of any grant, as far as their years go. */
interface CoveredYears {
  readonly years: readonly { readonly year: number }[];
}

/** What the texts of the options are understood by. */
export interface SelectionNames {
  readonly municipalities: MunicipalityNames;
  readonly interventions: InterventionNames;
  /** Whose years can be asked for. */
  readonly rules: CoveredYears;
}

/**
 * What is to be shown; what was not asked for is left out, and means everything.
 * @throws Refusal for a name or year that does not exist
 */
export function selectionOf(options: SelectionOptions, names: SelectionNames): Shown {
  const { municipality, year, intervention } = options;
  return {
    ...(municipality ? { municipalities: new Set(municipality.map((text) => codeOf(text, names))) } : {}),
    ...(year ? { years: new Set(year.flatMap((text) => yearsOf(text, names.rules))) } : {}),
    ...(intervention ? { interventions: new Set(intervention.map((text) => numberOf(text, names))) } : {}),
  };
}

/** What was chosen, as a result's receipt names it. */
export function selectionFacts({
  municipalities,
  years,
  interventions,
}: Shown): Readonly<Record<string, unknown>> {
  return {
    ...(municipalities ? { municipality: [...municipalities].sort() } : {}),
    ...(years ? { year: [...years].sort((a, b) => a - b) } : {}),
    ...(interventions ? { intervention: [...interventions].sort((a, b) => a - b) } : {}),
  };
}

/** The language of a result, as its receipt names it: its words are compared too. */
export function languageFact({ language }: Pick<Words, 'language'>): Readonly<Record<string, unknown>> {
  return language === DEFAULT_LANGUAGE ? {} : { lang: language };
}

function codeOf(text: string, { municipalities }: SelectionNames): string {
  const match = municipalities.find(text);
  if ('code' in match) return match.code;
  throw new Refusal({ key: 'unknown-municipality', text, ...match });
}

function numberOf(text: string, { interventions }: SelectionNames): number {
  const match = interventions.find(text);
  if ('number' in match) return match.number;
  throw new Refusal({ key: 'unknown-intervention', text, ...match });
}

function yearsOf(text: string, rules: CoveredYears): readonly number[] {
  const [, first, last = first] = /^\s*(\d{4})\s*(?:[-–]\s*(\d{4})\s*)?$/.exec(text) ?? [];
  if (first === undefined || Number(first) > Number(last)) throw new Refusal({ key: 'bad-year', text });
  const covered = rules.years.map(({ year }) => year);
  const outside = [Number(first), Number(last)].find((year) => !covered.includes(year));
  if (outside !== undefined) throw new Refusal({ key: 'year-not-covered', year: outside, covered });
  return covered.filter((year) => year >= Number(first) && year <= Number(last));
}
