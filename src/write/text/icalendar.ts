// The dates as a file for an agenda (RFC 5545): all-day events that say what is due and where it stands.

import type { DueDate } from '../../law/calendar.js';
import { type Day, dayAfter } from '../../law/day.js';
import type { Words } from '../../messages/words.js';
import { printableLines } from './printable.js';

/** What the file says of its making. */
export interface IcalendarFacts {
  /** The day it is made for: it stands in every event, so that the same day gives the same bytes. */
  readonly on: Day;
  readonly version: string;
}

/** Every date that has a day as an event of that day. */
export function icalendar(dates: readonly DueDate[], { on, version }: IcalendarFacts, words: Words): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//spuk//spuk ${version}//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...dates.flatMap((due) => (due.date === null ? [] : eventOf(due, due.date, { on, words }))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(
  { id, due, calendar, status, article }: DueDate,
  date: Day,
  { on, words }: { readonly on: Day; readonly words: Words },
): readonly string[] {
  const { grant, name, document } = calendar;
  const summary = `${name === null ? '' : `${words.named(name)}: `}${words.named(due)}`;
  const source = words.run.cited({ document, article, status });
  return [
    'BEGIN:VEVENT',
    `UID:${grant ?? 'spuk'}-${id}@spuk`,
    `DTSTAMP:${compact(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date, 1))}`,
    `SUMMARY:${calendarEscaped(summary)}`,
    `DESCRIPTION:${calendarEscaped(source)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** Text in which nothing is taken for the end of a value. */
function calendarEscaped(text: string): string {
  const lines = printableLines(text.replace(/\r\n?/g, '\n'));
  return lines.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The most bytes of a line, without its end. */
const WIDEST = 75;

/** A line over several where it is too long: what follows begins with a space, and no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (bytes + length > WIDEST) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += length;
  }
  return [...lines, part].join('\r\n');
}
