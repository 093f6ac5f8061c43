import { Amount } from '../money/amount.js';
import { Share } from '../money/share.js';
import { type ParameterOf, plain, row, type ValueOf } from './parameter-row.js';

const TEXT = { kind: 'text' } as const;

/** The parameters of a grant whose receivers are regions, in the order in which the rules are printed. */
export const DIVISION_PARAMETERS = {
  /** @unit euro: the most for all regions together; null: none */
  maximum: row('euro', { value: { kind: 'or-none', of: { kind: 'euro' } } }, ({ value }) =>
    value === null ? null : Amount.of(value),
  ),
  /** Which key municipalities weigh by. */
  key: plain('choice', TEXT),
  'carry-limit': row('share', { value: { kind: 'share' } }, ({ value }) => Share.of(value)),
  repayment: plain('choice', { kind: 'choice', of: ['unspent'] }),
  'coordination-from-amount': plain('boolean', { kind: 'boolean' }),
  'division-in-region': plain('choice', { kind: 'choice', of: ['none prescribed'] }),
  /** null: not found. */
  'accountability-codes': plain('codes', { kind: 'or-none', of: { kind: 'list', of: TEXT } }),
};

/** The name of a parameter in the data and in findings. */
export type DivisionParameterId = keyof typeof DIVISION_PARAMETERS;

/** One rule's value for a year. */
export type DivisionParameter<Value> = ParameterOf<
  DivisionParameterId,
  (typeof DIVISION_PARAMETERS)[DivisionParameterId]['unit'],
  Value
>;

/** What the law says of a grant of regions for one year: every parameter by its id. */
export type DivisionYearRules = { readonly year: number } & {
  readonly [Id in DivisionParameterId]: DivisionParameter<ValueOf<(typeof DIVISION_PARAMETERS)[Id]>>;
};

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
