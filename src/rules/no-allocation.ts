import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';

/** A plan for, or money carried into, a year for which the municipality has no allocation at all. */
export function noAllocation(year: GrantYear): readonly Finding[] {
  if (year.allocated) return [];
  const place = [...year.shifts, ...year.carries].at(-1)?.place;
  return [
    {
      code: 'NO_ALLOCATION',
      municipality: year.municipality,
      year: year.year,
      because: place ? 'plan' : 'carried',
      ...(place ? { place } : {}),
    },
  ];
}
