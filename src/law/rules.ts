import type { Intervention, Named, Theme } from '../grant/intervention.js';
import type { Share } from '../money/share.js';
import type { DivisionParameterId } from './division-rules.js';
import type { Parameter, ParameterId } from './parameter.js';
import type { Source } from './source.js';

/** The shift limit: a share of a granted amount, or none. */
export interface ShiftLimit {
  /** null: no limit. */
  readonly share: Share | null;
  /** Whose granted amount the share is taken of, and whose shifts are added up against it. */
  readonly base: 'giving' | 'receiving' | 'theme';
}

/** The carry limit: a share of a granted amount, per intervention or on the total. */
export interface CarryLimit {
  readonly share: Share;
  readonly scope: 'intervention' | 'total';
  readonly base: 'granted' | 'unspent';
}

/** Where carried money may arrive: at the intervention it left, or at any intervention. */
export type CarryDestination = 'same' | 'any';

/** What the law says for one year. */
export interface YearRules {
  readonly year: number;
  readonly walls: Parameter<boolean>;
  readonly shiftLimit: Parameter<ShiftLimit>;
  /** The most an intervention may receive, as a share of its own granted amount; null: no cap. */
  readonly shiftReceivingCap: Parameter<Share | null>;
  /** Interventions that neither give nor receive. */
  readonly shiftExcludedInterventions: Parameter<readonly number[]>;
  /** Themes within which nothing may be shifted. */
  readonly shiftClosedThemes: Parameter<readonly string[]>;
  readonly shiftCounting: Parameter<'gross' | 'net'>;
  readonly limitBase: Parameter<'granted' | 'granted-and-carried-in'>;
  readonly decisions: Parameter<'sum'>;
  readonly carryLimit: Parameter<CarryLimit>;
  /** Whether carried money arrives at the intervention it left alone, or may arrive at any. */
  readonly carryDestination: Parameter<CarryDestination>;
  readonly carrySpentFirst: Parameter<boolean>;
  readonly settlementNetting: Parameter<'none'>;
  /** How many lines the yearly accountability has. */
  readonly accountabilityLines: Parameter<number>;
}

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

const PARAMETERS: { readonly [Id in ParameterId]: (year: YearRules) => Parameter<unknown> } = {
  walls: (year) => year.walls,
  'shift-limit': (year) => year.shiftLimit,
  'shift-receiving-cap': (year) => year.shiftReceivingCap,
  'shift-excluded-interventions': (year) => year.shiftExcludedInterventions,
  'shift-closed-themes': (year) => year.shiftClosedThemes,
  'shift-counting': (year) => year.shiftCounting,
  'limit-base': (year) => year.limitBase,
  decisions: (year) => year.decisions,
  'carry-limit': (year) => year.carryLimit,
  'carry-destination': (year) => year.carryDestination,
  'carry-spent-first': (year) => year.carrySpentFirst,
  'settlement-netting': (year) => year.settlementNetting,
  'accountability-lines': (year) => year.accountabilityLines,
};

/** One parameter of a year, by its id. */
export function parameterOf(year: YearRules, id: ParameterId): Parameter<unknown> {
  return PARAMETERS[id](year);
}

/** Every parameter of a year, in the order in which the rules are printed. */
export function parametersOf(year: YearRules): readonly Parameter<unknown>[] {
  return Object.values(PARAMETERS).map((of) => of(year));
}

/** The share that a parameter is, where it is one. */
export function shareOf(year: YearRules, id: ParameterId): Share | null {
  switch (id) {
    case 'shift-limit':
      return year.shiftLimit.value.share;
    case 'shift-receiving-cap':
      return year.shiftReceivingCap.value;
    case 'carry-limit':
      return year.carryLimit.value.share;
    default:
      return null;
  }
}

/** What a finding or a derivation says of the parameter it rests on. */
export interface RuleReference {
  readonly parameter: ParameterId | DivisionParameterId;
  readonly status: Parameter<unknown>['status'];
  readonly source: Source;
  readonly doubt?: Named | undefined;
}

/** The reference to a parameter for a finding. */
export function referenceTo(parameter: Parameter<unknown>): RuleReference {
  const { id, status, source, doubt } = parameter;
  return { parameter: id, status, source, ...(doubt ? { doubt } : {}) };
}
