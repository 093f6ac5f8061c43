// The tables of a package: plain CSV that a program wrote or a person typed, held to its columns strictly.

import type { GrantProblem } from '../../findings/grant-problem.js';
import type { ProblemAtPath } from '../../findings/json-problem.js';

/** A line of a table, by its columns. */
export interface TableLine {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cell: (column: string) => string;
}

export interface PlainTable {
  readonly columns: readonly string[];
  readonly lines: readonly TableLine[];
  /** Whether a decimal comma can stand in a cell. */
  readonly decimal: '.' | ',';
}

export type TableProblem = ProblemAtPath<GrantProblem>;

const NOTHING = '';

/** The table of a text, or the columns that it lacks; semicolons or commas between cells, and no quotes. */
export function plainTable(
  text: string,
  required: readonly string[],
): PlainTable | { readonly problems: readonly TableProblem[] } {
  const rows = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [header = ''] = rows;
  const separator = header.includes(';') ? ';' : ',';
  const cellsOf = (row: string) => row.split(separator).map((cell) => cell.trim());
  const columns = cellsOf(header);
  const missing = required.filter((column) => !columns.includes(column));
  const problems = missing.map(
    (column): TableProblem => ({ path: '1', problem: { key: 'missing-column', column } }),
  );
  const lines = rows.flatMap((row, at): readonly TableLine[] => {
    if (at === 0 || row.trim() === NOTHING) return [];
    const cells = cellsOf(row);
    if (cells.length !== columns.length) {
      problems.push({ path: String(at + 1), problem: { key: 'missing' } });
      return [];
    }
    return [{ line: at + 1, cell: (column) => cells[columns.indexOf(column)] ?? NOTHING }];
  });
  return problems.length > 0 ? { problems } : { columns, lines, decimal: separator === ';' ? ',' : '.' };
}

/** An amount of a table in cents, as text; undefined for anything but digits and at most two decimals. */
export function centsOfText(text: string, { decimal }: Pick<PlainTable, 'decimal'>): number | undefined {
  const written = decimal === ',' ? text.replace(',', '.') : text;
  const [, euros, cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(written) ?? [];
  return euros === undefined ? undefined : Number(euros + cents.padEnd(2, '0'));
}
