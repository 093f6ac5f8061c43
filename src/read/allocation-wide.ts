import { Amount } from '../money/amount.js';
import { decimalSignTold, parseAmount } from '../money/amount-text.js';
import type { AllocationTable } from './allocation-part.js';
import { cellOf, missingColumn, unknownColumns } from './columns.js';
import { checkRowTotal } from './row-total.js';
import type { SourceRow, SourceTable } from './source-table.js';

/** Wide: a municipality-year a row, one column per intervention, optionally their total. */
export function readWide(part: AllocationTable): void {
  const { table, columns, municipality, reader } = part;
  const year = cellOf(columns, 'year');
  if (year === undefined) reader.findings.push(missingColumn(table.file, table.header.line, 'year'));
  const strange = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  const amounts = strange.filter((cell) => holdsAmounts(table, cell));
  reader.findings.push(
    ...unknownColumns(table, [
      ...strange.filter((cell) => !amounts.includes(cell)),
      ...columns.flatMap(({ kind }, cell) => (kind === 'year' ? [cell] : [])),
    ]),
  );
  for (const cell of amounts) reader.intervention(table.header, cell);
  for (const row of table.rows) {
    const code = reader.municipality(row, municipality);
    const ofYear = year === undefined ? undefined : reader.year(row, year);
    const sum = readInterventions(part, row, code, ofYear, amounts);
    checkRowTotal(part, row, sum, {
      ...(code === undefined ? {} : { municipality: code }),
      ...(ofYear === undefined ? {} : { year: ofYear }),
    });
    const lost = amounts.some((cell) => (row.cells[cell] ?? '').trim() !== '');
    if (lost && code !== undefined && ofYear !== undefined) {
      part.spoiled.push({ municipality: code, year: ofYear });
    }
  }
}

/** The sum of a row's amounts, also of those under an unknown header; undefined when one cannot be read. */
function readInterventions(
  { table, columns, reader, rows, spoiled }: AllocationTable,
  row: SourceRow,
  municipality: string | undefined,
  year: number | undefined,
  unknown: readonly number[],
): Amount | undefined {
  const decision = cellOf(columns, 'decision');
  let sum: Amount | undefined = Amount.zero;
  columns.forEach((column, cell) => {
    if (column.kind !== 'intervention' && !unknown.includes(cell)) return;
    if ((row.cells[cell] ?? '').trim() === '') return;
    const granted = reader.amount(row, cell);
    sum = granted && sum?.plus(granted);
    if (column.kind !== 'intervention' || municipality === undefined || year === undefined) return;
    if (!granted || !reader.fits(row, cell, year, column.intervention)) {
      spoiled.push({ municipality, year });
      return;
    }
    rows.push({
      municipality,
      year,
      intervention: column.intervention,
      decision: decision === undefined ? '' : (row.cells[decision] ?? '').trim(),
      granted,
      provenance: 'file',
      place: { file: table.file, line: row.line, cell },
    });
  });
  return sum;
}

/** Whether a column with an unknown header has an amount in it: money under it must not be lost without an error. */
export function holdsAmounts(table: SourceTable, cell: number): boolean {
  return table.rows.some((row) => {
    const text = row.cells[cell] ?? '';
    if (row.numbers?.[cell] === true) return true;
    return typeof parseAmount(text, decimalSignTold(text)) !== 'string';
  });
}
