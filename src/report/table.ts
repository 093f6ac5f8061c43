// Neutral tables: what stands where, as typed keys and typed cells. No words, no colour, no widths; every
// output that people or programs read is made from these in write/.

import type { AmountKey } from '../grant/amounts.js';
import type { Named } from '../grant/intervention.js';
import type { NamedMunicipality } from '../grant/kept-result.js';
import type { ComingMerger, Municipality } from '../grant/municipality.js';
import type { Provenance } from '../grant/provenance.js';
import type { Certainty, ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Fact } from './fact-differences.js';
import type { Change } from './finding-differences.js';
import type { IzaHeading, IzaNote, IzaTitle, IzaWord, Phrase } from './iza-table.js';

/** What a column holds. */
export type HeadingKey =
  | AmountKey
  | IzaHeading
  | 'code'
  | 'name'
  | 'year'
  | 'theme'
  | 'themeName'
  | 'themeKey'
  | 'intervention'
  | 'interventionName'
  | 'provenance'
  | 'region'
  | 'mandateHolder'
  | 'mandateHolderKind'
  | 'iv3'
  | 'parameter'
  | 'value'
  | 'status'
  | 'source'
  | 'topic'
  | 'municipality'
  | 'kind'
  | 'from'
  | 'to'
  | 'amount'
  | 'note'
  | 'path'
  | 'before'
  | 'after'
  | 'carryUsable'
  | 'lawful'
  | 'open'
  | 'grant'
  | 'line'
  | 'lineCode'
  | 'wholeEuros'
  | 'rounding'
  | 'toRepayOther'
  | 'lawfulOther'
  | 'setting'
  | 'origin'
  | 'place'
  | DifferenceHeading;

/** What a column of a comparison holds. */
export type DifferenceHeading =
  | 'level'
  | 'change'
  | 'field'
  | 'lawful'
  | 'old'
  | 'new'
  | 'difference'
  | 'finding'
  | 'message';

/** The head of a column: a key, or the year whose amounts it holds. */
export type Heading = HeadingKey | number;

/** Single words that stand in cells. */
export type WordKey =
  | 'municipality'
  | 'public-body'
  | 'unknown'
  | 'subtotal'
  | 'total'
  | 'undivided'
  | 'open'
  | 'whole-grant'
  | 'brede-spuk'
  | 'spuk-iza'
  | 'shift'
  | 'carry'
  | 'proposed'
  | IzaWord
  | 'unchanged-rest'
  | 'other-rest'
  | 'rounding'
  | 'from-option'
  | 'from-environment'
  | 'from-file'
  | 'by-default'
  | Change
  | Certainty;

/** What one cell holds. */
export type Cell =
  | {
      readonly kind: 'amount';
      readonly amount: Amount | null;
      readonly indicative?: boolean;
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
  | { readonly kind: 'provenance'; readonly provenance: Provenance }
  | { readonly kind: 'parameter-name'; readonly parameter: ParameterId }
  | { readonly kind: 'parameter-value'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly kind: 'empty' };

/** How a row is meant: a heading over rows, a row, or a sum of rows. */
export type RowKind = 'heading' | 'row' | 'subtotal' | 'total';

/** A row; its cells stand in the order of the columns. */
export interface TableRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** What a table is about. */
export type Title =
  | { readonly key: 'budget'; readonly municipality: Municipality; readonly year: number }
  | { readonly key: 'by-municipality'; readonly year: number; readonly count: number }
  | { readonly key: 'by-theme' | 'by-year'; readonly scope: Municipality | number }
  | { readonly key: 'settlement'; readonly scope: Municipality | number; readonly years: readonly number[] }
  | { readonly key: 'lines' | 'lines-iza'; readonly municipality: Municipality; readonly year: number }
  | { readonly key: 'sensitivity'; readonly rules: YearRules; readonly parameter: ParameterId }
  | { readonly key: 'verify'; readonly file: string }
  | IzaTitle
  | { readonly key: 'show'; readonly what: ShowTopic }
  | { readonly key: 'rules'; readonly profile: string; readonly year: number }
  | { readonly key: 'law'; readonly profile: string }
  | { readonly key: 'page-themes' }
  | { readonly key: 'page-part'; readonly part: PagePart; readonly year: number }
  | {
      readonly key: 'book';
      readonly sheet:
        | 'overview'
        | 'themes'
        | 'years'
        | 'settlement'
        | 'lines'
        | 'readings'
        | 'division'
        | 'plan'
        | 'parameters';
    }
  | { readonly key: 'book-lawful'; readonly year: number }
  | { readonly key: 'book-iza'; readonly sheet: 'regions' | 'members' | 'key'; readonly year: number }
  | { readonly key: 'config'; readonly file: string | undefined }
  | DifferenceTitle;

/** The parts in which a page shows a year. */
export type PagePart = 'budget' | 'limits' | 'end';

/** What a table of a comparison is about. */
export type DifferenceTitle =
  | {
      readonly key: 'difference';
      readonly municipality: NamedMunicipality;
      readonly year: number;
      readonly change: Change;
    }
  | {
      readonly key:
        | 'difference-facts'
        | 'difference-totals'
        | 'difference-settlement'
        | 'difference-findings';
    };

/** What `spuk show` can show. */
export const SHOW_TOPICS = [
  'interventions',
  'themes',
  'municipalities',
  'regions',
  'budgets',
  'rules',
  'not-modelled',
] as const;

/** One of the things `spuk show` can show. */
export type ShowTopic = (typeof SHOW_TOPICS)[number];

/** A table. */
export interface Table {
  readonly title: Title;
  readonly columns: readonly Heading[];
  readonly rows: readonly TableRow[];
  /** Whether its amounts are × € 1.000. */
  readonly thousands?: boolean;
}

/** What is said below tables. */
export type Note =
  | IzaNote
  | { readonly key: 'indicative' }
  | { readonly key: 'official-totals'; readonly years: readonly number[] }
  | {
      readonly key: 'law';
      readonly rules: YearRules;
      readonly parameter: ParameterId;
      /** It holds for the whole period. */
      readonly undated?: true;
    }
  | { readonly key: 'not-modelled'; readonly items: readonly Named[] }
  | { readonly key: 'settlement'; readonly carry: 'plan' | 'max' }
  | { readonly key: 'nothing-settled'; readonly count: number }
  | {
      readonly key: 'settled-by';
      readonly municipality: Municipality;
      readonly successor: Municipality;
      readonly merger: ComingMerger;
    }
  | { readonly key: 'lines' }
  | {
      readonly key: 'reading';
      readonly rules: YearRules;
      readonly parameter: ParameterId;
      readonly status: Certainty;
      readonly source: string;
    }
  | { readonly key: 'no-readings' }
  | { readonly key: 'readings-compared' }
  | { readonly key: 'readings-as-planned' }
  | { readonly key: 'regions-derived' }
  | { readonly key: 'rules-in-full' }
  | { readonly key: 'differences' }
  | { readonly key: 'thousands' };

/** Tables with what is said below them. */
export interface Report {
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
}

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

export function phrase(of: Phrase): Cell {
  return { kind: 'phrase', phrase: of };
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

/** A row that is the sum of others: its label, then its amounts. */
export function sumRow(
  kind: 'subtotal' | 'total',
  label: readonly Cell[],
  amounts: readonly Cell[],
): TableRow {
  return { kind, cells: [...label, ...amounts] };
}
