// The operations that amounts are defined by. An operation on its inputs is a term of a few simple ones; the values, the
// explanation and the workbook read it, and none of them knows a rule.

import type { AmountKey } from '../grant/amounts.js';
import type { ParameterId } from '../law/parameter.js';

/** The amounts that are computed: those that are shown, and those that only others follow from. */
export type CalculatedKey =
  | AmountKey
  | 'limitBase'
  | 'carryBase'
  | 'shiftCounted'
  | 'receivedCounted'
  | 'receivingCap'
  | 'plannedCarry'
  | 'openCarry'
  | 'judgedCarryLimit';

/** What comes in from outside the year. */
export type EntryKind = 'granted' | 'arrived' | 'into' | 'outOf' | 'carries' | 'spent';

/** What an amount is computed from. */
export type Input =
  /** Another amount: of the same row, theme or total; of the total that the row is of; of each row, or each theme, that
   * the total is of; or of the same row in the year as planned. */
  | {
      readonly kind: 'amount';
      readonly of: 'own' | 'total' | 'rows' | 'themes' | 'planned';
      readonly key: CalculatedKey;
      readonly minus?: true;
    }
  | { readonly kind: 'entries'; readonly entries: EntryKind }
  | { readonly kind: 'parameter'; readonly parameter: ParameterId };

/** An input that is another amount. */
export type CellInput = Extract<Input, { readonly kind: 'amount' }>;

/** An input that stands for an amount. */
export type AmountInput = Exclude<Input, { readonly kind: 'parameter' }>;

/**
 * How an amount is worked out, in the few operations that values and formulas know.
 * @unit euro, in whole cents after every step
 */
export type Term =
  | AmountInput
  /** Added up and taken off; none where one of them is none. */
  | { readonly kind: 'sum'; readonly plus: readonly Term[]; readonly minus: readonly Term[] }
  /** The share that a parameter is of an amount, rounded down to the cent. */
  | { readonly kind: 'share'; readonly parameter: ShareParameter; readonly of: Term }
  | { readonly kind: 'not-below-zero'; readonly of: Term }
  /** The least of two; none where one of them is none. */
  | { readonly kind: 'least'; readonly one: Term; readonly other: Term }
  /**
   * No more than the limits that are known, and no more than what rows with lower numbers left of amounts of the total;
   * nothing where the amount itself is none.
   */
  | {
      readonly kind: 'cut';
      readonly of: Term;
      readonly limits: readonly Term[];
      readonly shared: readonly CellInput[];
    }
  /** The amount in a settled year, zero in another. */
  | { readonly kind: 'when-settled'; readonly of: Term }
  | { readonly kind: 'zero' }
  | { readonly kind: 'none' };

/** The parameters that are shares an amount is taken by. */
export type ShareParameter = Extract<ParameterId, 'shift-limit' | 'shift-receiving-cap' | 'carry-limit'>;

/** What an operation is called where it is explained. */
export type Operation =
  /** the sum of the inputs, those marked minus taken off; zero of none */
  | 'sum'
  /** the share that the parameter is, of the sum of the other inputs, rounded down to the cent */
  | 'share-rounded-down'
  /** the first input less what was used of it (the others, those marked minus taken off, not below zero), not
   * below zero; none where the first is none */
  | 'room'
  /** the least of the first input and what is left of the second less the third, not below zero */
  | 'usable'
  /** the sum of the inputs, those marked minus taken off, not below zero */
  | 'not-below-zero'
  /** the sum of the inputs before the last two, less what was spent (the last but one) beyond what was carried in
   * (the last); neither the difference nor the result below zero */
  | 'own-unspent'
  /** the first amount less what was spent (the second); neither what was spent nor the result below zero */
  | 'all-unspent'
  /** no more of the first input than the others, those of a total less what rows with lower numbers took of them */
  | 'cut'
  /** zero by the parameter: nothing may be shifted */
  | 'nothing-allowed'
  /** zero by the parameter: money that is not divided can be neither shifted nor carried on */
  | 'no-place'
  /** zero: no later year is covered, so there is nothing to carry to */
  | 'last-year'
  | 'ended'
  /** no limit at this level, by the parameters */
  | 'no-limit'
  /** known only once there are actuals */
  | 'not-settled'
  /** decided on the municipality's total, by the parameter */
  | 'on-total';

/** What an amount is: an operation on inputs, and the same as a term. */
export interface Definition {
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly term: Term;
}

type Key<Of extends string> = (key: CalculatedKey) => CellInput & { readonly of: Of };

