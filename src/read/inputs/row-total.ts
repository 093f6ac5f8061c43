import { Amount } from '../../money/amount.js';
import { cellOf } from '../tables/columns.js';
import type { SourceRow } from '../text/source-table.js';
import type { AllocationTable } from './allocation-part.js';

/** What a total is of. */
interface TotalOf {
  readonly municipality?: string;
  readonly year?: number;
}

/** The amounts of a row by their cells; undefined where one cannot be read. */
export type RowAmounts = ReadonlyMap<number, Amount | undefined>;

/** The sum of amounts; undefined where one of them cannot be read. */
export function sumOf(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const readable = amounts.filter((amount) => amount !== undefined);
  return readable.length === amounts.length ? Amount.sum(readable) : undefined;
}

/** Holds the total that a row states to the sum of its amounts; nothing to say where either cannot be read. */
export function checkRowTotal(
  part: AllocationTable,
  row: SourceRow,
  computed: Amount | undefined,
  of: TotalOf,
): void {
  const cell = cellOf(part.columns, 'total');
  if (cell !== undefined) check(part, row, cell, { computed, of });
}

/** Holds every subtotal of a row to the amounts between it and the subtotal before it. */
export function checkSubtotals(
  part: AllocationTable,
  row: SourceRow,
  amounts: RowAmounts,
  of: TotalOf,
): void {
  let since: (Amount | undefined)[] = [];
  part.columns.forEach((column, cell) => {
    if (amounts.has(cell)) since.push(amounts.get(cell));
    if (column.kind !== 'role' || column.role !== 'subtotal') return;
    check(part, row, cell, { computed: sumOf(since), of, isPart: true });
    since = [];
  });
}

function check(
  { table, reader }: AllocationTable,
  row: SourceRow,
  cell: number,
  { computed, of, isPart = false }: { computed: Amount | undefined; of: TotalOf; isPart?: boolean },
): void {
  if ((row.cells[cell] ?? '').trim() === '') return;
  const stated = reader.amount(row, cell);
  if (!stated || !computed || stated.equals(computed)) return;
  const amounts = { stated, computed, difference: stated.minus(computed) };
  const where = table.where(row.line, cell);
  const part = isPart ? { part: true as const } : {};
  reader.findings.push({ code: 'TOTAL_MISMATCH', of: 'row', ...part, ...of, amounts, where });
}
