import type { ColumnRole, Finding } from '../../findings/finding.js';
import type { SourceTable } from '../text/source-table.js';
import { type HeaderVocabulary, isHeader, missingColumn } from './columns.js';

/** So far down a table begins at most: further down two cells that read as headers are more likely data. */
const MOST_ABOVE = 50;
/** So many cells of a row are known headers before it looks like one. */
const LEAST_KNOWN = 2;

/** The line of a row that looks like the header, where the first filled one has nothing of it. */
export function headerBelow(
  { header, rows, ragged }: SourceTable,
  vocabulary: HeaderVocabulary,
): number | undefined {
  const known = (cells: readonly string[]) => cells.filter((cell) => isHeader(cell, vocabulary)).length;
  if (known(header.cells) > 0) return undefined;
  const first = [...rows.slice(0, MOST_ABOVE), ...ragged.slice(0, MOST_ABOVE)]
    .filter(({ cells }) => known(cells) >= LEAST_KNOWN)
    .reduce((line, row) => Math.min(line, row.line), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first : undefined;
}

/** The one finding about a table that begins further down. */
export function misplacedHeader(
  table: SourceTable,
  headerLine: number,
  [column = 'year']: readonly ColumnRole[],
): Finding {
  const missing = missingColumn(table.file, table.header.line, column);
  return { ...missing, headerLine, where: table.where(table.header.line, 0) };
}
