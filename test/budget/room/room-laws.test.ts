// What holds of every room, whatever was granted, planned and spent and by whatever rules: exactly the room is all right
// to `check`, and a cent more is not.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import { allocate, type BudgetInput } from '../../../src/budget/allocate.js';
import type { Outcome } from '../../../src/budget/outcome.js';
import { type Room, roomBeside } from '../../../src/budget/room/room.js';
import { severityOf } from '../../../src/findings/finding.js';
import { NO_PLAN, type Plan } from '../../../src/grant/plan.js';
import { Amount } from '../../../src/money/amount.js';
import { anyRules } from '../../calculation/any-rules.js';
import { examples } from '../../support/examples.js';
import { type Budgeted, budgeted, budgetedUnder, RULES, rulesBy } from '../planned-budgets.js';

const { interventions } = compiledPlaces();

const inputs = fc.oneof(
  fc
    .constantFrom(...Object.keys(RULES))
    .chain((by) => budgeted(by).map((input) => inputOf(rulesBy(by), input))),
  anyRules.chain((rules) => budgetedUnder(rules, 'any').map((input) => inputOf(rules, input))),
);

function inputOf(rules: BudgetInput['rules'], { rows, actuals }: Budgeted): BudgetInput {
  return { rules, interventions, allocation: { rows, spoiled: [] }, actuals };
}

/** What is in the way: errors, and money that is spent already or was never there. */
function faultsOf({ findings }: Outcome, municipality: string): readonly string[] {
  return findings
    .filter(({ code }) => severityOf(code) === 'error' || code === 'OVERSPENT' || code === 'ROW_BELOW_ZERO')
    .filter((finding) => finding.municipality === municipality)
    .map(({ code, year, intervention, theme, amounts }) =>
      JSON.stringify([code, year, intervention, theme, amounts]),
    );
}

function planWith(
  { kind, year, from, to, amount }: Room,
  municipality: string,
  plan: Plan,
  more: Amount,
): Plan {
  const sum = amount.plus(more);
  // Where it may be anywhere it may be at the first that is not the one that gives.
  const receiver = to ?? interventions.find(({ number }) => number !== from)?.number ?? 0;
  if (kind === 'shift')
    return { ...plan, shifts: [...plan.shifts, { municipality, year, from, to: receiver, amount: sum }] };
  const elsewhere = to === null || to === from ? {} : { to };
  return { ...plan, carries: [...plan.carries, { municipality, year, from, amount: sum, ...elsewhere }] };
}

test('exactly the room finds nothing new, and a cent more does', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), (input, seed) => {
      const municipality = input.allocation.rows[0]?.municipality ?? '';
      const before = faultsOf(allocate(input), municipality);
      const rooms = roomBeside(input, { municipality });
      const room = rooms[seed % Math.max(1, rooms.length)];
      fc.pre(room !== undefined);
      const found = (more: string) =>
        faultsOf(
          allocate({ ...input, plan: planWith(room, municipality, NO_PLAN, Amount.of(more)) }),
          municipality,
        );
      // A deficit may become smaller by what it receives; nothing else changes.
      const old = new Set(before.map((fault) => fault.replace(/,\{.*/, '')));
      if (!room.amount.isZero())
        expect(found('0.00').filter((fault) => !old.has(fault.replace(/,\{.*/, '')))).toEqual([]);
      expect(found('0.01').some((fault) => !before.includes(fault))).toBe(true);
    }),
    { numRuns: examples(40) },
  );
});

test('two rooms of one plan after the other are no more than the plan allows', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), (input, seed) => {
      const municipality = input.allocation.rows[0]?.municipality ?? '';
      const rooms = roomBeside(input, { municipality }).filter(({ amount }) => !amount.isZero());
      const room = rooms[seed % Math.max(1, rooms.length)];
      fc.pre(room !== undefined);
      const plan = planWith(room, municipality, NO_PLAN, Amount.zero);
      const again = roomBeside({ ...input, plan }, { municipality, years: new Set([room.year]) });
      const same = again.find(
        ({ kind, from, to }) => kind === room.kind && from === room.from && to === room.to,
      );
      expect(String(same?.amount ?? Amount.zero)).toBe('0.00');
    }),
    { numRuns: examples(40) },
  );
});
