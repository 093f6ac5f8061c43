import type { Room } from '../../budget/room/room.js';
import { isIndicative } from '../../budget/settlement.js';
import type { ShownOutcome } from '../../budget/shown.js';
import type { FindingCode } from '../../findings/finding.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import type { ClosedYear } from '../../law/calendar.js';
import { carryLimitLevel } from '../../law/levels.js';
import type { ParameterId } from '../../law/parameter.js';
import { type Rules, rulesOf } from '../../law/rules.js';
import { notesOf } from '../budget/budget-notes.js';
import { doubtsOfYears } from '../budget/settle-report.js';
import { amountCell, type Cell, EMPTY, integer, repaid, text, word } from '../cell.js';
import { type Directory, interventionCell } from '../directory.js';
import type { Note } from '../note.js';
import type { Records } from '../records.js';
import type { Report, Table, TableRow } from '../table.js';

/** The rooms of a municipality, with everything that is shown beside them. */
export interface ShownRoom {
  readonly municipality: string;
  readonly rooms: readonly Room[];
  readonly outcome: ShownOutcome;
  /** The years in which nothing can be decided any more. */
  readonly closed: readonly ClosedYear[];
  /** Whether only some of those were asked for that money may go to. */
  readonly isToAsked: boolean;
}

/** What can still be shifted and carried, as one table for people. */
export function roomReport(shown: ShownRoom, directory: Directory): Report {
  const { rooms, outcome } = shown;
  if (rooms.length === 0) return { tables: [], notes: [] };
  const isStarred = isOfIndicative(outcome);
  const starred = rooms.some(isStarred);
  const tables = [roomTable(shown, directory, isStarred)];
  const notes = [
    ...(rooms.length > 1 ? [{ key: 'room-by-itself' } as const] : []),
    ...(tables.some(isSaidAnywhere) ? [{ key: 'room-anywhere' } as const] : []),
    ...spentNotes(outcome),
    ...closedNotes(shown),
    ...notesOf(outcome, directory, starred),
    ...assumedNotes(shown, directory),
    ...doubtsOfYears(outcome.rules, shiftYears(shown)),
  ];
  return { tables, notes };
}

function isSaidAnywhere({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === 'word' && cell.word === 'anywhere'));
}

function roomTable(shown: ShownRoom, directory: Directory, isStarred: (room: Room) => boolean): Table {
  const { rules } = shown.outcome;
  return {
    title: { key: 'room', municipality: directory.municipality(shown.municipality) },
    columns: ['year', 'kind', 'from', 'interventionName', 'to', 'room', 'boundedBy'],
    rows: alike(shown).map(
      (same): TableRow => ({
        kind: 'row',
        cells: [
          integer(same.room.year),
          word(same.room.kind),
          ...fromCells(same, rules, directory),
          toCell(same, rules),
          repaid(same.room.amount, isStarred(same.room)),
          boundCell(same.room),
        ],
      }),
    ),
  };
}

/** A room, and everywhere that it is the same. */
interface Alike {
  readonly room: Room;
  /** null: of each that has anything, which is nothing. */
  readonly from: number | null;
  /** null: everywhere. */
  readonly to: readonly number[] | null;
}

/** Rooms of the same giver that are the same, together; and of a year in which nobody may carry anything one. */
function alike({ rooms, isToAsked }: ShownRoom): readonly Alike[] {
  const nobody = yearsWithoutCarries(rooms);
  const groups = new Map<string, Room[]>();
  for (const room of rooms) {
    const { kind, year, from, amount, bound } = room;
    const whose = kind === 'carry' && nobody.has(year) ? '' : from;
    const key = [kind, year, whose, amount, bound.code, bound.rule?.parameter].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), room]);
  }
  return [...groups.values()].flatMap((those) => {
    const [room] = those;
    if (!room) return [];
    const ofGiver = rooms.filter(
      (one) => one.kind === room.kind && one.year === room.year && one.from === room.from,
    );
    const isEverywhere =
      room.kind === 'shift' && !isToAsked && those.length > 1 && those.length === ofGiver.length;
    const to = room.to === null || isEverywhere ? null : those.flatMap((one) => one.to ?? []);
    return [{ room, from: those.every(({ from }) => from === room.from) ? room.from : null, to }];
  });
}

/** The years in which nobody may carry anything, all for one reason. */
function yearsWithoutCarries(rooms: readonly Room[]): ReadonlySet<number> {
  const carries = rooms.filter(({ kind }) => kind === 'carry');
  const years = new Set(carries.map(({ year }) => year));
  const none = [...years].filter((year) => {
    const those = carries.filter((carry) => carry.year === year);
    const reasons = new Set(those.map(({ bound }) => `${bound.code} ${bound.rule?.parameter}`));
    return reasons.size === 1 && those.every(({ amount }) => amount.isZero());
  });
  return new Set(none);
}

