// What is said of single things: a run, a workbook, a comparison, starter files. Types only.

import type { BookHeading, DivisionSheet, LegendKey, SettledHeading, SheetId } from '../book/book.js';
import type { Counts } from '../findings/order.js';
import type { ColumnMeaning, UnderstoodFile } from '../findings/understood-file.js';
import type { Named } from '../grant/intervention.js';
import type { Municipality } from '../grant/municipality.js';
import type { DueDate } from '../law/calendar.js';
import type { Certainty } from '../law/parameter-row.js';
import type { Amount } from '../money/amount.js';
import type { AdviceWord, InspectWord, RoomWord } from '../report/cell.js';
import type { Fact } from '../report/compared/fact-differences.js';
import type { Cause } from '../report/compared/verification.js';
import type { ChosenLaw } from '../report/directory.js';
import type { AdviceHeading, HeadingKey, InspectHeading, RoomHeading } from '../report/heading.js';
import type { AdviceNote, RoomNote } from '../report/note.js';
import type { InputReceipt } from '../report/receipt.js';
import type { AdvicePart, DifferenceTitle, InspectTitle } from '../report/title.js';

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

/** The sheets of a workbook, beside those of single years. */
export type BookSheetKey = Exclude<SheetId, { readonly year: number }>['kind'] | 'findings' | 'receipt';

