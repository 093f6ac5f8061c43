import type { ShownOutcome } from '../budget/shown.js';
import { notesOf } from './budget-notes.js';
import type { Directory } from './directory.js';
import { interventionTables } from './intervention-tables.js';
import { municipalityTables, themeTables, yearTables } from './overview-tables.js';
import type { Cell, Report } from './table.js';

/** The level at which budgets are shown. */
export const LEVELS = ['intervention', 'theme', 'municipality', 'year'] as const;
export type Level = (typeof LEVELS)[number];

/** The budget as tables for people, at one level, with what must be said below them. */
export function budgetReport(outcome: ShownOutcome, level: Level, directory: Directory): Report {
  const tables = {
    intervention: interventionTables,
    municipality: municipalityTables,
    theme: themeTables,
    year: yearTables,
  }[level](outcome, directory);
  const starred = tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isIndicative)));
  return { tables, notes: tables.length === 0 ? [] : notesOf(outcome, directory, starred) };
}

function isIndicative(cell: Cell): boolean {
  return cell.kind === 'amount' && cell.indicative === true;
}
