import type { Finding, UnmappedCode } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import type { Amount } from '../money/amount.js';
import type { LedgerCode } from './ledger-map.js';

/** A booking that no rule of the mapping knows. */
interface LostBooking {
  readonly municipality: string;
  readonly year: number;
  readonly spent: Amount;
  readonly place: RowPlace;
}

/** Keeps account of the bookings of one input that map to nothing. */
export interface Unmapped {
  readonly add: (booking: LostBooking, code: LedgerCode) => void;
  /** One finding per municipality and year, at the last of its bookings. */
  readonly findings: () => readonly Finding[];
}

interface Lost {
  readonly municipality: string;
  readonly year: number;
  readonly codes: Map<string, UnmappedCode>;
  place: RowPlace;
}

export function unmappedBookings(): Unmapped {
  const lost = new Map<string, Lost>();
  return {
    add: ({ municipality, year, spent, place }, code) => {
      const key = `${municipality} ${year}`;
      const known = lost.get(key);
      const ofYear = known ?? { municipality, year, codes: new Map<string, UnmappedCode>(), place };
      ofYear.place = place;
      const text = [code.ledger, code.costCentre].filter((part) => part !== '').join(' / ');
      const before = ofYear.codes.get(text);
      ofYear.codes.set(text, {
        text,
        bookings: (before?.bookings ?? 0) + 1,
        sum: before ? before.sum.plus(spent) : spent,
      });
      if (!known) lost.set(key, ofYear);
    },
    findings: () => [...lost.values()].map(findingOf),
  };
}

function findingOf({ municipality, year, codes, place }: Lost): Finding {
  const known = [...codes.values()];
  const bookings = known.reduce((count, code) => count + code.bookings, 0);
  const sum = known.map((code) => code.sum).reduce((one, other) => one.plus(other));
  return {
    code: 'UNMAPPED',
    municipality,
    year,
    bookings,
    amounts: { sum },
    codes: known.sort(byWeight),
    place,
  };
}

/** The largest sums first, whatever their sign; what is equal by code. */
function byWeight(one: UnmappedCode, other: UnmappedCode): number {
  const weight = ({ sum }: UnmappedCode) => Math.abs(sum.toCents());
  return weight(other) - weight(one) || (one.text < other.text ? -1 : 1);
}
