import { AMOUNT_KEYS, type AmountKey, type Amounts } from '../grant/amounts.js';
import type { Provenance } from '../grant/provenance.js';
import type { Cell } from './table.js';

/** The amounts that say something in a table: the limits that stand, and what differs from the amount before it. */
export function tellingKeys(parts: readonly Amounts[]): readonly AmountKey[] {
  const flows: readonly AmountKey[] = ['carriedIn', 'shiftedIn', 'shiftedOut', 'carriedOut'];
  const derived: Partial<Record<AmountKey, AmountKey>> = {
    available: 'granted',
    budget: 'available',
    shiftRoom: 'shiftLimit',
    carryRoom: 'carryLimit',
  };
  return AMOUNT_KEYS.filter((key) => {
    if (key === 'granted') return true;
    if (flows.includes(key)) return parts.some((part) => part[key]?.isZero() === false);
    const from = derived[key];
    if (from === undefined) return parts.some((part) => part[key] !== null);
    return parts.some((part) => part[key] !== null && part[key].toCents() !== part[from]?.toCents());
  });
}

/** The cells of a row's amounts; what was granted by an indicative amount is marked. */
export function amountCells(
  part: Amounts,
  keys: readonly AmountKey[],
  provenance?: Provenance,
): readonly Cell[] {
  return keys.map((key) => ({
    kind: 'amount',
    amount: part[key],
    ...(key === 'granted' && provenance === 'indicative' ? { indicative: true } : {}),
  }));
}
