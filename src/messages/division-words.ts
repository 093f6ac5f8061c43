import type { KeyKind, RegionProvenance } from '../grant/division.js';
import type { DivisionParameterId } from '../law/division-rules.js';
import type { ParameterId } from '../law/parameter.js';
import type { Certainty } from '../law/parameter-row.js';
import type { Unit } from '../money/apportion.js';
import type {
  DivisionHeading,
  DivisionNote,
  DivisionTitle,
  DivisionWord,
  Phrase,
} from '../report/division/table-parts.js';

/** What tables of a division say. */
export interface DivisionTableWords {
  readonly headings: Readonly<Record<DivisionHeading, string>>;
  readonly cells: Readonly<Record<DivisionWord, string>>;
  readonly parameterName: Readonly<Record<Exclude<DivisionParameterId, ParameterId>, string>>;
  readonly title: (title: DivisionTitle) => string;
  readonly note: (note: DivisionNote) => string;
  readonly phrase: (phrase: Phrase) => string;
}

/** The words that one language has for tables of a division. */
export interface DivisionTableTexts extends Pick<DivisionTableWords, 'headings' | 'parameterName'> {
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly provenance: Readonly<Record<RegionProvenance, string>>;
  readonly floor: string;
  readonly ceiling: string;
  readonly holder: (name: string) => string;
  readonly titles: Readonly<
    Record<'division-region' | 'division-members' | 'division-settlement', string>
  > & {
    readonly 'division-country': (compared: boolean) => string;
    readonly 'division-lines': (codes: string) => string;
  };
  readonly phrases: Readonly<
    Record<Exclude<Phrase['key'], 'project' | 'provenance' | 'of-amount'>, string>
  > & {
    readonly project: (name: string) => string;
    /** A share of the amount of the region. */
    readonly 'of-amount': (percentage: string) => string;
  };
  readonly notes: DivisionNoteTexts;
}

/** What is said below tables of a division. */
export interface DivisionNoteTexts {
  /** Where amounts come from; of those that come along with what they are. */
  readonly provenance: Readonly<Record<RegionProvenance, (stands: string) => string>>;
  readonly ceiling: {
    readonly all: (years: string) => string;
    readonly year: (year: number, sum: string) => string;
    readonly unknown: string;
    /** Behind a year. */
    readonly atMost: (maximum: string) => string;
    readonly holds: (what: string, sources: string) => string;
    readonly source: (sources: string) => string;
  };
  readonly keyAmount: (key: string) => string;
  readonly weight: (key: string) => string;
  readonly keys: Readonly<Record<Exclude<KeyKind, 'published'>, string>>;
  readonly anomaly: {
    readonly all: (regions: string) => string;
    readonly years: (years: string, deviation: string) => string;
  };
  readonly noFormula: (source: string) => string;
  readonly coordinationPaid: string;
  readonly exactShare: string;
  readonly method: Readonly<Record<Unit, string>>;
  readonly perYear: (amount: string) => string;
  readonly assigned: (projects: string) => string;
  readonly project: { readonly unnamed: string; readonly everyYear: string };
  readonly bounds: {
    readonly floor: (value: string) => string;
    readonly ceiling: (value: string) => string;
    readonly ofDivided: (percentage: string) => string;
    readonly rest: string;
  };
  readonly settlement: {
    readonly repaid: (carrying: string, source: string) => string;
    readonly carrying: Readonly<Record<'none' | 'some', string>>;
    readonly held: string;
    readonly noCodes: (grant: string) => string;
    readonly codes: (grant: string, codes: string, source: string) => string;
  };
  readonly membersLeft: (of: {
    readonly region: string;
    readonly provenance: RegionProvenance;
    readonly called: string;
    readonly left: string;
  }) => string;
  readonly elsewhere: (name: string, region: string) => string;
  readonly membersFile: string;
}

/** Texts of the help on dividing. */
export type DivisionHelpKey =
  | 'iza'
  | 'region'
  | 'amount'
  | 'national'
  | 'coordination'
  | 'projects'
  | 'key'
  | 'members'
  | 'min'
  | 'max'
  | 'unit'
  | 'compare'
  | 'divisionLevel'
  | 'divisionGrant'
  | 'divisionRules';
