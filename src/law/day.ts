// Days of the calendar as ISO text, and their arithmetic; the clock itself stands behind the Platform.

/** A day as ISO 8601 writes it: 2026-12-31. */
export type Day = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day that exists.
 * @example isDay('2028-02-29') // true
 * @example isDay('2027-02-29') // false
 */
export function isDay(text: string): boolean {
  return ISO.test(text) && dayOf(numberOf(text)) === text;
}

/**
 * How many days lie between two days; below zero where the second comes first.
 * @unit days
 * @example daysBetween('2027-07-16', '2028-03-31') // 259
 */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The day so many days later.
 * @example dayAfter('2026-12-31', 1) // 2027-01-01
 */
export function dayAfter(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** Years that begin on 1 March end with the day that may be missing; four hundred of them always have as many days. */
const FOUR_CENTURIES = 146_097;
const CENTURY = 36_524;
const FOUR_YEARS = 1_461;
const YEAR = 365;
/** Days from 1 March to the first of a month, counted from March: 31, 61, 92, … */
const toMonth = (month: number): number => Math.floor((153 * month + 2) / 5);

/** Days since 1 March of the year 0. */
function numberOf(day: Day): number {
  const [, year = '', month = '', date = ''] = ISO.exec(day) ?? [];
  const sinceMarch = (Number(month) + 9) % 12;
  const years = Number(year) - (Number(month) <= 2 ? 1 : 0);
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return YEAR * years + leaps + toMonth(sinceMarch) + Number(date) - 1;
}

function dayOf(number: number): Day {
  const era = Math.floor(number / FOUR_CENTURIES);
  const ofEra = number - era * FOUR_CENTURIES;
  const centuries = Math.min(3, Math.floor(ofEra / CENTURY));
  const ofCentury = ofEra - centuries * CENTURY;
  const quads = Math.floor(ofCentury / FOUR_YEARS);
  const ofQuad = ofCentury - quads * FOUR_YEARS;
  const single = Math.min(3, Math.floor(ofQuad / YEAR));
  const ofYear = ofQuad - single * YEAR;
  const month = Math.floor((5 * ofYear + 2) / 153);
  const year = era * 400 + centuries * 100 + quads * 4 + single + (month >= 10 ? 1 : 0);
  return [padded(year, 4), padded(((month + 2) % 12) + 1, 2), padded(ofYear - toMonth(month) + 1, 2)].join(
    '-',
  );
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
