import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';

/**
 * A budget below zero: more shifted out and carried than there is. With walls per intervention; without walls only on
 * the total, because there a surplus elsewhere covers it.
 */
export function negativeBudget(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (year.shifts.length === 0 && year.carries.length === 0) return [];
  const judged: readonly (BudgetRow | BudgetTotal)[] = rules.walls.value ? year.rows : [year.total];
  return judged.flatMap((part): Finding[] => {
    if (!part.budget.isNegative()) return [];
    const intervention = 'intervention' in part ? part.intervention : undefined;
    // On the total a shift changes nothing: only what is carried takes from it.
    const taking = (rules.walls.value ? [...year.shifts, ...year.carries] : year.carries).filter(
      ({ from }) => intervention === undefined || from === intervention,
    );
    const place = lastPlace(taking);
    return [
      {
        code: 'NEGATIVE_BUDGET',
        municipality: year.municipality,
        year: year.year,
        ...(intervention === undefined ? {} : { intervention }),
        amounts: { available: part.available, carriedOut: part.carriedOut, budget: part.budget },
        ...(place ? { place } : {}),
      },
    ];
  });
}
