// The words of the program, one typed catalogue in two languages. Nothing is computed here; what a sentence
// names comes in as data.

import type { DivisionFindingDetails } from '../findings/division-details.js';
import type { DivisionRefusalReasons } from '../findings/division-refusals.js';
import type { FindingCode, FindingOf, Severity } from '../findings/finding.js';
import type { LedgerFindingDetails } from '../findings/ledger-details.js';
import type { RefusalReasons } from '../findings/refusal.js';
import type { TableFindingDetails } from '../findings/table-details.js';
import type { Named } from '../grant/intervention.js';
import type { PartNames } from '../grant/part-names.js';
import type { Provenance } from '../grant/provenance.js';
import type { DivisionParameterId } from '../law/division-rules.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { WordKey } from '../report/cell.js';
import type { DerivationLabel, DerivationOperation } from '../report/derivation.js';
import type { Phrase } from '../report/division/table-parts.js';
import type { HeadingKey } from '../report/heading.js';
import type { Note } from '../report/note.js';
import type { Title } from '../report/title.js';
import type { DivisionHelpKey } from './division-words.js';
import type { Habits, Language } from './language.js';
import type { Namer } from './names.js';
import type { PageSpeech } from './page-words.js';
import type {
  AdviceSpeech,
  BookSpeech,
  DifferenceSpeech,
  InspectSpeech,
  RoomSpeech,
  RunSpeech,
  StarterSpeech,
} from './speech.js';

export type { Namer };

/** A finding in words: what is wrong and by how much, and what to do. */
export interface FindingWords {
  readonly message: string;
  readonly remedy: string;
}

