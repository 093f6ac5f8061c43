import type { Carry, Shift } from '../../grant/plan.js';
import type { Vocabulary } from '../tables/cell-reader.js';
import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { labelsIn } from '../tables/row-labels.js';
import type { SourceRow } from '../text/source-table.js';
import { type RowSums, type TotalOf, type TotalRows, totalRows } from './total-rows.js';

/** The rows of a plan so far. */
interface Planned {
  readonly shifts: readonly Shift[];
  readonly carries: readonly Carry[];
}

/** The totals of a plan: of all its rows, or of those of a municipality, a year, a kind, out of or to an intervention. */
export function planTotals(
  open: OpenTable,
  planned: Planned,
  { interventions }: Pick<Vocabulary, 'interventions'>,
  kindOf: (row: SourceRow) => TotalOf['kind'],
): TotalRows {
  const { reader, columns } = open;
  return totalRows({
    open,
    labelIn: labelsIn(interventions),
    further: [
      { cell: cellOf(columns, 'kind'), read: (row) => ({ kind: kindOf(row) }) },
      { cell: cellOf(columns, 'from'), read: (row, cell) => ({ from: reader.intervention(row, cell) }) },
      { cell: cellOf(columns, 'to'), read: (row, cell) => ({ to: reader.intervention(row, cell) }) },
    ],
    amount: reader.amount,
    sums: plannedSums(planned),
  });
}

function plannedSums(planned: Planned): RowSums {
  let before = { shifts: 0, carries: 0 };
  const sumFrom = (from: () => typeof before) => (of: TotalOf) => {
    const rows = [
      ...(of.kind === 'carry' ? [] : planned.shifts.slice(from().shifts)),
      ...(of.kind === 'shift' ? [] : planned.carries.slice(from().carries)),
    ].filter((row) => isOf(row, of));
    if (rows.length === 0) return undefined;
    return rows.reduce((sum, { amount }) => sum + BigInt(amount.toCents()), 0n);
  };
  return {
    all: sumFrom(() => ({ shifts: 0, carries: 0 })),
    since: sumFrom(() => before),
    end: () => {
      before = { shifts: planned.shifts.length, carries: planned.carries.length };
    },
  };
}

function isOf(row: Shift | Carry, { municipality, year, from, to }: TotalOf): boolean {
  return (
    (municipality === undefined || row.municipality === municipality) &&
    (year === undefined || row.year === year) &&
    (from === undefined || row.from === from) &&
    (to === undefined || row.to === to)
  );
}
