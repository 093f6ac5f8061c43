// What an advice repays is the least there is, by HiGHS and the rules as a linear program: of every municipality under
// both profiles, and under made-up rules.

import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Highs } from 'highs';
import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../../../build/places.js';
import { type Advice, type AdviceInput, type Advised, advise } from '../../../../src/budget/advice/advise.js';
import { allocate } from '../../../../src/budget/allocate.js';
import { withDividedRest } from '../../../../src/budget/divided-rest.js';
import { severityOf } from '../../../../src/findings/finding.js';
import { NO_ACTUALS, type SpentPart } from '../../../../src/grant/actuals.js';
import type { AllocationRow } from '../../../../src/grant/allocation.js';
import { NO_PLAN, type Plan } from '../../../../src/grant/plan.js';
import type { Rules } from '../../../../src/law/rules.js';
import { Amount } from '../../../../src/money/amount.js';
import { SpukError } from '../../../../src/money/spuk-error.js';
import { anyRules } from '../../../calculation/any-rules.js';
import { budgetInputOf } from '../../../support/planned-budget.js';
import { regeling, uniform } from '../../../support/profiles.js';
import { atMost, constant, least, leastCents } from './linear-program.js';
import { officialRows } from './official.js';
import { programOf } from './rules-as-program.js';

const { interventions } = compiledPlaces();
const themes = new Map(interventions.map(({ number, theme }) => [number, theme]));
// Its types are those of a CommonJS module, which imports as another thing than they say.
const load: () => Promise<Highs> = createRequire(import.meta.url)('highs');
const highs = await load();
const SEED = 2023;

/** A percentage of each amount. */
function percentages(
  rows: readonly AllocationRow[],
  each: fc.Arbitrary<number>,
  seed: number,
): readonly Amount[] {
  const found = fc.sample(each, { seed, numRuns: rows.length });
  return rows.map(({ granted }, at) =>
    Amount.ofCents(Math.floor((granted.toCents() * (found[at] ?? 0)) / 100)),
  );
}

function spentOf(rows: readonly AllocationRow[], amounts: readonly Amount[]): readonly SpentPart[] {
  return rows.map(({ municipality, year, intervention }, at) => ({
    municipality,
    year,
    intervention,
    spent: amounts[at] ?? Amount.zero,
    bookings: 1,
    place: { file: 'spent.csv', line: at + 2, cell: 3 },
  }));
}

/** What is moved; a carry counts a hair more than a shift, and a shift to what was never granted far more. */
function movedIn({ moves }: Advice, rows: readonly AllocationRow[]): number {
  const granted = new Set(
    rows.filter((row) => !row.granted.isZero()).map(({ year, intervention }) => `${year} ${intervention}`),
  );
  return moves.reduce((sum, move) => {
    const counts = move.kind === 'carry' ? 1.001 : granted.has(`${move.year} ${move.to}`) ? 1 : 1001;
    return sum + counts * move.amount.toCents();
  }, 0);
}

/** What is advised and what the program repays at least, and moves at least for that, by municipality. */
function both({ advice }: Advised, { rules, allocation, actuals, plan = NO_PLAN, from = 0 }: AdviceInput) {
  return advice.map((one) => {
    const { municipality, toRepay } = one;
    const those = <Part extends { readonly municipality: string }>(parts: readonly Part[]) =>
      parts.filter((part) => part.municipality === municipality);
    const { program, repaid } = programOf({
      rules,
      themes,
      rows: those(allocation.rows),
      parts: those(actuals.parts),
      plan: { shifts: those(plan.shifts), carries: those(plan.carries) },
      from,
    });
    const found = leastCents(highs, program, repaid);
    atMost(program, repaid, constant(found));
    const moved = [movedIn(one, those(allocation.rows)), least(highs, program, program.moved)];
    const [advised, least2] = moved.map((cents) => (Math.round(cents * 1000) / 1000).toFixed(3));
    return [`${municipality} ${toRepay.advised.toCents()} ${advised}`, `${municipality} ${found} ${least2}`];
  });
}

function expectEqual(pairs: readonly (readonly string[])[]): void {
  expect(pairs.map(([advised]) => advised)).toEqual(pairs.map(([, found]) => found));
}

const moving = ({ advice }: Advised) => advice.filter(({ moves }) => moves.length > 0).length;
const bound = ({ advice }: Advised) => advice.filter(({ limits }) => limits.length > 0).length;

test('the program of a history that is worked by hand', () => {
  // 7 has 500.00 left; 15% of 1,000.00 goes to 11 and 20% to the next year: 500.00 − 150.00 − 200.00 = 150.00
  const { allocation, actuals = NO_ACTUALS } = budgetInputOf({
    granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
    spent: ['2023 7 500.00', '2023 11 400.00', '2024 7 1500.00'],
  });
  const history = { rules: regeling, themes, rows: allocation.rows, parts: actuals.parts, plan: NO_PLAN };
  const from = (year: number) => {
    const { program, repaid } = programOf({ ...history, from: year });
    return leastCents(highs, program, repaid);
  };
  expect(from(2023)).toBe(150_00);
  expect(from(2024)).toBe(500_00);
});

