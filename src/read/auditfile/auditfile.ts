// Reads the XML auditfile that every Dutch ledger makes: bookings by account, cost, product and project, which a mapping
// takes apart. It is read as a stream and whole or not at all.

import type { Finding, Where } from '../../findings/finding.js';
import type { Actuals } from '../../grant/actuals.js';
import { Amount } from '../../money/amount.js';
import type { BulkReading } from '../tables/bulk.js';
import type { InputFile } from '../tables/input-kind.js';
import { type ByteSource, byteSource } from '../text/pieces.js';
import type { SourceRow } from '../text/source-table.js';
import { type LineBookings, lineBookings } from './bookings.js';
import { type FilePlace, isAuditfile, readElements, textStretches } from './elements.js';
import { lineTextIn } from './line-text.js';
import { centsOf, LOOKED_AT, versionOf } from './lines.js';
import { type AuditfileOptions, bookingsIn, mappedActuals } from './mapped.js';
import { auditfileYears } from './years.js';

type Problem = Finding<'BAD_AUDITFILE'>['problem'];

/** What a file says of itself. */
interface Contents {
  readonly lines: LineBookings;
  /** Of accounts: whether they are of the balance sheet, on which nothing is spent, or of what is spent and earned. */
  readonly types: ReadonlyMap<string, string>;
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
  const { actuals, findings } = mappedActuals({ ...lines, types: contents.types }, options, file);
  const bad = [...lines.bad.values()].map(({ what, count, text, place }): Finding => {
    const problem = what === 'year' ? 'no-year' : 'line';
    return { code: 'BAD_AUDITFILE', problem, what, count, text, where: whereOf(place) };
  });
  return { part: actuals, findings: [...bad, ...differences(contents, whereOf), ...findings], table };
}

const LOOKED_FOR = 4096;

/** An auditfile says neither whose it is, in terms of municipalities, nor what its codes are for; it is of its books. */
function missingBeside({ map, vocabulary }: AuditfileOptions): Contents['fault'] {
  const place = { line: 1, column: 1 };
  if (!map) return { problem: 'no-map', place };
  if (vocabulary.yearOf === 'boekdatum') return { problem: 'no-date', place };
  return vocabulary.municipality === undefined ? { problem: 'no-municipality', place } : undefined;
}

function contentsOf(source: ByteSource): Contents {
  const years = auditfileYears();
  const lines = lineBookings(years);
  const types = new Map<string, string>();
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
      types.set(account.id, account.type.toUpperCase());
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
  if (stopped) wrong(stopped.problem, stopped, stopped.text);
  else if (!stated.has('transactions')) wrong('no-transactions', { line: 1, column: 1 });
  return { lines, types, stated, version, fault };
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

/** The file as a table of lines, of which none is kept; its text tells it apart from another with as many. */
function tableOf(
  { file, source }: { readonly file: string; readonly source: ByteSource },
  { lines, version }: Contents,
): BulkReading<Actuals>['table'] {
  return {
    table: {
      file,
      dialect: { encoding: 'utf-8', bom: false, separator: ';', lineEnd: 'LF' },
      header: { line: 1, cells: [`XAF ${version}`] },
      rows: [],
      ragged: [],
      count: lines.totals.lines,
      skipped: { blank: 0, comments: 0 },
      again: () => stretchRows(source),
      where: (line, column) => ({ file, line, column }),
      lineText: (line) => lineTextIn(source, line),
    },
    decimalSign: '.',
    auditfile: { version, opening: bookingsIn(lines.opened.values()) },
  };
}

function* stretchRows(source: ByteSource): Generator<SourceRow> {
  let line = 0;
  for (const stretch of textStretches(source)) {
    line += 1;
    yield { line, cells: [stretch] };
  }
}
