import type { Finding } from '../findings/finding.js';
import type { BudgetRow, BudgetTotal, GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';
import { referenceTo, type YearRules } from '../law/rules.js';

/**
 * More carried out of a settled year than is left of the year's own money: with walls per intervention, without walls
 * on the total.
 * @law data/law: carry-spent-first; assumed: money carried in is spent first and is not carried again
 */
export function carryExceedsUnspent(year: GrantYear, rules: YearRules): readonly Finding[] {
  const judged: readonly (BudgetRow | BudgetTotal)[] = rules.walls.value ? year.rows : [year.total];
  return judged.flatMap((part): Finding[] => {
    const { ownUnspent: limit, carriedOut: actual } = part;
    if (limit === null || !actual.exceeds(limit)) return [];
    const intervention = 'intervention' in part ? part.intervention : undefined;
    const place = lastPlace(
      year.carries.filter(({ from }) => intervention === undefined || from === intervention),
    );
    return [
      {
        code: 'CARRY_EXCEEDS_UNSPENT',
        municipality: year.municipality,
        year: year.year,
        ...(intervention === undefined ? {} : { intervention }),
        amounts: { actual, limit, excess: actual.minus(limit) },
        rule: referenceTo(rules.carrySpentFirst),
        ...(place ? { place } : {}),
      },
    ];
  });
}
