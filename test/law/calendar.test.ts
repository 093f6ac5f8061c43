import { describe, expect, it } from 'vitest';
import { type Calendar, datesFrom } from '../../src/law/calendar.js';

const date = (id: string, day: string | null) => ({
  id,
  date: day,
  due: { nl: id, en: id },
  status: 'read' as const,
  article: null,
});
const calendar = (grant: string, dates: Calendar['dates']): Calendar => ({
  grant,
  name: { nl: grant, en: grant },
  document: '',
  dates,
});

const CALENDARS = [
  calendar('first', [date('a', '2026-07-15'), date('b', '2026-12-31'), date('c', '2027-07-16')]),
  calendar('second', [date('d', null), date('e', '2026-12-31'), date('f', '2025-07-15')]),
];

const seenFrom = (on: string) => datesFrom(CALENDARS, on).map(({ id, turn }) => `${id} ${turn}`);

describe('first comes what is next, then what follows, then what has passed', () => {
  it.each([
    [
      'before the last of a year',
      '2026-11-29',
      ['b next', 'e next', 'c later', 'd later', 'f passed', 'a passed'],
    ],
    [
      'on the day itself: it is not past',
      '2026-12-31',
      ['b next', 'e next', 'c later', 'd later', 'f passed', 'a passed'],
    ],
    ['the day after', '2027-01-01', ['c next', 'd later', 'f passed', 'a passed', 'b passed', 'e passed']],
    ['before all', '2020-01-01', ['f next', 'a later', 'b later', 'e later', 'c later', 'd later']],
    [
      'after all: what has no date has not passed',
      '2030-01-01',
      ['d later', 'f passed', 'a passed', 'b passed', 'e passed', 'c passed'],
    ],
  ])('%s', (_, on, expected) => expect(seenFrom(on)).toEqual(expected));
});
