// What comes of one more row in a plan: whether any rule finds more wrong with it than was found without. The rules
// themselves are asked, so that no limit is stated here.

import { type Finding, type FindingCode, severityOf } from '../../findings/finding.js';
import { type Carry, NO_PLAN, type Shift } from '../../grant/plan.js';
import { Amount } from '../../money/amount.js';
import { allocate, type BudgetInput } from '../allocate.js';
import type { Outcome } from '../outcome.js';

/** A row that may come into a plan, whatever its amount. */
export type Wish =
  | { readonly kind: 'shift'; readonly row: Omit<Shift, 'amount'> }
  | { readonly kind: 'carry'; readonly row: Omit<Carry, 'amount'> };

/** A plan with one more row. */
export interface Added {
  readonly outcome: Outcome;
  /** What is wrong with it that was not, or less, without the row. */
  readonly worse: readonly Finding[];
  /** By how much the worst of it is worse; Infinity where it is wrong whatever the amount. @unit cent */
  readonly excess: number;
}

/** Tries rows beside the plan of a budget. @unit cent */
export function rowsBeside(input: BudgetInput, before: Outcome): (wish: Wish, cents: number) => Added {
  const { plan = NO_PLAN } = input;
  const known = new Map(before.findings.map((finding) => [keyOf(finding), weightOf(finding)]));
  return ({ kind, row }, cents) => {
    const amount = Amount.ofCents(cents);
    const withRow =
      kind === 'shift'
        ? { ...plan, shifts: [...plan.shifts, { ...row, amount }] }
        : { ...plan, carries: [...plan.carries, { ...row, amount }] };
    const outcome = allocate({ ...input, plan: withRow });
    const worse = outcome.findings.filter(isInTheWay).flatMap((finding) => {
      const more = weightOf(finding) - (known.get(keyOf(finding)) ?? 0);
      return more > 0 ? [{ finding, more }] : [];
    });
    return {
      outcome,
      worse: worse.map(({ finding }) => finding),
      excess: Math.max(0, ...worse.map(({ more }) => more)),
    };
  };
}

/** What breaks no rule and yet says that there is no such money: it is spent already, or was never there. */
const NO_SUCH_MONEY: readonly FindingCode[] = ['OVERSPENT', 'ROW_BELOW_ZERO'];

function isInTheWay({ code }: Finding): boolean {
  return severityOf(code) === 'error' || NO_SUCH_MONEY.includes(code);
}

/** What is found, and of what; of one of these there is one finding. */
function keyOf(finding: Finding): string {
  const { code, municipality, year, intervention, theme } = finding;
  return JSON.stringify([
    code,
    'side' in finding ? finding.side : null,
    municipality,
    year,
    intervention,
    theme,
  ]);
}

/** How much is wrong. @unit cent */
function weightOf({ amounts = {} }: Finding): number {
  const { excess, overspent, budget, actual } = amounts;
  if (budget) return -budget.toCents();
  return (excess ?? overspent ?? actual)?.toCents() ?? Number.POSITIVE_INFINITY;
}