/** A refusal in words. */
export interface RefusalWords {
  readonly message: string;
  readonly hint: string;
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
  | 'ROW_BELOW_ZERO'
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
  | 'EXPECT_BELOW_SPENT'
  | 'UNMAPPED'
  | 'CONTRADICTING_MAP'
  | 'MERGED_MUNICIPALITY'
>;
/** What is said of a division. */
export type DivisionSpeech = Pick<FindingSpeech, keyof DivisionFindingDetails>;

/** Why a grant cannot be divided at all. */
export type DivisionRefusalSpeech = Pick<RefusalSpeech, keyof DivisionRefusalReasons>;

/** What is said of granted amounts beside the official ones. */
export type OfficialSpeech = Pick<
  FindingSpeech,
  'SCALE_SUSPECTED' | 'OFFICIAL_DIFFERENCE' | 'INDICATIVE_AMOUNTS'
>;

/** What is said of the text of a file, whatever stands in its cells. */
export type FileSpeech = Pick<
  FindingSpeech,
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'SIGN_COLUMN'
  | 'SAME_FILE'
  | 'RAGGED_ROW'
  | 'BROKEN_QUOTE'
  | 'BAD_ENCODING'
>;

/** What is said of an auditfile that cannot be read, by what is wrong with it. */
export type AuditfileSpeech = Readonly<
  Record<
    LedgerFindingDetails['BAD_AUDITFILE']['problem'],
    (
      text: string,
      what: LedgerFindingDetails['BAD_AUDITFILE']['what'],
      count: number,
    ) => { readonly message: string; readonly remedy: string }
  >
>;

/** What is said of the export of a ledger. */
export type LedgerSpeech = Pick<
  FindingSpeech,
  | 'YEAR_DIFFERS'
  | 'BAD_COLUMN_NAME'
  | 'UNUSED_COLUMN_NAME'
  | 'LEADING_ZEROS'
  | 'BAD_CODES'
  | 'BAD_AUDITFILE'
  | 'AUDITFILE_LEFT_OUT'
  | 'AUDITFILE_TOTALS'
>;

/** What is said of where a table begins and ends, and of what its amounts are. */
export type TableSpeech = Pick<FindingSpeech, keyof TableFindingDetails>;

/** What is said of the names and weights of a split. */
export type WeightSpeech = Pick<FindingSpeech, 'BAD_WEIGHTS'>;

/** What is said of workbooks that come in. */
export type WorkbookSpeech = Pick<FindingSpeech, 'MERGED_CELLS' | 'UNCOMPUTED_FORMULA' | 'HIDDEN_ROWS'>;

export type RefusalSpeech = {
  readonly [Key in keyof RefusalReasons]: (reason: RefusalReasons[Key]) => RefusalWords;
};

/** Why a workbook is not read. */
export type WorkbookRefusalSpeech = Pick<
  RefusalSpeech,
  | 'unreadable-workbook'
  | 'unknown-sheet'
  | 'foreign-format'
  | 'sheet-of-text'
  | 'workbook-on-terminal'
  | 'inexact-workbook'
  | 'page-on-terminal'
>;

/** Texts of the command line's help. */
export type HelpKey =
  | DivisionHelpKey
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
  | 'showMunicipality'
  | 'init'
  | 'initFolder'
  | 'initMunicipality'
  | 'diff'
  | 'diffOld'
  | 'diffNew'
  | 'allocation'
  | 'plan'
  | 'planShift'
  | 'planCarry'
  | 'field'
  | 'spent'
  | 'map'
  | 'columns'
  | 'yearOf'
  | 'acceptMerged'
  | 'amountsIn'
  | 'split'
  | 'splitAmount'
  | 'weights'
  | 'settle'
  | 'carry'
  | 'writePlan'
  | 'lines'
  | 'sensitivity'
  | 'advise'
  | 'room'
  | 'roomTo'
  | 'inspect'
  | 'inspectFile'
  | 'inspectAs'
  | 'expect'
  | 'from'
  | 'openCarry'
  | 'prices'
  | 'writeAdvice'
  | 'report'
  | 'reportOutput'
  | 'verify'
  | 'verifyResult'
  | 'municipality'
  | 'year'
  | 'intervention'
  | 'by'
  | 'grant'
  | 'rules'
  | 'on'
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

/** Words for where numbers come from. */
export interface DerivationSpeech {
  readonly label: (label: DerivationLabel, namer: Namer) => string;
  /** What was done, for a person to repeat. */
  readonly operation: (operation: DerivationOperation) => string;
  /** The document that an official amount was read from; undefined for what was read from none. */
  readonly source: (
    label: DerivationLabel,
    operation: DerivationOperation,
    namer: Namer,
  ) => string | undefined;
  readonly seenAbove: string;
}

/** What the help says of the formats of a command, by their names and by what the command shows. */
export interface FormatHelp {
  /** The first is used where none is asked for. */
  readonly results: (names: readonly string[]) => string;
  readonly findings: (names: readonly string[]) => string;
  readonly pages: (names: readonly string[]) => string;
}

/** Everything the program can say in one language. */
export interface Words {
  readonly language: Language;
  /** How the language writes numbers, dates and files. */
  readonly habits: Habits;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly cells: Readonly<Record<WordKey, string>>;
  readonly provenance: Readonly<Record<Provenance, string>>;
  readonly title: (title: Title) => string;
  /** What is said below tables; one paragraph. */
  readonly note: (note: Note) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly parameterName: Readonly<Record<ParameterId | DivisionParameterId, string>>;
  /** What a parameter says in a year, without its source. */
  readonly parameterValue: { readonly [Id in ParameterId]: (rules: YearRules) => string };
  /** What is said of a share where the share itself stands beside it. */
  readonly besideShare: {
    readonly [Id in 'shift-limit' | 'shift-receiving-cap' | 'carry-limit']: (rules: YearRules) => string;
  };
  readonly derivation: DerivationSpeech;
  readonly findings: FindingSpeech;
  readonly refusals: RefusalSpeech;
  readonly help: Readonly<Record<HelpKey, string>>;
  readonly formatHelp: FormatHelp;
  readonly run: RunSpeech;
  readonly page: PageSpeech;
  readonly book: BookSpeech;
  readonly difference: DifferenceSpeech;
  readonly advice: AdviceSpeech;
  readonly room: RoomSpeech;
  readonly inspect: InspectSpeech;
  readonly starter: StarterSpeech;
  readonly named: (name: Named) => string;
  /** What the parts of the grant are called that is spoken of. */
  readonly parts: PartNames;
  /** The same words of a grant that calls its parts otherwise. */
  readonly calling: (parts: PartNames) => Words;
}
