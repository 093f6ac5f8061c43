import type { AmountKey } from '../grant/amounts.js';
import type { YearRules } from '../law/rules.js';
import type { Operation, StepInput } from './step.js';

/** The amounts of a year's end. */
export const YEAR_END_KEYS = ['unspent', 'overspent', 'ownUnspent', 'toRepay'] as const;

/** Refers to the amounts of the row or total that a step is of. */
export interface Own {
  readonly own: (key: AmountKey) => StepInput;
  readonly less: (key: AmountKey) => StepInput;
}

/** How the amounts of a settled year's end are computed, where they are decided. */
export function yearEndSteps(
  { own, less }: Own,
  rules: YearRules,
): Readonly<Record<(typeof YEAR_END_KEYS)[number], [Operation, readonly StepInput[]]>> {
  const firstSpent: StepInput = { kind: 'parameter', rules, parameter: 'carry-spent-first' };
  const whole = [own('granted'), own('shiftedIn'), less('shiftedOut'), own('spent'), own('carriedIn')];
  return {
    unspent: ['not-below-zero', [own('available'), less('spent')]],
    overspent: ['not-below-zero', [own('spent'), less('available')]],
    ownUnspent: rules.carrySpentFirst.value
      ? ['own-unspent', [firstSpent, ...whole]]
      : ['all-unspent', [firstSpent, own('available'), own('spent')]],
    toRepay: ['not-below-zero', [own('unspent'), less('carriedOut')]],
  };
}
