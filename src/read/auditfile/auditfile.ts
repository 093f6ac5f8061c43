// Reads the XML auditfile that every Dutch ledger makes: bookings by account, cost, product and project, which a mapping
// takes apart. It is read as a stream and whole or not at all.

import type { Finding, Where } from '../../findings/finding.js';
import type { Actuals, Bookings, SpentPart } from '../../grant/actuals.js';
import { existsIn } from '../../grant/intervention.js';
import { Amount } from '../../money/amount.js';
import { type LedgerMap, type MappedTo, OF_NONE, OF_REGIONS } from '../inputs/ledger-map.js';
import { type UnmappedBookings, unmappedBookings } from '../inputs/unmapped.js';
import type { BulkReading } from '../tables/bulk.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { InputFile } from '../tables/input-kind.js';
import { type ByteSource, byteSource } from '../text/pieces.js';
import { type CodeSum, type LineBookings, lineBookings } from './bookings.js';
import { type FilePlace, isAuditfile, readElements } from './elements.js';
import { lineTextIn } from './line-text.js';
import { centsOf, LOOKED_AT, versionOf } from './lines.js';
import { auditfileYears } from './years.js';

/** What an auditfile is read with. */
export interface AuditfileOptions {
  readonly vocabulary: Vocabulary;
  readonly map: LedgerMap | undefined;
  /** Which of the inputs it is, from 0. */
  readonly input: number;
}

type Problem = Finding<'BAD_AUDITFILE'>['problem'];

/** What a file says of itself. */
interface Contents {
  readonly lines: LineBookings;
  /** Accounts of the balance sheet, on which nothing is spent. */
  readonly balance: ReadonlySet<string>;
  /** What it states of all its lines. */
  readonly stated: ReadonlyMap<string, { readonly text: string; readonly place: FilePlace }>;
  readonly version: string;
  readonly fault:
    | { readonly problem: Problem; readonly text?: string; readonly place: FilePlace }
    | undefined;
}

/** Reads an auditfile; undefined for another file. */
export function readAuditfile(input: InputFile, options: AuditfileOptions): BulkReading<Actuals> | undefined {
  if (input.sheet) return undefined;
  const source = input.source ?? byteSource(input.bytes);
  if (!isAuditfile(source.at(0, LOOKED_FOR))) return undefined;
  const { file } = input;
  const contents = contentsOf(source);
  const { lines, fault } = contents;
  const whereOf = ({ line, column }: FilePlace): Where => ({ file, line, column });
  const unread = fault ?? missingBeside(options);
  const table = tableOf({ file, source }, contents);
  if (unread) {
    const { place, ...rest } = unread;
    const findings = [{ code: 'BAD_AUDITFILE', ...rest, where: whereOf(place) } as const];
    return { part: { parts: [], iza: [] }, findings, table };
  }
  const { actuals, findings } = actualsOf(contents, options, file);
  const bad = [...lines.bad.values()].map(({ what, count, text, place }): Finding => {
    const problem = what === 'year' ? 'no-year' : 'line';
    return { code: 'BAD_AUDITFILE', problem, what, count, text, where: whereOf(place) };
  });
  return { part: actuals, findings: [...bad, ...differences(contents, whereOf), ...findings], table };
}

const LOOKED_FOR = 4096;

/** An auditfile says neither whose it is, in terms of municipalities, nor what its codes are for. */
function missingBeside({ map, vocabulary }: AuditfileOptions): Contents['fault'] {
  const place = { line: 1, column: 1 };
  if (!map) return { problem: 'no-map', place };
  return vocabulary.municipality === undefined ? { problem: 'no-municipality', place } : undefined;
}

function contentsOf(source: ByteSource): Contents {
  const years = auditfileYears();
  const lines = lineBookings(years);
  const balance = new Set<string>();
  const stated = new Map<string, { readonly text: string; readonly place: FilePlace }>();
  let version = '';
  let fault: Contents['fault'];
  let account = { id: '', type: '' };
  let period = { number: '', start: '', end: '' };
  const wrong = (problem: Problem, place: FilePlace, text = '') => {
    fault ??= { problem, place, text };
  };
  const texts: Readonly<Record<string, (text: string) => void>> = {
    fiscalYear: (text) => years.header('fiscalYear', text),
    startDate: (text) => years.header('startDate', text),
    endDate: (text) => years.header('endDate', text),
    'account.id': (text) => {
      account.id = text;
    },
    'account.type': (text) => {
      account.type = text;
    },
    'period.number': (text) => {
      period.number = text;
    },
    'period.start': (text) => {
      period.start = text;
    },
    'period.end': (text) => {
      period.end = text;
    },
  };
  const ends: Readonly<Record<string, (place: FilePlace) => void>> = {
    account: () => {
      if (account.type.toUpperCase() === 'B') balance.add(account.id);
      account = { id: '', type: '' };
    },
    period: () => {
      years.period(period.number, period.start, period.end);
      period = { number: '', start: '', end: '' };
    },
    line: lines.lineEnds,
    transaction: lines.transactionEnds,
    journal: lines.journalEnds,
  };
  const stopped = readElements(source, LOOKED_AT, {
    root: (name, namespace, place) => {
      version = versionOf(namespace) ?? '';
      if (name === 'auditfile' && version !== '') return true;
      wrong('version', place, namespace);
      return false;
    },
    close: (element, text, place) => {
      if (element === 'curCode' && text !== '' && text.toUpperCase() !== 'EUR')
        wrong('currency', place, text);
      else if (STATED.includes(element)) stated.set(element, { text, place });
      else if (texts[element]) texts[element](text);
      else if (ends[element]) ends[element](place);
      else lines.field(element, text);
    },
  });
  if (stopped) wrong(stopped.problem, stopped);
  else if (!stated.has('transactions')) wrong('no-transactions', { line: 1, column: 1 });
  return { lines, balance, stated, version, fault };
}

