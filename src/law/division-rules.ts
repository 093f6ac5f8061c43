import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';
import type { Alternative, Certainty } from './parameter.js';
import type { Source } from './source.js';

/** The parameters of SPUK IZA, by the names they have in the data and in findings. */
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
}

/** What the law says of SPUK IZA for one year. */
export interface DivisionYearRules {
  readonly year: number;
  /** @unit euro: the most for all regions together */
  readonly maximum: DivisionParameter<Amount>;
  /** Each municipality's amounts of the brede SPUK of 2026, added up: the key of every year. */
  readonly key: DivisionParameter<'brede-spuk-2026'>;
  readonly carryLimit: DivisionParameter<Share>;
  readonly repayment: DivisionParameter<'unspent'>;
  readonly coordinationFromAmount: DivisionParameter<boolean>;
  readonly divisionInRegion: DivisionParameter<'none prescribed'>;
  readonly accountabilityCodes: DivisionParameter<readonly string[]>;
}

/** The rules of SPUK IZA for all its years. */
export interface DivisionRules {
  readonly profile: string;
  /** Ascending, without gap or overlap. */
  readonly years: readonly DivisionYearRules[];
  /** SHA-256 of the text the rules were read from. */
  readonly sha256: string;
}

/** What the rules of SPUK IZA say for a year; undefined for a year they do not cover. */
export function divisionRulesOf({ years }: DivisionRules, year: number): DivisionYearRules | undefined {
  return years.find((candidate) => candidate.year === year);
}
