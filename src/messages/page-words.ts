import type { Counts } from '../findings/order.js';
import type { Named } from '../grant/intervention.js';
import type { Amount } from '../money/amount.js';
import type { PlanChange } from '../report/compared/plan-changes.js';
import type { DivisionAnswers } from '../report/division/division-page.js';
import type { LimitUse } from '../report/page/limit-uses.js';
import type { Answers } from '../report/page/page-answers.js';
import type { PageReport } from '../report/page/page-report.js';
import type { InputReceipt } from '../report/receipt.js';
import type { PagePart } from '../report/title.js';
import type { Namer } from './names.js';

/** The sections of a page, in their order. */
export const PAGE_SECTIONS = [
  'answers',
  'division',
  'money',
  'municipalities',
  'limits',
  'findings',
  'what-if',
  'settlement',
  'figures',
  'sources',
  'not-modelled',
  'receipt',
] as const;

/** One section of a page. */
export type PageSection = (typeof PAGE_SECTIONS)[number];

/** An answer to one of the first questions: in a few words, and what must be said with it. */
export interface AnswerWords {
  readonly question: string;
  /** The answer itself; several where it has several amounts. */
  readonly said: readonly { readonly figure: string; readonly about: string }[];
  readonly remarks: readonly string[];
  /** Whether it is what must be looked at where there are errors. */
  readonly alarming?: true;
}

/** What a page says of a plan that is changed in it. */
export interface WhatIfSpeech {
  readonly intro: string;
  readonly noScript: string;
  readonly year: (year: number) => string;
  readonly addShift: (year: number) => string;
  readonly addCarry: (year: number) => string;
  readonly shift: string;
  readonly carry: string;
  readonly from: string;
  readonly to: string;
  /** Where a carry arrives that names no other intervention. */
  readonly same: string;
  readonly amount: string;
  readonly slider: string;
  readonly remove: string;
  readonly reset: string;
  readonly save: string;
  /** What could be repaid less: what can still be done, and what could have been. */
  readonly gain: (still: Amount, wasPossible: Amount) => string;
  readonly noGain: string;
  readonly propose: string;
  readonly notAnAmount: string;
  readonly noLimit: string;
  /** What of a limit is used, and what is left or too much. */
  readonly against: (use: LimitUse) => string;
  readonly unchanged: string;
  readonly changed: string;
  readonly was: string;
  readonly now: string;
  readonly difference: string;
  readonly move: (change: PlanChange, namer: Namer) => string;
  /** What the plan comes to, said at every change. */
  readonly verdict: (counts: Counts) => string;
  readonly fileName: (municipality: string) => string;
}

/** What a page of a division says that a page of a budget does not. */
export interface DivisionPageSpeech {
  readonly title: (grant: Named, regions: readonly string[], years: readonly number[]) => string;
  readonly lead: (grant: Named) => string;
  readonly answers: (
    answers: DivisionAnswers,
    counts: Counts,
    worst: string | undefined,
  ) => readonly AnswerWords[];
  /** Over whom a region, or the country, is divided in a year. */
  readonly division: (region: string | null, year: number) => string;
}

/** What a page is about. */
export type PageSubject = Pick<PageReport, 'grant' | 'amounts' | 'scope'>;

/** The words of a page. */
export interface PageSpeech {
  readonly title: (page: PageSubject, years: readonly number[]) => string;
  readonly lead: (page: PageSubject, provenance: Answers['provenance']) => string;
  readonly skip: string;
  readonly contents: string;
  readonly sections: Readonly<Record<PageSection, string>>;
  readonly answers: (answers: Answers, counts: Counts, worst: string | undefined) => readonly AnswerWords[];
  readonly parts: Readonly<Record<PagePart, (year: number) => string>>;
  readonly law: (profile: string) => string;
  readonly chart: {
    readonly granted: string;
    readonly together: string;
    /** What a chart shows, for those who cannot see it. */
    readonly described: (title: string) => string;
    readonly axis: (euros: number) => string;
    /** An amount as a chart labels it: millions to three digits, less to whole euros. */
    readonly brief: (euros: number) => string;
    readonly caption: string;
    readonly period: (years: readonly number[]) => string;
  };
  readonly limits: {
    readonly intro: string;
    readonly unused: (count: number) => string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly columns: {
      readonly what: string;
      readonly use: string;
      readonly used: string;
      readonly limit: string;
      readonly left: string;
    };
    readonly kind: (use: LimitUse) => string;
    readonly of: (use: LimitUse, namer: Namer) => string;
    readonly left: (use: LimitUse) => string;
    /** What it means that nothing in a year can be decided any more. */
    readonly fixed: string;
    readonly share: (percentage: string) => string;
    readonly caption: string;
  };
  readonly findings: { readonly none: string; readonly more: (count: number) => string };
  readonly municipalities: {
    readonly caption: string;
    readonly errors: string;
    /** What can still be repaid less, and what could have been. */
    readonly still: string;
    readonly was: string;
    readonly how: string;
  };
  readonly certainty: string;
  readonly receipt: {
    readonly intro: string;
    readonly program: string;
    readonly rules: string;
    readonly figures: string;
    readonly options: string;
    readonly noOptions: string;
    readonly inputs: string;
    readonly noInputs: string;
    readonly role: Readonly<Record<InputReceipt['role'], string>>;
    readonly columns: {
      readonly role: string;
      readonly file: string;
      readonly rows: string;
      readonly hash: string;
    };
  };
  readonly amount: (amount: Amount) => string;
  readonly whatIf: WhatIfSpeech;
  readonly division: DivisionPageSpeech;
}
