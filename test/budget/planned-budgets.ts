// Random allocations and plans over a few municipalities and all years, for the laws of the calculation.

import fc from 'fast-check';
import { compiledPlaces } from '../../build/places.js';
import { allocate } from '../../src/budget/allocate.js';
import type { Outcome } from '../../src/budget/outcome.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Actuals, SpentPart } from '../../src/grant/actuals.js';
import type { AllocationRow } from '../../src/grant/allocation.js';
import type { Carry, Plan, Shift } from '../../src/grant/plan.js';
import { type Rules, rulesOf } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { regeling, uniform } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

const { interventions } = compiledPlaces();

/** The profiles, and made-up rules that together use every value a parameter may have. */
export const RULES: Readonly<Record<string, Rules>> = {
  regeling,
  uniform,
  'limits of the receiver, with a cap': rulesWith(
    [2023, 'shift-limit', 'base', 'receiving'],
    [2024, 'shift-receiving-cap', 'value', '0.07'],
    [2025, 'carry-limit', 'scope', 'intervention'],
  ),
  'limits of themes': rulesWith(
    [2023, 'shift-limit', 'base', 'theme'],
    [2024, 'shift-limit', 'base', 'theme'],
    [2024, 'carry-limit', 'value', '0.333'],
  ),
  'counted net, of granted and carried in': rulesWith(
    [2023, 'shift-counting', 'value', 'net'],
    [2024, 'shift-counting', 'value', 'net'],
    [2024, 'limit-base', 'value', 'granted-and-carried-in'],
    [2025, 'limit-base', 'value', 'granted-and-carried-in'],
    [2026, 'carry-limit', 'value', '0.10'],
  ),
  'some may not shift': rulesWith(
    [2023, 'shift-excluded-interventions', 'value', [7]],
    [2024, 'shift-closed-themes', 'value', ['ondersteunend']],
  ),
  'carrying a share of what is unspent, also money carried in': rulesWith(
    [2023, 'carry-limit', 'base', 'unspent'],
    [2024, 'carry-limit', 'value', '0.25'],
    [2024, 'carry-spent-first', 'value', false],
    [2025, 'carry-limit', 'base', 'unspent'],
    [2025, 'carry-spent-first', 'value', false],
  ),
  'carrying anywhere, also into walls': rulesWith(
    [2024, 'walls', 'value', false],
    [2024, 'shift-limit', 'value', null],
    [2024, 'carry-limit', 'scope', 'total'],
    [2024, 'carry-limit', 'value', '0.5'],
    [2024, 'carry-destination', 'value', 'any'],
    [2025, 'walls', 'value', true],
    [2025, 'shift-limit', 'value', '0.15'],
    [2025, 'carry-limit', 'scope', 'intervention'],
    [2025, 'carry-limit', 'alternatives', []],
    [2025, 'carry-spent-first', 'value', false],
    [2025, 'limit-base', 'value', 'granted-and-carried-in'],
  ),
  'limits of themes, one of them closed': rulesWith(
    [2023, 'shift-limit', 'base', 'theme'],
    [2023, 'shift-closed-themes', 'value', ['ondersteunend']],
  ),
  'walls without a shift limit': rulesWith([2023, 'shift-limit', 'value', null]),
};

/** What a budget is computed from, as it was made up; the rules by name, so that a counterexample can be read. */
export interface Budgeted {
  readonly by: string;
  readonly rows: readonly AllocationRow[];
  readonly plan: Plan;
  readonly actuals: Actuals;
}

const cents = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 10 ** 9 }));
const municipality = fc.constantFrom('GM0014', 'GM0034', 'GM0363');
const year = fc.constantFrom(2023, 2024, 2025, 2026);
const intervention = fc.constantFrom(1, 2, 7, 8, 11, 14, 15);

