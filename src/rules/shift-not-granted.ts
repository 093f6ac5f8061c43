import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';

/** Shifts to an intervention for which nothing is granted in the year; it may be a mistake, it breaks no rule. */
export function shiftNotGranted(year: GrantYear): readonly Finding[] {
  if (year.shifts.length === 0) return [];
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
