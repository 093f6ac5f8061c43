// A year as a table over all its receivers: which rows are there, and a column for each of their amounts. The rows that
// people and documents see are views on it.

import { arrivalOf, type Carry } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';
import { Amount } from '../money/amount.js';
import { type Columns, type Level, yearColumns } from './columns.js';
import type { Carrying } from './definitions.js';
import type { Ground, YearEntries } from './ground.js';
import { type Column, filled, type Grouping, plusAt } from './kernels.js';
import type { CalculatedKey, EntryKind } from './operations.js';

/** What the table of a year is made from. */
export interface YearParts {
  readonly ground: Ground;
  readonly rules: YearRules;
  /** No later year is covered: nothing can be carried. */
  readonly last: boolean;
  readonly entries: YearEntries;
  /** What was carried out of the year before. */
  readonly arrived: readonly Carry[];
}

/** A year of all receivers. */
export interface YearTable extends Columns {
  readonly year: number;
  readonly rules: YearRules;
  readonly last: boolean;
  readonly carrying: Carrying;
  readonly ground: Ground;
  readonly entries: YearEntries;
  readonly arrived: readonly Carry[];
  /** Whether an intervention of a receiver has anything in this year. */
  readonly here: Uint8Array;
  /** Whether a receiver has anything in this year. */
  readonly present: Uint8Array;
  /** Whether anything is granted to a receiver in this year. */
  readonly allocated: Uint8Array;
  /** Whether anything is said of what a receiver spent. */
  readonly settled: Uint8Array;
  /** What is carried out of it, as this way of carrying has it. */
  readonly carries: readonly Carry[];
}

/** The year as planned, or with the most that is allowed carried instead of what is planned. */
export function yearTable(parts: YearParts, carrying: 'planned' | 'most'): YearTable {
  return tableOf(parts, carrying);
}

/** The same year with every carry cut to what is allowed, and with what arrives when that was done before. */
export function lawfulTable(planned: YearTable, arrived: readonly Carry[]): YearTable {
  return tableOf({ ...planned, arrived }, 'lawful', planned);
}

/** An amount of a cell; null where it is none. */
export function amountAt(table: Columns, level: Level, key: CalculatedKey, at: number): Amount | null {
  const cents = table.column(level, key)[at] ?? Number.NaN;
  return Number.isNaN(cents) ? null : Amount.ofCents(cents);
}

function tableOf(parts: YearParts, carrying: Carrying, planned?: YearTable): YearTable {
  const { ground, rules, last, entries, arrived } = parts;
  const size = ground.receivers.length * ground.slots.length;
  const settled = new Uint8Array(ground.receivers.length);
  for (const { municipality } of entries.spent) settled[ground.receiverOf(municipality)] = 1;
  const here = new Uint8Array(size);
  markRows(parts, here);
  const carried = carrying === 'planned' ? entries.carries : (planned?.carries ?? []);
  const found = here.slice();
  for (const { municipality, from } of carried) here[ground.rowOf(municipality, from)] = 1;
  const columns = yearColumns({
    rules,
    last,
    carrying,
    settled,
    ...groupings(ground, here),
    slots: ground.slots,
    themeIds: ground.themeIds,
    entries: (kind) => entered(kind, parts, settled),
    ...(planned ? { planned } : {}),
  });
  const out = columns.column('rows', 'carriedOut');
  for (let at = 0; at < size; at++) here[at] = found[at] === 1 || out[at] !== 0 ? 1 : 0;
  const table = {
    ...columns,
    year: rules.year,
    rules,
    last,
    carrying,
    ground,
    entries,
    arrived,
    here,
    settled,
  };
  return {
    ...table,
    ...(planned ? { allocated: planned.allocated, present: planned.present } : presence(parts)),
    carries: carriesOf(table, carried),
  };
}

/** The rows that anything is said of but what is carried out of them. */
function markRows({ ground, entries, arrived }: YearParts, here: Uint8Array): void {
  const { rowOf } = ground;
  for (const { municipality, intervention } of entries.granted) here[rowOf(municipality, intervention)] = 1;
  for (const { municipality, from, to } of entries.shifts) {
    here[rowOf(municipality, from)] = 1;
    here[rowOf(municipality, to)] = 1;
  }
  for (const { municipality, intervention } of entries.spent) here[rowOf(municipality, intervention)] = 1;
  for (const carry of arrived) here[rowOf(carry.municipality, arrivalOf(carry))] = 1;
}

