import { Amount } from '../money/amount.js';

/** The amounts of a row in the order of the calculation, which is also the order of every output. */
export const AMOUNT_KEYS = [
  'granted',
  'carriedIn',
  'shiftedIn',
  'shiftedOut',
  'available',
  'carriedOut',
  'budget',
  'shiftLimit',
  'shiftRoom',
  'carryLimit',
  'carryRoom',
  'spent',
  'unspent',
  'overspent',
  'ownUnspent',
  'toRepay',
] as const;

/** The name of one amount of a row. */
export type AmountKey = (typeof AMOUNT_KEYS)[number];

type FlowKey = 'granted' | 'carriedIn' | 'shiftedIn' | 'shiftedOut' | 'available' | 'carriedOut' | 'budget';

/**
 * The amounts of one intervention, or of a total.
 * @unit euro; null: no limit at this level, not settled, or decided at another level
 */
export type Amounts = Readonly<Record<FlowKey, Amount> & Record<Exclude<AmountKey, FlowKey>, Amount | null>>;

/**
 * The sum of amounts, key by key. What is null everywhere stays null; where some have a value the others count
 * as nothing.
 * @unit euro, exact
 * @example sumOf([]).granted // 0.00
 */
export function sumOf(parts: readonly Amounts[]): Amounts {
  const flow = (key: FlowKey) => {
    let sum = Amount.zero;
    for (const part of parts) sum = sum.plus(part[key]);
    return sum;
  };
  const where = (key: AmountKey) => {
    let sum: Amount | null = null;
    for (const part of parts) {
      const amount = part[key];
      if (amount !== null) sum = sum === null ? amount : sum.plus(amount);
    }
    return sum;
  };
  return {
    granted: flow('granted'),
    carriedIn: flow('carriedIn'),
    shiftedIn: flow('shiftedIn'),
    shiftedOut: flow('shiftedOut'),
    available: flow('available'),
    carriedOut: flow('carriedOut'),
    budget: flow('budget'),
    shiftLimit: where('shiftLimit'),
    shiftRoom: where('shiftRoom'),
    carryLimit: where('carryLimit'),
    carryRoom: where('carryRoom'),
    spent: where('spent'),
    unspent: where('unspent'),
    overspent: where('overspent'),
    ownUnspent: where('ownUnspent'),
    toRepay: where('toRepay'),
  };
}
