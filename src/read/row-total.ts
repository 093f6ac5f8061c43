import type { Amount } from '../money/amount.js';
import type { AllocationTable } from './allocation-part.js';
import { cellOf } from './columns.js';
import type { SourceRow } from './source-table.js';

/** Holds the total that a row states to the sum of its amounts; nothing to say where either cannot be read. */
export function checkRowTotal(
  { table, columns, reader }: AllocationTable,
  row: SourceRow,
  computed: Amount | undefined,
  of: { readonly municipality?: string; readonly year?: number },
): void {
  const cell = cellOf(columns, 'total');
  if (cell === undefined || (row.cells[cell] ?? '').trim() === '') return;
  const stated = reader.amount(row, cell);
  if (!stated || !computed || stated.equals(computed)) return;
  const amounts = { stated, computed, difference: stated.minus(computed) };
  const where = table.where(row.line, cell);
  reader.findings.push({ code: 'TOTAL_MISMATCH', of: 'row', ...of, amounts, where });
}
