// What holds for every settlement, whatever was granted, planned and spent.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import { severityOf } from '../../src/findings/finding.js';
import type { Amounts } from '../../src/grant/amounts.js';
import { rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { anyBudgeted, type Budgeted, computed, rulesBy, said } from './planned-budgets.js';

const cents = (amount: Amount | null) => BigInt(amount?.toCents() ?? 0);
const hasErrors = ({ findings }: Outcome) => findings.some(({ code }) => severityOf(code) === 'error');
const settledYears = ({ settlements }: Outcome) =>
  new Set(
    settlements.flatMap(({ municipality, years }) => years.map(({ year }) => `${municipality} ${year}`)),
  );
const isSettled = (outcome: Outcome) => {
  const settled = settledYears(outcome);
  return ({ municipality, year }: { readonly municipality: string; readonly year: number }) =>
    settled.has(`${municipality} ${year}`);
};

/** The same budget without shifts, carrying the most that is allowed. */
const lawful = (input: Budgeted): Budgeted => {
  const unshifted = { ...input, plan: { shifts: [], carries: [] } };
  const { carries } = computed(unshifted, rulesBy(input.by), 'max');
  return { ...input, plan: { shifts: [], carries } };
};

function tiesOut(part: Amounts): boolean {
  const { available, overspent, spent, carriedOut, toRepay } = part;
  return cents(available) + cents(overspent) === cents(spent) + cents(carriedOut) + cents(toRepay);
}

test('available + overspent = spent + carried out + to repay, where it is decided, of plans without errors', () => {
  fc.assert(
    fc.property(anyBudgeted.map(lawful), (input) => {
      const outcome = computed(input);
      fc.pre(!hasErrors(outcome));
      const rules = rulesBy(input.by);
      const walled = ({ year }: { readonly year: number }) => rulesOf(rules, year)?.walls.value === true;
      const decided = [...outcome.rows.filter(walled), ...outcome.totals].filter(isSettled(outcome));
      for (const part of decided) expect([part.year, tiesOut(part)]).toEqual([part.year, true]);
    }),
  );
});

test('over the period granted + overspent = spent + to repay + carried beyond the last year, where all is settled', () => {
  fc.assert(
    fc.property(anyBudgeted.map(lawful), (input) => {
      const outcome = computed(input);
      fc.pre(!hasErrors(outcome));
      for (const { municipality, open, toRepay } of outcome.settlements) {
        if (open.length > 0) continue;
        const years = outcome.totals.filter((total) => total.municipality === municipality);
        const sum = (key: keyof Amounts) => years.reduce((so, year) => so + cents(year[key]), 0n);
        // What is carried on to a year arrives there; what is left of that goes beyond.
        const beyond = sum('carriedOut') - sum('carriedIn');
        expect(sum('granted') + sum('overspent')).toBe(sum('spent') + cents(toRepay) + beyond);
      }
    }),
  );
});

test('more spending never raises what must be repaid, planned or lawful', () => {
  const more = fc.record({ index: fc.nat(29), extra: fc.integer({ min: 1, max: 10 ** 8 }) });
  fc.assert(
    fc.property(anyBudgeted, more, (input, { index, extra }) => {
      const { parts } = input.actuals;
      fc.pre(parts.length > 0);
      const raised = parts.map((part, place) =>
        place === index % parts.length ? { ...part, spent: part.spent.plus(Amount.ofCents(extra)) } : part,
      );
      const before = computed(input).settlements;
      const after = computed({ ...input, actuals: { parts: raised, iza: [] } }).settlements;
      before.forEach(({ toRepay, lawful: cut }, place) => {
        expect(cents(after[place]?.toRepay ?? null) <= cents(toRepay)).toBe(true);
        expect(cents(after[place]?.lawful ?? null) <= cents(cut)).toBe(true);
      });
    }),
  );
});

describe('carrying the most that is allowed', () => {
  test('never raises the final settlement above that without carries', () => {
    fc.assert(
      fc.property(anyBudgeted, (input) => {
        const none = computed({ ...input, plan: { ...input.plan, carries: [] } }).settlements;
        const most = computed(input, rulesBy(input.by), 'max').settlements;
        expect(most.length).toBe(none.length);
        most.forEach(({ toRepay }, place) => {
          expect(cents(toRepay) <= cents(none[place]?.toRepay ?? null)).toBe(true);
        });
      }),
    );
  });

  test('is lawful as it is, and as a plan breaks no rule', () => {
    fc.assert(
      fc.property(anyBudgeted, (input) => {
        const most = computed(input, rulesBy(input.by), 'max');
        for (const { toRepay, lawful: cut } of most.settlements) expect(cut).toEqual(toRepay);
        const plan = { shifts: input.plan.shifts, carries: most.carries };
        const codes = computed({ ...input, plan }).findings.map(({ code }) => code);
        expect(codes.filter((code) => code === 'CARRY_LIMIT' || code === 'CARRY_EXCEEDS_UNSPENT')).toEqual(
          [],
        );
        expect(hasErrors(computed(lawful(input)))).toBe(false);
      }),
    );
  });

  test('as a plan gives the same budget', () => {
    fc.assert(
      fc.property(anyBudgeted, (input) => {
        const most = computed(input, rulesBy(input.by), 'max');
        const plan = { shifts: input.plan.shifts, carries: most.carries };
        expect(said(computed({ ...input, plan }))).toBe(said(most));
      }),
    );
  });
});

test('a plan that breaks no rule is settled lawfully as planned', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      fc.pre(!hasErrors(outcome));
      for (const { toRepay, lawful: cut } of outcome.settlements) expect(cut).toEqual(toRepay);
    }),
  );
});

test('the order of the bookings changes nothing but where findings point', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const parts = [...input.actuals.parts].reverse();
      expect(said(computed({ ...input, actuals: { parts, iza: [] } }))).toBe(said(computed(input)));
    }),
  );
});
