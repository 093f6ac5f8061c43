// The dates of the two grants, stated by hand beside the data.

import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compiledCalendars } from '../../build/grants.js';
import { compiledPlaces } from '../../build/places.js';
import { dayAfter, isDay } from '../../src/law/day.js';

const calendars = compiledCalendars();
const datesOf = (grant: string | null) => {
  const found = calendars.find((calendar) => calendar.grant === grant);
  return (found?.dates ?? []).map(({ id, date, status, article }) => [id, date, status, article]);
};

test('the brede SPUK accounts each 15 July, is spent in 2026, lapses in 2027 and is settled in 2028', () => {
  expect(datesOf('brede-spuk')).toEqual([
    ['accountability-2023', '2024-07-15', 'read', '9.1'],
    ['accountability-2024', '2025-07-15', 'read', '9.1'],
    ['accountability-2025', '2026-07-15', 'read', '9.1'],
    ['last-spending', '2026-12-31', 'read', '5.3'],
    ['accountability-2026', '2027-07-15', 'read', '9.1'],
    ['lapse', '2027-07-16', 'read', '10.2'],
    ['settlement', '2028-03-31', 'derived', '9.2 lid 1'],
  ]);
  expect(dayAfter('2027-07-16', 37 * 7)).toBe('2028-03-31');
});

test('SPUK IZA accounts on the same days, and its settlement has a term and no date', () => {
  expect(datesOf('spuk-iza')).toEqual([
    ['accountability-2023', '2024-07-15', 'read', '8 lid 2'],
    ['accountability-2024', '2025-07-15', 'read', '8 lid 2'],
    ['accountability-2025', '2026-07-15', 'read', '8 lid 2'],
    ['last-spending', '2026-12-31', 'read', '9 lid 2'],
    ['accountability-2026', '2027-07-15', 'read', '8 lid 2'],
    ['lapse', '2027-07-16', 'read', null],
    ['settlement', null, 'read', '9 lid 1'],
  ]);
});

test('a merger that is a bill stands there as the table of coming mergers has it', () => {
  const coming = compiledPlaces().comingMergers;
  expect(coming).toHaveLength(1);
  expect(datesOf(null)).toEqual(coming.map(({ date, status }) => ['merger-wijdemeren', date, status, null]));
});

describe.each(calendars)('the calendar $grant', ({ dates, document }) => {
  it('names days that exist, each once, in their order, what has none at the end', () => {
    expect(dates.flatMap(({ date }) => (date === null ? [] : [isDay(date)]))).not.toContain(false);
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
    const days = dates.map(({ date }) => date ?? '9999-12-31');
    expect(days).toEqual(days.toSorted());
  });

  it('says in both languages what is due, and where it stands', () => {
    expect(document).not.toBe('');
    for (const { due } of dates) expect([due.nl, due.en]).not.toContain('');
  });
});

test('the built program has the dates of the data', () => {
  const built = readFileSync(new URL('../../dist/data/calendar.json', import.meta.url), 'utf8');
  expect(JSON.parse(built)).toEqual(calendars);
});
