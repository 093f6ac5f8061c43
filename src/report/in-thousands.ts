import { Amount } from '../money/amount.js';
import { toThousands } from '../money/thousands.js';
import { type Cell, EMPTY, word } from './cell.js';
import type { Report, Table, TableRow } from './table.js';

type AmountCell = Extract<Cell, { kind: 'amount' }>;

/**
 * A report with its amounts × € 1.000. Each is rounded from the exact amount, sums too; what the rounded parts of a
 * sum differ from the rounded sum stands in a line of its own.
 */
export function inThousands({ tables, notes }: Report): Report {
  const rounded = tables.map(tableInThousands);
  const any = rounded.some(({ thousands }) => thousands === true);
  return { tables: rounded, notes: any ? [{ key: 'thousands' }, ...notes] : notes };
}

function tableInThousands(table: Table): Table {
  if (!table.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'amount'))) return table;
  return { ...table, thousands: true, rows: withRounding(table.rows).map(rowInThousands) };
}

function rowInThousands({ kind, cells }: TableRow): TableRow {
  return { kind, cells: cells.map((cell) => (cell.kind === 'amount' ? cellInThousands(cell) : cell)) };
}

function cellInThousands(cell: AmountCell): Cell {
  return { ...cell, amount: cell.amount && toThousands(cell.amount), thousands: true };
}

/** The rows, with the rounding difference of each sum before it: of a subtotal its rows, of a total the subtotals. */
function withRounding(rows: readonly TableRow[]): readonly TableRow[] {
  let pending: TableRow[] = [];
  let parts: TableRow[] = [];
  return rows.flatMap((row) => {
    switch (row.kind) {
      case 'heading':
        parts = [...parts, ...pending];
        pending = [];
        return [row];
      case 'row':
        pending.push(row);
        return [row];
      case 'subtotal': {
        const rounding = roundingOf(pending, row);
        parts.push(row);
        pending = [];
        return [...rounding, row];
      }
      default:
        return [...roundingOf([...parts, ...pending], row), row];
    }
  });
}

/** The line that makes rounded parts add up to their rounded sum; none where they do. */
function roundingOf(parts: readonly TableRow[], sum: TableRow): readonly TableRow[] {
  const cells = sum.cells.map((cell, index): Cell => {
    if (cell.kind === 'word' || (cell.kind === 'phrase' && index === 0)) return word('rounding');
    if (cell.kind !== 'amount') return EMPTY;
    return { kind: 'amount', amount: differenceAt(index, parts, cell), signed: true };
  });
  const telling = cells.some((cell) => cell.kind === 'amount' && cell.amount?.isZero() === false);
  return telling ? [{ kind: 'row', cells }] : [];
}

/** null where the parts are not what the sum was made of: some are not shown, or it stands on the total alone. */
function differenceAt(index: number, parts: readonly TableRow[], { amount }: AmountCell): Amount | null {
  const exact = parts.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell?.kind === 'amount' ? (cell.amount ?? []) : [];
  });
  if (!amount || exact.length === 0 || !Amount.sum(exact).equals(amount)) return null;
  return toThousands(amount).minus(Amount.sum(exact.map(toThousands)));
}
