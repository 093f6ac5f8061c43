import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import type { AllocationRow } from '../../src/grant/allocation.js';
import { rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling, uniform } from '../support/profiles.js';
import { AMOUNT_KEYS, type AmountKey, budgetOf } from './budget-of.js';

type BudgetRow = Outcome['rows'][number];
type BudgetTotal = Outcome['totals'][number];

const cents = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 10 ** 11 }));
const row = fc
  .record({
    municipality: fc.constantFrom('GM0014', 'GM0034', 'GM0363'),
    year: fc.constantFrom(2023, 2024, 2025, 2026),
    intervention: fc.integer({ min: 1, max: 15 }),
    decision: fc.constantFrom('', 'indexatie', 'correctie'),
    cents,
    provenance: fc.constantFrom('file' as const, 'indicative' as const),
  })
  .map(({ cents: granted, ...rest }): AllocationRow => ({ ...rest, granted: Amount.ofCents(granted) }));
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
const rules = fc.constantFrom(regeling, uniform);

/** What an outcome says, as text: equal outcomes have equal texts. */
function written({ rows: ofOutcome, totals }: Outcome): string {
  return JSON.stringify({ rows: ofOutcome, totals });
}

test('the order of the input is irrelevant', () => {
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, rules, ([all, mixed], profile) => {
      expect(written(budgetOf(mixed, profile))).toBe(written(budgetOf(all, profile)));
    }),
  );
});

test('a total is the sum of its rows, but for a limit that stands on the total', () => {
  fc.assert(
    fc.property(rows, rules, (all, profile) => {
      const outcome = budgetOf(all, profile);
      for (const total of outcome.totals) {
        const parts = partsOf(outcome, total);
        const onTotal = rulesOf(profile, total.year)?.['carry-limit'].value.scope === 'total';
        for (const key of AMOUNT_KEYS) {
          if (onTotal && key.startsWith('carry')) continue;
          expect(total[key]).toEqual(sumOrNone(parts.map((part) => part[key])));
        }
      }
      expect(outcome.rows).toHaveLength(outcome.totals.flatMap((total) => partsOf(outcome, total)).length);
    }),
  );
});

test('what is granted goes in and out to the cent', () => {
  fc.assert(
    fc.property(rows, rules, (all, profile) => {
      const granted = Amount.sum(all.map((one) => one.granted));
      const outcome = budgetOf(all, profile);
      for (const key of ['granted', 'available', 'budget'] as const) {
        expect(Amount.sum(outcome.rows.map((one) => one[key]))).toEqual(granted);
        expect(Amount.sum(outcome.totals.map((one) => one[key]))).toEqual(granted);
      }
    }),
  );
});

test('raising a granted amount never lowers a limit or a room', () => {
  fc.assert(
    fc.property(rows, fc.nat(), cents, rules, (all, at, addition, profile) => {
      const before = budgetOf(all, profile);
      const raised = all.map((one, index) =>
        index === at % all.length ? { ...one, granted: one.granted.plus(Amount.ofCents(addition)) } : one,
      );
      const after = budgetOf(raised, profile);
      const keys: readonly AmountKey[] = ['shiftLimit', 'shiftRoom', 'carryLimit', 'carryRoom'];
      for (const key of keys) {
        expect(lowered(before.rows, after.rows, key)).toEqual([]);
        expect(lowered(before.totals, after.totals, key)).toEqual([]);
      }
    }),
  );
});

test('no limit is above what is granted, and none is below zero', () => {
  fc.assert(
    fc.property(rows, rules, (all, profile) => {
      const outcome = budgetOf(all, profile);
      for (const part of [...outcome.rows, ...outcome.totals]) {
        for (const limit of [part.shiftLimit, part.carryLimit]) {
          expect(limit?.exceeds(part.granted) ?? false).toBe(false);
          expect(limit?.isNegative() ?? false).toBe(false);
        }
      }
    }),
  );
});

function partsOf(outcome: Outcome, total: BudgetTotal): readonly BudgetRow[] {
  return outcome.rows.filter(
    ({ municipality, year }) => municipality === total.municipality && year === total.year,
  );
}

function sumOrNone(amounts: readonly (Amount | null)[]): Amount | null {
  const present = amounts.filter((amount) => amount !== null);
  return present.length === 0 ? null : Amount.sum(present);
}

function lowered<Part extends BudgetRow | BudgetTotal>(
  before: readonly Part[],
  after: readonly Part[],
  key: AmountKey,
): readonly Part[] {
  return before.filter((part, index) => {
    const was = part[key];
    const is = after[index]?.[key] ?? null;
    return (was === null) !== (is === null) || (was !== null && is !== null && was.exceeds(is));
  });
}
