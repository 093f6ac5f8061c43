import type { Finding } from '../findings/finding.js';
import type { GrantYear } from '../grant/grant-year.js';
import { lastPlace } from '../grant/plan.js';

/** A plan or actuals for, or money carried into, a year for which the municipality has no allocation at all. */
export function noAllocation(year: GrantYear): readonly Finding[] {
  if (year.allocated) return [];
  const planned = lastPlace([...year.shifts, ...year.carries]);
  const spent = lastPlace(year.spent);
  const place = planned ?? spent ?? lastPlace(year.arrived);
  return [
    {
      code: 'NO_ALLOCATION',
      municipality: year.municipality,
      year: year.year,
      because: planned ? 'plan' : spent ? 'spent' : 'carried',
      ...(place ? { place } : {}),
    },
  ];
}
