// What will have been spent by the end of a year, where somebody says so: it stands in for the year's bookings.

import type { Finding } from '../../findings/finding.js';
import type { Actuals, SpentPart } from '../../grant/actuals.js';
import type { AllocationRow } from '../../grant/allocation.js';
import { lastPlace } from '../../grant/plan.js';
import { decidedAt } from '../../law/levels.js';
import { type Rules, rulesOf } from '../../law/rules.js';
import { Amount } from '../../money/amount.js';

/** Bookings, of which those of the municipality-years that something is expected of are replaced by what is expected. */
export function withExpected(actuals: Actuals, expected: readonly SpentPart[]): Actuals {
  const years = new Set(expected.map(partYear));
  return { ...actuals, parts: [...actuals.parts.filter((part) => !years.has(partYear(part))), ...expected] };
}

/**
 * What is granted, as expected to be spent: in the years from one on, which still run, and in municipality-years without
 * any bookings.
 */
export function grantedAsExpected(
  rows: readonly AllocationRow[],
  { parts }: Actuals,
  runningFrom: number,
): readonly SpentPart[] {
  const settledYears = new Set(parts.map(partYear));
  return rows
    .filter((row) => row.year >= runningFrom || !settledYears.has(partYear(row)))
    .map(({ municipality, year, intervention, granted, place }) => ({
      municipality,
      year,
      intervention,
      spent: granted,
      bookings: 0,
      place: place ?? NOWHERE,
    }));
}

/** Of an amount that comes along, and was read in no file. */
const NOWHERE = { file: '', line: 0, cell: 0 };

/**
 * Less expected of a whole year than is booked already: per intervention between walls, on the total where there are
 * none.
 */
export function expectedBelowSpent(
  { parts }: Actuals,
  expected: readonly SpentPart[],
  rules: Rules,
): readonly Finding<'EXPECT_BELOW_SPENT'>[] {
  const levelOf = (part: SpentPart) => {
    const yearRules = rulesOf(rules, part.year);
    return yearRules && decidedAt(yearRules) === 'rows'
      ? `${partYear(part)} ${part.intervention}`
      : partYear(part);
  };
  const years = new Set(expected.map(partYear));
  const booked = partsByPlace(
    parts.filter((part) => years.has(partYear(part))),
    levelOf,
  );
  const wished = partsByPlace(expected, levelOf);
  return [...booked].flatMap(([key, bookings]): readonly Finding<'EXPECT_BELOW_SPENT'>[] => {
    const expectedParts = wished.get(key) ?? [];
    const [spent, whole] = [spentSum(bookings), spentSum(expectedParts)];
    const [first] = bookings;
    if (!first || !spent.exceeds(whole)) return [];
    const place =
      lastPlace(expectedParts.filter(wasRead)) ??
      lastPlace(expected.filter((part) => wasRead(part) && partYear(part) === partYear(first))) ??
      lastPlace(bookings);
    const { municipality, year, intervention } = first;
    return [
      {
        code: 'EXPECT_BELOW_SPENT',
        municipality,
        year,
        ...(key === partYear(first) ? {} : { intervention }),
        amounts: { expected: whole, spent },
        ...(place ? { place } : {}),
      },
    ];
  });
}

function wasRead({ place }: SpentPart): boolean {
  return place !== NOWHERE;
}

function spentSum(parts: readonly SpentPart[]): Amount {
  return Amount.sum(parts.map(({ spent }) => spent));
}

function partYear({ municipality, year }: { readonly municipality: string; readonly year: number }): string {
  return `${municipality} ${year}`;
}

function partsByPlace(
  parts: readonly SpentPart[],
  keyOf: (part: SpentPart) => string,
): ReadonlyMap<string, readonly SpentPart[]> {
  const groups = new Map<string, SpentPart[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return groups;
}
