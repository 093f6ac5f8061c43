import type { ColumnRole, Finding, Where } from '../../findings/finding.js';
import { plainText } from '../names/plain-text.js';
import { cellOf, missingColumn, unknownColumns } from '../tables/columns.js';
import type { RowTaker } from '../tables/input-kind.js';
import { cellText, isEmptyCell, type SourceRow } from '../text/source-table.js';
import type { AllocationTable } from './allocation-part.js';
import { allocationTotals, grantedColumn } from './allocation-totals.js';

/** Long: one granted amount a row. */
export function readLong(part: AllocationTable): void {
  const { take, end } = longRows(part);
  for (const row of part.table.rows) take(row);
  end();
}

/** Takes the rows of a long table one by one; at the end it is said which called themselves indicative. */
export function longRows(part: AllocationTable): RowTaker<AllocationTable> {
  const { table, columns, reader } = part;
  const cells = {
    year: needed(part, 'year'),
    intervention: needed(part, 'intervention'),
    granted: needed(part, 'granted'),
    decision: cellOf(columns, 'decision'),
  };
  reader.findings.push(...unknownColumns(table, unread(columns)));
  const indicative = indicativeRows(part);
  const totals = allocationTotals(
    part,
    cells.granted === undefined ? [] : [grantedColumn(part, cells.granted)],
  );
  return {
    take: (row) => {
      if (totals.take(row)) return;
      if (cells.granted !== undefined && isEmptyCell(row, cells.granted) && part.headings(row)) return;
      indicative.take(row);
      const before = part.rows.length;
      readRow(part, row, cells);
      if (part.rows.length === before) totals.held.lost();
    },
    end: () => {
      reader.findings.push(...indicative.end());
      return part;
    },
    // Of such a file the place is told from the whole of it.
    isDoubtful: () => indicative.end().length > 0,
  };
}

const INDICATIVE: readonly string[] = ['indicatief', 'indicative'];

/**
 * Counts the rows that call their amount indicative, as the starter files of earlier versions do. The amounts are those
 * of the file all the same.
 */
function indicativeRows({ table, columns }: AllocationTable): RowTaker<readonly Finding[]> {
  const cell = cellOf(columns, 'provenance');
  let first: Where | undefined;
  let rows = 0;
  return {
    take: (row) => {
      if (cell === undefined || !INDICATIVE.includes(plainText(cellText(row, cell)))) return;
      first ??= table.where(row.line, cell);
      rows += 1;
    },
    end: () => (first ? [{ code: 'INDICATIVE_AMOUNTS', rows, where: first }] : []),
  };
}

interface LongCells {
  readonly year: number | undefined;
  readonly intervention: number | undefined;
  readonly granted: number | undefined;
  readonly decision: number | undefined;
}

function needed({ table, columns, reader }: AllocationTable, role: ColumnRole): number | undefined {
  const cell = cellOf(columns, role);
  if (cell === undefined) reader.findings.push(missingColumn(table.file, table.header.line, role));
  return cell;
}

function readRow(
  { table, municipality, reader, rows, spoiled }: AllocationTable,
  row: SourceRow,
  cells: LongCells,
): void {
  const code = reader.municipality(row, municipality);
  const year = cells.year === undefined ? undefined : reader.year(row, cells.year);
  const number = cells.intervention === undefined ? undefined : reader.intervention(row, cells.intervention);
  const amount = cells.granted === undefined ? undefined : reader.amount(row, cells.granted);
  if (code === undefined || year === undefined) return;
  if (
    number === undefined ||
    amount === undefined ||
    !reader.fits(row, cells.intervention ?? 0, year, number)
  ) {
    spoiled.push({ municipality: code, year });
    return;
  }
  rows.push({
    municipality: code,
    year,
    intervention: number,
    decision: cells.decision === undefined ? '' : cellText(row, cells.decision).trim(),
    granted: amount,
    provenance: 'file',
    place: { file: table.file, line: row.line, cell: cells.granted ?? 0 },
  });
}

function unread(columns: AllocationTable['columns']): number[] {
  return columns.flatMap((column, cell) => {
    if (column.kind === 'blank') return [];
    return column.kind === 'role' && column.role !== 'total' && column.role !== 'subtotal' ? [] : [cell];
  });
}
