// What holds of every advice, whatever was granted and spent and by whatever rules.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import { type AdviceInput, type Advised, advise, freedomsOf } from '../../../src/budget/advice/advise.js';
import type { Move } from '../../../src/budget/advice/advised-moves.js';
import { noAdvice } from '../../../src/budget/advice/either-or.js';
import { allocate } from '../../../src/budget/allocate.js';
import { severityOf } from '../../../src/findings/finding.js';
import { NO_PLAN, type Plan } from '../../../src/grant/plan.js';
import { type Rules, rulesOf } from '../../../src/law/rules.js';
import { anyRules } from '../../calculation/any-rules.js';
import { FEW_EXAMPLES } from '../../support/examples.js';
import { type Budgeted, budgetedUnder, RULES, rulesBy } from '../planned-budgets.js';
import { movingHistory } from './moving-histories.js';

const { interventions } = compiledPlaces();

interface Tried {
  readonly rules: Rules;
  readonly input: Budgeted;
}

const rules = fc.oneof(
  fc.constantFrom(...Object.keys(RULES)).map((by) => ({ by, rules: rulesBy(by) })),
  anyRules.map((made) => ({ by: 'any', rules: made })),
);
/** Most have something to advise; a few are sparse, and odd. */
const tried = rules.chain(({ by, rules: made }) =>
  fc
    .oneof(
      { weight: 9, arbitrary: movingHistory(made, by) },
      { weight: 1, arbitrary: budgetedUnder(made, by) },
    )
    .map((input): Tried => ({ rules: made, input })),
);

function inputOf({ rules, input }: Tried, plan: Plan): AdviceInput {
  const allocation = { rows: input.rows, spoiled: [] };
  return { rules, interventions, allocation, plan, actuals: input.actuals };
}

function advisedOn(one: Tried, plan: Plan = NO_PLAN): Advised {
  const advised = advisedIfAny(one, plan);
  fc.pre(advised !== undefined);
  return advised;
}

/** None where no advice can be given under the rules. */
function advisedIfAny(one: Tried, plan: Plan): Advised | undefined {
  const input = inputOf(one, plan);
  const { chain } = allocate(input);
  const years = chain.years.map(({ planned }) => planned);
  return noAdvice(years, [...chain.ground.receivers.keys()], freedomsOf(input)) ? undefined : advise(input);
}

function isLawful(one: Tried): boolean {
  const { findings } = allocate(inputOf(one, one.input.plan));
  return findings.every(({ code }) => severityOf(code) !== 'error');
}

function errorsOf({ findings }: Advised['outcome']): readonly string[] {
  return findings.filter(({ code }) => severityOf(code) === 'error').map(({ code }) => code);
}

// Of the sixty as a whole, so that there is nothing to say of a few.
describe.runIf(!FEW_EXAMPLES)('what the laws are tried on', () => {
  const sample = fc.sample(tried, { seed: 2023, numRuns: 60 });
  const shareOf = (whole: number, part: number) => Math.round((100 * part) / whole);

  test('in most of it something is advised, of each kind, and limits bind', () => {
    const found = sample.flatMap((one) =>
      (advisedIfAny(one, NO_PLAN)?.advice ?? []).map((advice) => ({ advice, rules: one.rules })),
    );
    expect(found.length).toBeGreaterThan(40);
    const share = (has: (of: (typeof found)[number]) => boolean) =>
      shareOf(found.length, found.filter(has).length);
    const moves = (kind: Move['kind'], isAsked = (_: Move, __: Rules) => true) =>
      share(({ advice, rules }) => advice.moves.some((move) => move.kind === kind && isAsked(move, rules)));
    const intoWalls = ({ year }: Move, rules: Rules) => rulesOf(rules, year + 1)?.walls.value === true;
    expect(share(({ advice }) => advice.moves.length > 0)).toBeGreaterThan(80);
    expect(share(({ advice }) => advice.limits.length > 0)).toBeGreaterThan(70);
    expect(moves('shift')).toBeGreaterThan(50);
    expect(moves('carry')).toBeGreaterThan(50);
    expect(moves('carry', intoWalls)).toBeGreaterThan(30);
  });

  test('many of its plans are lawful, and more is advised beside them', () => {
    const planned = sample.filter((one) => isLawful(one) && one.input.plan.shifts.length > 0);
    expect(shareOf(sample.length, planned.length)).toBeGreaterThan(20);
    const advice = planned.flatMap((one) => advisedIfAny(one, one.input.plan)?.advice ?? []);
    expect(shareOf(advice.length, advice.filter(({ moves }) => moves.length > 0).length)).toBeGreaterThan(80);
  });
});

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
      fc.pre(isLawful(one));
      const { outcome, plan } = advisedOn(one, one.input.plan);
      expect(errorsOf(outcome)).toEqual([]);
      expect(plan.shifts.slice(0, one.input.plan.shifts.length)).toEqual(one.input.plan.shifts);
      expect(plan.carries.slice(0, one.input.plan.carries.length)).toEqual(one.input.plan.carries);
    }),
  );
});
