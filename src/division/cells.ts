// Whose amounts the amounts of a division are: the country's, a region's, or those of a municipality in a region.

import type { CountryKey, MemberKey, RegionKey, SettledMemberKey, SettledRegionKey } from './operations.js';

/** One amount of a division. */
export type DivisionCell =
  | { readonly level: 'country'; readonly key: CountryKey }
  | { readonly level: 'region'; readonly region: string; readonly key: RegionKey }
  | MemberCell;

/** One amount of a municipality in its region. */
export interface MemberCell {
  readonly level: 'member';
  readonly region: string;
  readonly municipality: string;
  readonly key: MemberKey;
}

/** Whether an amount of a region is known only once there are actuals. */
export function isSettledRegionKey(key: RegionKey): key is SettledRegionKey {
  return SETTLED_OF_REGION.has(key);
}

const SETTLED_OF_REGION: ReadonlySet<RegionKey> = new Set<SettledRegionKey>([
  ...(['held', 'charged', 'unspent', 'carryLimit', 'carried', 'toRepay', 'open'] as const),
]);
const SETTLED_OF_MEMBER: ReadonlySet<MemberKey> = new Set<SettledMemberKey>([
  ...(['spent', 'unspent', 'overspent'] as const),
]);

/** Whether an amount is known only once there are actuals. */
export function isOfSettlement(cell: DivisionCell): boolean {
  if (cell.level === 'country') return false;
  return cell.level === 'region' ? isSettledRegionKey(cell.key) : SETTLED_OF_MEMBER.has(cell.key);
}

/** What the amount of a country or a region is kept by. */
export function nameOfCell(cell: Exclude<DivisionCell, MemberCell>): string {
  return cell.level === 'country' ? cell.key : `${cell.key} of ${cell.region}`;
}
