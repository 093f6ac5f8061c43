import type { Finding } from '../findings/finding.js';
import type { BudgetRow, GrantYear } from '../grant/grant-year.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { lastPlace } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';
import type { Amount } from '../money/amount.js';

/**
 * Without walls: one intervention gives and carries more than it has, and the total covers it. It breaks no rule, and
 * may be a mistake: nothing was granted for it, or another one was meant.
 */
export function rowBelowZero(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (rules.walls.value || year.total.budget.isNegative()) return [];
  return year.rows.flatMap((row): Finding[] => {
    if (!leftOf(row, rules).isNegative()) return [];
    const { intervention, available, carriedOut, budget } = row;
    const place = lastPlace([...year.shifts, ...year.carries].filter(({ from }) => from === intervention));
    return [
      {
        code: 'ROW_BELOW_ZERO',
        municipality: year.municipality,
        year: year.year,
        intervention,
        amounts: { available, carriedOut, budget },
        ...(place ? { place } : {}),
      },
    ];
  });
}

/**
 * What is left of an intervention. Where the carry limit stands on the total a carry of money that is not divided is
 * one of the municipality as a whole: it is not taken from what stands there undivided.
 */
function leftOf({ intervention, available, budget }: BudgetRow, { carryLimit }: YearRules): Amount {
  return intervention === UNDIVIDED && carryLimit.value.scope === 'total' ? available : budget;
}
