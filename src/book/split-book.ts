import type { Split, SplitPart } from '../budget/split.js';
import { decimal, text, word } from '../report/cell.js';
import { type Book, type BookCell, type BookRow, type BookSheet, cellAt, type SheetId } from './book.js';
import { type BookSplit, isExact } from './book-split.js';
import { SPLIT_COLUMNS, type SplitParty, shareCells, splitSums, weightCell } from './division/book-shares.js';

const SHEET: SheetId = { kind: 'split' };
const SUM = 'total';

/**
 * A divided amount as a book that divides it itself; of two equal remainders that of the row above comes first, so the
 * rows stand in the order of their names. What a spreadsheet cannot compute exactly stands there as values.
 */
export function splitBook({ amount, unit, parts }: Split): Book {
  const inOrder = parts
    .map((part, at) => ({ part, row: `part ${at}` }))
    .sort((one, other) => (one.part.name < other.part.name ? -1 : 1));
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0n);
  const rows = inOrder.map(({ row }) => row);
  const split: BookSplit = { sheet: SHEET, rows, sumRow: SUM, total: amount, weights, unit };
  const live = isExact(
    split,
    parts.map(({ weight }) => weight),
  );
  const parties = inOrder.map(({ part, row }): SplitParty => ({ row, ...part }));
  const cells = live ? shareCells(split, parties) : inOrder.map(({ part }) => fixedCells(part));
  const sheet: BookSheet = {
    id: SHEET,
    title: { key: 'split', amount, count: parts.length },
    columns: ['party', ...SPLIT_COLUMNS.slice(0, 2), 'percentage', ...SPLIT_COLUMNS.slice(2)],
    rows: [
      ...inOrder.map(({ part, row }, at): BookRow => {
        const percentage: BookCell = {
          kind: 'computed-number',
          value: part.percentage,
          decimals: 6,
          formula: {
            op: 'percentage',
            part: cellAt(SHEET, row, 'weight'),
            of: { op: 'cell', cell: { sheet: SHEET, row: SUM, column: 'weight' }, fixed: true },
            decimals: 6,
          },
        };
        return { id: row, kind: 'row', cells: { party: text(part.name), percentage, ...cells[at] } };
      }),
      ...(parts.length === 0 ? [] : [splitSumRow(split, parties)]),
    ],
    marks: [],
    legend: live ? 'split' : 'splitFixed',
  };
  return { sheets: [sheet] };
}

function splitSumRow(split: BookSplit, parties: readonly SplitParty[]): BookRow {
  return {
    id: SUM,
    kind: 'total',
    cells: {
      party: word('total'),
      toDivide: { kind: 'given', amount: split.total },
      ...splitSums(split, parties),
    },
  };
}

/** What a party gets as values, with how it came to that. */
function fixedCells({ weight, exactShare, amount, remainder }: SplitPart): BookRow['cells'] {
  return {
    weight: weightCell(weight),
    exactShare: decimal(exactShare),
    roundedDown: { kind: 'given', amount: amount.minus(remainder) },
    remainder: { kind: 'given', amount: remainder },
    amount: { kind: 'given', amount },
  };
}
