// Tables that spuk itself has written by theme, by municipality or by year. They hold sums, which are never the money of
// one intervention, nor of SPUK IZA.

import type { ColumnRole, Finding } from '../findings/finding.js';
import { missingColumn } from './columns.js';
import { plainText } from './plain-text.js';
import type { SourceTable } from './source-table.js';

const INTERVENTION = ['onderdeel', 'intervention'];
/** Headers of amounts that nobody but spuk puts beside each other. */
const COMPUTED = [
  ['beschikbaar', 'available'],
  ['begroot', 'budget'],
];

/** Whether a table is one of sums that spuk has written. */
export function isOwnSum({ header }: Pick<SourceTable, 'header'>): boolean {
  const headers = new Set(header.cells.map((cell) => plainText(cell).replaceAll(' ', '')));
  const has = (names: readonly string[]) => names.some((name) => headers.has(name));
  return COMPUTED.every(has) && !has(INTERVENTION);
}

/** The one finding about such a table, where an input needs to say what its money is for. */
export function ownSum(table: SourceTable, needed: readonly ColumnRole[]): Finding | undefined {
  if (!needed.includes('intervention') || !isOwnSum(table)) return undefined;
  const missing = missingColumn(table.file, table.header.line, 'intervention');
  return { ...missing, sums: true, where: table.where(table.header.line, 0) };
}
