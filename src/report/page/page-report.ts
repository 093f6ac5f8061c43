import { type Gain, gainOf } from '../../budget/advice/gain.js';
import { ofMunicipalities, type ShownOutcome } from '../../budget/shown.js';
import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import { type AmountKey, type Amounts, sumOf } from '../../grant/amounts.js';
import type { Named } from '../../grant/intervention.js';
import type { Municipality } from '../../grant/municipality.js';
import type { ClosedYear } from '../../law/calendar.js';
import { lastClosed } from '../advice/shown-advice.js';
import { type KeysOf, type Parts, settledKeys, tellingKeys } from '../budget/amount-columns.js';
import { notesOf } from '../budget/budget-notes.js';
import { isStarred, levelTables } from '../budget/budget-report.js';
import { doubtNotes, mergerNotes } from '../budget/settle-report.js';
import { settlementTables } from '../budget/settlement-tables.js';
import type { Directory } from '../directory.js';
import { markNotes } from '../marks.js';
import type { Note } from '../note.js';
import { lawTable } from '../shown/law-table.js';
import { incompleteReport, type Table } from '../table.js';
import type { PagePart } from '../title.js';
import { type LimitUse, limitUses } from './limit-uses.js';
import { type Answers, answersOf } from './page-answers.js';
import { type Flow, flowsOf } from './page-flows.js';

/** What a page is about: one municipality, several side by side, or all of the grant. */
export type PageScope =
  | { readonly kind: 'one'; readonly municipality: Municipality }
  | { readonly kind: 'several' | 'country'; readonly count: number };

/** All that a page shows, without words or colours. */
export interface PageReport {
  /** What the grant is called. */
  readonly grant: Named;
  /** Those that come along with it. */
  readonly amounts: Directory['grant']['amounts'];
  readonly scope: PageScope;
  readonly incomplete: boolean;
  readonly years: readonly number[];
  readonly answers: Answers;
  readonly flows: readonly Flow[];
  /** Side by side, by code; none for one municipality. */
  readonly municipalities: readonly MunicipalityPart[];
  readonly limits: readonly LimitUse[];
  readonly findings: readonly Finding[];
  /** The themes by year, with every amount that says something. */
  readonly themes: readonly Table[];
  /** The parts of each year, in the order of the years. */
  readonly tables: readonly Table[];
  readonly settlement: readonly Table[];
  readonly notes: readonly Note[];
  readonly law: Table;
}

/** What a page says beside what was computed. */
export interface PageFacts {
  /** The years in which nothing can be decided any more. */
  readonly closed: readonly ClosedYear[];
  /** Whether something of the inputs could not be read: every title says so. */
  readonly incomplete: boolean;
}

/** One of several municipalities. */
export interface MunicipalityPart {
  readonly municipality: Municipality;
  readonly answers: Answers;
  /** Of the years shown together. */
  readonly amounts: Amounts;
  /** How many errors name it. */
  readonly errors: number;
  /** What it could repay less; undefined where that is not known: nothing is settled, or something is wrong. */
  readonly gain: Gain | undefined;
  readonly flows: readonly Flow[];
}

/**
 * What a page shows of an outcome; the findings are those of the inputs and of the rules.
 */
export function pageReport(
  outcome: ShownOutcome,
  findings: readonly Finding[],
  directory: Directory,
  { closed, incomplete }: PageFacts,
): PageReport {
  const { municipalities: codes, years } = outcome;
  const themes = levelTables(outcome, 'theme', directory, keysAmong(OF_THEMES)).map(
    (table): Table => ({ ...table, title: { key: 'page-themes' } }),
  );
  const tables = partTables(outcome, directory);
  const titled = (all: readonly Table[]) =>
    incomplete ? incompleteReport({ tables: all, notes: [] }).tables : all;
  const settlements = outcome.settlements.filter(({ years: settled }) => settled.length > 0);
  return {
    grant: outcome.rules.name,
    amounts: directory.grant.amounts,
    scope: scopeOf(codes, directory),
    incomplete,
    years,
    answers: answersOf(outcome, closed),
    flows: flowsOf(outcome, directory),
    municipalities:
      codes.length > 1 ? codes.map((code) => partOf(code, { outcome, findings, directory, closed })) : [],
    limits: limitUses(
      outcome,
      closed.map(({ year }) => year),
    ),
    findings,
    themes: titled(themes),
    tables: titled(tables),
    settlement: titled(settlementTables(settlements, directory)),
    notes: [
      ...markNotes([...themes, ...tables]),
      ...notesOf(outcome, directory, isStarred(tables)).filter(({ key }) => key !== 'law'),
      ...doubtNotes(outcome),
      ...mergerNotes({ settlements }, directory),
    ],
    law: lawTable(outcome.rules, years),
  };
}

