// What holds of every advice, whatever was granted and spent and by whatever rules.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import { type AdviceInput, type Advised, advise } from '../../../src/budget/advice/advise.js';
import { notAFlow } from '../../../src/budget/advice/not-a-flow.js';
import { allocate } from '../../../src/budget/allocate.js';
import { severityOf } from '../../../src/findings/finding.js';
import { NO_PLAN, type Plan } from '../../../src/grant/plan.js';
import type { Rules } from '../../../src/law/rules.js';
import { anyRules } from '../../calculation/any-rules.js';
import { type Budgeted, budgeted, budgetedUnder, RULES, rulesBy } from '../planned-budgets.js';

const { interventions } = compiledPlaces();

interface Tried {
  readonly rules: Rules;
  readonly input: Budgeted;
}

const named = fc
  .constantFrom(...Object.keys(RULES))
  .chain((by) => budgeted(by).map((input): Tried => ({ rules: rulesBy(by), input })));
const madeUp = anyRules.chain((rules) =>
  budgetedUnder(rules, 'any').map((input): Tried => ({ rules, input })),
);
const tried = fc.oneof(named, madeUp);

function inputOf({ rules, input }: Tried, plan: Plan): AdviceInput {
  const allocation = { rows: input.rows, spoiled: [] };
  return { rules, interventions, allocation, plan, actuals: input.actuals };
}

function advisedOn(one: Tried, plan: Plan = NO_PLAN): Advised {
  const input = inputOf(one, plan);
  const years = allocate(input).chain.years.map(({ planned }) => planned);
  fc.pre(notAFlow(years, 0) === undefined);
  return advise(input);
}

function errorsOf({ findings }: Advised['outcome']): readonly string[] {
  return findings.filter(({ code }) => severityOf(code) === 'error').map(({ code }) => code);
}

test('an advice breaks no rule, repays what its proof says and no more than it may carry', () => {
  fc.assert(
    fc.property(tried, (one) => {
      const { outcome } = advisedOn(one);
      expect(errorsOf(outcome)).toEqual([]);
      for (const { toRepay, lawful } of outcome.settlements) expect(String(toRepay)).toBe(String(lawful));
    }),
  );
});

test('no lawful plan repays less', () => {
  fc.assert(
    fc.property(tried, (one) => {
      const { plan } = one.input;
      const planned = allocate(inputOf(one, plan));
      const { advice } = advisedOn(one);
      for (const { municipality, toRepay } of advice) {
        const broken = planned.findings.some(
          (finding) => finding.municipality === municipality && severityOf(finding.code) === 'error',
        );
        const settled = planned.settlements.find((settlement) => settlement.municipality === municipality);
        if (broken || !settled || settled.open.length > 0) continue;
        expect(toRepay.advised.toCents()).toBeLessThanOrEqual(settled.toRepay.toCents());
      }
    }),
  );
});

test('whoever is advised beside, and in whatever order everything was said, the advice is the same', () => {
  fc.assert(
    fc.property(tried, (one) => {
      const all = advisedOn(one).advice;
      const turned = { ...one.input, rows: [...one.input.rows].reverse() };
      const parts = [...one.input.actuals.parts].reverse();
      const again = advisedOn({ ...one, input: { ...turned, actuals: { ...one.input.actuals, parts } } });
      expect(textOf(again.advice)).toBe(textOf(all));
      for (const advice of all) {
        const alone = advisedOn({ ...one, input: only(one.input, advice.municipality) });
        expect(textOf(alone.advice)).toBe(textOf([advice]));
      }
    }),
  );
});

function textOf(advice: Advised['advice']): string {
  return JSON.stringify(advice);
}

function only(input: Budgeted, code: string): Budgeted {
  const ofOne = <Part extends { readonly municipality: string }>(parts: readonly Part[]) =>
    parts.filter(({ municipality }) => municipality === code);
  return {
    ...input,
    rows: ofOne(input.rows),
    actuals: { ...input.actuals, parts: ofOne(input.actuals.parts) },
  };
}

test('with a lawful plan in it an advice keeps that plan, breaks no rule and repays no more', () => {
  fc.assert(
    fc.property(tried, (one) => {
      const planned = allocate(inputOf(one, one.input.plan));
      fc.pre(planned.findings.every(({ code }) => severityOf(code) !== 'error'));
      const { outcome, plan } = advisedOn(one, one.input.plan);
      expect(errorsOf(outcome)).toEqual([]);
      expect(plan.shifts.slice(0, one.input.plan.shifts.length)).toEqual(one.input.plan.shifts);
      expect(plan.carries.slice(0, one.input.plan.carries.length)).toEqual(one.input.plan.carries);
    }),
  );
});
