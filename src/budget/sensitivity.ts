import type { Settlement } from '../grant/settlement.js';
import { otherReadings, type Reading } from '../law/readings.js';
import { allocate, type BudgetInput } from './allocate.js';

/** The final settlements under another reading of one rule. */
export interface Sensitivity extends Omit<Reading, 'rules'> {
  readonly settlements: readonly Settlement[];
}

/**
 * What hangs on other readings of the rules: the final settlement of every municipality under each of them, one at a
 * time.
 * @law the alternatives of the parameters in data/grants
 * @unit euro, exact
 */
export function sensitivityOf(input: BudgetInput): readonly Sensitivity[] {
  return otherReadings(input.rules).map(({ rules, ...reading }) => ({
    ...reading,
    settlements: allocate({ ...input, rules }).settlements,
  }));
}
