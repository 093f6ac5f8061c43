import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';

/** A plan for, or money carried into, a year for which the municipality has no allocation at all. */
export function noAllocation(year: GrantYear): readonly Finding[] {
  if (year.allocated) return [];
  const place = lastPlace([...year.shifts, ...year.carries]);
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
