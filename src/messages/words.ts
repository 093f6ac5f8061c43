// The words of the program, one typed catalogue in two languages. Nothing is computed here; what a sentence
// names comes in as data.

import type { IndicativeOrigin } from '../budget/indicative.js';
import type { FindingCode, FindingOf, Severity } from '../findings/finding.js';
import type { Counts } from '../findings/order.js';
import type { RefusalReasons } from '../findings/refusal.js';
import type { Named } from '../grant/intervention.js';
import type { Provenance } from '../grant/provenance.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { BookHeading } from '../report/book.js';
import type { InputReceipt } from '../report/budget-document.js';
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { HeadingKey, Note, Title, WordKey } from '../report/table.js';

export type Language = 'nl' | 'en';

/** Names of what findings speak of. */
export interface Namer {
  readonly municipality: (code: string) => string;
  readonly intervention: (number: number) => string;
  readonly theme: (id: string) => string;
}

/** A finding in words: what is wrong and by how much, and what to do. */
export interface FindingWords {
  readonly message: string;
  readonly remedy: string;
}

/** A refusal in words. */
export interface RefusalWords {
  readonly message: string;
  readonly hint?: string;
}

export type FindingSpeech = {
  readonly [Code in FindingCode]: (finding: FindingOf<Code>, namer: Namer) => FindingWords;
};

/** What is said of a budget that breaks a rule. */
export type RuleSpeech = Pick<
  FindingSpeech,
  | 'SHIFT_LIMIT'
  | 'SHIFT_THEME'
  | 'SHIFT_NOT_GRANTED'
  | 'NEGATIVE_BUDGET'
  | 'CARRY_LIMIT'
  | 'NO_ALLOCATION'
  | 'ASSUMED_RULE'
>;

/** What is said of workbooks that come in. */
export type WorkbookSpeech = Pick<FindingSpeech, 'MERGED_CELLS' | 'UNCOMPUTED_FORMULA' | 'HIDDEN_ROWS'>;

export type RefusalSpeech = {
  readonly [Key in keyof RefusalReasons]: (reason: RefusalReasons[Key]) => RefusalWords;
};

/** Why a workbook is not read. */
export type WorkbookRefusalSpeech = Pick<
  RefusalSpeech,
  'unreadable-workbook' | 'unknown-sheet' | 'sheet-of-text' | 'workbook-on-terminal'
>;

/** Texts of the command line's help. */
export type HelpKey =
  | 'program'
  | 'usage'
  | 'usageCommand'
  | 'usageOptions'
  | 'options'
  | 'globalOptions'
  | 'commands'
  | 'arguments'
  | 'examples'
  | 'allocate'
  | 'check'
  | 'explain'
  | 'show'
  | 'showWhat'
  | 'allocation'
  | 'plan'
  | 'field'
  | 'checkFormat'
  | 'explainFormat'
  | 'municipality'
  | 'year'
  | 'intervention'
  | 'by'
  | 'rules'
  | 'format'
  | 'output'
  | 'strict'
  | 'color'
  | 'lang'
  | 'quiet'
  | 'verbose'
  | 'version'
  | 'help'
  | 'helpCommand';

/** How an input was written down. */
export interface DialectFacts {
  readonly encoding: string;
  readonly bom: boolean;
  readonly separator: string;
  readonly lineEnd: string;
  /** null where no amount tells. */
  readonly decimal: string | null;
}

/** What a workbook holds beside the rows that were read. */
export interface SheetFacts {
  readonly book: string;
  readonly sheet: string;
  readonly formulas: number;
  readonly hidden: number;
  readonly others: number;
}

/** Words for where numbers come from. */
export interface DerivationSpeech {
  readonly label: (label: DerivationLabel, namer: Namer) => string;
  /** What was done, for a person to repeat. */
  readonly operation: (operation: DerivationOperation) => string;
  /** The documents that an embedded figure was read from. */
  readonly source: (figure: FigureKey, origin: IndicativeOrigin) => string;
  readonly seenAbove: string;
}

/** The sheets of a workbook, beside those of single years. */
export type BookSheetKey = 'overview' | 'themes' | 'years' | 'plan' | 'parameters' | 'findings' | 'receipt';

/** What only workbooks say. */
export interface BookSpeech {
  /** Names of sheets: without spaces, so that formulas stay easy to read. */
  readonly sheets: Readonly<Record<BookSheetKey, string>>;
  readonly titles: Readonly<Record<BookSheetKey, string>>;
  readonly legends: Readonly<Record<'amounts' | 'plan' | 'parameters' | 'findings' | 'receipt', string>>;
  readonly headings: Readonly<Record<Exclude<BookHeading, HeadingKey>, string>>;
  readonly findings: Readonly<
    Record<
      | 'severity'
      | 'code'
      | 'place'
      | 'municipality'
      | 'year'
      | 'intervention'
      | 'message'
      | 'remedy'
      | 'source',
      string
    >
  >;
  readonly noFindings: string;
  readonly receipt: Readonly<
    Record<
      'program' | 'command' | 'options' | 'rules' | 'inputs' | 'noInputs' | 'hash' | 'notes' | 'notModelled',
      string
    >
  > & { readonly input: (role: InputReceipt['role'], rows: number) => string };
  /** The foot of a printed page, in the codes of the format. */
  readonly page: string;
}

/** Single sentences said about a run. */
export interface RunSpeech {
  readonly summary: (counts: Counts) => string;
  /** How much was judged, and what was found. */
  readonly verdict: (municipalities: number, years: number, counts: Counts) => string;
  readonly more: (count: number) => string;
  readonly nothingShown: string;
  readonly manyBlocks: (count: number) => string;
  readonly notModelledElsewhere: string;
  readonly dialect: (file: string, dialect: DialectFacts, rows: number) => string;
  /** What was read of a sheet of a workbook. */
  readonly sheet: (sheet: SheetFacts, rows: number) => string;
  readonly defect: string;
  readonly rule: string;
}

/** Everything the program can say in one language. */
export interface Words {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly cells: Readonly<Record<WordKey, string>>;
  readonly provenance: Readonly<Record<Provenance, string>>;
  readonly title: (title: Title) => string;
  /** What is said below tables; one paragraph. */
  readonly note: (note: Note) => string;
  readonly parameterName: Readonly<Record<ParameterId, string>>;
  /** What a parameter says in a year, without its source. */
  readonly parameterValue: { readonly [Id in ParameterId]: (rules: YearRules) => string };
  readonly derivation: DerivationSpeech;
  readonly findings: FindingSpeech;
  readonly refusals: RefusalSpeech;
  readonly help: Readonly<Record<HelpKey, string>>;
  readonly run: RunSpeech;
  readonly book: BookSpeech;
  readonly named: (name: Named) => string;
}