function scopeOf(codes: readonly string[], { municipality, count }: Directory): PageScope {
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return { kind: 'one', municipality: municipality(only) };
  return { kind: codes.length === count ? 'country' : 'several', count: codes.length };
}

function partOf(
  code: string,
  {
    outcome,
    findings,
    directory,
    closed,
  }: {
    readonly outcome: ShownOutcome;
    readonly findings: readonly Finding[];
    readonly directory: Directory;
    readonly closed: readonly ClosedYear[];
  },
): MunicipalityPart {
  const isOwn = (part: { readonly municipality?: string }) => part.municipality === code;
  const part = ofMunicipalities(outcome, new Set([code]));
  const errors = countsOf(findings.filter(isOwn)).error;
  // What is wrong and names nobody may be anybody's.
  const isWrong =
    errors > 0 || countsOf(findings.filter((each) => each.municipality === undefined)).error > 0;
  return {
    municipality: directory.municipality(code),
    answers: answersOf(part, closed),
    amounts: sumOf(part.totals),
    errors,
    gain: isWrong ? undefined : gainOfSettled(part, lastClosed(closed)),
    flows: flowsOf(part, directory),
  };
}

function gainOfSettled(outcome: ShownOutcome, closedUntil: number): Gain | undefined {
  const isSettled = outcome.settlements.some(({ years }) => years.length > 0);
  return isSettled ? gainOf(outcome, closedUntil) : undefined;
}

/** What the charts of the themes show, and where it came from. */
const OF_THEMES: readonly AmountKey[] = [
  'granted',
  'carriedIn',
  'shiftedIn',
  'shiftedOut',
  'carriedOut',
  'spent',
  'toRepay',
];

/** A page of A4 holds so many amounts: a year is shown in parts. */
const BUDGET: readonly AmountKey[] = [
  'granted',
  'carriedIn',
  'shiftedIn',
  'shiftedOut',
  'available',
  'carriedOut',
  'budget',
];

/** What stands beside each limit. */
const LIMITS: readonly { readonly limit: AmountKey; readonly keys: readonly AmountKey[] }[] = [
  { limit: 'shiftLimit', keys: ['shiftedOut', 'shiftLimit', 'shiftRoom'] },
  { limit: 'carryLimit', keys: ['carriedOut', 'carryLimit', 'carryRoom'] },
];

function keysAmong(wanted: readonly AmountKey[]): KeysOf {
  return (parts) => tellingKeys(parts).filter((key) => wanted.includes(key));
}

/** By year: what was budgeted, what the limits leave, and where it was settled how the year ended. */
function partTables(outcome: ShownOutcome, directory: Directory): readonly Table[] {
  const level = outcome.municipalities.length > 1 ? 'municipality' : 'intervention';
  const settled = new Set(
    outcome.sums.flatMap(({ year, amounts: { spent } }) => (spent === null ? [] : [year])),
  );
  const named = (part: PagePart, tables: readonly Table[]) =>
    tables.flatMap((table): readonly { readonly year: number; readonly table: Table }[] =>
      'year' in table.title
        ? [{ year: table.title.year, table: titledPart(table, part, table.title.year) }]
        : [],
    );
  const parts = [
    ...named('budget', levelTables(outcome, level, directory, keysAmong(BUDGET))),
    ...named('limits', levelTables(outcome, level, directory, limitKeys)).filter(({ table }) =>
      hasLimits(table),
    ),
    ...named('end', levelTables(outcome, level, directory, endKeys)).filter(({ year }) => settled.has(year)),
  ];
  return [...parts].sort((a, b) => a.year - b.year).map(({ table }) => table);
}

function titledPart(table: Table, part: PagePart, year: number): Table {
  return { ...table, title: { key: 'page-part', part, year } };
}

/** What is used of each limit stands beside it, also where it is nothing. */
function limitKeys(parts: Parts): readonly AmountKey[] {
  return LIMITS.flatMap(({ limit, keys }) =>
    parts.some(limit, (cents) => !Number.isNaN(cents)) ? keys : [],
  );
}

function hasLimits({ columns }: Table): boolean {
  return columns.some((column) => column === 'shiftLimit' || column === 'carryLimit');
}

function endKeys(parts: Parts): readonly AmountKey[] {
  const wanted: readonly AmountKey[] = [
    'available',
    'spent',
    'unspent',
    'overspent',
    'carriedOut',
    'carryUsable',
    'toRepay',
  ];
  const telling = settledKeys(parts);
  return wanted.filter((key) => key === 'available' || telling.includes(key));
}
