import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayAfter, daysBetween, isDay } from '../../src/law/day.js';

describe('a day exists or not', () => {
  it.each([
    ['2026-12-31', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2027-02-29', false],
    // A century is no leap year, unless it can be divided by 400.
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['31-12-2026', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s: %s', (text, exists) => expect(isDay(text)).toBe(exists));
});

test('37 weeks after 16 July 2027 is 31 March 2028, by a leap day', () => {
  // 15 days left of July, 31, 30, 31, 30, 31, 31, 29 to the end of February, 31 of March: 259 = 37 × 7
  expect(15 + 31 + 30 + 31 + 30 + 31 + 31 + 29 + 31).toBe(37 * 7);
  expect(dayAfter('2027-07-16', 37 * 7)).toBe('2028-03-31');
  expect(daysBetween('2027-07-16', '2028-03-31')).toBe(259);
  expect(daysBetween('2028-03-31', '2027-07-16')).toBe(-259);
});

test('days are counted as the clock of the machine counts them', () => {
  const first = Date.UTC(1600, 0, 1);
  const last = Date.UTC(2600, 0, 1);
  const DAY = 86_400_000;
  const iso = (days: number) => new Date(first + days * DAY).toISOString().slice(0, 10);
  const days = fc.integer({ min: 0, max: (last - first) / DAY });
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(daysBetween(iso(from), iso(to))).toBe(to - from);
      expect(dayAfter(iso(from), to - from)).toBe(iso(to));
      expect(isDay(iso(from))).toBe(true);
    }),
  );
});
