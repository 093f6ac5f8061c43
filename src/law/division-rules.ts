import type { Named } from '../grant/intervention.js';
import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';
import type { Alternative, Certainty } from './parameter.js';
import type { Source } from './source.js';

/** The parameters of a grant whose receivers are regions, by the names they have in the data and in findings. */
export type DivisionParameterId =
  | 'maximum'
  | 'key'
  | 'carry-limit'
  | 'repayment'
  | 'coordination-from-amount'
  | 'division-in-region'
  | 'accountability-codes';

/** One rule's value for a year. */
export interface DivisionParameter<Value> {
  readonly id: DivisionParameterId;
  readonly value: Value;
  readonly status: Certainty;
  /** The document, or for an assumed value what was consulted. */
  readonly source: Source;
  readonly alternatives: readonly Alternative<unknown>[];
  /** What is not certain about the value. */
  readonly doubt?: Named | undefined;
}

/** What the law says of a grant of regions for one year. */
export interface DivisionYearRules {
  readonly year: number;
  /** @unit euro: the most for all regions together; null: none */
  readonly maximum: DivisionParameter<Amount | null>;
  /** Which key municipalities weigh by. */
  readonly key: DivisionParameter<string>;
  readonly carryLimit: DivisionParameter<Share>;
  readonly repayment: DivisionParameter<'unspent'>;
  readonly coordinationFromAmount: DivisionParameter<boolean>;
  readonly divisionInRegion: DivisionParameter<'none prescribed'>;
  /** null: not found. */
  readonly accountabilityCodes: DivisionParameter<readonly string[] | null>;
}

/** The rules of a grant of regions for all its years: a profile, or a user's own file. */
export interface DivisionRules {
  readonly profile: string;
  /** Ascending, without gap or overlap. */
  readonly years: readonly DivisionYearRules[];
  /** SHA-256 of the text the rules were read from. */
  readonly sha256: string;
}

/** What the rules say for a year; undefined for a year they do not cover. */
export function divisionRulesOf({ years }: DivisionRules, year: number): DivisionYearRules | undefined {
  return years.find((candidate) => candidate.year === year);
}
