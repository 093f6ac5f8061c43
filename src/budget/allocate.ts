// Applies the rules in the order of the calculation, municipality by municipality and year by year, and gives an
// Outcome. No rule is stated here, no file read, nothing rounded.

import type { Finding } from '../findings/finding.js';
import { type Actuals, NO_ACTUALS } from '../grant/actuals.js';
import type { Allocation } from '../grant/allocation.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import type { Intervention } from '../grant/intervention.js';
import { type Carry, NO_PLAN, type Plan } from '../grant/plan.js';
import type { Settlement } from '../grant/settlement.js';
import type { Rules, YearRules } from '../law/rules.js';
import { RULES } from '../rules/index.js';
import { withDividedRest } from './divided-rest.js';
import { emptyLedger, type Ledgers, ledgersOf, type YearLedger } from './ledger.js';
import type { Outcome } from './outcome.js';
import { carriedOn, NOTHING_CARRIED, type SettledYear, settledYear, settlementOf } from './settlement.js';
import type { Recorder } from './step.js';

/** Everything a budget is computed from. */
export interface BudgetInput {
  readonly rules: Rules;
  readonly interventions: readonly Intervention[];
  readonly allocation: Allocation;
  readonly plan?: Plan;
  /** What was spent; with it the years are settled. */
  readonly actuals?: Actuals;
  /** `max`: carries the most that is allowed instead of what is planned. */
  readonly carry?: 'plan' | 'max';
  /** `totals`: rows are computed and judged as ever, but those of a year are gone when the next is computed. */
  readonly keep?: 'all' | 'totals';
  /** Keeps how each number was computed, for an explanation. */
  readonly record?: Recorder;
}

/** What is gathered on the way. */
interface Gathered {
  readonly rows: BudgetRow[];
  readonly totals: BudgetTotal[];
  readonly carries: Carry[];
  readonly lawful: GrantYear[];
  readonly settlements: Settlement[];
  readonly findings: Finding[];
}

/**
 * The budget of every municipality-year that has an allocation, a plan, money carried in or actuals.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function allocate(input: BudgetInput): Outcome {
  const { allocation, plan = NO_PLAN, actuals = NO_ACTUALS } = input;
  // The most that may be carried takes the place of what is planned.
  const kept = input.carry === 'max' ? { ...plan, carries: [] } : plan;
  const granted = withDividedRest(allocation.rows, input.rules);
  const ledgers = ledgersOf({ granted, plan: kept, actuals });
  const themes = new Map(input.interventions.map(({ number, theme }) => [number, theme]));
  const spoiled = new Set(allocation.spoiled.map(({ municipality, year }) => `${municipality} ${year}`));
  const gathered: Gathered = {
    rows: [],
    totals: [],
    carries: [],
    lawful: [],
    settlements: [],
    findings: [],
  };
  for (const municipality of [...ledgers.keys()].sort()) {
    chain(municipality, ledgers.get(municipality) ?? new Map(), { input, themes, spoiled, gathered });
  }
  for (const finding of notCovered(ledgers, input.rules)) gathered.findings.push(finding);
  return { rules: input.rules, ...gathered };
}

interface ChainParts {
  readonly input: BudgetInput;
  readonly themes: ReadonlyMap<number, string>;
  readonly spoiled: ReadonlySet<string>;
  readonly gathered: Gathered;
}

/** The years of one municipality, each handing what it carries out to the next. */
function chain(municipality: string, ledgers: ReadonlyMap<number, YearLedger>, parts: ChainParts): void {
  const { input, themes, spoiled, gathered } = parts;
  const { rules, allocation, record, carry = 'plan', actuals } = input;
  const settle = actuals !== undefined;
  const keepRows = input.keep !== 'totals';
  let carriedIn = NOTHING_CARRIED;
  const settled: SettledYear[] = [];
  for (const ofYear of rules.years) {
    const { year } = ofYear;
    const ledger = ledgers.get(year) ?? (carriedIn.planned.length > 0 ? emptyLedger() : undefined);
    if (!ledger) continue;
    const last = ofYear === rules.years.at(-1);
    const yearInput = { municipality, year, ledger, rules: ofYear, themes, last, record };
    const both = settledYear(yearInput, carriedIn, { carry, settle });
    const judged = !allocation.incomplete && !spoiled.has(`${municipality} ${year}`);
    gather(both.planned, judged ? ofYear : undefined, { gathered, keepRows });
    if (settle) settled.push(both);
    if (settle && keepRows) gathered.lawful.push(both.lawful);
    carriedIn = carriedOn(both);
  }
  if (settle && settled.length > 0) gathered.settlements.push(settlementOf(municipality, settled));
}

/** Keeps a year, and what the rules find in it; without rules it is not judged. */
function gather(
  year: GrantYear,
  rules: YearRules | undefined,
  { gathered, keepRows }: { readonly gathered: Gathered; readonly keepRows: boolean },
): void {
  if (keepRows) for (const row of year.rows) gathered.rows.push(row);
  gathered.totals.push(year.total);
  for (const carry of year.carries) gathered.carries.push(carry);
  if (!rules) return;
  for (const rule of RULES) for (const finding of rule(year, rules)) gathered.findings.push(finding);
}

/** Years that were granted or planned but for which the rules have no values: nothing is computed for them. */
function notCovered(ledgers: Ledgers, rules: Rules): readonly Finding[] {
  const covered = rules.years.map(({ year }) => year);
  const known = new Set(covered);
  const missing = new Set<number>();
  for (const years of ledgers.values())
    for (const year of years.keys()) if (!known.has(year)) missing.add(year);
  return [...missing].sort((a, b) => a - b).map((year) => ({ code: 'YEAR_NOT_COVERED', year, covered }));
}