const STATED: readonly string[] = ['lines', 'debit', 'credit', 'transactions'];

/** The sums that the file states of itself, where its lines add up to another. */
function differences(
  { lines: { totals }, stated }: Contents,
  whereOf: (place: FilePlace) => Where,
): readonly Finding[] {
  const told = (element: string) => stated.get(element);
  const count = told('lines');
  const found: Finding[] = [];
  if (count && Number(count.text) !== totals.lines)
    found.push({
      ...{ code: 'AUDITFILE_TOTALS', of: 'lines', stated: count.text, computed: String(totals.lines) },
      where: whereOf(count.place),
    });
  const moved = totals.minusDebit + totals.minusCredit;
  const sides = [
    ['debit', totals.debit],
    ['credit', totals.credit],
  ] as const;
  for (const [of, cents] of sides) {
    const one = told(of);
    if (!one) continue;
    const value = centsOf(one.text);
    // Some packages count what is less than nothing on one side at the other.
    const turned = cents + moved;
    if (value === cents || value === turned) continue;
    const computed = Amount.ofCents(cents).toString();
    found.push({ code: 'AUDITFILE_TOTALS', of, stated: one.text, computed, where: whereOf(one.place) });
  }
  return found;
}

/** What the sums of codes are for, by the mapping. */
function actualsOf(
  { lines, balance }: Contents,
  { vocabulary, map, input }: AuditfileOptions,
  file: string,
): { readonly actuals: Actuals; readonly findings: readonly Finding[] } {
  const { municipality = '' } = vocabulary;
  const parts = new Map<string, SpentPart>();
  const iza = new Map<string, Bookings>();
  const unmapped: UnmappedBookings[] = [];
  const findings: Finding[] = [];
  const judge = yearJudge(vocabulary, file);
  for (const sum of lines.sums.values()) {
    const meant = map?.find(municipality, sum.code);
    const place = { file, line: sum.line, cell: sum.column, input };
    const { year, bookings, code } = sum;
    const booked = { municipality, year, bookings, spent: Amount.ofCents(sum.cents), place };
    // On the balance sheet nothing is spent, unless the mapping says so.
    if (meant === OF_NONE || (meant === undefined && balance.has(code.ledger))) continue;
    const wrong = judge(sum, meant);
    if (wrong) findings.push(...wrong);
    else if (meant === undefined) unmapped.push({ ...booked, code });
    else if (meant === OF_REGIONS) addTo(iza, String(year), booked);
    else addTo(parts, `${year} ${meant}`, { ...booked, intervention: meant });
  }
  return {
    actuals: { parts: [...parts.values()], iza: [...iza.values()] },
    findings: [...findings, ...unmappedBookings(unmapped)],
  };
}

function addTo<Booked extends Bookings>(all: Map<string, Booked>, key: string, one: Booked): void {
  const before = all.get(key);
  if (!before) all.set(key, one);
  else {
    const [bookings, spent] = [before.bookings + one.bookings, before.spent.plus(one.spent)];
    const place = before.place.line > one.place.line ? before.place : one.place;
    all.set(key, { ...one, bookings, spent, place });
  }
}

/** Finds, once each, years without rules and interventions that are not there in a year; nothing where all is well. */
function yearJudge(vocabulary: Vocabulary, file: string) {
  const covered = vocabulary.years ?? vocabulary.rules.years.map(({ year }) => year);
  const said = new Set<string>();
  return ({ year, line, column }: CodeSum, meant: MappedTo | undefined): readonly Finding[] | undefined => {
    const where = { file, line, column };
    const once = (finding: Finding, key: string) => {
      if (said.has(key)) return [];
      said.add(key);
      return [finding];
    };
    if (!covered.includes(year))
      return once({ code: 'YEAR_NOT_COVERED', year, covered, where }, String(year));
    if (typeof meant !== 'number') return undefined;
    const years = vocabulary.interventions.yearsOf(meant);
    if (!years || existsIn(years, year)) return undefined;
    const unknown = { code: 'UNKNOWN_INTERVENTION', text: String(meant), suggestions: [], years } as const;
    return once({ ...unknown, year, intervention: meant, where }, `${year} ${meant}`);
  };
}

/** The file as a table of lines, of which none is kept; its header tells it apart from another with as many. */
function tableOf(
  { file, source }: { readonly file: string; readonly source: ByteSource },
  { lines, version }: Contents,
): BulkReading<Actuals>['table'] {
  const { totals, sums } = lines;
  let print = totals.debit % PRIME;
  for (const [key, { cents }] of sums) {
    for (let at = 0; at < key.length; at += 1) print = (print * 31 + key.charCodeAt(at)) % PRIME;
    print = (print * 31 + (Math.abs(cents) % PRIME)) % PRIME;
  }
  return {
    table: {
      file,
      dialect: { encoding: 'utf-8', bom: false, separator: ';', lineEnd: 'LF' },
      header: {
        line: 1,
        cells: [`XAF ${version} ${totals.lines} ${totals.debit} ${totals.credit} ${print}`],
      },
      rows: [],
      ragged: [],
      count: totals.lines,
      skipped: { blank: 0, comments: 0 },
      where: (line, column) => ({ file, line, column }),
      lineText: (line) => lineTextIn(source, line),
    },
    decimalSign: '.',
    auditfile: { version, opening: lines.opening() },
  };
}

const PRIME = 2_147_483_647;
