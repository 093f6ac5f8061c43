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
import type { DerivationLabel, DerivationOperation, FigureKey } from '../report/derivation.js';
import type { Fact } from '../report/fact-differences.js';
import type { DifferenceTitle, HeadingKey, Note, Title, WordKey } from '../report/table.js';

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
  | 'init'
  | 'initFolder'
  | 'initMunicipality'
  | 'diff'
  | 'diffOld'
  | 'diffNew'
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
  | 'completion'
  | 'completionShell'
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

/** Words for where numbers come from. */
export interface DerivationSpeech {
  readonly label: (label: DerivationLabel, namer: Namer) => string;
  /** What was done, for a person to repeat. */
  readonly operation: (operation: DerivationOperation) => string;
  /** The documents that an embedded figure was read from. */
  readonly source: (figure: FigureKey, origin: IndicativeOrigin) => string;
  readonly seenAbove: string;
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
  readonly dialect: (file: string, dialect: DialectFacts) => string;
  readonly commentsSkipped: (file: string, count: number) => string;
  /** The unit of amounts in thousands. */
  readonly thousands: string;
  readonly alwaysExact: (format: string) => string;
  /** What is being done, shown while it takes long. */
  readonly reading: (file: string) => string;
  readonly takingApart: (files: number) => string;
  readonly computing: string;
  readonly writing: string;
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
  readonly difference: DifferenceSpeech;
  readonly starter: StarterSpeech;
  readonly named: (name: Named) => string;
}
