import { join } from 'node:path';
import type { Subject } from '../interleaved.js';
import type { Contender } from './contender.js';
import type { Data } from './data.js';
import { csvRows, jsonRows, workbookRows } from './rows.js';

const DOES = 'rows, totals, limits, rooms, findings, sources';

/** The budget of the country. */
export function country({ country: { allocation, plan }, folder }: Data): Contender {
  const out = join(folder, 'spuk.csv');
  const subject = spuk('`spuk allocate -f csv`', ['allocate', '-a', allocation, '-p', plan, '-q', '-o', out]);
  return { subject, rows: () => csvRows(out), does: DOES, doesNot: '' };
}

/** The same as a workbook with formulas. */
export function countryBook({ country: { allocation, plan }, folder }: Data): Contender {
  const out = join(folder, 'country.xlsx');
  const subject = spuk('`spuk allocate -f xlsx`', [
    'allocate',
    '-a',
    allocation,
    '-p',
    plan,
    '-q',
    '-o',
    out,
  ]);
  return { subject, rows: () => workbookRows(out), does: 'the same, with formulas', doesNot: '' };
}

/** The end of the year. What the plan carries may be more than is left: that is an error, and no failure. */
export function ledger({ ledger: { allocation, plan, bookings }, folder }: Data): Contender {
  const out = join(folder, 'spuk.json');
  const files = ['-a', allocation, '-p', plan, '-s', bookings];
  const subject = spuk('`spuk settle -f json`', ['settle', ...files, '-q', '-o', out]);
  return {
    subject: { ...subject, statuses: [0, 1] },
    rows: () => jsonRows(out),
    does: `${DOES}, final settlement`,
    doesNot: '',
  };
}

function spuk(name: string, args: readonly string[]): Subject {
  return { name, args: ['bin/spuk.js', ...args, '--no-config'] };
}
