import type { ColumnRole, Finding } from '../findings/finding.js';
import type { InterventionNames } from './intervention-names.js';
import { plainText } from './plain-text.js';
import type { SourceTable } from './source-table.js';

/** What one column of an input is, judged by its header alone. */
export type Column =
  | { readonly kind: 'role'; readonly role: ColumnRole }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'intervention'; readonly intervention: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' };

/** Every header a role may have, as users write it; compared without case, accents and punctuation. */
const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  municipality: ['gemeente', 'municipality'],
  code: ['gemeentecode', 'code'],
  year: ['jaar', 'year'],
  intervention: ['onderdeel', 'intervention'],
  granted: ['toegekend', 'granted', 'bedrag', 'amount'],
  decision: ['beschikking', 'decision'],
  total: ['totaal', 'total'],
};

const ROLE_OF = new Map<string, ColumnRole>(
  (Object.keys(HEADERS) as ColumnRole[]).flatMap((role) =>
    HEADERS[role].map((header) => [header, role] as const),
  ),
);
const YEAR = /^(?:19|20|21)\d\d$/;

/** The headers that are accepted for a role. */
export function headersOf(role: ColumnRole): readonly string[] {
  return HEADERS[role];
}

/** Whether a text says that its column or row is a total. */
export function isTotal(text: string): boolean {
  return ROLE_OF.get(plainText(text)) === 'total';
}

/** What a column is, by its header. */
export function columnOf(header: string, interventions: InterventionNames): Column {
  const plain = plainText(header);
  if (plain === '') return { kind: 'blank' };
  const role = ROLE_OF.get(plain);
  if (role) return { kind: 'role', role };
  if (YEAR.test(plain)) return { kind: 'year', year: Number(plain) };
  const match = interventions.find(header);
  return 'number' in match ? { kind: 'intervention', intervention: match.number } : { kind: 'unknown' };
}

/** The columns of a table, and a finding for every header that says the same as an earlier one. */
export function columnsOf(
  table: SourceTable,
  interventions: InterventionNames,
): { readonly columns: readonly Column[]; readonly findings: readonly Finding[] } {
  const columns = table.header.cells.map((header) => columnOf(header, interventions));
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  columns.forEach((column, cell) => {
    if (column.kind === 'blank') return;
    const header = table.header.cells[cell] ?? '';
    const meaning = column.kind === 'unknown' ? plainText(header) : JSON.stringify(column);
    const first = seen.get(meaning);
    if (first === undefined) seen.set(meaning, header);
    else
      findings.push({
        code: 'DUPLICATE_COLUMN',
        column: header.trim(),
        first: first.trim(),
        where: table.where(table.header.line, cell),
      });
  });
  return { columns, findings };
}

/** The first column of a role; undefined where the table has none. */
export function cellOf(columns: readonly Column[], role: ColumnRole): number | undefined {
  const cell = columns.findIndex((column) => column.kind === 'role' && column.role === role);
  return cell < 0 ? undefined : cell;
}

/** The finding that a table lacks a column. */
export function missingColumn(file: string, line: number, role: ColumnRole): Finding {
  const accepted = role === 'municipality' ? [...HEADERS.municipality, ...HEADERS.code] : HEADERS[role];
  return {
    code: 'MISSING_COLUMN',
    column: role,
    accepted,
    where: { file, line, column: 1 },
  };
}

/** Warnings for the columns that nothing will be read from. */
export function unknownColumns(table: SourceTable, cells: readonly number[]): Finding[] {
  return cells.map((cell) => ({
    code: 'UNKNOWN_COLUMN',
    column: (table.header.cells[cell] ?? '').trim(),
    where: table.where(table.header.line, cell),
  }));
}
