// The columns of a table that hold the codes of a ledger.

import { cellOf } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, eachRowOf } from '../text/source-table.js';
import { CODE_PARTS, type CodePart } from './ledger-lookup.js';
import { CODE_ROLES, type LedgerMap } from './ledger-map.js';

/** Where the codes that a mapping needs stand. */
export function codeCells({ columns }: OpenTable, map: LedgerMap): readonly (readonly [CodePart, number])[] {
  const there = CODE_PARTS.flatMap((part) => {
    const cell = cellOf(columns, CODE_ROLES[part]);
    return cell === undefined ? [] : [[part, cell] as const];
  });
  // A part of the code that the mapping never names tells nothing apart, unless there is no other.
  const named = there.filter(([part]) => map.names.includes(part));
  return named.length > 0 ? named : there.filter(([part]) => part === 'ledger' || part === 'costCentre');
}

/** The headers of columns that hold codes, or seem to by what stands in them. */
export function codeHeaders({ columns, table }: OpenTable): readonly string[] {
  const roles = CODE_PARTS.map((part) => CODE_ROLES[part]);
  const known = columns.flatMap((column, cell) =>
    column.kind === 'role' && roles.includes(column.role) ? [cell] : [],
  );
  const headerOf = (cell: number) => (table.header.cells[cell] ?? '').trim();
  if (known.length > 0) return known.map(headerOf);
  const unknown = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [cell] : []));
  return codeLike(table, unknown)
    .map(headerOf)
    .filter((header) => header !== '');
}

/** Digits, with letters before them or not, and no decimals. */
const CODE = /^[a-z]{0,4}[-.]?\d{3,}(?:[-.]\d{2,})*$/i;
const LOOKED_AT = 20;

/** Which of these columns hold what looks like a code in every one of the first rows. */
function codeLike(table: OpenTable['table'], cells: readonly number[]): readonly number[] {
  let alike = cells;
  let rows = 0;
  eachRowOf(table, (row) => {
    alike = alike.filter((cell) => CODE.test(cellText(row, cell).trim()));
    rows += 1;
    return rows < LOOKED_AT;
  });
  return rows === 0 ? [] : alike;
}
