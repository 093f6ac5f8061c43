import { Amount } from '../money/amount.js';
import type { Named } from './intervention.js';

/** What the amounts of a row are called, in the order of the calculation, which is also the order of every output. */
export const AMOUNT_NAMES = {
  granted: { nl: 'Toegekend', en: 'Granted' },
  carriedIn: { nl: 'Meegenomen', en: 'Carried in' },
  shiftedIn: { nl: 'Erbij geschoven', en: 'Shifted in' },
  shiftedOut: { nl: 'Eraf geschoven', en: 'Shifted out' },
  available: { nl: 'Beschikbaar', en: 'Available' },
  carriedOut: { nl: 'Doorgeschoven', en: 'Carried out' },
  budget: { nl: 'Begroot', en: 'Budget' },
  shiftLimit: { nl: 'Schuifgrens', en: 'Shift limit' },
  shiftRoom: { nl: 'Schuifruimte', en: 'Shift room' },
  carryLimit: { nl: 'Doorschuifgrens', en: 'Carry limit' },
  carryRoom: { nl: 'Doorschuifruimte', en: 'Carry room' },
  carryUsable: { nl: 'Nog door te schuiven', en: 'Still to carry' },
  spent: { nl: 'Besteed', en: 'Spent' },
  unspent: { nl: 'Niet besteed', en: 'Unspent' },
  overspent: { nl: 'Te veel besteed', en: 'Overspent' },
  ownUnspent: { nl: 'Niet besteed van dit jaar', en: 'Unspent of this year' },
  toRepay: { nl: 'Terug te betalen', en: 'To repay' },
} as const satisfies Readonly<Record<string, Named>>;

/** The name of one amount of a row. */
export type AmountKey = keyof typeof AMOUNT_NAMES;

/** Whether a text is the name of an amount. */
export function isAmountKey(text: string): text is AmountKey {
  return Object.hasOwn(AMOUNT_NAMES, text);
}

/** The amounts of a row in the order of the calculation. */
export const AMOUNT_KEYS: readonly AmountKey[] = Object.keys(AMOUNT_NAMES).filter(isAmountKey);

/** What is there whatever the rules: of nothing it is nothing. */
type FlowKey = 'granted' | 'carriedIn' | 'shiftedIn' | 'shiftedOut' | 'available' | 'carriedOut' | 'budget';

/**
 * The amounts of one intervention, or of a total.
 * @unit euro; null: no limit at this level, not settled, or decided at another level
 */
export type Amounts = Readonly<Record<FlowKey, Amount> & Record<Exclude<AmountKey, FlowKey>, Amount | null>>;

/** Something for every amount, each by its name. */
export function eachAmount<Flow, Other>(
  flow: (key: FlowKey) => Flow,
  other: (key: Exclude<AmountKey, FlowKey>) => Other,
): Record<FlowKey, Flow> & Record<Exclude<AmountKey, FlowKey>, Other> {
  return {
    granted: flow('granted'),
    carriedIn: flow('carriedIn'),
    shiftedIn: flow('shiftedIn'),
    shiftedOut: flow('shiftedOut'),
    available: flow('available'),
    carriedOut: flow('carriedOut'),
    budget: flow('budget'),
    shiftLimit: other('shiftLimit'),
    shiftRoom: other('shiftRoom'),
    carryLimit: other('carryLimit'),
    carryRoom: other('carryRoom'),
    carryUsable: other('carryUsable'),
    spent: other('spent'),
    unspent: other('unspent'),
    overspent: other('overspent'),
    ownUnspent: other('ownUnspent'),
    toRepay: other('toRepay'),
  };
}

/**
 * All amounts, each by its name.
 * @unit euro; a flow that is none is nothing
 */
function amountsBy(amountOf: (key: AmountKey) => Amount | null): Amounts {
  return eachAmount((key) => amountOf(key) ?? Amount.zero, amountOf);
}

/**
 * The same of cents that stand in the order of the calculation; NaN is none.
 * @unit cent
 * @example amountsOfCents(() => 5).granted // 0.05
 */
export function amountsOfCents(centsAt: (place: number) => number | undefined): Amounts {
  return amountsBy((key) => {
    const cents = centsAt(PLACES[key]) ?? Number.NaN;
    return Number.isNaN(cents) ? null : Amount.ofCents(cents);
  });
}

const amountPlace = (key: AmountKey) => AMOUNT_KEYS.indexOf(key);

/** The place of every amount in the order of the calculation. */
export const PLACES = eachAmount(amountPlace, amountPlace);

/** What the amounts are called in a language. */
export function amountNames(language: keyof Named): Readonly<Record<AmountKey, string>> {
  const name = (key: AmountKey) => AMOUNT_NAMES[key][language];
  return eachAmount(name, name);
}

/**
 * The sum of amounts, key by key. What is null everywhere stays null; where some have a value the others count
 * as nothing.
 * @unit euro, exact
 * @example sumOf([]).granted // 0.00
 */
export function sumOf(parts: readonly Amounts[]): Amounts {
  return amountsBy((key) => {
    let sum: Amount | null = null;
    for (const part of parts) sum = addedWhere(sum, part[key]);
    return sum;
  });
}

function addedWhere(sum: Amount | null, part: Amount | null): Amount | null {
  if (part === null) return sum;
  return sum === null ? part : sum.plus(part);
}
