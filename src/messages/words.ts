// The words of the program, one typed catalogue in two languages. Nothing is computed here; what a sentence
// names comes in as data.

import type { IndicativeOrigin } from '../budget/indicative.js';
import type { FindingCode, FindingOf, Severity } from '../findings/finding.js';
import type { IzaFindingDetails } from '../findings/iza-details.js';
import type { IzaRefusalReasons } from '../findings/iza-refusals.js';
import type { Counts } from '../findings/order.js';
import type { RefusalReasons } from '../findings/refusal.js';
import type { Named } from '../grant/intervention.js';
import type { Provenance } from '../grant/provenance.js';
import type { IzaParameterId } from '../law/iza-rules.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import type { BookHeading } from '../report/book.js';
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { Fact } from '../report/fact-differences.js';
import type { IzaLabel } from '../report/iza-label.js';
import type { Phrase } from '../report/iza-table.js';
import type { DifferenceTitle, HeadingKey, Note, Title, WordKey } from '../report/table.js';
import type { Cause } from '../report/verification.js';
import type { IzaHelpKey } from './iza-words.js';

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

/** What is said of actuals, and of what follows from them. */
export type ActualsSpeech = Pick<
  FindingSpeech,
  | 'CARRY_EXCEEDS_UNSPENT'
  | 'OVERSPENT'
  | 'NEGATIVE_SPENT'
  | 'UNMAPPED'
  | 'CONTRADICTING_MAP'
  | 'MERGED_MUNICIPALITY'
>;
/** What is said of a division of SPUK IZA. */
export type IzaSpeech = Pick<FindingSpeech, keyof IzaFindingDetails>;

/** Why SPUK IZA cannot be divided at all. */
export type IzaRefusalSpeech = Pick<RefusalSpeech, keyof IzaRefusalReasons>;

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
  | IzaHelpKey
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
  | 'init'
  | 'initFolder'
  | 'initMunicipality'
  | 'diff'
  | 'diffOld'
  | 'diffNew'
  | 'allocation'
  | 'plan'
  | 'field'
  | 'spent'
  | 'map'
  | 'acceptMerged'
  | 'settle'
  | 'carry'
  | 'writePlan'
  | 'lines'
  | 'sensitivity'
  | 'verify'
  | 'verifyResult'
  | 'checkFormat'
  | 'explainFormat'
  | 'municipality'
  | 'year'
  | 'intervention'
  | 'by'
  | 'rules'
  | 'format'
  | 'output'
  | 'thousands'
  | 'strict'
  | 'color'
  | 'lang'
  | 'config'
  | 'noConfig'
  | 'quiet'
  | 'verbose'
  | 'version'
  | 'help'
  | 'helpCommand'
  | 'helpTopic'
  | 'topics';

/** How an input was written down. */
export interface DialectFacts {
  readonly encoding: string;
  readonly bom: boolean;
  readonly separator: string;
  readonly lineEnd: string;
  /** null where no amount tells. */
  readonly decimal: string | null;
  /** How its amounts are laid out; undefined for inputs of one shape. */
  readonly shape: 'long' | 'wide' | 'by-years' | undefined;
  readonly rows: number;
  readonly blank: number;
  readonly comments: number;
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
  /** The document that a published figure of SPUK IZA stands in; undefined for what is not published. */
  readonly izaSource: (label: IzaLabel) => string | undefined;
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
  > & { readonly input: (role: string, rows: number) => string };
  /** The foot of a printed page, in the codes of the format. */
  readonly page: string;
}

/** Words for what changed between two results. */
export interface DifferenceSpeech {
  readonly title: (title: DifferenceTitle) => string;
  readonly fact: (fact: Fact) => string;
  readonly nothing: string;
  /** What is said below tables of differences. */
  readonly note: string;
  readonly findingsElsewhere: string;
}

/** Words for the files that a folder starts with. Headers are words that reading knows. */
export interface StarterSpeech {
  readonly files: Readonly<Record<'allocation' | 'plan' | 'spent', string>>;
  readonly headers: Readonly<Record<'allocation' | 'plan' | 'spent', readonly string[]>>;
  readonly shift: string;
  /** What stands in an example row for the user to read. */
  readonly example: string;
  readonly decision: string;
  /** Said when the files are there. */
  readonly written: (folder: string) => string;
  readonly indicative: (file: string) => string;
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
  /** What came of computing a result again. */
  readonly verified: (file: string, differences: number) => string;
  readonly cause: (cause: Cause) => string;
  readonly izaApart: (bookings: number, sum: Amount) => string;
  readonly noActuals: string;
  readonly planWritten: (file: string, rows: number) => string;
  /** What was read of a sheet of a workbook. */
  readonly sheet: (sheet: SheetFacts, rows: number) => string;
  readonly dialect: (file: string, dialect: DialectFacts) => string;
  readonly commentsSkipped: (file: string, count: number) => string;
  /** The unit of amounts in thousands. */
  readonly thousands: string;
  readonly alwaysExact: (format: string) => string;
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
  readonly phrase: (phrase: Phrase) => string;
  readonly parameterName: Readonly<Record<ParameterId | IzaParameterId, string>>;
  /** What a parameter says in a year, without its source. */
  readonly parameterValue: { readonly [Id in ParameterId]: (rules: YearRules) => string };
  readonly derivation: DerivationSpeech;
  readonly findings: FindingSpeech;
  readonly refusals: RefusalSpeech;
  readonly help: Readonly<Record<HelpKey, string>>;
  readonly run: RunSpeech;
  readonly book: BookSpeech;
  readonly difference: DifferenceSpeech;
  readonly starter: StarterSpeech;
  readonly named: (name: Named) => string;
}
