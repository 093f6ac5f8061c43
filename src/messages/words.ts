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
import type { Amount } from '../money/amount.js';
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { HeadingKey, Note, Title, WordKey } from '../report/table.js';
import type { Cause } from '../report/verification.js';
import type { Namer } from './names.js';
import type { PageSpeech } from './page-words.js';

export type { Namer };

export type Language = 'nl' | 'en';

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

export type RefusalSpeech = {
  readonly [Key in keyof RefusalReasons]: (reason: RefusalReasons[Key]) => RefusalWords;
};

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
  | 'spent'
  | 'map'
  | 'acceptMerged'
  | 'settle'
  | 'carry'
  | 'writePlan'
  | 'lines'
  | 'sensitivity'
  | 'report'
  | 'reportFormat'
  | 'reportOutput'
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

/** Words for where numbers come from. */
export interface DerivationSpeech {
  readonly label: (label: DerivationLabel, namer: Namer) => string;
  /** What was done, for a person to repeat. */
  readonly operation: (operation: DerivationOperation) => string;
  /** The documents that an embedded figure was read from. */
  readonly source: (figure: FigureKey, origin: IndicativeOrigin) => string;
  readonly seenAbove: string;
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
  readonly dialect: (file: string, dialect: DialectFacts, rows: number) => string;
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
  readonly page: PageSpeech;
  readonly named: (name: Named) => string;
}
