import type { ShownOutcome } from '../../budget/shown.js';
import type { Cell } from '../cell.js';
import type { Directory } from '../directory.js';
import { markNotes } from '../marks.js';
import type { Report, Table } from '../table.js';
import type { KeysOf } from './amount-columns.js';
import { notesOf } from './budget-notes.js';
import { interventionTables } from './intervention-tables.js';
import { municipalityTables, themeTables, yearTables } from './overview-tables.js';

/** The level at which budgets are shown. */
export const LEVELS = ['intervention', 'theme', 'municipality', 'year'] as const;
export type Level = (typeof LEVELS)[number];

/** The tables of a budget at one level, with the amounts that say something. */
export function levelTables(
  outcome: ShownOutcome,
  level: Level,
  directory: Directory,
  keysOf?: KeysOf,
): readonly Table[] {
  return {
    intervention: interventionTables,
    municipality: municipalityTables,
    theme: themeTables,
    year: yearTables,
  }[level](outcome, directory, keysOf);
}

/** The budget as tables for people, at one level, with what must be said below them. */
export function budgetReport(outcome: ShownOutcome, level: Level, directory: Directory): Report {
  const tables = levelTables(outcome, level, directory);
  const notes = [...markNotes(tables), ...notesOf(outcome, directory, isStarred(tables))];
  return { tables, notes: tables.length === 0 ? [] : notes };
}

/** Whether any amount in the tables is marked as indicative. */
export function isStarred(tables: readonly Table[]): boolean {
  return tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isIndicative)));
}

function isIndicative(cell: Cell): boolean {
  return cell.kind === 'amount' && cell.indicative === true;
}
