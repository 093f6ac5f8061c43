// Everything that can be wrong with a budget or an input, as plain data with a code, a place and the amounts
// that decide it. The words are made in messages/; nothing here is thrown but a Refusal (refusal.ts).

import type { RowPlace } from '../grant/allocation.js';
import type { InterventionYears } from '../grant/intervention.js';
import type { ParameterId } from '../law/parameter.js';
import type { RuleReference, YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { AmountProblem } from '../money/amount-text.js';
import type { Share } from '../money/share.js';
import type { DivisionFindingDetails } from './division-details.js';
import type { ColumnRole, Quantity, WeightFindingDetails, Where } from './input-details.js';
import type { LedgerFindingDetails } from './ledger-details.js';
import type { OfficialFindingDetails } from './official-details.js';
import type { TableFindingDetails } from './table-details.js';

export type { AmountProblem, ColumnRole, Where };

export type Severity = 'error' | 'warning' | 'note';

/** What every finding may carry; keys that do not apply are left out. */
export interface FindingFacts {
  readonly municipality?: string;
  readonly year?: number;
  readonly intervention?: number;
  readonly theme?: string;
  /** A region, where the grant goes to regions. */
  readonly region?: string;
  readonly amounts?: Readonly<Record<string, Amount>>;
  readonly rule?: RuleReference;
  /** The cell that decided it, of an input that was read. */
  readonly place?: RowPlace;
  readonly where?: Where;
}

/** An amount, the limit it breaks, and by how much. */
export interface Exceeded {
  readonly actual: Amount;
  readonly limit: Amount;
  readonly excess: Amount;
}

/** A text behind the name of a municipality that is of another place. */
export interface NameAddition {
  readonly text: string;
  readonly municipality: string;
}

/** What only findings of one code carry. */
export interface FindingDetails {
  SHIFT_LIMIT: {
    readonly year: number;
    readonly side: 'giving' | 'receiving' | 'theme';
    readonly amounts: Exceeded;
    /** Whatever share of whatever amount the limit is; null where nothing may be shifted at all. */
    readonly share: Share | null;
    readonly base: Amount;
  };
  SHIFT_THEME: {
    readonly year: number;
    readonly theme: string;
    readonly amounts: { readonly actual: Amount };
  };
  SHIFT_NOT_GRANTED: { readonly year: number; readonly amounts: { readonly actual: Amount } };
  NEGATIVE_BUDGET: {
    readonly year: number;
    readonly amounts: { readonly available: Amount; readonly carriedOut: Amount; readonly budget: Amount };
  };
  CARRY_LIMIT: {
    readonly year: number;
    readonly amounts: Exceeded;
    readonly share: Share;
    readonly base: Amount;
    /** Whether it is what the limits of all interventions leave, for money that is not divided. */
    readonly shared: boolean;
    /** Whether no later year is covered, so that nothing can be carried. */
    readonly last: boolean;
  };
  ROW_BELOW_ZERO: {
    readonly year: number;
    readonly amounts: { readonly available: Amount; readonly carriedOut: Amount; readonly budget: Amount };
  };
  CARRY_DESTINATION: { readonly year: number; readonly from: number; readonly to: number };
  CARRY_EXCEEDS_UNSPENT: { readonly year: number; readonly amounts: Exceeded };
  OVERSPENT: {
    readonly year: number;
    readonly amounts: { readonly available: Amount; readonly spent: Amount; readonly overspent: Amount };
  };
  NEGATIVE_SPENT: { readonly year: number; readonly amounts: { readonly spent: Amount } };
  EXPECT_BELOW_SPENT: {
    readonly year: number;
    readonly amounts: { readonly expected: Amount; readonly spent: Amount };
  };
  ASSUMED_RULE: { readonly year: number; readonly parameter: ParameterId; readonly rules: YearRules };
  UNMAPPED: LedgerFindingDetails['UNMAPPED'];
  CONTRADICTING_MAP: LedgerFindingDetails['CONTRADICTING_MAP'];
  MERGED_MUNICIPALITY: LedgerFindingDetails['MERGED_MUNICIPALITY'];
  UNKNOWN_KIND: LedgerFindingDetails['UNKNOWN_KIND'];
  BAD_SHIFT: { readonly problem: 'same' | 'no-from' | 'no-to' | 'zero' | 'to-undivided' | 'total' };
  NO_ALLOCATION: { readonly because: 'plan' | 'spent' | 'carried' };
  YEAR_NOT_COVERED: { readonly year: number; readonly covered: readonly number[] };
  UNKNOWN_MUNICIPALITY: {
    readonly text: string;
    readonly suggestions: readonly string[];
    /** The municipality that a merged one went into. */
    readonly successor?: string;
    /** The municipalities that a divided one went into. */
    readonly successors?: readonly string[];
    /** What it was called, where its code was written. */
    readonly was?: string;
    /** Whether several municipalities have this name. */
    readonly ambiguous?: true;
    /** What stands in brackets behind the name of a municipality and does not agree with it. */
    readonly addition?: NameAddition;
    /** The name beside a code, where the two do not agree. */
    readonly contradicts?: string;
  };
  UNKNOWN_INTERVENTION: {
    readonly text: string;
    readonly suggestions: readonly string[];
    /** Of one that is known: the years that it is there. */
    readonly years?: InterventionYears;
  };
  UNDIVIDED_IN_WALLED_YEAR: { readonly year: number };
  MISSING_COLUMN: {
    readonly column: ColumnRole;
    readonly accepted: readonly string[];
    /** Whether there are codes of a ledger, which a mapping can take apart. */
    readonly ledger?: boolean;
    /** The columns that have codes of a ledger, or seem to. */
    readonly codeColumns?: readonly string[];
    /** Of a code that lines of a mapping name: the columns that have codes, and those that were not read. */
    readonly mapped?: { readonly codes: readonly string[]; readonly unread: readonly string[] };
    /** The line of the header, where it is not the first filled one. */
    readonly headerLine?: number;
    /** Whether it is a table of sums that spuk has written, by theme, municipality or year. */
    readonly sums?: boolean;
  };
  DUPLICATE_COLUMN: { readonly column: string; readonly first: string };
  UNKNOWN_COLUMN: { readonly column: string };
  RAGGED_ROW: { readonly expected: number; readonly found: number };
  BROKEN_QUOTE: { readonly problem: 'never-closed' | 'text-after-quote' | 'quote-in-text' };
  BAD_ENCODING: { readonly problem: 'utf-16' | 'nul' | 'mixed' | 'undefined-byte' | 'invalid-utf-8' };
  MERGED_CELLS: { readonly part: 'title' | 'header' | 'rows'; readonly range: string };
  UNCOMPUTED_FORMULA: { readonly formula: string };
  HIDDEN_ROWS: { readonly of: 'rows' | 'columns'; readonly count: number };
  SIGN_COLUMN: {
    /** Of a row: from a word that is not known to a credit note that is not taken off; of the table: all from `refused`. */
    readonly problem:
      | ('unknown' | 'twice' | 'beside' | 'credit-note')
      | ('refused' | 'suspected' | 'negative-credits' | 'other-side');
    readonly column: string;
    readonly text?: string;
  };
  /** An input with the rows of an earlier one, by the name of that one. */
  SAME_FILE: { readonly first: string };
  BAD_YEAR: {
    readonly text: string;
    /** What should have told it, where that is no column of years. */
    readonly of?: 'period' | 'date';
  };
  BAD_COLUMN_NAME: LedgerFindingDetails['BAD_COLUMN_NAME'];
  UNUSED_COLUMN_NAME: LedgerFindingDetails['UNUSED_COLUMN_NAME'];
  LEADING_ZEROS: LedgerFindingDetails['LEADING_ZEROS'];
  BAD_CODES: LedgerFindingDetails['BAD_CODES'];
  BAD_AUDITFILE: LedgerFindingDetails['BAD_AUDITFILE'];
  AUDITFILE_LEFT_OUT: LedgerFindingDetails['AUDITFILE_LEFT_OUT'];
  AUDITFILE_TOTALS: LedgerFindingDetails['AUDITFILE_TOTALS'];
  YEAR_DIFFERS: LedgerFindingDetails['YEAR_DIFFERS'];
  BAD_AMOUNT: {
    readonly text: string;
    readonly problem: AmountProblem | 'currency' | 'split';
    readonly quantity?: Quantity;
  };
  AMBIGUOUS_DECIMAL: { readonly comma: string; readonly point: string; readonly other: Where };
  NEGATIVE_AMOUNT: { readonly text: string; readonly quantity?: Quantity };
  DUPLICATE_ROW: {
    readonly first: Where;
    readonly decision: string;
    readonly amounts: { readonly granted: Amount };
  };
  TOTAL_MISMATCH: {
    readonly of: 'row' | 'column';
    /** Whether it is the total of some of them: of those since the subtotal before it. */
    readonly part?: true;
    readonly quantity?: Quantity;
    readonly amounts: { readonly stated: Amount; readonly computed: Amount; readonly difference: Amount };
  };
  BAD_WEIGHTS: WeightFindingDetails['BAD_WEIGHTS'];
  SCALE_SUSPECTED: OfficialFindingDetails['SCALE_SUSPECTED'];
  OFFICIAL_DIFFERENCE: OfficialFindingDetails['OFFICIAL_DIFFERENCE'];
  INDICATIVE_AMOUNTS: { readonly rows: number };
  PASSED_OVER: TableFindingDetails['PASSED_OVER'];
  SECOND_TABLE: TableFindingDetails['SECOND_TABLE'];
  IN_THOUSANDS: TableFindingDetails['IN_THOUSANDS'];
  UNIT_UNCLEAR: TableFindingDetails['UNIT_UNCLEAR'];
  IZA_CEILING: DivisionFindingDetails['IZA_CEILING'];
  IZA_NEGATIVE_LOCAL: DivisionFindingDetails['IZA_NEGATIVE_LOCAL'];
  IZA_MEMBERSHIP: DivisionFindingDetails['IZA_MEMBERSHIP'];
  IZA_WITHOUT_MEMBERS: DivisionFindingDetails['IZA_WITHOUT_MEMBERS'];
  IZA_BOUNDS: DivisionFindingDetails['IZA_BOUNDS'];
  IZA_DEVIATION: DivisionFindingDetails['IZA_DEVIATION'];
  ROUNDING_REMAINDER: DivisionFindingDetails['ROUNDING_REMAINDER'];
}

export type FindingCode = keyof FindingDetails;

/** A finding of one code. */
export type FindingOf<Code extends FindingCode> = FindingFacts & {
  readonly code: Code;
} & FindingDetails[Code];

/** Any finding, or any of some codes. */
export type Finding<Codes extends FindingCode = FindingCode> = { [Code in Codes]: FindingOf<Code> }[Codes];

const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  SHIFT_LIMIT: 'error',
  SHIFT_THEME: 'error',
  SHIFT_NOT_GRANTED: 'warning',
  NEGATIVE_BUDGET: 'error',
  CARRY_DESTINATION: 'error',
  CARRY_LIMIT: 'error',
  CARRY_EXCEEDS_UNSPENT: 'error',
  OVERSPENT: 'warning',
  ROW_BELOW_ZERO: 'warning',
  NEGATIVE_SPENT: 'warning',
  EXPECT_BELOW_SPENT: 'warning',
  UNMAPPED: 'warning',
  IZA_WITHOUT_MEMBERS: 'warning',
  ASSUMED_RULE: 'note',
  CONTRADICTING_MAP: 'error',
  BAD_CODES: 'error',
  LEADING_ZEROS: 'note',
  MERGED_MUNICIPALITY: 'note',
  UNKNOWN_KIND: 'error',
  BAD_SHIFT: 'error',
  NO_ALLOCATION: 'warning',
  YEAR_NOT_COVERED: 'error',
  UNKNOWN_MUNICIPALITY: 'error',
  UNKNOWN_INTERVENTION: 'error',
  UNDIVIDED_IN_WALLED_YEAR: 'error',
  MISSING_COLUMN: 'error',
  DUPLICATE_COLUMN: 'error',
  UNKNOWN_COLUMN: 'warning',
  BAD_COLUMN_NAME: 'error',
  UNUSED_COLUMN_NAME: 'note',
  RAGGED_ROW: 'error',
  BROKEN_QUOTE: 'error',
  BAD_ENCODING: 'error',
  MERGED_CELLS: 'error',
  UNCOMPUTED_FORMULA: 'warning',
  HIDDEN_ROWS: 'note',
  OFFICIAL_DIFFERENCE: 'note',
  INDICATIVE_AMOUNTS: 'note',
  PASSED_OVER: 'note',
  IN_THOUSANDS: 'note',
  SECOND_TABLE: 'error',
  UNIT_UNCLEAR: 'error',
  SIGN_COLUMN: 'error',
  SAME_FILE: 'error',
  BAD_AUDITFILE: 'error',
  AUDITFILE_TOTALS: 'error',
  AUDITFILE_LEFT_OUT: 'note',
  BAD_YEAR: 'error',
  YEAR_DIFFERS: 'error',
  BAD_AMOUNT: 'error',
  AMBIGUOUS_DECIMAL: 'error',
  NEGATIVE_AMOUNT: 'error',
  DUPLICATE_ROW: 'error',
  SCALE_SUSPECTED: 'error',
  TOTAL_MISMATCH: 'error',
  BAD_WEIGHTS: 'error',
  IZA_CEILING: 'error',
  IZA_NEGATIVE_LOCAL: 'error',
  IZA_MEMBERSHIP: 'error',
  IZA_BOUNDS: 'error',
  IZA_DEVIATION: 'note',
  ROUNDING_REMAINDER: 'note',
};

const BY_IMPORTANCE = Object.keys(SEVERITY);

/** The place of a code by importance, 0 for the most important: the order of the list above. */
export function importanceOf(code: FindingCode): number {
  return BY_IMPORTANCE.indexOf(code);
}

/** Whether a finding breaks a rule or spoils the input (error), deserves a look (warning) or informs (note). */
export function severityOf(code: FindingCode): Severity {
  return SEVERITY[code];
}
