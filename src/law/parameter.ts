// What the law says, as dated values with their source and certainty. No value stands in code: all of it is
// data, and the only way to get a value is to ask for a year. A parameter is a row of this table: its type, the schema of
// rules files and their reader are made of it.

import { Share } from '../money/share.js';
import { type ParameterOf, plain, row, shareOrNone } from './parameter-row.js';

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

const SHARE = { kind: 'share' } as const;
const SHARE_OR_NONE = { kind: 'or-none', of: SHARE } as const;

/** The parameters of a grant of municipalities, in the order in which the rules are printed. */
export const PARAMETERS = {
  walls: plain('boolean', { kind: 'boolean' }),
  'shift-limit': row(
    'share',
    {
      value: SHARE_OR_NONE,
      base: { kind: 'choice', of: ['giving', 'receiving', 'theme'] },
      scope: { kind: 'choice', of: ['theme'] },
    },
    ({ value, base }): ShiftLimit => ({ share: shareOrNone(value), base }),
  ),
  /** The most an intervention may receive, as a share of its own granted amount; null: no cap. */
  'shift-receiving-cap': row('share', { value: SHARE_OR_NONE }, ({ value }) => shareOrNone(value)),
  /** Interventions that neither give nor receive. */
  'shift-excluded-interventions': plain('interventions', { kind: 'list', of: { kind: 'intervention' } }),
  /** Themes within which nothing may be shifted. */
  'shift-closed-themes': plain('themes', { kind: 'list', of: { kind: 'theme' } }),
  'shift-counting': plain('choice', { kind: 'choice', of: ['gross', 'net'] }),
  'limit-base': plain('choice', { kind: 'choice', of: ['granted', 'granted-and-carried-in'] }),
  decisions: plain('choice', { kind: 'choice', of: ['sum'] }),
  'carry-limit': row(
    'share',
    {
      value: SHARE,
      base: { kind: 'choice', of: ['granted', 'unspent'] },
      scope: { kind: 'choice', of: ['intervention', 'total'] },
    },
    ({ value, base, scope }): CarryLimit => ({ share: Share.of(value), scope, base }),
  ),
  /** Whether carried money arrives at the intervention it left alone, or may arrive at any. */
  'carry-destination': {
    ...plain('choice', { kind: 'choice', of: ['same', 'any'] }),
    unnamed: {
      value: 'same',
      source: {
        document: 'Regelbestand spuk.rules/1',
        says: 'Zo’n bestand noemt geen bestemming: doorgeschoven geld komt aan bij hetzelfde onderdeel.',
      },
    },
  },
  'carry-spent-first': plain('boolean', { kind: 'boolean' }),
  'settlement-netting': plain('choice', { kind: 'choice', of: ['none'] }),
  /** How many lines the yearly accountability has. */
  'accountability-lines': plain('lines', { kind: 'number', from: 1, to: 100 }),
};

/** The name of a parameter in the data and in findings. */
export type ParameterId = keyof typeof PARAMETERS;

/** One rule's value for the years of its version. */
export type Parameter<Value> = ParameterOf<ParameterId, (typeof PARAMETERS)[ParameterId]['unit'], Value>;
