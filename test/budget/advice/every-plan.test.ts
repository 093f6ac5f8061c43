// Of tiny histories every plan there is, each settled: none repays less than the advice, nor as little with less moved.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledPlaces } from '../../../build/places.js';
import { advise } from '../../../src/budget/advice/advise.js';
import { allocate, type BudgetInput } from '../../../src/budget/allocate.js';
import { severityOf } from '../../../src/findings/finding.js';
import { NO_ACTUALS, type SpentPart } from '../../../src/grant/actuals.js';
import type { AllocationRow } from '../../../src/grant/allocation.js';
import type { Plan } from '../../../src/grant/plan.js';
import { Amount } from '../../../src/money/amount.js';
import { examples } from '../../support/examples.js';
import { rulesWith } from '../../support/rules-with.js';

const { interventions } = compiledPlaces();
const ALMERE = 'GM0034';

/** Half may be shifted and half carried, so that a few cents come to every limit. */
const halves = rulesWith(
  [2023, 'shift-limit', 'value', '0.5'],
  [2023, 'carry-limit', 'value', '0.5'],
  [2024, 'shift-limit', 'value', '0.5'],
);
const POSTS = [
  [2023, 7],
  [2023, 11],
  [2024, 7],
  [2024, 11],
] as const;
/** What may be decided: shifts both ways in both years, and carries of both interventions. */
const MOVES = [
  { kind: 'shift', year: 2023, from: 7, to: 11 },
  { kind: 'shift', year: 2023, from: 11, to: 7 },
  { kind: 'shift', year: 2024, from: 7, to: 11 },
  { kind: 'shift', year: 2024, from: 11, to: 7 },
  { kind: 'carry', year: 2023, from: 7, to: 7 },
  { kind: 'carry', year: 2023, from: 11, to: 11 },
] as const;
const MOST = 2;

const few = fc.integer({ min: 0, max: 5 });
const history = fc.record({
  granted: fc.tuple(few, few, few, few),
  spent: fc.tuple(few, few, few, few),
});

function inputOf(granted: readonly number[], spent: readonly number[], plan: Plan): BudgetInput {
  const rows = POSTS.map(
    ([year, intervention], at): AllocationRow => ({
      municipality: ALMERE,
      year,
      intervention,
      decision: '',
      granted: Amount.ofCents(granted[at] ?? 0),
      provenance: 'file',
    }),
  );
  const parts = POSTS.map(
    ([year, intervention], at): SpentPart => ({
      municipality: ALMERE,
      year,
      intervention,
      spent: Amount.ofCents(spent[at] ?? 0),
      bookings: 1,
      place: { file: 'spent.csv', line: at + 2, cell: 3 },
    }),
  );
  return {
    rules: halves,
    interventions,
    allocation: { rows, spoiled: [] },
    plan,
    actuals: { ...NO_ACTUALS, parts },
  };
}

/** Every way to move a few cents along each of the moves. */
function* everyPlan(): Generator<readonly number[]> {
  const size = MOST + 1;
  for (let number = 0; number < size ** MOVES.length; number++) {
    yield MOVES.map((_, at) => Math.floor(number / size ** at) % size);
  }
}

function planOf(cents: readonly number[]): Plan {
  const rows = MOVES.map(({ kind, ...move }, at) => ({
    kind,
    row: { municipality: ALMERE, ...move, amount: Amount.ofCents(cents[at] ?? 0) },
  })).filter(({ row }) => !row.amount.isZero());
  return {
    shifts: rows.flatMap(({ kind, row }) => (kind === 'shift' ? [row] : [])),
    carries: rows.flatMap(({ kind, row: { to: _, ...row } }) => (kind === 'carry' ? [row] : [])),
  };
}

test('no plan of them all is better', () => {
  fc.assert(
    fc.property(history, ({ granted, spent }) => {
      const input = inputOf(granted, spent, { shifts: [], carries: [] });
      const [advice] = advise({ ...input, actuals: input.actuals ?? NO_ACTUALS }).advice;
      const least = advice?.toRepay.advised.toCents() ?? 0;
      const moved = (advice?.moves ?? []).reduce((sum, { amount }) => sum + amount.toCents(), 0);
      for (const cents of everyPlan()) {
        const outcome = allocate(inputOf(granted, spent, planOf(cents)));
        if (outcome.findings.some(({ code }) => severityOf(code) === 'error')) continue;
        const toRepay = outcome.settlements[0]?.toRepay.toCents() ?? 0;
        expect(toRepay).toBeGreaterThanOrEqual(least);
        if (toRepay === least) expect(cents.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(moved);
      }
    }),
    { numRuns: examples(12) },
  );
});
