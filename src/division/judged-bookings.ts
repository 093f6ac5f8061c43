import type { Finding } from '../findings/finding.js';
import type { Bookings } from '../grant/actuals.js';
import type { RegionWithMembers } from '../grant/division.js';
import type { Municipality } from '../grant/municipality.js';
import { type MemberBookings, negativeMemberSpent, noAmountForBookings } from './judges/bookings.js';
import type { DivisionOutcome, DivisionYear } from './outcome.js';
import { type MembersSpent, spentKey } from './settlement.js';

/** What was found in bookings, and those that no settlement shown holds and no finding names. */
export interface JudgedBookings {
  readonly findings: readonly Finding[];
  readonly outside: readonly Bookings[];
}

/** What bookings are judged by. */
export interface BookingContext {
  readonly outcome: Pick<DivisionOutcome, 'years'>;
  /** All regions, also those without an amount. */
  readonly regions: readonly RegionWithMembers[];
  /** The years shown with the regions shown. */
  readonly shown: readonly DivisionYear[];
  /** Whether a year and region were asked for. */
  readonly wanted: (of: { readonly year: number; readonly region: string }) => boolean;
}

/** Bookings of a grant of regions: those of years without amount, those below zero, and those that are settled nowhere here. */
export function judgedBookings(actuals: MembersSpent, context: BookingContext): JudgedBookings {
  const { outcome, regions, shown, wanted } = context;
  const home = new Map(
    regions.flatMap(({ name, members }) => members.map(({ municipality }) => [municipality, name] as const)),
  );
  const findings: Finding[] = [];
  const outside: Bookings[] = [];
  for (const bookings of actuals.values()) {
    const [first] = bookings;
    if (!first) continue;
    const { municipality, year } = first;
    const of: MemberBookings = { municipality, year, region: home.get(municipality) ?? '', bookings };
    if (isDivided(shown, of)) findings.push(...negativeMemberSpent(of));
    else if (wanted(of) && !isDivided(outcome.years, of)) findings.push(...noAmountForBookings(of));
    else outside.push(...bookings);
  }
  return { findings, outside };
}

/** Bookings that add up to less than zero, of municipalities in the regions that come along. */
export function negativeMemberBookings(
  all: readonly Bookings[],
  municipalities: readonly Municipality[],
): readonly Finding[] {
  const home = new Map(municipalities.map(({ code, region }) => [code, region]));
  const grouped = new Map<string, Bookings[]>();
  for (const one of all) {
    const before = grouped.get(spentKey(one));
    if (before) before.push(one);
    else grouped.set(spentKey(one), [one]);
  }
  return [...grouped.values()].flatMap((bookings) => {
    const [{ municipality = '', year = 0 } = {}] = bookings;
    return negativeMemberSpent({ municipality, year, region: home.get(municipality) ?? '', bookings });
  });
}

function isDivided(years: readonly DivisionYear[], { year, region }: MemberBookings): boolean {
  return years.some((one) => one.year === year && one.regions.some((part) => part.region.name === region));
}
