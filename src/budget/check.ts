import type { Finding } from '../findings/finding.js';
import { inOrder } from '../findings/order.js';
import { allocate, type BudgetInput } from './allocate.js';

/**
 * What is wrong with a budget, or rests on an assumption: the findings of its outcome, in the order for programs (by
 * file, line, municipality, year, intervention). Where none has the severity error the budget keeps to the rules.
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function check(input: BudgetInput): readonly Finding[] {
  return inOrder(allocate(input).findings);
}
