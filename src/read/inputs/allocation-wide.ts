import type { Amount } from '../../money/amount.js';
import { decimalSignTold, typedAmount } from '../../money/amount-text.js';
import { cellOf, isNamedTotal, missingColumn, unknownColumns } from '../tables/columns.js';
import type { SourceRow, SourceTable } from '../text/source-table.js';
import type { TotalRows } from '../totals/total-rows.js';
import type { AllocationTable } from './allocation-part.js';
import { allocationTotals, grantedColumn } from './allocation-totals.js';
import { checkRowTotal, checkSubtotals, type RowAmounts, sumOf } from './row-total.js';

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
  const totals = wideTotals(part);
  for (const row of table.rows) {
    if (totals.take(row) || part.headings(row)) continue;
    const [read, spoiled] = [part.rows.length, part.spoiled.length];
    const code = reader.municipality(row, municipality);
    const ofYear = year === undefined ? undefined : reader.year(row, year);
    const found = readInterventions(part, row, code, ofYear, amounts);
    const of = {
      ...(code === undefined ? {} : { municipality: code }),
      ...(ofYear === undefined ? {} : { year: ofYear }),
    };
    checkSubtotals(part, row, found, of);
    checkRowTotal(part, row, sumOf([...found.values()]), of);
    const lost = amounts.some((cell) => (row.cells[cell] ?? '').trim() !== '');
    if (lost && code !== undefined && ofYear !== undefined) {
      part.spoiled.push({ municipality: code, year: ofYear });
    }
    const isUnread = part.rows.length === read && found.size > 0;
    if (isUnread || part.spoiled.length > spoiled) totals.held.lost();
  }
}

/** A row of totals is held to the rows that it is of, a column at a time. */
function wideTotals(part: AllocationTable): TotalRows {
  const ofAll = cellOf(part.columns, 'total');
  return allocationTotals(part, [
    ...part.columns.flatMap((column, cell) =>
      column.kind === 'intervention'
        ? [{ ...grantedColumn(part, cell), of: { intervention: column.intervention } }]
        : [],
    ),
    ...(ofAll === undefined ? [] : [grantedColumn(part, ofAll)]),
  ]);
}

/** A row's amounts by their cells, also those under an unknown header but not what a header calls a total; undefined where one cannot be read. */
function readInterventions(
  { table, columns, reader, rows, spoiled }: AllocationTable,
  row: SourceRow,
  municipality: string | undefined,
  year: number | undefined,
  unknown: readonly number[],
): RowAmounts {
  const decision = cellOf(columns, 'decision');
  const found = new Map<number, Amount | undefined>();
  columns.forEach((column, cell) => {
    if (column.kind !== 'intervention' && !unknown.includes(cell)) return;
    if ((row.cells[cell] ?? '').trim() === '') return;
    const granted = reader.amount(row, cell);
    if (column.kind === 'intervention' || !isNamedTotal(table.header.cells[cell] ?? ''))
      found.set(cell, granted);
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
  return found;
}

/** Whether a column with an unknown header has an amount in it: money under it must not be lost without an error. */
export function holdsAmounts(table: SourceTable, cell: number): boolean {
  return table.rows.some((row) => {
    const text = row.cells[cell] ?? '';
    if (row.numbers?.[cell] === true) return true;
    // A dash may be nothing to say as well as no money.
    return typeof typedAmount(text, decimalSignTold(text)) !== 'string';
  });
}
