import type { Amount } from '../../money/amount.js';
import { cellOf, unknownColumns, yearNamed } from '../tables/columns.js';
import { cellText, type SourceRow } from '../text/source-table.js';
import { type TotalRows, totalRows } from '../totals/total-rows.js';
import type { AllocationTable } from './allocation-part.js';
import { grantedColumn } from './allocation-totals.js';
import { checkRowTotal, sumOf } from './row-total.js';

/** A column of amounts: the year that its header means, and the same where rows may be of it, undefined where not. */
interface YearColumn {
  readonly cell: number;
  readonly meant: number;
  readonly year: number | undefined;
}

/** By years: an intervention a row, one column per year, optionally rows with the total per municipality or of all, or of some. */
export function readByYears(part: AllocationTable): void {
  const { table, columns, reader } = part;
  const years = columns.flatMap((column, cell) =>
    column.kind === 'year'
      ? [{ cell, meant: column.year, year: reader.year(headerOf(part, cell), cell) }]
      : [],
  );
  reader.findings.push(...unknownColumns(table, unread(columns)));
  const base = hasMunicipality(part) ? {} : { municipality: part.vocabulary.municipality };
  const totals = totalRows({
    ...{ open: part, vocabulary: part.vocabulary, base },
    further: [
      {
        cell: cellOf(columns, 'intervention'),
        read: (row, cell) => ({ intervention: reader.intervention(row, cell) }),
      },
    ],
    amounts: years.map(({ cell, meant }) => ({
      ...grantedColumn(part, cell),
      ...{ of: { column: cell }, year: meant },
    })),
  });
  for (const row of table.rows) {
    const said = totals.saidIn(row);
    if (said.length > 0) {
      const { stated, of } = totals.hold(row, said);
      // What it states of all years is the sum of what it states of each.
      checkRowTotal(part, row, sumOf(stated), of);
    } else if (!part.headings(row)) readRow(part, row, years, totals);
  }
}

/** The header with the year alone that it names, where it says what its amounts are. */
function headerOf({ table: { header } }: AllocationTable, cell: number): SourceRow {
  const year = yearNamed(cellText(header, cell));
  if (year === undefined) return header;
  return { line: header.line, cells: header.cells.with(cell, String(year)) };
}

function unread(columns: AllocationTable['columns']): number[] {
  const read = [
    'municipality',
    'code',
    'intervention',
    'decision',
    'total',
    'provenance',
    'exported',
    'sign',
  ];
  return columns.flatMap((column, cell) => {
    if (column.kind === 'role') return read.includes(column.role) ? [] : [cell];
    return column.kind === 'unknown' || column.kind === 'intervention' ? [cell] : [];
  });
}

function hasMunicipality({ municipality }: AllocationTable): boolean {
  return municipality.code !== undefined || municipality.name !== undefined;
}

function readRow(
  part: AllocationTable,
  row: SourceRow,
  years: readonly YearColumn[],
  { held }: TotalRows,
): void {
  const { table, columns, reader } = part;
  const municipality = reader.municipality(row, part.municipality);
  const intervention = reader.intervention(row, cellOf(columns, 'intervention') ?? -1);
  const decision = (row.cells[cellOf(columns, 'decision') ?? -1] ?? '').trim();
  const amounts: (Amount | undefined)[] = [];
  for (const { cell, year } of years) {
    if ((row.cells[cell] ?? '').trim() === '') continue;
    const granted = reader.amount(row, cell);
    amounts.push(granted);
    // What stands in a row of something unknown is in the totals of the file all the same.
    const of = { municipality, intervention, column: cell };
    if (granted) held.add(held.part(of), granted.toCents());
    else held.lost(of);
    if (municipality === undefined || year === undefined) continue;
    if (!granted || intervention === undefined || !reader.fits(row, cell, year, intervention)) {
      part.spoiled.push({ municipality, year });
      continue;
    }
    const place = { file: table.file, line: row.line, cell };
    part.rows.push({ municipality, year, intervention, decision, granted, provenance: 'file', place });
  }
  checkRowTotal(part, row, sumOf(amounts), municipality === undefined ? {} : { municipality });
}
