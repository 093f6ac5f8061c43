// What stands right above or below a header and says of its columns what their amounts are: “Begroting” over some years
// and “Realisatie” over others. Where that is something else than is read, or where two columns would otherwise be the
// same, it belongs to the header: a column of what was spent is never one of what was granted.

import type { HeaderSense } from './header-sense.js';
import { MOST_COLUMNS } from './most-columns.js';
import { isComment, type SourceRow } from './source-table.js';
import { wholeNumber } from './whole-number.js';

/** A header with the rows that belong to it, by their numbers. */
interface Placed {
  readonly header: SourceRow;
  readonly first: number;
  readonly last: number;
  /** The line of the lower row of a header whose names stand in the upper. */
  readonly to?: number;
}

/** The header with what its band says, where it has one that matters; else the same. */
export function withBand<Found extends Placed>(
  rows: readonly SourceRow[],
  found: Found,
  sense: HeaderSense,
): Found {
  const { header, first, last } = found;
  const amounts = amountCells(header, sense);
  if (amounts.length === 0) return found;
  const below = rows[last + 1];
  const labels = below && labelsBelow(below, header, { amounts, sense });
  const named = labels && withLabels(header, labels, { amounts, sense, isOfHeader: true });
  if (named && below) return { ...found, header: named, last: last + 1, to: below.line };
  const above = rows.slice(0, first).filter((row) => !isComment(row));
  // Units, and titles at the side, may stand between a band and its header.
  const nearest = above.findLast((row) => isBand(row, amounts) && !isOfUnits(row, sense));
  const banded = nearest && withLabels(header, spread(nearest, header), { amounts, sense });
  // One that also says something of its own, such as a unit, stays above the header, where that is heard.
  const isOfHeader = nearest !== undefined && nearest === rows[first - 1] && isBandAlone(nearest, amounts);
  if (banded) return { ...found, header: banded, ...(isOfHeader ? { first: first - 1 } : {}) };
  const title = above
    .map((row) => titleOf(row, amounts))
    .find((text) => sense.amountsSaid(text, 'title') === 'other');
  const titled =
    title !== undefined &&
    withLabels(
      header,
      header.cells.map(() => title),
      { amounts, sense },
    );
  return titled ? { ...found, header: titled } : found;
}

/** The columns of amounts whose headers do not say themselves which amounts they are. */
function amountCells({ cells }: SourceRow, sense: HeaderSense): readonly number[] {
  return [...cells.slice(0, MOST_COLUMNS).keys()].filter(
    (cell) =>
      sense.isAmount(cells[cell] ?? '') && sense.amountsSaid(cells[cell] ?? '', 'label') === undefined,
  );
}

interface Columns {
  readonly amounts: readonly number[];
  readonly sense: HeaderSense;
  /** Whether the labels stand below the header, so that nothing else says what they say. */
  readonly isOfHeader?: boolean;
}

/** The header with the labels before it that say something else, or tell apart what is the same without them. */
function withLabels(
  header: SourceRow,
  labels: readonly string[],
  { amounts, sense, isOfHeader = false }: Columns,
): SourceRow | undefined {
  const textOf = (cell: number) => wholeNumber((header.cells[cell] ?? '').trim());
  const isTwice = (cell: number) => amounts.some((other) => other !== cell && textOf(other) === textOf(cell));
  const said = (cell: number) => sense.amountsSaid(labels[cell] ?? '', 'label');
  const isApart = (cell: number) => {
    const label = labels[cell] ?? '';
    if (label === '' || sense.isUnit(label)) return false;
    return isTwice(cell) || said(cell) === 'other' || sense.saysUnit(label);
  };
  if (!amounts.some(isApart)) return undefined;
  const cells = header.cells.map((text, cell) => {
    const label = labels[cell] ?? '';
    if (!amounts.includes(cell) || label === '' || !(isApart(cell) || isOfHeader)) return text;
    if (said(cell) === 'own' && !label.includes(' ')) return text;
    const both = [`${label} ${textOf(cell)}`, `${textOf(cell)} ${label}`];
    return both.find(sense.isAmount) ?? both[0] ?? text;
  });
  return { ...header, cells };
}

/** Whether a row says something over columns of amounts, and is no title that stands at the side. */
function isBand({ cells }: SourceRow, amounts: readonly number[]): boolean {
  return amounts.some((cell) => (cells[cell] ?? '').trim() !== '');
}

function isBandAlone({ cells }: SourceRow, amounts: readonly number[]): boolean {
  return cells.every((text, cell) => text.trim() === '' || amounts.includes(cell));
}

/** Whether all that a row says is what amounts are. */
function isOfUnits({ cells }: SourceRow, { isUnit }: HeaderSense): boolean {
  return cells.every((text) => text.trim() === '' || isUnit(text));
}

/** A text that is alone in its row, as a title is. */
function titleOf({ cells }: SourceRow, amounts: readonly number[]): string {
  const filled = cells.flatMap((text, cell) => (text.trim() === '' ? [] : [cell]));
  const [only] = filled;
  return only === undefined || filled.length > 1 || amounts.includes(only) ? '' : (cells[only] ?? '').trim();
}

/** What a band says of each column: of merged cells the first has it, and the others are empty. */
function spread({ cells }: SourceRow, { cells: header }: SourceRow): readonly string[] {
  let label = '';
  return header.map((_, cell) => {
    const text = (cells[cell] ?? '').trim();
    if (text !== '') label = text;
    return label;
  });
}

/** What a row below a header says of its columns of amounts; undefined where it has anything else. */
function labelsBelow(
  row: SourceRow,
  header: SourceRow,
  { amounts, sense }: Columns,
): readonly string[] | undefined {
  const texts = row.cells.map((text) => text.trim());
  const isLabel = (text: string, cell: number) =>
    text === '' || (amounts.includes(cell) && /^\p{L}/u.test(text) && !sense.isUnit(text));
  return texts.some((text) => text !== '') && texts.every(isLabel) ? spread(row, header) : undefined;
}
