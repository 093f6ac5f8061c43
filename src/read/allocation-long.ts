import type { ColumnRole } from '../findings/finding.js';
import type { AllocationTable } from './allocation-part.js';
import { cellOf, missingColumn, unknownColumns } from './columns.js';
import type { SourceRow } from './source-table.js';

/** Long: one granted amount a row. */
export function readLong(part: AllocationTable): void {
  const take = longRows(part);
  for (const row of part.table.rows) take(row);
}

/** Takes the rows of a long table one by one. */
export function longRows(part: AllocationTable): (row: SourceRow) => void {
  const { table, columns, reader } = part;
  const cells = {
    year: needed(part, 'year'),
    intervention: needed(part, 'intervention'),
    granted: needed(part, 'granted'),
    decision: cellOf(columns, 'decision'),
  };
  reader.findings.push(...unknownColumns(table, unread(columns)));
  return (row) => readRow(part, row, cells);
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
    decision: cells.decision === undefined ? '' : (row.cells[cells.decision] ?? '').trim(),
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
