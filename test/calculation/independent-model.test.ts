// The columns beside a model that was written from the statement of the calculation, on random histories by random
// rules.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AMOUNT_KEYS, type Amounts } from '../../src/grant/amounts.js';
import { budgetedUnder, computed } from '../budget/planned-budgets.js';
import { anyRules } from './any-rules.js';
import { type ModelAmounts, modelled } from './independent-model.js';

const history = anyRules.chain((rules) => budgetedUnder(rules, '').map((input) => ({ rules, input })));
const MUNICIPALITIES = ['GM0014', 'GM0034', 'GM0363'];

const textOf = (name: string, amounts: Amounts) =>
  `${name} ${AMOUNT_KEYS.map((key) => `${key} ${amounts[key]?.toCents() ?? null}`).join(' ')}`;
/** Theme limits stand on themes: the model leaves them out of totals. */
const modelText = (name: string, amounts: ModelAmounts) =>
  `${name} ${AMOUNT_KEYS.map((key) => `${key} ${amounts[key]}`).join(' ')}`;

test.each(['plan', 'max'] as const)('every amount is that of the model, carrying by %s', (carry) => {
  fc.assert(
    fc.property(history, ({ rules, input }) => {
      const outcome = computed(input, rules, carry);
      for (const code of MUNICIPALITIES) {
        const { planned, lawful } = modelled(input, rules, { code, carry });
        const isOf = ({ municipality }: { readonly municipality: string }) => municipality === code;
        expect(
          outcome.rows.filter(isOf).map((row) => textOf(`${row.year} ${row.intervention}`, row)),
        ).toEqual(
          planned.flatMap(({ year, rows }) =>
            [...rows].map(([number, amounts]) => modelText(`${year} ${number}`, amounts)),
          ),
        );
        const unthemed = (key: string) => key !== 'shiftLimit' && key !== 'shiftRoom';
        const keys = AMOUNT_KEYS.filter(unthemed);
        expect(
          outcome.totals
            .filter(isOf)
            .map((total) => [total.year, ...keys.map((key) => total[key]?.toCents() ?? null)]),
        ).toEqual(
          planned.map(({ year, total }) => [
            year,
            ...keys.map((key) => (total[key] === null ? null : Number(total[key]))),
          ]),
        );
        const settlement = outcome.settlements.find(isOf);
        const repaid = (years: typeof planned) =>
          years.filter(({ settled }) => settled).reduce((sum, { total }) => sum + (total.toRepay ?? 0n), 0n);
        expect(settlement?.toRepay.toCents()).toBe(settlement && Number(repaid(planned)));
        expect(settlement?.lawful.toCents()).toBe(settlement && Number(repaid(lawful)));
      }
    }),
  );
});
