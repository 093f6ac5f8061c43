import type { Named } from '../grant/intervention.js';
import type { ParameterId } from '../law/parameter.js';
import type { Amount } from '../money/amount.js';
import type { DivisionRefusalReasons } from './division-refusals.js';
import type { NameAddition } from './finding.js';
import type { GrantProblem } from './grant-problem.js';
import type { ProblemAtPath, ResultProblem } from './json-problem.js';
import type { RulesProblem } from './rules-problem.js';
import type { FileRole } from './understood-file.js';

/** Why a workbook is not read. */
export type WorkbookProblem =
  | 'damaged'
  | 'cut-off'
  | 'row-twice'
  | 'cell-twice'
  | 'too-large'
  | 'doctype'
  | 'not-a-workbook'
  | 'no-sheet'
  | 'old-or-encrypted';

/** What a file is that was given as a table, and is none that can be read. */
export type ForeignFormat =
  | 'pdf'
  | 'html'
  | 'excel-xml'
  | 'opendocument'
  | 'flat-opendocument'
  | 'auditfile'
  | 'xml';

/** Why a command cannot do its work at all, with the values its message names. */
export interface RefusalReasons extends DivisionRefusalReasons {
  'unreadable-file': { readonly file: string; readonly reason: string };
  /** A text in which something is wrong, and which is too large to be judged as a whole. */
  'too-large-as-a-whole': { readonly file: string; readonly line?: number };
  'unreadable-workbook': {
    readonly file: string;
    readonly problem: WorkbookProblem;
    /** The sheet it is in, or the part of the file, and the cell. */
    readonly sheet?: string;
    readonly cell?: string;
  };
  'unknown-sheet': {
    readonly file: string;
    readonly sheet: string;
    readonly sheets: readonly string[];
    readonly suggestions: readonly string[];
  };
  'workbook-on-terminal': object;
  /** An amount, or a share as an exact percentage, with which a spreadsheet would lose cents. */
  'inexact-workbook': { readonly amount: Amount } | { readonly percentage: string };
  'page-on-terminal': object;
  'foreign-format': { readonly file: string; readonly format: ForeignFormat };
  'sheet-of-text': { readonly file: string; readonly sheet: string };
  'too-many-columns': { readonly file: string; readonly columns: number; readonly most: number };
  'unwritable-file': {
    readonly file: string;
    readonly reason: string;
    /** What was to be written with it, and is not either. */
    readonly others?: readonly string[];
  };
  'stdin-twice': object;
  'input-twice': { readonly file: string };
  'output-is-input': { readonly file: string };
  'no-result': { readonly file: string };
  'key-twice': { readonly file: string };
  'stdin-not-kept': object;
  'one-at-a-time': { readonly options: readonly string[]; readonly format: string };
  'same-output': { readonly file: string; readonly options: readonly string[] };
  'unknown-municipality': {
    readonly text: string;
    readonly suggestions: readonly string[];
    readonly successor?: string;
    /** The municipalities that a divided one went into. */
    readonly successors?: readonly string[];
    /** What it was called, where its code was written. */
    readonly was?: string;
    /** Whether it is the name of several. */
    readonly ambiguous?: true;
    readonly addition?: NameAddition;
  };
  'unknown-intervention': { readonly text: string; readonly suggestions: readonly string[] };
  'bad-year': { readonly text: string };
  'bad-day': { readonly text: string };
  /** An option that says something of one topic alone. */
  'option-of-topic': { readonly option: string; readonly topic: string };
  'year-not-covered': { readonly year: number; readonly covered: readonly number[] };
  'unknown-rules': { readonly name: string; readonly profiles: readonly string[] };
  'invalid-rules': {
    readonly file: string;
    readonly problems: readonly ProblemAtPath<RulesProblem>[];
  };
  'invalid-grant': {
    readonly file: string;
    readonly problems: readonly ProblemAtPath<GrantProblem>[];
  };
  'unknown-grant': { readonly name: string; readonly grants: readonly string[] };
  /** A year that cannot be advised on, the two parameters that make it so, and from which year on it can. */
  'no-advice-on-year': {
    readonly year: number;
    readonly parameters: readonly [ParameterId, ParameterId];
    readonly from: number;
  };
  'needs-spending': object;
  /** No amounts come along with a grant. */
  'no-amounts': { readonly grant: Named };
  /** Its receivers are regions. */
  'grant-of-regions': { readonly grant: Named; readonly asked: string; readonly command: string };
  /** A grant that is not divided over regions. */
  'grant-of-municipalities': { readonly grant: Named; readonly asked: string };
  'invalid-result': {
    readonly file: string;
    readonly problems: readonly ProblemAtPath<ResultProblem>[];
  };
  'foreign-result': { readonly file: string; readonly schema: string | undefined };
  'different-commands': { readonly before: string; readonly after: string };
  'files-exist': { readonly files: readonly string[] };
  'invalid-settings': { readonly file: string; readonly problems: readonly ProblemAtPath[] };
  'unknown-choice': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
  'unknown-ending': { readonly file: string; readonly formats: readonly string[] };
  /** A text that states no row of a plan. */
  'bad-plan-option': { readonly option: '--shift' | '--carry-over'; readonly text: string };
  /** A file that may hold several things. */
  'unclear-role': { readonly file: string; readonly roles: readonly FileRole[] };
  /** A row of a plan without the one municipality that it is of. */
  'plan-of-one': { readonly option: string };
  'unknown-option': { readonly option: string; readonly suggestion?: string };
  'missing-argument': { readonly name: string };
  'needs-one': { readonly option: string; readonly command?: string };
  'nothing-to-explain': {
    readonly municipality: string;
    readonly year: number;
    readonly intervention: number | null;
  };
  'missing-value': { readonly option: string };
  'too-many-arguments': { readonly command: string };
  'unknown-command': { readonly name: string; readonly suggestion?: string };
  'amount-out-of-range': object;
}

/** Any reason to refuse, or any of some. */
export type RefusalReason<Keys extends keyof RefusalReasons = keyof RefusalReasons> = {
  [Key in Keys]: { readonly key: Key } & RefusalReasons[Key];
}[Keys];

/** The command could not do its work: thrown, caught once in main, exit status 2. */
export class Refusal extends Error {
  readonly kind = 'refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.key);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** Whether it is a refusal, by its kind: each bundle of the shipped program has a class of its own. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'kind' in error && error.kind === 'refusal';
}
