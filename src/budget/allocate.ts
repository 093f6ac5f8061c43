// Applies the rules in the order of the calculation, municipality by municipality and year by year, and gives an
// Outcome. No rule is stated here, no file read, nothing rounded.

import type { Finding } from '../findings/finding.js';
import type { Allocation } from '../grant/allocation.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Intervention } from '../grant/intervention.js';
import { NO_PLAN, type Plan } from '../grant/plan.js';
import type { Rules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';
import { RULES } from '../rules/index.js';
import { emptyLedger, type Ledgers, ledgersOf, type YearLedger } from './ledger.js';
import type { Outcome } from './outcome.js';
import type { Recorder } from './step.js';
import { yearBudget } from './year-budget.js';

/** Everything a budget is computed from. */
export interface BudgetInput {
  readonly rules: Rules;
  readonly interventions: readonly Intervention[];
  readonly allocation: Allocation;
  readonly plan?: Plan;
  /** Keeps how each number was computed, for an explanation. */
  readonly record?: Recorder;
}

/** What is gathered on the way. */
interface Gathered {
  readonly rows: BudgetRow[];
  readonly totals: BudgetTotal[];
  readonly findings: Finding[];
}

/**
 * The budget of every municipality-year that has an allocation, a plan or money carried in.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function allocate(input: BudgetInput): Outcome {
  const ledgers = ledgersOf(input.allocation.rows, input.plan ?? NO_PLAN);
  const themes = new Map(input.interventions.map(({ number, theme }) => [number, theme]));
  const spoiled = new Set(
    input.allocation.spoiled.map(({ municipality, year }) => `${municipality} ${year}`),
  );
  const gathered: Gathered = { rows: [], totals: [], findings: [] };
  for (const municipality of [...ledgers.keys()].sort()) {
    chain(municipality, ledgers.get(municipality) ?? new Map(), { input, themes, spoiled, gathered });
  }
  gathered.findings.push(...notCovered(ledgers, input.rules));
  return { rules: input.rules, ...gathered };
}

interface ChainParts {
  readonly input: BudgetInput;
  readonly themes: ReadonlyMap<number, string>;
  readonly spoiled: ReadonlySet<string>;
  readonly gathered: Gathered;
}

/** The years of one municipality, each handing what it carries out to the next. */
function chain(
  municipality: string,
  ledgers: ReadonlyMap<number, YearLedger>,
  { input, themes, spoiled, gathered }: ChainParts,
): void {
  const { rules, allocation, record } = input;
  let carriedIn: ReadonlyMap<number, Amount> = new Map();
  for (const ofYear of rules.years) {
    const { year } = ofYear;
    const ledger = ledgers.get(year) ?? (carriedIn.size > 0 ? emptyLedger() : undefined);
    if (!ledger) continue;
    const last = ofYear === rules.years.at(-1);
    const official = allocation.officialTotalYears.includes(year);
    const budget = yearBudget({
      municipality,
      year,
      ledger,
      carriedIn,
      rules: ofYear,
      themes,
      last,
      official,
      record,
    });
    for (const row of budget.rows) gathered.rows.push(row);
    gathered.totals.push(budget.total);
    if (!allocation.incomplete && !spoiled.has(`${municipality} ${year}`)) {
      for (const rule of RULES) for (const finding of rule(budget, ofYear)) gathered.findings.push(finding);
    }
    carriedIn = carriedOutOf(budget.rows);
  }
}

function carriedOutOf(rows: readonly BudgetRow[]): ReadonlyMap<number, Amount> {
  return new Map(
    rows.flatMap(({ intervention, carriedOut }) =>
      carriedOut.isZero() ? [] : [[intervention, carriedOut] as const],
    ),
  );
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