/** Another amount of the same row, theme or total. */
export const own: Key<'own'> = (key) => ({ kind: 'amount', of: 'own', key });
/** The same, taken off. */
export const less: Key<'own'> = (key) => ({ kind: 'amount', of: 'own', key, minus: true });
/** An amount of each row of a theme or total. */
export const ofRows: Key<'rows'> = (key) => ({ kind: 'amount', of: 'rows', key });
/** An amount of each theme of a total. */
export const ofThemes: Key<'themes'> = (key) => ({ kind: 'amount', of: 'themes', key });
/** An amount of the same row in the year as planned: its own, where the year is that. */
export const asPlanned: Key<'planned'> = (key) => ({ kind: 'amount', of: 'planned', key });
/** An amount of the total that a row is of. */
export const ofTotal: Key<'total'> = (key) => ({ kind: 'amount', of: 'total', key });

function parameterInput(parameter: ParameterId): Input {
  return { kind: 'parameter', parameter };
}

function added(inputs: readonly AmountInput[]): Term {
  const [only] = inputs;
  if (only && inputs.length === 1) return only;
  const isMinus = (input: AmountInput) => 'minus' in input;
  return {
    kind: 'sum',
    plus: inputs.filter((input) => !isMinus(input)),
    minus: inputs.filter(isMinus),
  };
}

function difference(one: Term, other: Term): Term {
  return { kind: 'sum', plus: [one], minus: [other] };
}

function notNegative(of: Term): Term {
  return { kind: 'not-below-zero', of };
}

/** What comes in, added up. */
export function entered(entries: EntryKind): Definition {
  const input: AmountInput = { kind: 'entries', entries };
  return { operation: 'sum', inputs: [input], term: input };
}

/** Amounts added up, those marked minus taken off. */
export function sum(...inputs: readonly AmountInput[]): Definition {
  return { operation: 'sum', inputs, term: added(inputs) };
}

/** The same, not below zero. */
export function notBelowZero(...inputs: readonly AmountInput[]): Definition {
  return { operation: 'not-below-zero', inputs, term: notNegative(added(inputs)) };
}

/** The share that a parameter is of amounts added up, rounded down to the cent. */
export function shareRoundedDown(parameter: ShareParameter, of: readonly AmountInput[]): Definition {
  return {
    operation: 'share-rounded-down',
    inputs: [parameterInput(parameter), ...of],
    term: { kind: 'share', parameter, of: added(of) },
  };
}

/** What is left of a limit once what was used of it is taken off. */
export function room(limit: AmountInput, ...used: readonly AmountInput[]): Definition {
  const taken = used.length > 1 ? notNegative(added(used)) : added(used);
  return { operation: 'room', inputs: [limit, ...used], term: notNegative(difference(limit, taken)) };
}

/** What can still be carried: the room of the limit, and no more than is left of what is unspent. */
export function usable(left: AmountInput, unspent: AmountInput, carried: AmountInput): Definition {
  return {
    operation: 'usable',
    inputs: [left, unspent, carried],
    term: { kind: 'least', one: left, other: notNegative(difference(unspent, carried)) },
  };
}

/** What is left of a year's own money once the money carried in was spent first. */
export function ownUnspent(
  parameter: ParameterId,
  ofYear: readonly AmountInput[],
  [spent, carriedIn]: readonly [AmountInput, AmountInput],
): Definition {
  const beyond = notNegative(difference(spent, carriedIn));
  return {
    operation: 'own-unspent',
    inputs: [parameterInput(parameter), ...ofYear, spent, carriedIn],
    term: notNegative(difference(added(ofYear), beyond)),
  };
}

/** What is left of all there is; corrections that outweigh what was spent give nothing. */
export function allUnspent(parameter: ParameterId, available: AmountInput, spent: AmountInput): Definition {
  return {
    operation: 'all-unspent',
    inputs: [parameterInput(parameter), available, spent],
    term: notNegative(difference(available, notNegative(spent))),
  };
}

/** No more of an amount than its limits, and than what rows with lower numbers left of shared ones. */
export function cut(
  of: AmountInput,
  limits: readonly AmountInput[],
  shared: readonly CellInput[],
): Definition {
  return {
    operation: 'cut',
    inputs: [of, ...limits, ...shared],
    term: { kind: 'cut', of, limits, shared },
  };
}

/** The same in a settled year, nothing in another. */
export function whenSettled(definition: Definition): Definition {
  return { ...definition, term: { kind: 'when-settled', of: definition.term } };
}

/** Zero, because of a parameter. */
export function zero(
  because: Extract<Operation, 'nothing-allowed' | 'no-place' | 'last-year' | 'ended'>,
  parameter: ParameterId,
): Definition {
  return { operation: because, inputs: [parameterInput(parameter)], term: { kind: 'zero' } };
}

/** None, because of a parameter. */
export function none(
  because: Extract<Operation, 'no-limit' | 'on-total'>,
  parameter: ParameterId,
): Definition {
  return { operation: because, inputs: [parameterInput(parameter)], term: { kind: 'none' } };
}
