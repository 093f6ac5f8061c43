import type { Finding } from '../../findings/finding.js';
import type { UnmappedCode } from '../../findings/ledger-details.js';
import type { Bookings } from '../../grant/actuals.js';
import type { LedgerCode } from './ledger-map.js';

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
  return {
    code: 'UNMAPPED',
    municipality: last.municipality,
    year: last.year,
    bookings: ofYear.reduce((count, { bookings }) => count + bookings, 0),
    amounts: { sum },
    codes: ofYear.map(codeOf).sort(byWeight),
    place: last.place,
  };
}

function codeOf({ code, bookings, spent }: UnmappedBookings): UnmappedCode {
  const text = [code.ledger, code.costCentre].filter((part) => part !== '').join(' / ');
  return { text, bookings, sum: spent };
}

/** The largest sums first, whatever their sign; what is equal by code. */
function byWeight(one: UnmappedCode, other: UnmappedCode): number {
  const weight = ({ sum }: UnmappedCode) => Math.abs(sum.toCents());
  return weight(other) - weight(one) || (one.text < other.text ? -1 : 1);
}
