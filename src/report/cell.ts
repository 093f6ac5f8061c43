import type { ColumnMeaning, FileRole, RowUse, UnderstoodFile } from '../findings/understood-file.js';
import type { Named } from '../grant/intervention.js';
import type { Provenance } from '../grant/provenance.js';
import type { Turn } from '../law/calendar.js';
import type { Day } from '../law/day.js';
import type { ParameterId } from '../law/parameter.js';
import type { Certainty } from '../law/parameter-row.js';
import type { RuleReference, YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Fact } from './compared/fact-differences.js';
import type { Change } from './compared/finding-differences.js';
import type { DivisionWord, Phrase } from './division/table-parts.js';
import type { HeadingKey } from './heading.js';
import type { CeilingVersion } from './title.js';

/** Single words that stand in cells. */
export type WordKey =
  | 'municipality'
  | 'region'
  | 'grant-in-force'
  | 'announced'
  | 'public-body'
  | 'unknown'
  | 'subtotal'
  | 'total'
  | 'undivided'
  | 'open'
  | 'undated'
  | 'whole-grant'
  | 'shift'
  | 'carry'
  | 'proposed'
  | AdviceWord
  | RoomWord
  | InspectWord
  | DivisionWord
  | CeilingVersion
  | 'unchanged-rest'
  | 'other-rest'
  | 'rounding'
  | 'from-option'
  | 'from-environment'
  | 'from-file'
  | 'by-default'
  | Change
  | Turn
  | Certainty;

/** The same of an advice. */
export type AdviceWord = 'advised' | 'still-possible' | 'was-possible' | 'corrected' | 'no-advice';

/** The same of rooms: where money may go, and what bounds it. */
export type RoomWord = 'anywhere' | 'each' | 'all-there-is' | 'all-unspent';

/** The same of how a file was read: what it holds, how it was written down, and what its rows are. */
export type InspectWord =
  | `holds-${FileRole}`
  | `layout-${NonNullable<UnderstoodFile['layout']>}`
  | `rows-${RowUse}`
  | 'file-holds'
  | 'file-format'
  | 'file-sheet'
  | 'file-other-sheets'
  | 'file-formulas'
  | 'file-hidden-rows'
  | 'file-encoding'
  | 'file-separator'
  | 'file-line-end'
  | 'file-header'
  | 'file-layout'
  | 'file-unit'
  | 'file-decimal-sign'
  | 'file-sign-column'
  | 'semicolon'
  | 'comma'
  | 'tab'
  | 'bar'
  | 'point'
  | 'not-told'
  | 'in-thousands';

/** What one cell holds. */
export type Cell =
  | {
      readonly kind: 'amount';
      readonly amount: Amount | null;
      readonly indicative?: boolean;
      /** Whether it breaks a limit. */
      readonly broken?: boolean;
      /** Whether it says more or less, so that its sign is always printed for people. */
      readonly signed?: boolean;
      /** Whether it is whole thousands, and printed as such. */
      readonly thousands?: boolean;
    }
  | { readonly kind: 'heading'; readonly heading: HeadingKey }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'years'; readonly years: readonly number[] }
  /** A number with decimals, as exact text with a point. */
  | { readonly kind: 'decimal'; readonly text: string }
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'named'; readonly name: Named }
  | { readonly kind: 'word'; readonly word: WordKey }
  | { readonly kind: 'column-meaning'; readonly meaning: ColumnMeaning }
  | { readonly kind: 'provenance'; readonly provenance: Provenance }
  | { readonly kind: 'parameter-name'; readonly parameter: RuleReference['parameter'] }
  | { readonly kind: 'parameter-value'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly kind: 'date'; readonly date: Day | null }
  | { readonly kind: 'empty' };

export const EMPTY: Cell = { kind: 'empty' };

export function text(value: string): Cell {
  return { kind: 'text', text: value };
}

export function integer(value: number): Cell {
  return { kind: 'integer', value };
}

export function decimal(exact: string): Cell {
  return { kind: 'decimal', text: exact };
}

export function phrase(content: Phrase): Cell {
  return { kind: 'phrase', phrase: content };
}

export function amountCell(amount: Amount | null): Cell {
  return { kind: 'amount', amount };
}

/** An amount that is repaid; marked where it rests on what is indicative. */
export function repaid(amount: Amount, indicative: boolean): Cell {
  return { kind: 'amount', amount, ...(indicative ? { indicative: true } : {}) };
}

export function word(key: WordKey): Cell {
  return { kind: 'word', word: key };
}