/** What only workbooks say. */
export interface BookSpeech {
  /** Names of sheets: without spaces, so that formulas stay easy to read. */
  readonly sheets: Readonly<Record<BookSheetKey, string>>;
  readonly titles: Readonly<Record<BookSheetKey, string>>;
  /** The name of the sheet that has a year as it is lawful. */
  readonly lawfulSheet: (year: number) => string;
  readonly lawfulTitle: string;
  readonly divisionSheet: Readonly<Record<DivisionSheet, (year: number) => string>>;
  readonly divisionTitle: Readonly<Record<DivisionSheet, (grant: Named, year: number) => string>>;
  readonly legends: Readonly<Record<LegendKey | 'findings' | 'receipt', string>>;
  readonly headings: Readonly<Record<Exclude<BookHeading, HeadingKey | SettledHeading>, string>>;
  /** What a year adds to the final settlement. */
  readonly inYear: Readonly<Record<'toRepay' | 'lawful', (year: string) => string>>;
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
  /** What is said of rows of the plan that do not count: in their cell, and above the totals with their number. */
  readonly notCounted: {
    readonly cell: string;
    readonly one: string;
    readonly many: string;
  };
  readonly noFindings: string;
  readonly receipt: Readonly<
    Record<
      | 'program'
      | 'command'
      | 'options'
      | 'rules'
      | 'figures'
      | 'inputs'
      | 'noInputs'
      | 'hash'
      | 'notes'
      | 'notModelled',
      string
    >
  > & { readonly input: (role: InputReceipt['role'], rows: number) => string };
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

/** Words for an advice. */
export interface AdviceSpeech {
  readonly title: (scope: Municipality | number) => string;
  readonly part: (part: AdvicePart) => string;
  readonly headings: Readonly<Record<AdviceHeading, string>>;
  readonly cells: Readonly<Record<AdviceWord, string>>;
  readonly note: (note: AdviceNote) => string;
  /** Why there is none, where the inputs have errors. */
  readonly nothingAdvised: string;
  /** Why there is none, where nothing is known of what was spent. */
  readonly nobodySettled: string;
  /** That less can be repaid, and how that is found: what still can be done, and what could have been. */
  readonly gain: (still: Amount, wasPossible: Amount) => string;
}

/** Words for what can still be shifted and carried. */
export interface RoomSpeech {
  readonly title: (municipality: Municipality) => string;
  readonly headings: Readonly<Record<RoomHeading, string>>;
  readonly cells: Readonly<Record<RoomWord, string>>;
  readonly note: (note: RoomNote) => string;
  /** Why there is nothing, where the inputs have errors. */
  readonly nothingKnown: string;
  /** Why there is nothing, where it was asked where money may go to. */
  readonly nowhere: string;
}

/** Words for how a file was read. */
export interface InspectSpeech {
  readonly title: (title: InspectTitle) => string;
  readonly headings: Readonly<Record<InspectHeading, string>>;
  readonly cells: Readonly<Record<InspectWord, string>>;
  /** What a column holds. */
  readonly meaning: (meaning: ColumnMeaning) => string;
  /** How a file was read, in a line beside a result. */
  readonly told: (of: UnderstoodFile) => string;
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
  /** Said of a file that is filled in with official amounts. */
  readonly official: (file: string, stands: string) => string;
}

/** A plan that was written: of all municipalities where none is named. */
export interface WrittenPlan {
  readonly file: string;
  readonly rows: number;
  readonly names: readonly string[];
  /** What it holds beside what was read: the most that may be carried, or what is advised. */
  readonly beside: 'most' | 'advice' | 'nothing';
}

/** A year in which something was found, and of which interventions. */
export interface FoundIn {
  readonly year: number | undefined;
  readonly interventions: readonly number[];
}

/** Single sentences said about a run. */
export interface RunSpeech {
  readonly summary: (counts: Counts) => string;
  /** How much was judged, and what was found. */
  readonly verdict: (municipalities: number, years: number, counts: Counts) => string;
  readonly more: (count: number) => string;
  /** Above the places of findings that are not told one by one. */
  readonly moreByMunicipality: (count: number) => string;
  readonly whereFound: (municipality: string, places: readonly FoundIn[]) => string;
  readonly nothingShown: string;
  readonly nothingDivided: string;
  readonly manyBlocks: (count: number) => string;
  /** Where it stands what is not computed, under rules that have a list of their own. */
  readonly notModelledElsewhere: (under: ChosenLaw | undefined) => string;
  /** What stands in no agenda, because the law gives it no date. */
  readonly notInAgenda: (undated: readonly DueDate[]) => string;
  /** Where a date stands, and how certain that is. */
  readonly cited: (of: {
    readonly document: string;
    readonly article: string | null;
    readonly status: Certainty;
  }) => string;
  /** What came of computing a result again. */
  readonly verified: (
    file: string,
    counts: { readonly differences: number; readonly amounts: number },
  ) => string;
  readonly cause: (cause: Cause) => string;
  readonly bookingsOfRegions: (grant: Named, bookings: number, sum: Amount) => string;
  /** Bookings of the grant of municipalities in the actuals of one of regions. */
  readonly otherGrant: (
    of: { readonly grant: Named; readonly other: Named },
    bookings: number,
    sum: Amount,
  ) => string;
  /** Bookings of a grant of regions, of regions or years that are not shown. */
  readonly bookingsElsewhere: (grant: Named, bookings: number, sum: Amount) => string;
  /** Regions that were asked for, of which none of the municipalities that were asked for is a member. */
  readonly notMember: (municipalities: readonly string[], regions: readonly string[]) => string;
  readonly noMemberActuals: (grant: Named) => string;
  readonly noActuals: string;
  readonly planWritten: (plan: WrittenPlan) => string;
  readonly planNotWritten: (file: string) => string;
  /** Whose settlement misses bookings that could not be read, and whether some do not tell whose they are. */
  readonly bookingsLost: (
    of: readonly { readonly name: string; readonly years: readonly number[] }[],
    untold: boolean,
  ) => string;
  /** What was read of a sheet of a workbook. */
  readonly sheet: (sheet: SheetFacts, rows: number) => string;
  readonly dialect: (file: string, dialect: DialectFacts) => string;
  /** The column that says of each amount whether it is added or taken off. */
  readonly auditfile: (
    file: string,
    facts: { readonly version: string; readonly lines: number; readonly opening: number },
  ) => string;
  readonly signColumn: (file: string, column: string) => string;
  /** That a workbook has sheets that were not read, where none was named. */
  readonly otherSheets: (sheet: SheetFacts) => string;
  readonly commentsSkipped: (file: string, count: number) => string;
  /** Said in titles where not all inputs could be read. */
  readonly incomplete: string;
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
  /** Before the command that tells more. */
  readonly see: string;
}
