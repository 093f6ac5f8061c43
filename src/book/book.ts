// A workbook as neutral data: sheets of typed cells, and formulas as trees over cells that are named by sheet, row
// and column. Where a cell stands, what it is called and how it looks is decided in write/.

import type { Named } from '../grant/intervention.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { Unit } from '../money/apportion.js';
import type { Share } from '../money/share.js';
import { type Cell, EMPTY, type WordKey } from '../report/cell.js';
import type { HeadingKey } from '../report/heading.js';
import type { Title } from '../report/title.js';

/** Which sheet of a book; the year is part of it where there is one a year. */
export type SheetId =
  | {
      readonly kind:
        | 'overview'
        | 'themes'
        | 'years'
        | 'settlement'
        | 'lines'
        | 'readings'
        | 'division'
        | 'plan'
        | 'lists'
        | 'parameters'
        | 'split'
        | 'advice'
        | 'moves'
        | 'limits'
        | 'proof';
    }
  | { readonly kind: 'year' | 'lawful' | DivisionSheet; readonly year: number };

/** The sheets that a division has a year. */
export type DivisionSheet = 'regions' | 'members' | 'key';

/** A cell of a book, by its sheet, the id of its row and what its column holds. */
export interface CellReference {
  readonly sheet: SheetId;
  readonly row: string;
  readonly column: BookHeading;
}

/** The headings of tables, and those that only books have. */
export type BookHeading = FixedHeading | SettledHeading;

/** The headings that say by themselves what a column holds. */
export type FixedHeading = HeadingKey | OwnHeading;

/** The headings that only books have. */
export type OwnHeading =
  | 'planned'
  | 'planFrom'
  | 'planTo'
  | 'planCounted'
  | 'share'
  | 'toDivide'
  | 'splitHigh'
  | 'splitLow'
  | 'splitRest'
  | 'rank'
  | 'check';

/** The steps of a split by largest remainders, each in the column of its name. */
export type SplitStep =
  | 'splitHigh'
  | 'splitLow'
  | 'splitRest'
  | 'exactShare'
  | 'roundedDown'
  | 'rank'
  | 'remainder';

/** What is made of a row of the plan: the numbers of its ends, what of it counts, what of that a year carries lawfully. */
export type PlanStep = 'from' | 'to' | 'counted' | number;

/** What rows of the plan mean in each year. */
export interface PlanLaw {
  /** The years that a row may be of. */
  readonly years: readonly PlanYear[];
  /** How many municipalities and interventions may be chosen. */
  readonly municipalities: number;
  readonly interventions: number;
  /** Whether carries are those of the plan. */
  readonly carries: boolean;
  /** The years whose carries may arrive elsewhere, and are cut to what is allowed. */
  readonly lawful: readonly number[];
}

/** What rows of the plan mean in a year. */
export interface PlanYear {
  readonly year: number;
  /** Whether the book has a sheet of this year, and of the next. */
  readonly inBook: boolean;
  readonly nextInBook: boolean;
  /** Whether what is carried may arrive at another intervention than it left. */
  readonly anywhere: boolean;
  /** Whether a carry may leave open what it comes from: it is of what is not divided then. */
  readonly mayBeUndivided: boolean;
  /** Whether shifts stay within a theme. */
  readonly withinThemes: boolean;
}

/** By which the cells of a settled column are found. */
export type SettledHeading = `${SettledColumn['way']} ${number}`;

/** What a year adds to the final settlement, or carries lawfully, where the years stand side by side. */
export interface SettledColumn {
  readonly way: 'toRepay' | 'lawful';
  readonly year: number;
}

/** A column of a sheet. */
export type BookColumn = FixedHeading | SettledColumn;

/** By which the cells of a column are found. */
export function headingOfColumn(column: BookColumn): BookHeading {
  return typeof column === 'string' ? column : settledHeading(column);
}

export function settledHeading({ way, year }: SettledColumn): SettledHeading {
  return `${way} ${year}`;
}

