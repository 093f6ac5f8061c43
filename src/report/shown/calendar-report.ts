import { type DueDate, TURNS, type Turn } from '../../law/calendar.js';
import { type Day, daysBetween } from '../../law/day.js';
import { type Cell, EMPTY, integer, text, word } from '../cell.js';
import type { HeadingKey } from '../heading.js';
import type { Note } from '../note.js';
import type { Records } from '../records.js';
import type { Report } from '../table.js';

/** The dates as tables for people: what comes next, what follows, what has passed, seen from a day. */
export function calendarReport(dates: readonly DueDate[], on: Day): Report {
  const tables = TURNS.flatMap((turn) => {
    const due = dates.filter((date) => date.turn === turn);
    return due.length === 0
      ? []
      : [
          {
            title: { key: 'calendar' as const, turn, on },
            columns: calendarColumns(turn),
            rows: calendarRows(due, on),
          },
        ];
  });
  const calendars = [...new Set(dates.map(({ calendar }) => calendar))];
  const notes: readonly Note[] = calendars.flatMap(({ name, document }) =>
    name === null ? [] : [{ key: 'calendar-document' as const, name, document }],
  );
  return { tables, notes: [...notes, { key: 'calendar-in-agenda' }] };
}

/** What has passed has no days left. */
function calendarColumns(turn: Turn): readonly HeadingKey[] {
  return ['date', ...(turn === 'passed' ? [] : ['daysLeft' as const]), 'grant', 'due', 'status', 'article'];
}

function calendarRows(dates: readonly DueDate[], on: Day): Report['tables'][number]['rows'] {
  return dates.map(({ date, turn, calendar, due, status, article }) => ({
    kind: 'row',
    cells: [
      { kind: 'date', date },
      ...(turn === 'passed' ? [] : [daysLeft(date, on)]),
      calendar.name === null ? EMPTY : { kind: 'named', name: calendar.name },
      { kind: 'named', name: due },
      word(status),
      article === null ? EMPTY : text(article),
    ],
  }));
}

/** The dates as flat records, each with the whole of its source. */
export function calendarRecords(dates: readonly DueDate[], on: Day): Records {
  return {
    columns: ['turn', 'date', 'daysLeft', 'grant', 'id', 'due', 'status', 'article', 'source'],
    rows: dates.map(({ turn, date, calendar, id, due, status, article }) => [
      word(turn),
      { kind: 'date', date },
      daysLeft(date, on),
      calendar.grant === null ? EMPTY : text(calendar.grant),
      text(id),
      { kind: 'named', name: due },
      word(status),
      // Not a bare 5.3, which a spreadsheet takes for a day in March.
      article === null ? EMPTY : text(`artikel ${article}`),
      text(calendar.document),
    ]),
  };
}

/** Below zero for what has passed. */
function daysLeft(date: Day | null, on: Day): Cell {
  return date === null ? EMPTY : integer(daysBetween(on, date));
}
