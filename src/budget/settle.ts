import type { Actuals } from '../grant/actuals.js';
import { allocate, type BudgetInput } from './allocate.js';
import type { Outcome } from './outcome.js';

/** Everything a settlement is computed from: a budget, and what was spent. */
export interface SettlementInput extends BudgetInput {
  readonly actuals: Actuals;
}

/**
 * The budget with what was spent: per year what is left and what is repaid, per municipality the final settlement.
 * A year without actuals stays open: what is repaid of it is null, never 0.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function settle(input: SettlementInput): Outcome {
  return allocate(input);
}
