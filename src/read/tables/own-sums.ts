// Tables that spuk itself has written by theme, by municipality or by year. They hold sums, which are never the money of
// one intervention, nor of a grant of regions.

import type { ColumnRole, Finding } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import type { SourceTable } from '../text/source-table.js';
import { columnOf, type HeaderVocabulary, missingColumn } from './columns.js';

/** Headers of amounts that nobody but spuk puts beside each other. */
const COMPUTED = [
  ['beschikbaar', 'available'],
  ['begroot', 'budget'],
];

/** Whether a table has what only spuk computes. */
export function hasOwnSums({ header }: Pick<SourceTable, 'header'>): boolean {
  const headers = new Set(header.cells.map((cell) => plainText(cell).replaceAll(' ', '')));
  return COMPUTED.every((names) => names.some((name) => headers.has(name)));
}

/** The one finding about a table of sums, where an input needs to say what its money is for. */
export function ownSum(
  table: SourceTable,
  headers: HeaderVocabulary,
  needed: readonly ColumnRole[],
): Finding | undefined {
  if (!needed.includes('intervention') || !hasOwnSums(table)) return undefined;
  const saysIntervention = table.header.cells.some((cell) => {
    const column = columnOf(cell, headers);
    return column.kind === 'role' && column.role === 'intervention';
  });
  if (saysIntervention) return undefined;
  const missing = missingColumn(table.file, table.header.line, 'intervention');
  return { ...missing, sums: true, where: table.where(table.header.line, 0) };
}
