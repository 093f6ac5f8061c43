// Applies the rules to every year and gives an Outcome. No rule is stated here, no file read, nothing rounded.

import { judgedYear } from '../calculation/judged-year.js';
import type { Finding } from '../findings/finding.js';
import { type Actuals, NO_ACTUALS } from '../grant/actuals.js';
import type { Allocation } from '../grant/allocation.js';
import type { Intervention } from '../grant/intervention.js';
import { NO_PLAN, type Plan } from '../grant/plan.js';
import type { Rules } from '../law/rules.js';
import { RULES } from '../rules/index.js';
import { type Chain, chainOf } from './chain.js';
import { withDividedRest } from './divided-rest.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { budgetTree } from './tree.js';

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
}

/**
 * The budget of every municipality-year that has an allocation, a plan, money carried in or actuals.
 * @unit euro; limits rounded down to the cent, nothing else rounded
 * @throws AmountOutOfRange where a sum is beyond what whole cents can hold
 */
export function allocate(input: BudgetInput): Outcome {
  const { rules, interventions, allocation, plan = NO_PLAN, actuals = NO_ACTUALS, carry = 'plan' } = input;
  const settle = input.actuals !== undefined;
  const sources = {
    granted: withDividedRest(allocation.rows, rules),
    // The most that may be carried takes the place of what is planned.
    plan: carry === 'max' ? { ...plan, carries: [] } : plan,
    actuals,
  };
  const chain = chainOf({ rules, interventions, sources, carry, settle });
  const findings = [...judged(chain, allocation), ...notCovered(chain, rules)];
  return outcomeOf({ rules, chain, settle, tree: budgetTree(chain, settle, findings), findings });
}

/** What the rules find, by municipality and year; not where an input row could not be used. */
function judged({ years, ground }: Chain, { incomplete, spoiled }: Allocation): readonly Finding[] {
  if (incomplete) return [];
  const unusable = new Set(spoiled.map(({ municipality, year }) => `${municipality} ${year}`));
  const found = years.flatMap(({ planned }) => {
    const year = judgedYear(planned, (municipality) => !unusable.has(`${municipality} ${planned.year}`));
    return RULES.flatMap((rule) => rule(year));
  });
  const place = ({ municipality = '' }: Finding) => ground.receiverOf(municipality);
  // They were found year by year, and stay so.
  return found.sort((one, other) => place(one) - place(other));
}

/** Years that were granted or planned but for which the rules have no values: nothing is computed for them. */
function notCovered(chain: Chain, rules: Rules): readonly Finding[] {
  const covered = rules.years.map(({ year }) => year);
  return chain.notCovered.map((year) => ({ code: 'YEAR_NOT_COVERED', year, covered }));
}
