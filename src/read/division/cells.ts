import type { ColumnRole } from '../../findings/finding.js';
import type { Weight } from '../../grant/division.js';
import { cellOf, headerVocabulary, missingColumn, unknownColumns } from '../tables/columns.js';
import type { InputKind, OpenTable } from '../tables/input-kind.js';
import type { SourceRow } from '../text/source-table.js';

/** How the files of a division are read: the columns they may have and need, and which holds numbers. */
export function divisionKind<Part>(
  roles: { readonly needed: readonly ColumnRole[]; readonly optional: readonly ColumnRole[] },
  number: 'weight' | 'amount',
  read: (open: OpenTable) => Part,
): InputKind<Part> {
  return {
    headers: headerVocabulary(['municipality', 'code', ...roles.needed, ...roles.optional], undefined),
    needed: roles.needed,
    amountCells: (columns) =>
      columns.flatMap((column, cell) => (column.kind === 'role' && column.role === number ? [cell] : [])),
    read: (open) => {
      const { table, columns, reader } = open;
      const strange = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
      reader.findings.push(...unknownColumns(table, strange));
      const missing = roles.needed.filter((role) => cellOf(columns, role) === undefined);
      for (const role of missing) {
        reader.findings.push(missingColumn(table.file, table.header.line, role));
      }
      return read(missing.length > 0 ? { ...open, table: { ...table, rows: [] } } : open);
    },
  };
}

/** The text of a cell of a role; empty where the table has no such column. */
export function textOf({ columns }: OpenTable, row: SourceRow, role: ColumnRole): string {
  const cell = cellOf(columns, role);
  return cell === undefined ? '' : (row.cells[cell] ?? '').trim();
}

/** The weight of a row: a number not below zero with at most two decimals; null where the cell is blank. */
export function weightOf(open: OpenTable, row: SourceRow): Weight | null | undefined {
  const cell = cellOf(open.columns, 'weight');
  if (cell === undefined || textOf(open, row, 'weight') === '') return null;
  const number = open.reader.weight(row, cell);
  return number && BigInt(number.toCents());
}
