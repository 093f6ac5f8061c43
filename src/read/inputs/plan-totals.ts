import type { Carry, Shift } from '../../grant/plan.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';
import { namedParts } from '../totals/named-parts.js';
import { type SaidSum, type TotalRows, totalRows } from '../totals/total-rows.js';

/** The rows of a plan so far. */
interface Planned {
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
}

/** The totals of a plan: of all its rows, or of those of a municipality, a year, a kind, out of or to an intervention. */
export function planTotals(
  open: OpenTable,
  planned: Planned,
  vocabulary: Vocabulary,
  kindOf: (row: SourceRow) => 'shift' | 'carry' | undefined,
): TotalRows {
  const { reader, columns } = open;
  const cell = cellOf(columns, 'amount') ?? -1;
  const totals: TotalRows = totalRows({
    ...{ open, vocabulary, passes: true },
    further: [
      { cell: cellOf(columns, 'kind'), read: (row) => ({ kind: kindOf(row) }) },
      { cell: cellOf(columns, 'from'), read: (row, from) => ({ from: reader.intervention(row, from) }) },
      { cell: cellOf(columns, 'to'), read: (row, to) => ({ to: reader.intervention(row, to) }) },
    ],
    named: namedParts(vocabulary, ['from', 'to']),
    amounts: [
      {
        cell: () => cell,
        read: (row) => reader.amount(row, cell),
        isEmpty: (row) => isEmptyCell(row, cell),
      },
    ],
    catchUp: () => {
      for (const row of planned.shifts.slice(added.shifts)) add(row, 'shift');
      for (const row of planned.carries.slice(added.carries)) add(row, 'carry');
      added = { shifts: planned.shifts.length, carries: planned.carries.length };
    },
  });
  let added = { shifts: 0, carries: 0 };
  const add = ({ municipality, year, from, to, amount }: Shift | Carry, kind: 'shift' | 'carry'): void =>
    totals.held.add(
      totals.held.part({ municipality, year, kind, from, to: to ?? 'nowhere else' }),
      amount.toCents(),
    );
  return totals;
}

/**
 * The cell in which a row with a year and a kind says that it comes from or goes to a total: it may be a sum, or mean the
 * total of the municipality. Nothing is moved from or to what is called so.
 */
export function movedTotal(
  { columns }: OpenTable,
  row: SourceRow,
  said: readonly SaidSum[],
): number | undefined {
  const ends = [cellOf(columns, 'from'), cellOf(columns, 'to')];
  const isFilled = (role: 'year' | 'kind') => {
    const cell = cellOf(columns, role);
    return cell !== undefined && !isEmptyCell(row, cell);
  };
  const isOfEnds = said.every(({ cell, label }) => ends.includes(cell) && label.of === 'total');
  return isOfEnds && isFilled('year') && isFilled('kind') ? said[0]?.cell : undefined;
}
