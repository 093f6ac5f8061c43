import { themeIn } from '../names/theme-names.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import type { SourceRow } from '../text/source-table.js';
import { passedRow } from '../text/table-frame.js';
import { sumLabel } from '../totals/sum-words.js';

/**
 * Headings between rows: one text alone in a row, which names a theme, or nothing that could be meant as a municipality
 * or an intervention. Nothing in such a row is money; a name with a letter wrong stays a row, and is found.
 */
export function headingRows(
  { reader, columns, municipality }: OpenTable,
  { themes = [], municipalities, interventions }: Vocabulary,
): (row: SourceRow) => boolean {
  const theme = themeIn(themes);
  const named = (['intervention', 'from', 'to'] as const).flatMap((role) => cellOf(columns, role) ?? []);
  const isMeant = (text: string, cell: number): boolean => {
    const match = named.includes(cell) ? interventions.find(text) : municipalities.find(text);
    return !('suggestions' in match) || match.suggestions.length > 0 || Object.keys(match).length > 1;
  };
  const isHeading = (text: string, cell: number): boolean => {
    if (theme(text)) return true;
    if (!/\p{L}/u.test(text) || sumLabel(text) !== undefined) return false;
    return [...named, municipality.name, municipality.code].includes(cell) && !isMeant(text, cell);
  };
  return (row) => {
    const filled = row.cells.flatMap((text, cell) => (text.trim() === '' ? [] : [cell]));
    const [only] = filled;
    if (only === undefined || filled.length > 1 || !isHeading((row.cells[only] ?? '').trim(), only))
      return false;
    reader.passed.push(passedRow('heading', row));
    return true;
  };
}
