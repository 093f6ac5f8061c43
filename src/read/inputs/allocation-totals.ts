import { cellOf } from '../tables/columns.js';
import { isEmptyCell, type SourceRow } from '../text/source-table.js';
import type { HeldPart } from '../totals/held-sums.js';
import { type AmountColumn, type TotalRows, totalRows } from '../totals/total-rows.js';
import type { AllocationTable } from './allocation-part.js';

/** The totals of an allocation with a municipality and year a row, or with an intervention in a row. */
export function allocationTotals(part: AllocationTable, amounts: readonly AmountColumn[]): TotalRows {
  const { reader, columns, rows, vocabulary } = part;
  const parts = new Map<string, HeldPart>();
  let added = 0;
  const totals: TotalRows = totalRows({
    ...{ open: part, vocabulary, amounts },
    further: [
      {
        cell: cellOf(columns, 'intervention'),
        read: (row, cell) => ({ intervention: reader.intervention(row, cell) }),
      },
    ],
    catchUp: () => {
      for (; added < rows.length; added += 1) {
        const row = rows[added];
        if (row) totals.held.add(partOf(row), row.granted.toCents());
      }
    },
  });
  const partOf = ({ municipality, year, intervention }: AllocationTable['rows'][number]): HeldPart => {
    const key = `${municipality} ${year} ${intervention}`;
    const made = parts.get(key) ?? totals.held.part({ municipality, year, intervention });
    parts.set(key, made);
    return made;
  };
  return totals;
}

/** A column of granted amounts, of which totals have theirs. */
export function grantedColumn({ reader }: AllocationTable, cell: number): AmountColumn {
  return {
    cell: () => cell,
    read: (row: SourceRow) => reader.amount(row, cell),
    isEmpty: (row: SourceRow) => isEmptyCell(row, cell),
  };
}