function presence({ ground, entries, arrived }: YearParts): Pick<YearTable, 'allocated' | 'present'> {
  const allocated = new Uint8Array(ground.receivers.length);
  for (const { municipality } of entries.granted) allocated[ground.receiverOf(municipality)] = 1;
  const present = allocated.slice();
  for (const part of [entries.shifts, entries.carries, entries.spent, arrived]) {
    for (const { municipality } of part) present[ground.receiverOf(municipality)] = 1;
  }
  return { allocated, present };
}

/** The rows by receiver, and by receiver and theme. */
function groupings(
  { receivers, slots, themeIds }: Ground,
  here: Uint8Array,
): { readonly receivers: Grouping; readonly themes: Grouping } {
  const ofReceiver = new Int32Array(here.length);
  const ofTheme = new Int32Array(here.length);
  const themeAt = slots.map(({ theme }) => themeIds.indexOf(theme));
  for (let receiver = 0, at = 0; receiver < receivers.length; receiver++) {
    for (const theme of themeAt) {
      ofReceiver[at] = receiver;
      ofTheme[at++] = receiver * themeIds.length + theme;
    }
  }
  return {
    receivers: { groupOf: ofReceiver, here, groups: receivers.length },
    themes: { groupOf: ofTheme, here, groups: receivers.length * themeIds.length },
  };
}

/** What comes in from outside the year, added up by row. */
function entered(kind: EntryKind, { ground, entries, arrived }: YearParts, settled: Uint8Array): Column {
  const { rowOf } = ground;
  const column = filled(ground.receivers.length * ground.slots.length, 0);
  const add = (municipality: string, intervention: number, amount: Amount) =>
    plusAt(column, rowOf(municipality, intervention), amount.toCents());
  switch (kind) {
    case 'granted':
      for (const row of entries.granted) add(row.municipality, row.intervention, row.granted);
      break;
    case 'into':
      for (const { municipality, to, amount } of entries.shifts) add(municipality, to, amount);
      break;
    case 'outOf':
      for (const { municipality, from, amount } of entries.shifts) add(municipality, from, amount);
      break;
    case 'carries':
      for (const { municipality, from, amount } of entries.carries) add(municipality, from, amount);
      break;
    case 'arrived':
      for (const carry of arrived) add(carry.municipality, arrivalOf(carry), carry.amount);
      break;
    case 'spent':
      for (let at = 0; at < column.length; at++) {
        if (settled[Math.floor(at / ground.slots.length)] === 0) column[at] = Number.NaN;
      }
      for (const part of entries.spent) add(part.municipality, part.intervention, part.spent);
  }
  return column;
}

type Carried = Pick<YearTable, 'column' | 'year' | 'carrying' | 'ground'>;

/** What is carried out: as the plan says where it is not cut; else by row, the lowest destination first. */
function carriesOf(table: Carried, planned: readonly Carry[]): readonly Carry[] {
  const out = table.column('rows', 'carriedOut');
  if (table.carrying === 'most') return carriesByRow(table, out);
  const wished = table.column('rows', 'plannedCarry');
  if (out.every((cents, at) => cents === wished[at])) return planned;
  return cutCarries(table, planned, out);
}

function carriesByRow({ year, ground }: Carried, out: Column): readonly Carry[] {
  const carries: Carry[] = [];
  ground.receivers.forEach((municipality, receiver) => {
    ground.slots.forEach(({ intervention: from }, slot) => {
      const cents = out[receiver * ground.slots.length + slot] ?? 0;
      if (cents !== 0) carries.push({ municipality, year, from, amount: Amount.ofCents(cents) });
    });
  });
  return carries;
}

/** What rows may carry, over their destinations: the lowest first. */
function cutCarries({ ground }: Carried, planned: readonly Carry[], out: Column): readonly Carry[] {
  const left = out.slice();
  const inOrder = [...planned].sort((one, other) => arrivalOf(one) - arrivalOf(other));
  return inOrder.flatMap((carry): readonly Carry[] => {
    const { municipality, from } = carry;
    const row = ground.rowOf(municipality, from);
    const cents = Math.min(left[row] ?? 0, carry.amount.toCents());
    left[row] = (left[row] ?? 0) - cents;
    if (cents === 0) return [];
    return [{ ...carry, amount: Amount.ofCents(cents) }];
  });
}
