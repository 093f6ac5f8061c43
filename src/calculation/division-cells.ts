// Whose amounts the amounts of a division are: the country's, a region's, or those of a municipality in a region.

import type { CountryKey, MemberKey, RegionKey } from './division-operations.js';

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

const SETTLED: ReadonlySet<RegionKey | MemberKey | CountryKey> = new Set([
  ...(['held', 'charged', 'unspent', 'carryLimit', 'carried', 'toRepay', 'open'] as const),
  ...(['spent', 'overspent'] as const),
]);

/** Whether an amount is known only once there are actuals. */
export function isOfSettlement({ key }: DivisionCell): boolean {
  return SETTLED.has(key);
}

/** What the amount of a country or a region is kept by. */
export function nameOfCell(cell: Exclude<DivisionCell, MemberCell>): string {
  return cell.level === 'country' ? cell.key : `${cell.key} of ${cell.region}`;
}
