import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';

/** Actuals of an intervention that add up to less than zero: corrections of money that was not booked as spent. */
export function negativeSpent(year: GrantYear): readonly Finding[] {
  return year.rows.flatMap(({ intervention, spent }): Finding[] => {
    if (!spent?.isNegative()) return [];
    const place = lastPlace(year.spent.filter((part) => part.intervention === intervention));
    return [
      {
        code: 'NEGATIVE_SPENT',
        municipality: year.municipality,
        year: year.year,
        intervention,
        amounts: { spent },
        ...(place ? { place } : {}),
      },
    ];
  });
}
