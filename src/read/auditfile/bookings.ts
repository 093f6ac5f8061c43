// What the lines of an auditfile are of and add up to. Only their sums are kept: a file may have millions of lines.

import { exactCents } from '../../money/amount.js';
import type { LedgerCode } from '../inputs/ledger-lookup.js';
import type { FilePlace } from './elements.js';
import { centsOf } from './lines.js';
import { type AuditfileYears, plainNumber } from './years.js';

/** The bookings of one code in one year. */
export interface CodeSum {
  readonly year: number;
  readonly code: LedgerCode;
  cents: number;
  bookings: number;
  line: number;
  column: number;
}

/** Lines that cannot be read, the first of them. */
export interface BadLines {
  count: number;
  readonly what: 'account' | 'amount' | 'side' | 'year';
  readonly text: string;
  readonly place: FilePlace;
}

/** What all lines are together, as the file states it too. */
export interface Totals {
  lines: number;
  debit: number;
  credit: number;
  /** What is less than nothing on a side, and so may be stated at the other. */
  minusDebit: number;
  minusCredit: number;
}

export interface LineBookings {
  readonly sums: ReadonlyMap<string, CodeSum>;
  /** The same of opening balances that are booked as transactions, which are no spending and of no year. */
  readonly opened: ReadonlyMap<string, CodeSum>;
  readonly bad: ReadonlyMap<BadLines['what'], BadLines>;
  readonly totals: Totals;
  readonly field: (element: string, text: string) => void;
  readonly lineEnds: (place: FilePlace) => void;
  readonly transactionEnds: () => void;
  readonly journalEnds: () => void;
}

type Field = 'account' | 'amount' | 'side' | 'cost' | 'product' | 'project';
const NOTHING: Readonly<Record<Field, string>> = {
  ...{ account: '', amount: '', side: '' },
  ...{ cost: '', product: '', project: '' },
};
const FIELDS: Readonly<Record<string, Field>> = {
  'line.account': 'account',
  'line.amount': 'amount',
  'line.side': 'side',
  'line.cost': 'cost',
  'line.product': 'product',
  'line.project': 'project',
};

export function lineBookings(years: AuditfileYears): LineBookings {
  const sums = new Map<string, CodeSum>();
  const opened = new Map<string, CodeSum>();
  const bad = new Map<BadLines['what'], BadLines>();
  const totals: Totals = { lines: 0, debit: 0, credit: 0, minusDebit: 0, minusCredit: 0 };
  let line: Record<Field, string> = { ...NOTHING };
  let [period, journal] = ['', ''];
  const wrong = (what: BadLines['what'], text: string, place: FilePlace) => {
    const known = bad.get(what);
    if (known) known.count += 1;
    else bad.set(what, { what, text, place, count: 1 });
  };
  const addTo = (all: Map<string, CodeSum>, year: number, cents: number, place: FilePlace) => {
    const { account, cost, product, project } = line;
    const key = `${year}\n${account}\n${cost}\n${product}\n${project}`;
    const sum = all.get(key) ?? {
      ...{ year, code: { ledger: account, costCentre: cost, product, project } },
      ...{ cents: 0, bookings: 0, line: 0, column: 0 },
    };
    if (sum.bookings === 0) all.set(key, sum);
    sum.cents = exactCents(sum.cents + cents);
    sum.bookings += 1;
    sum.line = place.line;
    sum.column = place.column;
  };
  const book = (cents: number, place: FilePlace) => {
    const year = years.yearOf(period);
    if (year === undefined) wrong('year', period, place);
    else addTo(sums, year, cents, place);
  };
  const taken = (place: FilePlace) => {
    totals.lines += 1;
    const { account, amount, side } = line;
    const cents = centsOf(amount);
    if (cents === undefined) return wrong('amount', amount, place);
    if (side !== 'D' && side !== 'C') return wrong('side', side, place);
    const [total, minus] =
      side === 'D' ? (['debit', 'minusDebit'] as const) : (['credit', 'minusCredit'] as const);
    totals[total] = exactCents(totals[total] + cents);
    if (cents < 0) totals[minus] = exactCents(totals[minus] - cents);
    if (account === '') return wrong('account', account, place);
    // Opening balances that are booked as a transaction are of the year before.
    const signed = side === 'D' ? cents : -cents;
    if (journal === 'O' || plainNumber(period) === '0') addTo(opened, 0, signed, place);
    else book(signed, place);
  };
  return {
    ...{ sums, opened, bad, totals },
    field: (element, text) => {
      const field = FIELDS[element];
      if (field !== undefined) line[field] = text;
      else if (element === 'transaction.period') period = text;
      else if (element === 'journal.type') journal = text;
    },
    lineEnds: (place) => {
      taken(place);
      line = { ...NOTHING };
    },
    transactionEnds: () => {
      period = '';
    },
    journalEnds: () => {
      journal = '';
    },
  };
}
