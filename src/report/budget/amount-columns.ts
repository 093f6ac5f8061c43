import type { ColumnTotal } from '../../calculation/views.js';
import { AMOUNT_KEYS, type AmountKey, type Amounts, PLACES } from '../../grant/amounts.js';
import type { Provenance } from '../../grant/provenance.js';
import type { Amount } from '../../money/amount.js';
import type { Cell } from '../cell.js';
import { type Broken, markedKeys } from '../marks.js';

/** Rows or totals among which one is looked for that says something. */
export interface Parts {
  /** Whether this holds of an amount of any of them, beside another of the same. @unit cent; NaN: none */
  readonly some: (
    key: AmountKey,
    holds: (cents: number, beside: number) => boolean,
    beside?: AmountKey,
  ) => boolean;
}

export function amongAmounts(parts: readonly Amounts[]): Parts {
  const cents = (amount: Amount | null) => amount?.toCents() ?? Number.NaN;
  return {
    some: (key, holds, beside = key) => parts.some((part) => holds(cents(part[key]), cents(part[beside]))),
  };
}

/** The same by their places in the columns. */
export function amongColumns(each: Iterable<ColumnTotal>): Parts {
  const parts = [...each];
  const centsOf = ({ columns, at }: ColumnTotal, key: AmountKey) => columns[PLACES[key]]?.[at] ?? Number.NaN;
  return {
    some: (key, holds, beside = key) =>
      parts.some((part) => holds(centsOf(part, key), centsOf(part, beside))),
  };
}

const isThere = (cents: number) => !Number.isNaN(cents);
const isSomething = (cents: number) => isThere(cents) && cents !== 0;
const isOther = (cents: number, beside: number) => isThere(cents) && cents !== beside;

/** The amounts that say something in a table: the limits that stand, and what differs from the amount before it. */
export function tellingKeys(parts: Parts): readonly AmountKey[] {
  const flows: readonly AmountKey[] = ['carriedIn', 'shiftedIn', 'shiftedOut', 'carriedOut'];
  const derived: Partial<Record<AmountKey, AmountKey>> = {
    available: 'granted',
    budget: 'available',
    shiftRoom: 'shiftLimit',
    carryRoom: 'carryLimit',
    carryUsable: 'carryLimit',
  };
  return AMOUNT_KEYS.filter((key) => {
    if (key === 'granted') return true;
    if (flows.includes(key)) return parts.some(key, isSomething);
    const from = derived[key];
    return from === undefined ? parts.some(key, isThere) : parts.some(key, isOther, from);
  });
}

/** What is not asked at the end of a year: what could have been shifted, and what was meant to be spent. */
const OF_THE_PLAN: readonly AmountKey[] = ['budget', 'shiftLimit', 'shiftRoom'];
const ENDS: readonly AmountKey[] = ['spent', 'unspent', 'overspent', 'ownUnspent'];

/**
 * The amounts that say something at the end of a year, in the order in which it is settled: what there was, what was
 * spent, what may be carried and what is paid back.
 */
export function settledKeys(parts: Parts): readonly AmountKey[] {
  const telling = tellingKeys(parts).filter((key) => {
    if (OF_THE_PLAN.includes(key)) return false;
    if (key === 'overspent') return parts.some(key, isSomething);
    if (key === 'ownUnspent') return parts.some(key, isOther, 'unspent');
    return true;
  });
  const before: readonly AmountKey[] = ['granted', 'carriedIn', 'shiftedIn', 'shiftedOut', 'available'];
  const after: readonly AmountKey[] = ['carryLimit', 'carriedOut', 'carryUsable', 'toRepay'];
  const inOrder = [...before, ...ENDS, ...after];
  const others = AMOUNT_KEYS.filter((key) => !inOrder.includes(key) && key !== 'carryRoom');
  return [...inOrder, ...others].filter((key) => telling.includes(key));
}

/** Which amounts of some rows a table shows. */
export type KeysOf = (parts: Parts) => readonly AmountKey[];

/** The cells of a row's amounts; what was granted by an indicative amount is marked, and what breaks a limit. */
export function amountCells(
  part: Amounts,
  keys: readonly AmountKey[],
  { provenance, broken = [] }: { readonly provenance?: Provenance; readonly broken?: readonly Broken[] } = {},
): readonly Cell[] {
  const marked = markedKeys(broken, keys);
  return keys.map((key) => ({
    kind: 'amount',
    amount: part[key],
    ...(key === 'granted' && provenance === 'indicative' ? { indicative: true } : {}),
    ...(marked.has(key) ? { broken: true } : {}),
  }));
}
