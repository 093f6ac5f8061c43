// The same files as a journal of hledger: an account per municipality, year and intervention, with an account below
// it for each thing that happens to its money. What an account holds is what is left.

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Row, Rows } from './agreement.js';
import type { BudgetFiles } from './data.js';
import { keyOf, recordsOf } from './rows.js';

/** What takes money out of an account. */
const OUT = ['shiftedOut', 'carriedOut', 'spent'];
/** What is nothing where the journal has no account for it. */
const PLANNED = { granted: '0', carriedIn: '0', shiftedIn: '0', shiftedOut: '0', carriedOut: '0' };
const FIRST_YEAR_WITHOUT_WALLS = 2025;
const AT_ONCE = 10_000;

/** Writes a journal of an allocation, a plan and, where there are any, bookings. */
export function writeJournal(file: string, { allocation, plan, bookings }: BudgetFiles): void {
  const handle = openSync(file, 'w');
  writeSync(handle, 'decimal-mark ,\n\n');
  const write = (entries: readonly string[]) => {
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      writeSync(handle, entries.slice(at, at + AT_ONCE).join(''));
    }
  };
  write(recordsOf(allocation, ';').map(grantEntry));
  write(recordsOf(plan, ';').map(planEntry));
  // A million bookings taken apart as records would be needlessly heavy; this file has no quotes.
  if (bookings !== undefined)
    write(readFileSync(bookings, 'utf8').trimEnd().split('\n').slice(1).map(bookingEntry));
  closeSync(handle);
}

function grantEntry(record: Row): string {
  const { jaar, onderdeel, toegekend } = record;
  return entry(
    `${jaar}-01-01 Toekenning`,
    `${place(record)}:${jaar}:${onderdeel}:granted`,
    `${toegekend}`,
    'Rijk',
  );
}

function planEntry(record: Row): string {
  const { jaar, van, naar, bedrag, soort } = record;
  const from = `${place(record)}:${jaar}:${van}`;
  return soort === 'verschuiving'
    ? entry(
        `${jaar}-07-01 Verschuiving`,
        `${from}:shiftedOut`,
        `-${bedrag}`,
        `${place(record)}:${jaar}:${naar}:shiftedIn`,
      )
    : entry(
        `${jaar}-12-31 Doorschuiving`,
        `${from}:carriedOut`,
        `-${bedrag}`,
        `${place(record)}:${Number(jaar) + 1}:${van}:carriedIn`,
      );
}

function bookingEntry(line: string): string {
  const [name, year, intervention, amount, text] = line.split(';');
  return entry(`${year}-06-30 ${text}`, `${name}:${year}:${intervention}:spent`, `-${amount}`, 'Bank');
}

function place({ gemeente, gemeentecode }: Row): string {
  return `${gemeente ?? gemeentecode}`;
}

function entry(head: string, account: string, amount: string, other: string): string {
  return `${head}\n    ${account}  ${amount}\n    ${other}\n\n`;
}

/** The rows in a balance report: what an account holds is the budget before anything is spent. */
export function budgetRows(file: string): Rows {
  return rowsOf(file, (_, held) => ({ budget: held }));
}

/**
 * The rows in a balance report of a settled journal: what an account holds above zero is to be repaid, of an
 * intervention in a year with walls and of the municipality in a year without.
 */
export function settledRows(file: string): Rows {
  const rows = rowsOf(file, (year, held) => ({
    toRepay: year < FIRST_YEAR_WITHOUT_WALLS ? atLeastZero(held) : '',
  }));
  const totals = balancesOf(file)
    .filter(({ names: [, year, ...below] }) => Number(year) >= FIRST_YEAR_WITHOUT_WALLS && below.length === 0)
    .map(({ names: [name, year], held }) => [keyOf(name, year, ''), { toRepay: atLeastZero(held) }] as const);
  return new Map([...rows, ...totals]);
}

function rowsOf(file: string, ofHeld: (year: number, held: string) => Row): Rows {
  const rows = new Map<string, Record<string, string>>();
  for (const { names, held } of balancesOf(file)) {
    const [name, year, intervention, part] = names;
    if (intervention === undefined) continue;
    const key = keyOf(name, year, intervention);
    const row = rows.get(key) ?? { ...PLANNED };
    rows.set(key, row);
    if (part === undefined) Object.assign(row, ofHeld(Number(year), held));
    else row[part] = OUT.includes(part) ? negated(held) : held;
  }
  return rows;
}

function balancesOf(file: string): readonly { readonly names: readonly string[]; readonly held: string }[] {
  return recordsOf(file).map(({ account = '', balance = '' }) => ({
    names: account.split(':'),
    held: balance.replace(',', '.'),
  }));
}

function atLeastZero(held: string): string {
  return held.startsWith('-') ? '0' : held;
}

function negated(held: string): string {
  return held.startsWith('-') ? held.slice(1) : `-${held}`;
}
