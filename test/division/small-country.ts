// A country of three municipalities, small enough to be worked by hand: Oost has GM0001 and GM0002, West has GM0003.
// What they get of the brede SPUK, the key of every year, is 600.00, 400.00 and 1,000.00.

import { type DivisionSources, divide } from '../../src/division/divide.js';
import type { DivisionOutcome, MemberShare, RegionYear } from '../../src/division/outcome.js';
import type { Bookings } from '../../src/grant/actuals.js';
import type { RegionWithMembers } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import { regionOf, rules, WHOLE, yearOf } from './divided-parts.js';

const member = (municipality: string) => ({ municipality, weight: null });

export const OOST: RegionWithMembers = {
  name: 'Oost',
  nameInAnnex: 'Oost (hele provincie)',
  mandateHolder: 'Aa',
  mandateHolderKind: 'municipality',
  members: [member('GM0001'), member('GM0002')],
};
export const WEST: RegionWithMembers = {
  name: 'West',
  nameInAnnex: 'West',
  mandateHolder: 'SamenWest',
  mandateHolderKind: 'public body',
  members: [member('GM0003')],
};

/** Amounts by name and year, from lines such as `Oost 2025 1000.00`. */
export function byYear(...lines: readonly string[]): ReadonlyMap<string, ReadonlyMap<number, Amount>> {
  const result = new Map<string, Map<number, Amount>>();
  for (const line of lines) {
    const [name = '', year, amount = ''] = line.split(' ');
    result.set(name, new Map([...(result.get(name) ?? []), [Number(year), Amount.of(amount)]]));
  }
  return result;
}

/** A key, in hundredths, by municipality. */
export function weights(key: Readonly<Record<string, bigint>>): ReadonlyMap<string, bigint> {
  return new Map(Object.entries(key));
}

/** Oost and West, 1,000.00 and 1,020.00 in 2025, but for what is given otherwise. */
export function smallInput(input: Partial<DivisionSources> = {}): DivisionSources {
  return {
    rules,
    regions: [OOST, WEST],
    key: weights({ GM0001: 60_000n, GM0002: 40_000n, GM0003: 100_000n }),
    official: byYear('Oost 2025 1000.00', 'West 2025 1020.00'),
    given: null,
    national: null,
    division: WHOLE,
    ...input,
  };
}

export function smallCountry(input: Partial<DivisionSources> = {}): DivisionOutcome {
  return divide(smallInput(input));
}

/** Oost in 2025, divided otherwise than by the key alone. */
export function oost(division: Partial<typeof WHOLE> = {}, input: Partial<DivisionSources> = {}): RegionYear {
  const { years } = smallCountry({ ...input, division: { ...WHOLE, ...division } });
  return regionOf(yearOf(years, 2025), 'Oost');
}

/** What every member gets, as text: its amount, what bound it, and the split that its share is of. */
export function shares({ members }: Pick<RegionYear, 'members'>): readonly string[] {
  return members.map(({ municipality, amount, bound, share }: MemberShare) => {
    const of = share && `${share.of} ${share.total} / ${share.weights}`;
    return [municipality, amount, bound, of].filter((part) => part !== null).join(' ');
  });
}

/** Bookings of one municipality in 2025, or another year, on a line of its own. */
export function booked(municipality: string, spent: string, line = 2, year = 2025): Bookings {
  const place = { file: 'besteed.csv', line, cell: 2 };
  return { municipality, year, spent: Amount.of(spent), bookings: 1, place };
}