/** What is carried where the limit stands on the total is of no intervention, unless one was asked for. */
function isWhole({ kind, year, from }: Room, rules: Rules): boolean {
  const ofYear = rulesOf(rules, year);
  return (
    kind === 'carry' && from === UNDIVIDED && ofYear !== undefined && carryLimitLevel(ofYear) === 'totals'
  );
}

function fromCells({ room, from }: Alike, rules: Rules, directory: Directory): readonly [Cell, Cell] {
  if (isWhole(room, rules)) return [EMPTY, word('total')];
  return from === null ? [EMPTY, word('each')] : [integer(from), interventionCell(from, directory)];
}

function toCell({ room, from, to }: Alike, rules: Rules): Cell {
  if (to === null) return word('anywhere');
  if (isWhole(room, rules) && room.to === UNDIVIDED) return word('total');
  return from === null ? EMPTY : text(to.join(', '));
}

/** What bounds it: a limit of the law, or that there is no more. */
function boundCell({ bound }: Room): Cell {
  const found = WORDS[bound.code];
  if (found) return word(found);
  return bound.rule ? { kind: 'parameter-name', parameter: bound.rule.parameter } : text(bound.code);
}

/** What bounds a room without being a limit of the law: there is no more, or it is spent. */
const WORDS: Readonly<Partial<Record<FindingCode, 'all-there-is' | 'all-unspent'>>> = {
  NEGATIVE_BUDGET: 'all-there-is',
  ROW_BELOW_ZERO: 'all-there-is',
  OVERSPENT: 'all-unspent',
  CARRY_EXCEEDS_UNSPENT: 'all-unspent',
};

/** The same for programs, a row for each pair. */
export function roomRecords({ municipality, rooms }: ShownRoom, directory: Directory): Records {
  return {
    columns: [
      ...(['code', 'municipality', 'year', 'kind', 'from', 'to', 'room'] as const),
      ...(['limit', 'boundedBy', 'parameter', 'status'] as const),
    ],
    rows: rooms.map(({ kind, year, from, to, amount, bound }) => {
      const limit = bound.amounts?.['limit'];
      return [
        text(municipality),
        text(directory.municipality(municipality).name),
        integer(year),
        word(kind),
        integer(from),
        to === null ? EMPTY : integer(to),
        amountCell(amount),
        limit ? amountCell(limit) : EMPTY,
        text(bound.code),
        bound.rule ? text(bound.rule.parameter) : EMPTY,
        bound.rule ? word(bound.rule.status) : EMPTY,
      ];
    }),
  };
}

function isOfIndicative({ tree }: ShownOutcome): (room: Room) => boolean {
  const years = new Set(
    tree.flatMap((part) => part.years.flatMap((each) => (isIndicative(each) ? [each.year] : []))),
  );
  return ({ year }) => years.has(year);
}

/** What is booked bounds: between walls of each intervention, without walls only what is left of the total. */
function spentNotes({ totals, rules }: ShownOutcome): readonly Note[] {
  const settled = totals.filter(({ spent }) => spent !== null).map(({ year }) => rulesOf(rules, year));
  return [
    ...(settled.some((of) => of?.walls.value === true) ? [{ key: 'room-of-spent' } as const] : []),
    ...(settled.some((of) => of?.walls.value === false) ? [{ key: 'room-of-spent-total' } as const] : []),
  ];
}

/** The years in which something may be shifted by a limit of the law. */
function shiftYears({ rooms }: ShownRoom): ReadonlySet<number> {
  const limited = rooms.filter(({ kind, bound }) => kind === 'shift' && bound.code === 'SHIFT_LIMIT');
  return new Set(limited.map(({ year }) => year));
}

function closedNotes({ rooms, closed }: ShownRoom): readonly Note[] {
  const years = new Set(rooms.map(({ year }) => year));
  const shown = closed.filter(({ year }) => years.has(year));
  return shown.length === 0 ? [] : [{ key: 'closed-years', closed: shown }];
}

/** The rules that rooms rest on and no source says, beside those that are named as the limits in force. */
function assumedNotes(
  { rooms, outcome: { rules } }: ShownRoom,
  { chosen: under }: Directory,
): readonly Note[] {
  const named: readonly ParameterId[] = ['walls', 'shift-limit', 'carry-limit'];
  return rules.years.flatMap((ofYear) => {
    const those = rooms.filter(({ year }) => year === ofYear.year).flatMap(({ assumed }) => assumed);
    return [...new Set(those)]
      .filter((parameter) => !named.includes(parameter))
      .map((parameter): Note => ({ key: 'law', rules: ofYear, parameter, years: [ofYear.year], under }));
  });
}
