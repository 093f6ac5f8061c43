import type { Intervention, Named, Theme } from '../grant/intervention.js';
import { Share } from '../money/share.js';
import type { DivisionParameterId } from './division-rules.js';
import type { PARAMETERS, Parameter, ParameterId } from './parameter.js';
import type { Certainty, ValueOf } from './parameter-row.js';
import type { Source } from './source.js';

/** What the law says for one year: every parameter by its id. */
export type YearRules = { readonly year: number } & {
  readonly [Id in ParameterId]: Parameter<ValueOf<(typeof PARAMETERS)[Id]>>;
};

/** A complete set of rules: a profile of the project, or a user's own file. */
export interface Rules {
  readonly profile: string;
  readonly regulation: string;
  readonly title: string;
  /** What the grant is called, in titles. */
  readonly name: Named;
  /** What is not computed under these rules; none: what is not computed of the grant that comes along. */
  readonly notModelled?: readonly Named[];
  /** Themes and interventions of the rules' own; none: those of the grant that comes along. */
  readonly own?: { readonly themes: readonly Theme[]; readonly interventions: readonly Intervention[] };
  /** Ascending, without gap or overlap. */
  readonly years: readonly YearRules[];
  /** SHA-256 of the text the rules were read from. */
  readonly sha256: string;
}

/**
 * What the rules say for a year; undefined for a year they do not cover.
 * @unit calendar year in which the money is granted
 */
export function rulesOf(rules: Rules, year: number): YearRules | undefined {
  return rules.years.find((candidate) => candidate.year === year);
}

/** Every parameter of a year, in the order in which the rules are printed. */
export function parametersOf({ year: _, ...parameters }: YearRules): readonly Parameter<unknown>[] {
  return Object.values(parameters);
}

/** The share that a parameter is, where it is one. */
export function shareOf(year: YearRules, id: ParameterId): Share | null {
  const { value } = year[id];
  if (value instanceof Share) return value;
  return value !== null && typeof value === 'object' && 'share' in value ? value.share : null;
}

/** What a finding or a derivation says of the parameter it rests on. */
export interface RuleReference {
  readonly parameter: ParameterId | DivisionParameterId;
  readonly status: Certainty;
  readonly source: Source;
  readonly doubt?: Named | undefined;
}

/** The reference to a parameter for a finding. */
export function referenceTo(parameter: Parameter<unknown>): RuleReference {
  const { id, status, source, doubt } = parameter;
  return { parameter: id, status, source, ...(doubt ? { doubt } : {}) };
}