test.each([
  ['regeling', regeling],
  ['uniform', uniform],
])('of all 342 municipalities under the profile %s', (_, rules) => {
  const rows = withDividedRest(officialRows, rules);
  const parts = spentOf(rows, percentages(rows, fc.integer({ min: 50, max: 150 }), SEED));
  const input = { rules, interventions, allocation: { rows, spoiled: [] }, actuals: { parts, iza: [] } };
  const advised = advise(input);
  const pairs = both(advised, input);
  expect(pairs).toHaveLength(342);
  expectEqual(pairs);
  // Of the smallest some need no more than may be moved.
  expect(moving(advised)).toBeGreaterThan(330);
  expect(bound(advised)).toBeGreaterThan(320);
});

/** Rules, and six municipalities of which some amounts are cut to a tenth or to nothing. */
interface MadeUp {
  readonly rules: Rules;
  readonly at: number;
  readonly seed: number;
  readonly from: number;
  /** The year that is not settled; none where nothing was granted in it either. */
  readonly open: number;
  readonly isPlanned: boolean;
}

const madeUp: fc.Arbitrary<MadeUp> = fc.record({
  rules: anyRules,
  at: fc.integer({ min: 0, max: 336 }),
  seed: fc.nat(),
  from: fc.constantFrom(0, 0, 2024, 2025),
  open: fc.constantFrom(2023, 2024, 2025, 2026, 0, 0, 0, 0),
  isPlanned: fc.boolean(),
});
const codes = [...new Set(officialRows.map(({ municipality }) => municipality))];

function inputOf({ rules, at, seed, from, open, isPlanned }: MadeUp): AdviceInput {
  const some = new Set(codes.slice(at, at + 6));
  const whole = withDividedRest(
    officialRows.filter(({ municipality }) => some.has(municipality)),
    rules,
  );
  const cut = percentages(whole, fc.constantFrom(0, 10, 100, 100), seed);
  const rows = whole.map((row, index) => ({ ...row, granted: cut[index] ?? Amount.zero }));
  // Now and then a correction, or nothing at all.
  const spent = percentages(whole, fc.constantFrom(-5, 0, 0, 30, 80, 110, 150, 200, 300), seed + 1);
  const parts = spentOf(rows, spent).filter(({ year }) => year !== open);
  const input = {
    rules,
    interventions,
    allocation: { rows, spoiled: [] },
    actuals: { parts, iza: [] },
    from,
  };
  return { ...input, plan: isPlanned ? halfOf(input) : NO_PLAN };
}

/** Half of every other row that is advised, as a plan; none where that breaks a rule by itself. */
function halfOf(input: AdviceInput): Plan {
  const whole = advisedOn({ ...input, from: 0 })?.plan ?? NO_PLAN;
  const half = <Row extends { readonly amount: Amount }>(rows: readonly Row[]) =>
    rows
      .filter((_, at) => at % 2 === 0)
      .map((row) => ({ ...row, amount: Amount.ofCents(Math.ceil(row.amount.toCents() / 2)) }));
  const plan = { shifts: half(whole.shifts), carries: half(whole.carries) };
  const isBroken = allocate({ ...input, plan }).findings.some(({ code }) => severityOf(code) === 'error');
  return isBroken ? NO_PLAN : plan;
}

/** None where a limit hangs on what is decided. */
function advisedOn(input: AdviceInput): Advised | undefined {
  try {
    return advise(input);
  } catch (error) {
    if (error instanceof SpukError && error.code === 'no-advice-on-year') return undefined;
    throw error;
  }
}

describe('under made-up rules that are a flow', () => {
  const RULE_SETS = 200;
  const found: { readonly input: AdviceInput; readonly advised: Advised }[] = [];
  for (const one of fc.sample(madeUp, { seed: SEED, numRuns: 10 * RULE_SETS })) {
    if (found.length === RULE_SETS) break;
    const input = inputOf(one);
    const advised = advisedOn(input);
    if (advised) found.push({ input, advised });
  }

  test('they say everything that rules may say', () => {
    expect(found).toHaveLength(RULE_SETS);
    const said = new Set(
      found.flatMap(({ input }) =>
        input.rules.years.flatMap((year) => [
          `walls ${year.walls.value}`,
          `shift ${year['shift-limit'].value.base} ${year['shift-limit'].value.share !== null}`,
          `cap ${year['shift-receiving-cap'].value !== null}`,
          `excluded ${year['shift-excluded-interventions'].value.length > 0}`,
          `closed ${year['shift-closed-themes'].value.length > 0}`,
          `counting ${year['shift-counting'].value}`,
          `base ${year['limit-base'].value}`,
          `carry ${year['carry-limit'].value.scope} ${year['carry-limit'].value.base}`,
          `to ${year['carry-destination'].value}`,
          `spent first ${year['carry-spent-first'].value}`,
        ]),
      ),
    );
    // 2 + 3 × 2 + 2 + 2 + 2 + 2 + 2 + 2 × 2 + 2 + 2
    expect([...said].sort()).toHaveLength(26);
    expect(found.filter(({ input }) => input.plan !== NO_PLAN).length).toBeGreaterThan(RULE_SETS / 5);
  });

  test('in many of them something is moved, and limits bind', () => {
    const sum = (of: (advised: Advised) => number) =>
      found.reduce((total, { advised }) => total + of(advised), 0);
    expect(sum(({ advice }) => advice.length)).toBe(6 * RULE_SETS);
    expect(sum(moving)).toBeGreaterThan(2 * RULE_SETS);
    expect(sum(bound)).toBeGreaterThan(2 * RULE_SETS);
  });

  test('no plan repays less', () => {
    for (const { input, advised } of found) expectEqual(both(advised, input));
  });
});
