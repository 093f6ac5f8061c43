import type { Finding } from '../findings/finding.js';
import type { Bookings } from '../grant/actuals.js';
import type { IzaRegion } from '../grant/iza.js';
import type { Municipality } from '../grant/municipality.js';
import { type IzaBookings, izaNegativeSpent, izaNoAllocation } from '../rules/iza-bookings.js';
import type { IzaOutcome, IzaYear } from './iza-outcome.js';
import { type IzaSpent, spentKey } from './iza-settlement.js';

/** What was found in bookings, and those that no settlement shown holds and no finding names. */
export interface JudgedBookings {
  readonly findings: readonly Finding[];
  readonly outside: readonly Bookings[];
}

/** What bookings are judged by. */
export interface BookingContext {
  readonly outcome: Pick<IzaOutcome, 'years'>;
  /** All regions, also those without an amount. */
  readonly regions: readonly IzaRegion[];
  /** The years shown with the regions shown. */
  readonly shown: readonly IzaYear[];
  /** Whether a year and region were asked for. */
  readonly wanted: (of: { readonly year: number; readonly region: string }) => boolean;
}

/** Bookings of SPUK IZA: those of years without amount, those below zero, and those that are settled nowhere here. */
export function judgedBookings(actuals: IzaSpent, context: BookingContext): JudgedBookings {
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
    const of: IzaBookings = { municipality, year, region: home.get(municipality) ?? '', bookings };
    if (isDivided(shown, of)) findings.push(...izaNegativeSpent(of));
    else if (wanted(of) && !isDivided(outcome.years, of)) findings.push(...izaNoAllocation(of));
    else outside.push(...bookings);
  }
  return { findings, outside };
}

/** Bookings that add up to less than zero, of municipalities in the regions that come along. */
export function negativeIzaBookings(
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
    return izaNegativeSpent({ municipality, year, region: home.get(municipality) ?? '', bookings });
  });
}

function isDivided(years: readonly IzaYear[], { year, region }: IzaBookings): boolean {
  return years.some((one) => one.year === year && one.regions.some((part) => part.region.name === region));
}
