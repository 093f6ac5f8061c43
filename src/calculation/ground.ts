// Whom and what a run is about, and what was said of each year.

import type { Actuals, SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import { type Intervention, UNDIVIDED } from '../grant/intervention.js';
import type { Carry, Plan, Shift } from '../grant/plan.js';
import { SpukError } from '../money/spuk-error.js';
import type { RowCircumstances } from './definitions.js';

/** What was granted, planned and spent. */
export interface Sources {
  readonly granted: readonly AllocationRow[];
  readonly plan: Plan;
  readonly actuals: Actuals;
}

/** What was said of one year, of all its receivers, in the order of the inputs. */
export interface YearEntries {
  readonly granted: AllocationRow[];
  /** None of nothing: such a shift or carry makes no year, and no row in one. */
  readonly shifts: Shift[];
  readonly carries: Carry[];
  /** A receiver without any is not settled. */
  readonly spent: SpentPart[];
}

/** The receivers by the interventions that occur: the rows of every year, in this order. */
export interface Ground {
  /** CBS codes, ascending. */
  readonly receivers: readonly string[];
  /** By number, ascending. */
  readonly slots: readonly RowCircumstances[];
  /** In order of first appearance; null for what is not divided. */
  readonly themeIds: readonly (string | null)[];
  readonly receiverOf: (municipality: string) => number;
  readonly rowOf: (municipality: string, intervention: number) => number;
}

export function emptyEntries(): YearEntries {
  return { granted: [], shifts: [], carries: [], spent: [] };
}

/** What was said, by year. */
export function entriesByYear({ granted, plan, actuals }: Sources): Map<number, YearEntries> {
  const years = new Map<number, YearEntries>();
  const of = (year: number): YearEntries => {
    const entries = years.get(year) ?? emptyEntries();
    years.set(year, entries);
    return entries;
  };
  for (const row of granted) of(row.year).granted.push(row);
  for (const shift of plan.shifts) if (!shift.amount.isZero()) of(shift.year).shifts.push(shift);
  for (const carry of plan.carries) if (!carry.amount.isZero()) of(carry.year).carries.push(carry);
  for (const part of actuals.parts) of(part.year).spent.push(part);
  return years;
}

/** The ground of a run: everybody and everything that is said something of. */
export function groundOf(years: Iterable<YearEntries>, interventions: readonly Intervention[]): Ground {
  const found = occurring(years);
  const receivers = [...found.receivers].sort();
  const slots = [...found.interventions]
    .sort((a, b) => a - b)
    .map((number) => circumstancesOf(number, interventions));
  const receiverAt = new Map(receivers.map((receiver, at) => [receiver, at]));
  const slotAt = new Map(slots.map(({ intervention }, at) => [intervention, at]));
  const receiverOf = (municipality: string) => placeAmong(receiverAt, municipality);
  return {
    receivers,
    slots,
    themeIds: [...new Set(slots.map(({ theme }) => theme))],
    receiverOf,
    rowOf: (municipality, intervention) =>
      receiverOf(municipality) * slots.length + placeAmong(slotAt, intervention),
  };
}

/** What the definitions of a row hang on, by what is known of its intervention. */
export function circumstancesOf(number: number, interventions: readonly Intervention[]): RowCircumstances {
  const found = interventions.find((one) => one.number === number);
  return {
    intervention: number,
    theme: found?.theme ?? null,
    ...(found?.to === undefined ? {} : { lastYear: found.to }),
  };
}

/** @throws SpukError for whom or what nothing is said of: it has no place here, and takes none of another's */
function placeAmong<Key extends string | number>(places: ReadonlyMap<Key, number>, key: Key): number {
  const at = places.get(key);
  if (at === undefined) throw new SpukError('not-on-the-ground', `nothing is said of ${key}`);
  return at;
}

/** Who and what anything is said of; what is not divided may always be carried. */
function occurring(years: Iterable<YearEntries>): {
  readonly receivers: Set<string>;
  readonly interventions: Set<number>;
} {
  const receivers = new Set<string>();
  const interventions = new Set<number>([UNDIVIDED]);
  for (const { granted, shifts, carries, spent } of years) {
    for (const { municipality, intervention } of granted) {
      receivers.add(municipality);
      interventions.add(intervention);
    }
    for (const { municipality, from, to } of shifts) {
      receivers.add(municipality);
      interventions.add(from).add(to);
    }
    for (const { municipality, from, to = from } of carries) {
      receivers.add(municipality);
      interventions.add(from).add(to);
    }
    for (const { municipality, intervention } of spent) {
      receivers.add(municipality);
      interventions.add(intervention);
    }
  }
  return { receivers, interventions };
}
