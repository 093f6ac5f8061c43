import type { DivisionParameterId } from '../law/division-rules.js';
import type { ParameterId } from '../law/parameter.js';
import type {
  DivisionHeading,
  DivisionNote,
  DivisionTitle,
  DivisionWord,
  Phrase,
} from '../report/division/table-parts.js';

/** What tables of a division say. */
export interface DivisionTableWords {
  readonly headings: Readonly<Record<DivisionHeading, string>>;
  readonly cells: Readonly<Record<DivisionWord, string>>;
  readonly parameterName: Readonly<Record<Exclude<DivisionParameterId, ParameterId>, string>>;
  readonly title: (title: DivisionTitle) => string;
  readonly note: (note: DivisionNote) => string;
  readonly phrase: (phrase: Phrase) => string;
}

/** Texts of the help on dividing. */
export type DivisionHelpKey =
  | 'iza'
  | 'region'
  | 'amount'
  | 'national'
  | 'coordination'
  | 'projects'
  | 'key'
  | 'members'
  | 'min'
  | 'max'
  | 'unit'
  | 'compare'
  | 'divisionLevel'
  | 'divisionGrant'
  | 'divisionRules';
