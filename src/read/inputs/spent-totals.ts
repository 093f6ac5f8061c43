import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { labelsIn } from '../tables/row-labels.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';
import type { AmountReader } from './booked-amount.js';
import { mayBeginAsTotal } from './booking-totals.js';
import { headingRows } from './heading-rows.js';
import { type RowSums, type TotalOf, takesTotal, totalRows } from './total-rows.js';

/** What was spent so far on one thing, in cents. */
interface SpentSum {
  readonly municipality: string;
  readonly year: number;
  readonly of: unknown;
  readonly cents: number;
  readonly bookings: number;
}

/** Rows between those of interventions that are none of them. */
export interface SpentTotals {
  /** Whether a row is a total, which is held to its rows then, or a heading. */
  readonly take: (row: SourceRow) => boolean;
  /** That a row could not be read, so that no sum is known. */
  readonly lost: () => void;
}

/** The totals and headings in a file of what was spent per intervention. */
export function spentTotals(
  open: OpenTable,
  {
    amounts,
    cells,
    sums,
  }: {
    readonly amounts: AmountReader | undefined;
    /** Where its amounts stand. */
    readonly cells: readonly number[];
    readonly sums: ReadonlyMap<string, SpentSum>;
  },
  vocabulary: Vocabulary,
): SpentTotals {
  const { reader, columns, municipality } = open;
  const intervention = cellOf(columns, 'intervention');
  const isHeading = headingRows(open, vocabulary);
  const totals = totalRows({
    open,
    labelIn: labelsIn(vocabulary.interventions),
    further: [
      { cell: intervention, read: (row, cell) => ({ intervention: reader.intervention(row, cell) }) },
    ],
    amount: (row) => amounts?.amount(row),
    sums: sumsOf(sums),
  });
  const telling = [municipality.code, municipality.name, intervention, cellOf(columns, 'year')].flatMap(
    (cell) => cell ?? [],
  );
  return {
    take: (row) => {
      const isSum = telling.some((cell) => mayBeginAsTotal(row, cell)) && totals.labelOf(row) !== undefined;
      if (isSum)
        return takesTotal(row, cells.find((cell) => !isEmptyCell(row, cell)) ?? cells[0] ?? 0, totals, open);
      return cells.every((cell) => isEmptyCell(row, cell)) && isHeading(row);
    },
    lost: totals.lost,
  };
}

/** The sums of what was spent: of all bookings, and of those since the last total, of which the sums before are kept. */
function sumsOf(sums: ReadonlyMap<string, SpentSum>): RowSums {
  const before = new Map<string, { readonly cents: number; readonly bookings: number }>();
  const sumIn = (isSince: boolean) => (of: TotalOf) => {
    let [found, total] = [false, 0n];
    for (const [key, sum] of sums) {
      if (!isOf(sum, of)) continue;
      const { cents = 0, bookings = 0 } = (isSince ? before.get(key) : undefined) ?? {};
      found ||= sum.bookings > bookings;
      total += BigInt(sum.cents - cents);
    }
    return found ? total : undefined;
  };
  return {
    all: sumIn(false),
    since: sumIn(true),
    end: () => {
      for (const [key, { cents, bookings }] of sums) before.set(key, { cents, bookings });
    },
  };
}

function isOf(sum: SpentSum, { municipality, year, intervention }: TotalOf): boolean {
  return (
    (municipality === undefined || sum.municipality === municipality) &&
    (year === undefined || sum.year === year) &&
    (intervention === undefined || sum.of === intervention)
  );
}
