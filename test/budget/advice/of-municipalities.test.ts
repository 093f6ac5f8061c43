import { expect, test } from 'vitest';
import { ofMunicipalities } from '../../../src/budget/advice/of-municipalities.js';
import { budgetInputOf } from '../../support/planned-budget.js';

test('of some municipalities all that is said of them is kept, and nothing of others', () => {
  const both = (...lines: readonly string[]) => lines.flatMap((line) => [line, `GM0363 ${line}`]);
  const granted = ['2023 7 1000.00', '2023 11 100.00'];
  const plan = ['2023 7>11 10.00', '2023 7> 20.00'];
  const input = budgetInputOf({
    granted: both(...granted),
    plan: both(...plan),
    spent: both('2023 7 900.00'),
  });
  const { allocation, plan: kept, actuals, ...rest } = ofMunicipalities(input, new Set(['GM0363']));
  const theirs = <Part extends { readonly municipality: string }>(parts: readonly Part[] = []) =>
    parts.filter(({ municipality }) => municipality === 'GM0363');
  expect(theirs(allocation.rows)).toHaveLength(2);
  expect(allocation).toEqual({ ...input.allocation, rows: theirs(input.allocation.rows) });
  expect(theirs(kept?.shifts)).toHaveLength(1);
  expect(kept).toEqual({ shifts: theirs(input.plan?.shifts), carries: theirs(input.plan?.carries) });
  expect(theirs(actuals?.parts)).toHaveLength(1);
  expect(actuals).toEqual({ ...input.actuals, parts: theirs(input.actuals?.parts) });
  expect(rest).toEqual({ rules: input.rules, interventions: input.interventions });
});

test('without a plan or actuals there are none of some either', () => {
  const { plan: _, ...input } = budgetInputOf({ granted: ['2023 7 1000.00'] });
  expect(ofMunicipalities(input, new Set(['GM0034']))).toStrictEqual(input);
});
