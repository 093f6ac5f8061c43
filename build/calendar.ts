import { readFileSync } from 'node:fs';
import type { Calendar } from '../src/law/calendar.js';

/** In the order in which they stand within a day. */
const CALENDARS = ['brede-spuk', 'spuk-iza', 'places'];

/** The calendars of data/law/calendar in the form the program reads. */
export function compiledCalendars(): readonly Calendar[] {
  return CALENDARS.map((name) =>
    JSON.parse(readFileSync(new URL(`../data/law/calendar/${name}.json`, import.meta.url), 'utf8')),
  );
}
