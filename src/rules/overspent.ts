import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
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
    const place = shiftedAway(year, part) ?? bookedLast(year, intervention);
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

/** The last shift out of an intervention that would have had enough without it; undefined where there is none. */
function shiftedAway(
  { shifts }: GrantYear,
  { shiftedOut, overspent: excess, ...part }: BudgetRow | BudgetTotal,
): RowPlace | undefined {
  if (!('intervention' in part) || excess?.exceeds(shiftedOut) !== false) return undefined;
  return lastPlace(shifts.filter(({ from }) => from === part.intervention));
}

function bookedLast({ spent }: GrantYear, intervention: number | undefined): RowPlace | undefined {
  return lastPlace(spent.filter((part) => intervention === undefined || part.intervention === intervention));
}