const row = fc
  .record({
    municipality,
    year,
    intervention,
    decision: fc.constantFrom('', 'indexation'),
    granted: fc.oneof(fc.constant(0), cents),
    provenance: fc.constant('file' as const),
  })
  .map(({ granted, ...rest }): AllocationRow => ({ ...rest, granted: Amount.ofCents(granted) }));

const move = fc.record({
  municipality,
  year,
  from: intervention,
  to: intervention,
  arrives: intervention,
  cents,
});

/** What was spent; now and then a correction. */
const booking = fc.record({
  municipality,
  year,
  intervention,
  cents: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 ** 9 }) },
    fc.integer({ min: -(10 ** 6), max: -1 }),
  ),
});

/** The rules of a name. */
export function rulesBy(name: string): Rules {
  const rules = RULES[name];
  if (!rules) throw new Error(`no rules ${name}`);
  return rules;
}

function goesAnywhere(rules: Rules, year: number): boolean {
  return rulesOf(rules, year)?.['carry-destination'].value === 'any';
}

/** A random allocation and plan; intervention 8 stands in for the undivided one in years without walls. */
export function budgeted(by: string): fc.Arbitrary<Budgeted> {
  return budgetedUnder(rulesBy(by), by);
}

/** The same under rules that have no name. */
export function budgetedUnder(rules: Rules, by: string): fc.Arbitrary<Budgeted> {
  const undivided = (ofYear: number, number: number) =>
    number === 8 && rulesOf(rules, ofYear)?.walls.value === false ? 0 : number;
  const place = (line: number) => ({ file: 'plan.csv', line, cell: 5 });
  const plan = fc.array(move, { maxLength: 20 }).map((moves): Plan => {
    const shifts: Shift[] = [];
    const carries: Carry[] = [];
    moves.forEach(({ from, to, arrives, cents: amount, ...whose }, index) => {
      const what = {
        ...whose,
        from: undivided(whose.year, from),
        amount: Amount.ofCents(amount),
        place: place(index + 2),
      };
      const elsewhere = arrives === what.from || !goesAnywhere(rules, whose.year) ? {} : { to: arrives };
      // What is not divided gives, and never receives.
      if (from === to) carries.push({ ...what, ...elsewhere });
      else shifts.push({ ...what, to });
    });
    return { shifts, carries };
  });
  const actuals = fc.array(booking, { maxLength: 30 }).map(
    (bookings): Actuals => ({
      parts: bookings.map(
        ({ cents: spent, ...whose }, index): SpentPart => ({
          ...whose,
          intervention: undivided(whose.year, whose.intervention),
          spent: Amount.ofCents(spent),
          bookings: 1,
          place: { file: 'spent.csv', line: index + 2, cell: 3 },
        }),
      ),
      iza: [],
    }),
  );
  return fc.record({ by: fc.constant(by), rows: fc.array(row, { maxLength: 30 }), plan, actuals });
}

/** A random budget by any of the rules. */
export const anyBudgeted = fc.constantFrom(...Object.keys(RULES)).chain(budgeted);

/** The budget that was made up. */
export function computed(
  { by, rows, plan, actuals }: Budgeted,
  rules = rulesBy(by),
  carry: 'plan' | 'max' = 'plan',
): Outcome {
  return allocate({ rules, interventions, allocation: { rows, spoiled: [] }, plan, actuals, carry });
}

/** All that a budget says but for the places of its findings, as text: equal budgets have equal texts. */
export function said({ rows, totals, findings }: Outcome): string {
  const unplaced = findings.map((finding) => JSON.stringify(withoutPlace(finding))).sort();
  return JSON.stringify({ rows, totals, findings: unplaced });
}

function withoutPlace({ place: _, where: __, ...finding }: Finding): Readonly<Record<string, unknown>> {
  return finding;
}

/** Whose number something is, as a key. */
export function yearKey(part: { readonly municipality?: string; readonly year?: number }): string {
  return `${part.municipality} ${part.year}`;
}
