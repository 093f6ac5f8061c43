import type { SheetId } from '../book.js';

/** The sheet of what was chosen for every region. */
export const DIVISION: SheetId = { kind: 'division' };

/** The row of a region in a sheet of members. */
export function regionRow(region: string, part: 'members' | 'coordination' | 'projects' | 'total'): string {
  return `${region} ${part}`;
}

/** The row of what may be carried in a year, among what was chosen. */
export function carryRow(year: number): string {
  return `carry-limit ${year}`;
}
