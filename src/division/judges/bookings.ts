import type { Finding } from '../../findings/finding.js';
import type { Bookings } from '../../grant/actuals.js';
import { lastPlace } from '../../grant/plan.js';
import { Amount } from '../../money/amount.js';

/** The bookings of a grant of regions of one municipality in one year, and the region it lies in. */
export interface MemberBookings {
  /** CBS code. */
  readonly municipality: string;
  readonly year: number;
  /** Empty where it lies in none. */
  readonly region: string;
  readonly bookings: readonly Bookings[];
}

/** Bookings that add up to less than zero: corrections of money that was not booked as spent. */
export function negativeMemberSpent({
  bookings,
  ...of
}: MemberBookings): readonly Finding<'NEGATIVE_SPENT'>[] {
  const spent = Amount.sum(bookings.map((one) => one.spent));
  if (!spent.isNegative()) return [];
  return [{ code: 'NEGATIVE_SPENT', ...of, amounts: { spent }, ...placeOf(bookings) }];
}

/** Bookings for a year in which nobody knows what the municipality got. */
export function noAmountForBookings({
  bookings,
  ...of
}: MemberBookings): readonly Finding<'NO_ALLOCATION'>[] {
  return [{ code: 'NO_ALLOCATION', ...of, because: 'spent', ...placeOf(bookings) }];
}

function placeOf(bookings: readonly Bookings[]): Pick<Finding, 'place'> {
  const place = lastPlace(bookings);
  return place ? { place } : {};
}
