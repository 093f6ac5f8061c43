import type { SpentPart } from '../grant/actuals.js';
import type { AllocationRow } from '../grant/allocation.js';
import type { AmountKey } from '../grant/amounts.js';
import type { Carry, Shift } from '../grant/plan.js';
import type { ParameterId } from '../law/parameter.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/** Whose number it is; intervention null: the municipality-year's total, or a theme's part of it. */
export interface RowKey {
  readonly municipality: string;
  readonly year: number;
  readonly intervention: number | null;
  /** The theme, where the rules have a limit for themes together. */
  readonly theme?: string;
}

/** How a number follows from its inputs. */
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
  /** zero by the parameter: nothing may be shifted */
  | 'nothing-allowed'
  /** zero by the parameter: money that is not divided can be neither shifted nor carried on */
  | 'no-place'
  /** zero: no later year is covered, so there is nothing to carry to */
  | 'last-year'
  /** no limit at this level, by the parameters */
  | 'no-limit'
  /** known only once there are actuals */
  | 'not-settled'
  /** decided on the municipality's total, by the parameter */
  | 'on-total';

/** What a number was computed from. */
export type StepInput =
  | { readonly kind: 'step'; readonly of: RowKey; readonly key: AmountKey; readonly minus?: true }
  | { readonly kind: 'granted'; readonly row: AllocationRow }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'carry'; readonly carry: Carry }
  | { readonly kind: 'spent'; readonly part: SpentPart }
  | { readonly kind: 'parameter'; readonly rules: YearRules; readonly parameter: ParameterId };

/** One number as it was computed: the record that an explanation is made of. */
export interface Step {
  readonly of: RowKey;
  readonly key: AmountKey;
  readonly value: Amount | null;
  readonly operation: Operation;
  readonly inputs: readonly StepInput[];
}

/** Keeps the steps of a computation. */
export type Recorder = (step: Step) => void;
