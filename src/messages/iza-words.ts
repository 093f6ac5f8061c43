import type { IzaParameterId } from '../law/iza-rules.js';
import type { ParameterId } from '../law/parameter.js';
import type { IzaHeading, IzaNote, IzaTitle, IzaWord, Phrase } from '../report/iza-table.js';

/** What tables of SPUK IZA say. */
export interface IzaTableWords {
  readonly headings: Readonly<Record<IzaHeading, string>>;
  readonly cells: Readonly<Record<IzaWord, string>>;
  readonly parameterName: Readonly<Record<Exclude<IzaParameterId, ParameterId>, string>>;
  readonly title: (title: IzaTitle) => string;
  readonly note: (note: IzaNote) => string;
  readonly phrase: (phrase: Phrase) => string;
}

/** Texts of the help on SPUK IZA. */
export type IzaHelpKey =
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
  | 'izaBy'
  | 'izaRules';
