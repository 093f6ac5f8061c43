import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';
import type { YearRules } from '../law/rules.js';

/**
 * More spent than there is, where that is decided: with walls per intervention; without walls on the total, because
 * there a surplus elsewhere covers it. The municipality pays it itself.
 */
export function overspent(year: GrantYear, rules: YearRules): readonly Finding[] {
  const judged: readonly (BudgetRow | BudgetTotal)[] = rules.walls.value ? year.rows : [year.total];
  return judged.flatMap((part): Finding[] => {
    const { available, spent, overspent: excess } = part;
    if (spent === null || excess?.isZero() !== false) return [];
    const intervention = 'intervention' in part ? part.intervention : undefined;
    const place = lastPlace(
      year.spent.filter((of) => intervention === undefined || of.intervention === intervention),
    );
    return [
      {
        code: 'OVERSPENT',
        municipality: year.municipality,
        year: year.year,
        ...(intervention === undefined ? {} : { intervention }),
        amounts: { available, spent, overspent: excess },
        ...(place ? { place } : {}),
      },
    ];
  });
}
