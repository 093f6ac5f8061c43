import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';
import type { YearRules } from '../law/rules.js';

/**
 * Shifts to an intervention for which nothing is granted in a year with walls; it may be a mistake, it breaks no rule.
 * Without walls money may go anywhere.
 */
export function shiftNotGranted(year: GrantYear, rules: YearRules): readonly Finding[] {
  if (!rules.walls.value || year.shifts.length === 0) return [];
  return year.rows.flatMap((row): Finding[] => {
    const last = year.shifts.filter(({ to }) => to === row.intervention).at(-1);
    if (!last || !row.granted.isZero()) return [];
    return [
      {
        code: 'SHIFT_NOT_GRANTED',
        municipality: year.municipality,
        year: year.year,
        intervention: row.intervention,
        amounts: { actual: row.shiftedIn },
        place: last.place,
      },
    ];
  });
}
