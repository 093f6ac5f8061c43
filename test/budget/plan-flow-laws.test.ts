// Where the money goes, for any allocation and any plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import type { FindingFacts } from '../../src/findings/finding.js';
import { rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { anyBudgeted, budgeted, computed, RULES, rulesBy, yearKey } from './planned-budgets.js';

const sum = (amounts: readonly Amount[]) => Amount.sum(amounts).toCents();
const rowsOf = ({ rows }: Outcome, year: string) => rows.filter((row) => yearKey(row) === year);

test('what is shifted out is shifted in, per municipality-year', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      for (const total of outcome.totals) {
        const rows = rowsOf(outcome, yearKey(total));
        expect(sum(rows.map(({ shiftedOut }) => shiftedOut))).toBe(
          sum(rows.map(({ shiftedIn }) => shiftedIn)),
        );
        expect(total.shiftedOut).toEqual(total.shiftedIn);
      }
    }),
  );
});

test('and per theme in a year with walls where no shift crosses them', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      const crossed = new Set(outcome.findings.filter(({ code }) => code === 'SHIFT_THEME').map(yearKey));
      for (const total of outcome.totals) {
        const walls = rulesOf(rulesBy(input.by), total.year)?.walls.value;
        if (!walls || crossed.has(yearKey(total))) continue;
        const rows = rowsOf(outcome, yearKey(total));
        for (const theme of new Set(rows.map((row) => row.theme))) {
          const ofTheme = rows.filter((row) => row.theme === theme);
          expect(sum(ofTheme.map(({ shiftedOut }) => shiftedOut))).toBe(
            sum(ofTheme.map(({ shiftedIn }) => shiftedIn)),
          );
        }
      }
    }),
  );
});

test('what is available is what was granted and carried in, and what is carried in was carried out before', () => {
  fc.assert(
    fc.property(anyBudgeted, (input) => {
      const outcome = computed(input);
      for (const { municipality, year, available, granted, carriedIn } of outcome.totals) {
        expect(available).toEqual(granted.plus(carriedIn));
        const before = outcome.totals.find(
          (one) => one.municipality === municipality && one.year === year - 1,
        );
        expect(carriedIn).toEqual(before?.carriedOut ?? Amount.zero);
      }
      for (const row of outcome.rows) {
        const arrived = input.plan.carries.filter(
          ({ municipality, year, from, to = from }) =>
            municipality === row.municipality && year === row.year - 1 && to === row.intervention,
        );
        expect(row.carriedIn).toEqual(Amount.sum(arrived.map(({ amount }) => amount)));
      }
      // Nothing carried is lost: all but what leaves the last year arrives.
      const arriving = outcome.totals.filter(({ year }) => year < 2026).map(({ carriedOut }) => carriedOut);
      expect(sum(outcome.totals.map(({ carriedIn }) => carriedIn))).toBe(sum(arriving));
    }),
  );
});

test('SHIFT_LIMIT is found exactly where more is shifted out than 15% of what was granted', () => {
  fc.assert(
    fc.property(fc.constantFrom('regeling', 'uniform').chain(budgeted), (input) => {
      const outcome = computed(input);
      const name = (part: Pick<FindingFacts, 'municipality' | 'year' | 'intervention'>) =>
        `${yearKey(part)} ${part.intervention}`;
      const walled = (year: number) => rulesOf(rulesBy(input.by), year)?.walls.value === true;
      const above = outcome.rows.filter(({ year, granted, shiftedOut }) => {
        const limit = (BigInt(granted.toCents()) * 15n) / 100n;
        return walled(year) && BigInt(shiftedOut.toCents()) > limit;
      });
      const found = outcome.findings.filter(({ code }) => code === 'SHIFT_LIMIT');
      expect(found.map(name).sort()).toEqual(above.map(name).sort());
    }),
  );
});

test('the rules of these laws have every kind of limit', () => {
  const years = Object.values(RULES).flatMap((rules) => rules.years);
  expect(new Set(years.map(({ 'shift-limit': shiftLimit }) => shiftLimit.value.base)).size).toBe(3);
  expect(
    new Set(years.map(({ walls, 'carry-limit': carryLimit }) => `${walls.value} ${carryLimit.value.scope}`))
      .size,
  ).toBe(3);
});
