import type { Finding } from '../../findings/finding.js';
import type { RegionWithMembers } from '../../grant/division.js';
import type { Amount } from '../../money/amount.js';

/**
 * Published amounts of regions that a members file left without members: they are in no sum, and nobody gets them. The
 * finding points at where that file begins to name regions.
 */
export function withoutMembersFindings(
  published: ReadonlyMap<string, Amount>,
  withMembers: readonly RegionWithMembers[],
  year: number,
): readonly Finding<'IZA_WITHOUT_MEMBERS'>[] {
  const names = new Set(withMembers.map(({ name }) => name));
  const place = withMembers.find((region) => region.place)?.place;
  return [...published]
    .filter(([region]) => !names.has(region))
    .map(([region, amount]) => ({
      code: 'IZA_WITHOUT_MEMBERS',
      year,
      region,
      amounts: { amount },
      ...(place ? { place } : {}),
    }));
}
