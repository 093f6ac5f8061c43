import type { AllocationTable } from './allocation-part.js';
import { cellOf, missingColumn, unknownColumns } from './columns.js';

/** Long: one granted amount a row. */
export function readLong({ table, columns, municipality, reader, rows, spoiled }: AllocationTable): void {
  const year = cellOf(columns, 'year');
  const intervention = cellOf(columns, 'intervention');
  const granted = cellOf(columns, 'granted');
  const decision = cellOf(columns, 'decision');
  if (year === undefined) reader.findings.push(missingColumn(table.file, table.header.line, 'year'));
  if (intervention === undefined) reader.findings.push(missingColumn(table.file, table.header.line, 'intervention'));
  if (granted === undefined) reader.findings.push(missingColumn(table.file, table.header.line, 'granted'));
  reader.findings.push(...unknownColumns(table, unread(columns)));
  for (const row of table.rows) {
    const code = reader.municipality(row, municipality);
    const ofYear = year === undefined ? undefined : reader.year(row, year);
    const number = intervention === undefined ? undefined : reader.intervention(row, intervention);
    const amount = granted === undefined ? undefined : reader.amount(row, granted);
    if (code === undefined || ofYear === undefined) continue;
    if (
      number === undefined ||
      amount === undefined ||
      !reader.fits(row, intervention ?? 0, ofYear, number)
    ) {
      spoiled.push({ municipality: code, year: ofYear });
      continue;
    }
    rows.push({
      municipality: code,
      year: ofYear,
      intervention: number,
      decision: decision === undefined ? '' : (row.cells[decision] ?? '').trim(),
      granted: amount,
      provenance: 'file',
      place: { file: table.file, line: row.line },
    });
  }
}

function unread(columns: AllocationTable['columns']): number[] {
  return columns.flatMap((column, cell) => {
    if (column.kind === 'blank') return [];
    return column.kind === 'role' && column.role !== 'total' ? [] : [cell];
  });
}
