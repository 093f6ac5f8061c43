import type { Words } from '../words.js';
import { advice } from './advice.js';
import { divisionTables } from './division/tables.js';
import { inspectTables } from './inspect.js';
import { room } from './room.js';

/** How findings of each severity are counted. */
export const SEVERITIES = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

/** Single words that stand in cells, in English. */
export const cells: Words['cells'] = {
  ...divisionTables.cells,
  ...advice.cells,
  ...room.cells,
  ...inspectTables.cells,
  municipality: 'municipality',
  region: 'region',
  'grant-in-force': 'in force',
  announced: 'announced',
  'public-body': 'public body',
  'as-first': 'first',
  'in-force': 'now',
  unknown: 'unknown',
  subtotal: 'Subtotal',
  total: 'Total',
  undivided: 'Not divided',
  open: 'open',
  undated: 'no fixed date',
  next: 'next',
  later: 'later',
  passed: 'passed',
  'whole-grant': 'Whole grant',
  shift: 'shift',
  carry: 'carry',
  proposed: 'proposed: the most that is allowed',
  'unchanged-rest': 'Others, unchanged',
  'other-rest': 'Others, not shown',
  'from-option': 'option',
  'from-environment': 'environment',
  'from-file': 'file',
  'by-default': 'default',
  rounding: 'Rounding difference',
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  read: 'read',
  explained: 'explained',
  reported: 'reported',
  derived: 'derived',
  assumed: 'assumed',
};