/** How a number follows from others. Every amount is a whole number of cents again after each step. */
export type Formula =
  | { readonly op: 'cell'; readonly cell: CellReference; readonly fixed?: true }
  | { readonly op: 'amount'; readonly amount: Amount }
  | { readonly op: 'sum'; readonly plus: readonly Formula[]; readonly minus: readonly Formula[] }
  /** The cells of a column from one row to another. */
  | { readonly op: 'column'; readonly from: CellReference; readonly to: string }
  /** A share of an amount, rounded down to the cent. */
  | { readonly op: 'share'; readonly share: CellReference; readonly of: Formula }
  | { readonly op: 'not-below-zero'; readonly of: Formula }
  | { readonly op: 'least'; readonly of: readonly Formula[] }
  /** Rounded to whole euros, half away from zero. */
  | { readonly op: 'whole-euros'; readonly of: Formula }
  /** Of another amount or number, with two decimals unless said otherwise, half away from zero. */
  | { readonly op: 'percentage'; readonly part: Formula; readonly of: Formula; readonly decimals?: number }
  /** A step of a split over the rows from the first to the last, which are in the order of their keys. */
  | {
      readonly op: 'split';
      readonly step: SplitStep;
      readonly sheet: SheetId;
      readonly row: string;
      readonly first: string;
      readonly last: string;
      /** The row above; undefined for the first. */
      readonly before?: string;
      readonly sumRow: string;
      readonly unit: Unit;
    }
  /** What is made of a row of the plan. */
  | { readonly op: 'plan'; readonly step: PlanStep; readonly row: string; readonly law: PlanLaw }
  /** The sum of a column of a sheet over the rows that hold these values. */
  | {
      readonly op: 'where';
      readonly sheet: SheetId;
      readonly column: BookHeading;
      readonly holds: readonly (readonly [BookHeading, Criterion])[];
    };

/** What a row must hold: the same as a cell, a number, or a word of the catalogue. */
export type Criterion = CellReference | number | WordKey;

/** A cell of a book: as in tables, an amount or share that came in, or one that is computed. */
export type BookCell =
  | Cell
  | { readonly kind: 'given'; readonly amount: Amount }
  | { readonly kind: 'given-share'; readonly share: Share | null }
  | { readonly kind: 'computed'; readonly amount: Amount; readonly formula: Formula }
  | { readonly kind: 'computed-text'; readonly text: string; readonly formula: Formula }
  /** A number that is no amount, as exact text. */
  | { readonly kind: 'given-number'; readonly value: string; readonly decimals: number }
  | {
      readonly kind: 'computed-number';
      readonly value: string;
      readonly decimals: number;
      readonly formula: Formula;
    }
  | { readonly kind: 'sum-of'; readonly word: 'subtotal' | 'total'; readonly name: Named }
  | { readonly kind: 'rule-text'; readonly rules: YearRules; readonly parameter: ParameterId };

/** A row; its cells by what their columns hold, those it does not name are empty. Rows of years make them when asked. */
export interface BookRow {
  readonly id: string;
  readonly kind: 'row' | 'subtotal' | 'total';
  readonly hidden?: boolean;
  readonly cells: Partial<Record<BookHeading, BookCell>>;
}

/** Cells of a column that are marked: in rows of some kinds, where they exceed another column. */
export interface Mark {
  readonly column: FixedHeading;
  /** The column it must not exceed; zero where there is none: then what is below it is marked. */
  readonly limit: FixedHeading | 'zero';
  /** A column that is taken off first. */
  readonly less?: FixedHeading;
  readonly rows: readonly BookRow['kind'][];
}

export interface BookSheet {
  readonly id: SheetId;
  readonly title: Title;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  readonly marks: readonly Mark[];
  /** What its rows mean, where it is the plan. */
  readonly plan?: PlanLaw;
  /** What is said above the columns, where it is not what is said of all amounts. */
  readonly legend?: LegendKey;
  /** Whether it is only there for the formulas of others. */
  readonly hidden?: boolean;
}

/** What is said above the columns of a sheet. */
export type LegendKey =
  | 'amounts'
  | 'settled'
  | 'lawful'
  | 'settlement'
  | 'lines'
  | 'readings'
  | 'plan'
  | 'lists'
  | 'shifts'
  | 'regions'
  | 'members'
  | 'membersFixed'
  | 'key'
  | 'keyFixed'
  | 'division'
  | 'split'
  | 'splitFixed'
  | 'parameters'
  | 'advice'
  | 'moves'
  | 'limits'
  | 'proof';

/** Sheets in their order; every cell that a formula names is in one of them. */
export interface Book {
  readonly sheets: readonly BookSheet[];
}

/** A cell of a book as a formula. */
export function cellAt(sheet: SheetId, row: string, column: BookHeading): Formula {
  return { op: 'cell', cell: { sheet, row, column } };
}

/** Amounts added and taken off, rounded to the cent, as floats leave dust. */
export function sumFormula(plus: readonly Formula[], minus: readonly Formula[] = []): Formula {
  return { op: 'sum', plus, minus };
}

/** The least of some amounts. */
export function leastFormula(of: readonly Formula[]): Formula {
  const [only] = of;
  return only && of.length === 1 ? only : { op: 'least', of };
}

/** A computed cell; empty where there is no such amount. */
export function computed(amount: Amount | null, formula: Formula | undefined): BookCell {
  if (amount === null) return EMPTY;
  if (!formula) throw new Error(`no formula for ${amount.toString()}`);
  return { kind: 'computed', amount, formula };
}
