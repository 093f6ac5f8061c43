import { AMOUNT_KEYS, type AmountKey, type Amounts } from '../grant/amounts.js';
import type { Provenance } from '../grant/provenance.js';
import type { Amount } from '../money/amount.js';
import type { Cell } from './cell.js';
import { type Broken, markedKeys } from './marks.js';

/** The amounts that say something in a table: the limits that stand, and what differs from the amount before it. */
export function tellingKeys(parts: readonly Amounts[]): readonly AmountKey[] {
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
    if (flows.includes(key)) return parts.some((part) => part[key]?.isZero() === false);
    const from = derived[key];
    if (from === undefined) return parts.some((part) => part[key] !== null);
    return parts.some((part) => part[key] !== null && part[key].toCents() !== part[from]?.toCents());
  });
}

/** What is not asked at the end of a year: what could have been shifted, and what was meant to be spent. */
const OF_THE_PLAN: readonly AmountKey[] = ['budget', 'shiftLimit', 'shiftRoom'];
const ENDS: readonly AmountKey[] = ['spent', 'unspent', 'overspent', 'ownUnspent'];

/**
 * The amounts that say something at the end of a year, in the order in which it is settled: what there was, what was
 * spent, what may be carried and what is paid back.
 */
export function settledKeys(parts: readonly Amounts[]): readonly AmountKey[] {
  const telling = tellingKeys(parts).filter((key) => {
    if (OF_THE_PLAN.includes(key)) return false;
    if (key === 'overspent') return parts.some(({ overspent }) => overspent?.isZero() === false);
    if (key === 'ownUnspent') return parts.some((part) => differ(part.ownUnspent, part.unspent));
    return true;
  });
  const before: readonly AmountKey[] = ['granted', 'carriedIn', 'shiftedIn', 'shiftedOut', 'available'];
  const after: readonly AmountKey[] = ['carryLimit', 'carriedOut', 'carryUsable', 'toRepay'];
  const inOrder = [...before, ...ENDS, ...after];
  const others = AMOUNT_KEYS.filter((key) => !inOrder.includes(key) && key !== 'carryRoom');
  return [...inOrder, ...others].filter((key) => telling.includes(key));
}

function differ(one: Amount | null, other: Amount | null): boolean {
  return one !== null && one.toCents() !== other?.toCents();
}

/** Which amounts of some rows a table shows. */
export type KeysOf = (parts: readonly Amounts[]) => readonly AmountKey[];

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
