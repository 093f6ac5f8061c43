// What the lines of an auditfile are for, by what a mapping says of their codes. On accounts of the balance sheet nothing
// is spent, unless the mapping names them; what is left out is said with its sum.

import type { Finding } from '../../findings/finding.js';
import type { Actuals, Bookings, SpentPart } from '../../grant/actuals.js';
import { existsIn } from '../../grant/intervention.js';
import { Amount } from '../../money/amount.js';
import type { LedgerCode } from '../inputs/ledger-lookup.js';
import { type LedgerMap, type MappedTo, OF_NONE, OF_REGIONS } from '../inputs/ledger-map.js';
import { type UnmappedBookings, unmappedBookings } from '../inputs/unmapped.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import type { CodeSum } from './bookings.js';

/** What an auditfile is read with. */
export interface AuditfileOptions {
  readonly vocabulary: Vocabulary;
  readonly map: LedgerMap | undefined;
  /** Which of the inputs it is, from 0. */
  readonly input: number;
}

/** The lines of an auditfile by code, and what it says of its accounts. */
interface CodeSums {
  readonly sums: ReadonlyMap<string, CodeSum>;
  readonly opened: ReadonlyMap<string, CodeSum>;
  readonly types: ReadonlyMap<string, string>;
}

/** What the sums of codes are for, by the mapping. */
export function mappedActuals(
  { sums, opened, types }: CodeSums,
  { vocabulary, map, input }: AuditfileOptions,
  file: string,
): { readonly actuals: Actuals; readonly findings: readonly Finding[] } {
  const { municipality = '' } = vocabulary;
  const parts = new Map<string, SpentPart>();
  const iza = new Map<string, Bookings>();
  const unmapped: UnmappedBookings[] = [];
  const findings: Finding[] = [];
  const judge = yearJudge(vocabulary, file);
  const left = leftOut({ file, input });
  const meaningOf = codeMeanings(types, map, municipality);
  for (const sum of sums.values()) {
    const place = { file, line: sum.line, cell: sum.column, input };
    const { year, bookings, code } = sum;
    const booked = { municipality, year, bookings, spent: Amount.ofCents(sum.cents), place };
    const [meant, why] = meaningOf(code);
    if (why) left.add(why, sum);
    if (meant === OF_NONE) continue;
    const wrong = judge(sum, meant);
    if (wrong) findings.push(...wrong);
    else if (meant === undefined) unmapped.push({ ...booked, code });
    else if (meant === OF_REGIONS) addTo(iza, String(year), booked);
    else addTo(parts, `${year} ${meant}`, { ...booked, intervention: meant });
  }
  for (const sum of opened.values()) {
    const [meant] = meaningOf(sum.code);
    if (meant !== undefined && meant !== OF_NONE) left.add('opening', sum);
  }
  return {
    actuals: { parts: [...parts.values()], iza: [...iza.values()] },
    findings: [...findings, ...left.found(), ...unmappedBookings(unmapped)],
  };
}

/** Why lines that a mapping names do not count. */
type LeftOut = 'balance' | 'opening' | 'no-type';

/**
 * What codes mean; why they count for nothing, where a line of the mapping fits that does not name their account. A range
 * and a star name no single account: what they hold of the balance sheet is left out, and said.
 */
function codeMeanings(types: ReadonlyMap<string, string>, map: LedgerMap | undefined, municipality: string) {
  return (code: LedgerCode): readonly [MappedTo | undefined, LeftOut?] => {
    const line = map?.line(municipality, code);
    const type = types.get(code.ledger) ?? '';
    if (!line) return [type === 'B' ? OF_NONE : undefined];
    const { ledger } = line.patterns;
    if (ledger.kind === 'code' || line.meant === OF_NONE) return [line.meant];
    if (type === 'B') return [OF_NONE, 'balance'];
    const isOfAny = ledger.kind === 'any' || (ledger.kind === 'beginning' && ledger.beginning === '');
    return type === '' && isOfAny ? [OF_NONE, 'no-type'] : [line.meant];
  };
}

export function bookingsIn(sums: Iterable<CodeSum>): number {
  return [...sums].reduce((count, { bookings }) => count + bookings, 0);
}

/** Gathers what is left out: one finding of each kind, at the last of its lines. */
function leftOut({ file, input }: { readonly file: string; readonly input: number }) {
  const all = new Map<LeftOut, CodeSum[]>();
  const findingOf = (why: LeftOut, sums: readonly CodeSum[]): Finding => {
    const [first] = sums;
    const { line, column } = sums.reduce((one, other) => (other.line > one.line ? other : one));
    const sum = sums.map(({ cents }) => Amount.ofCents(cents)).reduce((one, other) => one.plus(other));
    const bookings = bookingsIn(sums);
    if (why === 'no-type') {
      const told = { count: bookings, text: first?.code.ledger ?? '' };
      return { code: 'BAD_AUDITFILE', problem: why, ...told, where: { file, line, column } };
    }
    const place = { file, line, cell: column, input };
    return { code: 'AUDITFILE_LEFT_OUT', of: why, bookings, amounts: { sum }, place };
  };
  return {
    add: (why: LeftOut, sum: CodeSum): void => {
      const before = all.get(why);
      if (before) before.push(sum);
      else all.set(why, [sum]);
    },
    found: (): readonly Finding[] => [...all].map(([why, sums]) => findingOf(why, sums)),
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
