import type { Finding } from '../../findings/finding.js';
import type { CodeGroup, UnmappedCode } from '../../findings/ledger-details.js';
import type { Bookings } from '../../grant/actuals.js';
import type { Amount } from '../../money/amount.js';
import type { LedgerCode } from './ledger-lookup.js';

/** Bookings of one code that no line of the mapping knows. */
export interface UnmappedBookings extends Bookings {
  readonly code: LedgerCode;
}

/** One finding per municipality and year of an input, at the last of its bookings; the largest sums first. */
export function unmappedBookings(all: readonly UnmappedBookings[]): readonly Finding[] {
  const years = new Map<string, UnmappedBookings[]>();
  for (const of of all) {
    const key = `${of.municipality} ${of.year}`;
    const ofYear = years.get(key);
    if (ofYear) ofYear.push(of);
    else years.set(key, [of]);
  }
  return [...years.values()].map(findingOf);
}

function findingOf(ofYear: readonly UnmappedBookings[]): Finding {
  const last = ofYear.reduce((one, other) => (other.place.line > one.place.line ? other : one));
  const sum = ofYear.map(({ spent }) => spent).reduce((one, other) => one.plus(other));
  const codes = ofYear.map(codeOf).sort(byWeight);
  return {
    code: 'UNMAPPED',
    municipality: last.municipality,
    year: last.year,
    bookings: ofYear.reduce((count, { bookings }) => count + bookings, 0),
    amounts: { sum },
    codes,
    ...(codes.length > MANY ? { groups: groupsOf(codes) } : {}),
    place: last.place,
  };
}

function codeOf({ code, bookings, spent }: UnmappedBookings): UnmappedCode {
  const { ledger, costCentre, product = '', project = '' } = code;
  const text = [ledger, costCentre, product, project].filter((part) => part !== '').join(' / ');
  return { text, bookings, sum: spent };
}

/** The largest sums first, whatever their sign; what is equal by code. */
function byWeight(one: UnmappedCode, other: UnmappedCode): number {
  const weight = ({ sum }: UnmappedCode) => Math.abs(sum.toCents());
  return weight(other) - weight(one) || (one.text < other.text ? -1 : 1);
}

/** More codes than this are told by how they begin. */
const MANY = 20;
const MOST_GROUPS = 5;

/** Codes together by as much of their beginning as leaves few groups; the largest sums first. */
function groupsOf(codes: readonly UnmappedCode[]): readonly CodeGroup[] {
  let groups: readonly CodeGroup[] = [];
  for (let length = 1; length <= LONGEST_BEGINNING; length += 1) {
    const longer = beginningsOf(codes, length);
    if (longer.length > MOST_GROUPS) break;
    groups = longer;
  }
  return [...groups].sort((one, other) => Math.abs(other.sum.toCents()) - Math.abs(one.sum.toCents()));
}

const LONGEST_BEGINNING = 8;

function beginningsOf(codes: readonly UnmappedCode[], length: number): readonly CodeGroup[] {
  const groups = new Map<string, { beginning: string; codes: number; sum: Amount }>();
  for (const { text, sum } of codes) {
    const beginning = text.slice(0, length);
    const group = groups.get(beginning);
    if (!group) groups.set(beginning, { beginning, codes: 1, sum });
    else {
      group.codes += 1;
      group.sum = group.sum.plus(sum);
    }
    if (groups.size > MOST_GROUPS) break;
  }
  return [...groups.values()];
}
