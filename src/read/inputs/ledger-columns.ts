// The columns of a table that hold the codes of a ledger.

import type { Finding } from '../../findings/finding.js';
import { cellOf, missingColumn } from '../tables/columns.js';
import type { OpenTable } from '../tables/input-kind.js';
import { cellText, eachRowOf, type SourceRow } from '../text/source-table.js';
import { CODE_PARTS, type CodePart, type LedgerCode } from './ledger-lookup.js';
import { CODE_ROLES, type LedgerMap, type MappedTo } from './ledger-map.js';

/** How the codes of a table are looked up in a mapping. */
export interface TableCodes {
  /** The columns they stand in. */
  readonly cells: readonly number[];
  /** What a row is of, or its code where no line of the mapping counts. */
  readonly of: (row: SourceRow, municipality: string | undefined) => MappedTo | LedgerCode | undefined;
  /**
   * The columns that the table lacks although a line of the mapping that names them may count for one of the rows that
   * were looked up: without them a line that says less would get the money.
   */
  readonly lacking: () => readonly Finding[];
}

/** The codes of a table; undefined where it has none. */
export function tableCodes(open: OpenTable, map: LedgerMap): TableCodes | undefined {
  const cells = codeCells(open, map);
  if (cells.length === 0) return undefined;
  const unknown = map.names.filter((part) => !cells.some(([known]) => known === part));
  const lacking = new Set<CodePart>();
  const asked = new Set<string>();
  const lookFor = (municipality: string, code: LedgerCode) => {
    const key = JSON.stringify([municipality, code]);
    if (lacking.size === unknown.length || asked.has(key)) return;
    asked.add(key);
    for (const part of map.untold(municipality, code, unknown)) lacking.add(part);
  };
  return {
    cells: cells.map(([, cell]) => cell),
    of: (row, municipality) => {
      if (municipality === undefined) return undefined;
      const code: Record<CodePart, string> = { ledger: '', costCentre: '', product: '', project: '' };
      for (const [part, cell] of cells) code[part] = cellText(row, cell).trim();
      if (unknown.length > 0) lookFor(municipality, code);
      return map.find(municipality, code) ?? code;
    },
    lacking: () => CODE_PARTS.filter((part) => lacking.has(part)).map((part) => lackingColumn(open, part)),
  };
}

function lackingColumn(open: OpenTable, part: CodePart): Finding {
  const { table, columns } = open;
  const unread = columns.flatMap(({ kind }, cell) => (kind === 'unknown' ? [headerAt(table, cell)] : []));
  const mapped = { codes: codeHeaders(open), unread: unread.filter((header) => header !== '') };
  return { ...missingColumn(table.file, table.header.line, CODE_ROLES[part]), mapped };
}

function headerAt({ header }: OpenTable['table'], cell: number): string {
  return (header.cells[cell] ?? '').trim();
}

/** Where the codes that a mapping needs stand. */
function codeCells({ columns }: OpenTable, map: LedgerMap): readonly (readonly [CodePart, number])[] {
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
  const headerOf = (cell: number) => headerAt(table, cell);
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
