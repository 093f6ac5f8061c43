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
  'carryUsable',
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
 * All amounts, each by its name.
 * @unit euro; a flow that is none is nothing
 * @example amountsBy(() => null).granted // 0.00
 */
export function amountsBy(amountOf: (key: AmountKey) => Amount | null): Amounts {
  return {
    granted: amountOf('granted') ?? Amount.zero,
    carriedIn: amountOf('carriedIn') ?? Amount.zero,
    shiftedIn: amountOf('shiftedIn') ?? Amount.zero,
    shiftedOut: amountOf('shiftedOut') ?? Amount.zero,
    available: amountOf('available') ?? Amount.zero,
    carriedOut: amountOf('carriedOut') ?? Amount.zero,
    budget: amountOf('budget') ?? Amount.zero,
    shiftLimit: amountOf('shiftLimit'),
    shiftRoom: amountOf('shiftRoom'),
    carryLimit: amountOf('carryLimit'),
    carryRoom: amountOf('carryRoom'),
    carryUsable: amountOf('carryUsable'),
    spent: amountOf('spent'),
    unspent: amountOf('unspent'),
    overspent: amountOf('overspent'),
    ownUnspent: amountOf('ownUnspent'),
    toRepay: amountOf('toRepay'),
  };
}

/**
 * The sum of amounts, key by key. What is null everywhere stays null; where some have a value the others count
 * as nothing.
 * @unit euro, exact
 * @example sumOf([]).granted // 0.00
 */
export function sumOf(parts: readonly Amounts[]): Amounts {
  let sum = NOTHING;
  for (const part of parts) sum = added(sum, part);
  return sum;
}

const NOTHING: Amounts = {
  granted: Amount.zero,
  carriedIn: Amount.zero,
  shiftedIn: Amount.zero,
  shiftedOut: Amount.zero,
  available: Amount.zero,
  carriedOut: Amount.zero,
  budget: Amount.zero,
  shiftLimit: null,
  shiftRoom: null,
  carryLimit: null,
  carryRoom: null,
  carryUsable: null,
  spent: null,
  unspent: null,
  overspent: null,
  ownUnspent: null,
  toRepay: null,
};

/** Key by key, each named: this is done for every row of the country. */
function added(sum: Amounts, part: Amounts): Amounts {
  return {
    granted: sum.granted.plus(part.granted),
    carriedIn: sum.carriedIn.plus(part.carriedIn),
    shiftedIn: sum.shiftedIn.plus(part.shiftedIn),
    shiftedOut: sum.shiftedOut.plus(part.shiftedOut),
    available: sum.available.plus(part.available),
    carriedOut: sum.carriedOut.plus(part.carriedOut),
    budget: sum.budget.plus(part.budget),
    shiftLimit: addedWhere(sum.shiftLimit, part.shiftLimit),
    shiftRoom: addedWhere(sum.shiftRoom, part.shiftRoom),
    carryLimit: addedWhere(sum.carryLimit, part.carryLimit),
    carryRoom: addedWhere(sum.carryRoom, part.carryRoom),
    carryUsable: addedWhere(sum.carryUsable, part.carryUsable),
    spent: addedWhere(sum.spent, part.spent),
    unspent: addedWhere(sum.unspent, part.unspent),
    overspent: addedWhere(sum.overspent, part.overspent),
    ownUnspent: addedWhere(sum.ownUnspent, part.ownUnspent),
    toRepay: addedWhere(sum.toRepay, part.toRepay),
  };
}

function addedWhere(sum: Amount | null, part: Amount | null): Amount | null {
  if (part === null) return sum;
  return sum === null ? part : sum.plus(part);
}
