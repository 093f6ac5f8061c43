import type { BudgetInput } from '../allocate.js';

/**
 * What some municipalities were granted, plan and spent. No municipality's amounts hang on another's, so that what is
 * computed of them stays the same.
 */
export function ofMunicipalities<Input extends BudgetInput>(
  input: Input,
  municipalities: ReadonlySet<string>,
): Input {
  const { allocation, plan, actuals } = input;
  const those = <Part extends { readonly municipality: string }>(parts: readonly Part[]) =>
    parts.filter(({ municipality }) => municipalities.has(municipality));
  return {
    ...input,
    allocation: { ...allocation, rows: those(allocation.rows) },
    ...(plan ? { plan: { shifts: those(plan.shifts), carries: those(plan.carries) } } : {}),
    ...(actuals ? { actuals: { ...actuals, parts: those(actuals.parts) } } : {}),
  };
}
