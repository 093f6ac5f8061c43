// Headers over two rows: a band of years or themes above the names of the columns, or the other way round.

import type { HeaderSense } from './header-sense.js';
import type { SourceRow } from './source-table.js';
import { wholeNumber } from './whole-number.js';

/** What two rows say together, at the place of the lower; undefined where they are no header. */
export function joinedHeader(one: SourceRow, other: SourceRow, sense: HeaderSense): SourceRow | undefined {
  const [upper, lower] = [withWholeNumbers(one), withWholeNumbers(other)];
  if (filledIn(upper) < 2 || filledIn(lower) < 2 || holdsNumbers(lower)) return undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const band = bandOf(upper, lower, sense);
  const cells = Array.from({ length: width }, (_, at) =>
    joined((band[at] ?? '').trim(), (lower.cells[at] ?? '').trim(), sense),
  );
  return sense.isWhole(cells) ? { ...lower, cells } : undefined;
}

function withWholeNumbers(row: SourceRow): SourceRow {
  return { ...row, cells: row.cells.map(wholeNumber) };
}

function filledIn({ cells }: SourceRow): number {
  return cells.filter((text) => text.trim() !== '').length;
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** Whether a row has amounts, which no header has: then it is the first row of data. */
function holdsNumbers({ cells }: SourceRow): boolean {
  return cells.some((text) => /^[€\s]*[-+(]?\d[\d.,\s]*[-)]?$/.test(text.trim()) && !YEAR.test(text.trim()));
}

/**
 * A band with each of its texts over all columns that it stands over: a year over what is below it, other words over
 * columns of amounts. Of merged cells only the first has it: the ones beside it are empty, and have a header of their own
 * below.
 */
function bandOf({ cells }: SourceRow, lower: SourceRow, { isAmount }: HeaderSense): readonly string[] {
  let over = '';
  return Array.from({ length: Math.max(cells.length, lower.cells.length) }, (_, at) => {
    const [text, below] = [(cells[at] ?? '').trim(), (lower.cells[at] ?? '').trim()];
    if (text !== '') over = YEAR.test(text) || isAmount(below) ? text : '';
    if (text !== '' || below === '') return text;
    return YEAR.test(over) || isAmount(below) ? over : '';
  });
}

/** What two cells under each other say: one of them, or both, in the order in which a header has them. */
function joined(upper: string, lower: string, { isHeader, isUnit }: HeaderSense): string {
  if (upper === '' || lower === '') return upper + lower;
  if (isUnit(lower)) return upper;
  const both = `${lower} ${upper}`;
  return isHeader(both) ? both : `${upper} ${lower}`;
}
