// What holds for tables over several municipalities, whatever was granted, planned and spent, by whatever rules.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import { Amount } from '../../src/money/amount.js';
import { type Budgeted, budgetedUnder, computed } from '../budget/planned-budgets.js';
import { anyRules } from './any-rules.js';

const history = anyRules.chain((rules) => budgetedUnder(rules, '').map((input) => ({ rules, input })));
const MUNICIPALITIES = ['GM0014', 'GM0034', 'GM0363'];

/** What is said of one municipality alone. */
function ofOne({ by, rows, plan, actuals }: Budgeted, code: string): Budgeted {
  const isOf = ({ municipality }: { readonly municipality: string }) => municipality === code;
  return {
    by,
    rows: rows.filter(isOf),
    plan: { shifts: plan.shifts.filter(isOf), carries: plan.carries.filter(isOf) },
    actuals: { parts: actuals.parts.filter(isOf), iza: [] },
  };
}

function all({ rows, totals, carries, lawful, settlements, findings }: Outcome) {
  return JSON.stringify({ rows, totals, carries, lawful, settlements, findings });
}

test.each(['plan', 'max'] as const)('together they are what each is alone, carrying by %s', (carry) => {
  fc.assert(
    fc.property(history, ({ rules, input }) => {
      const together = computed(input, rules, carry);
      const alone = MUNICIPALITIES.map((code) => computed(ofOne(input, code), rules, carry));
      const joined = {
        ...together,
        rows: alone.flatMap(({ rows }) => rows),
        totals: alone.flatMap(({ totals }) => totals),
        carries: alone.flatMap(({ carries }) => carries),
        lawful: alone.flatMap(({ lawful }) => lawful),
        settlements: alone.flatMap(({ settlements }) => settlements),
        findings: alone.flatMap(({ findings }) => findings),
      };
      expect(all(together)).toBe(all(joined));
    }),
  );
});

test('a shift or carry of nothing makes no row, no year and no finding', () => {
  const place = { file: 'plan.csv', line: 2, cell: 5 };
  const of = { municipality: 'GM0034', year: 2024, from: 7, amount: Amount.zero, place };
  const plan = { shifts: [{ ...of, to: 11 }], carries: [of] };
  const outcome = computed({ by: 'regeling', rows: [], plan, actuals: { parts: [], iza: [] } });
  expect([outcome.rows, outcome.totals, outcome.findings, outcome.municipalities]).toEqual([[], [], [], []]);
});
