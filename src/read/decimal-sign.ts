import { type DecimalSign, decimalSignTold } from '../money/amount-text.js';
import type { SourceTable } from './source-table.js';

/** A cell of a table: its row by the line it starts on, and its number from 0. */
interface CellPlace {
  readonly line: number;
  readonly cell: number;
}

/** What the amounts of a file tell of its decimal sign, or the first of each kind where they contradict each other. */
type FileDecimalSign =
  | { readonly sign: DecimalSign | null }
  | { readonly comma: CellPlace; readonly point: CellPlace };

/** The decimal sign of a table, from the amounts in these columns. */
export function decimalSignOf({ rows }: SourceTable, columns: readonly number[]): FileDecimalSign {
  let comma: CellPlace | undefined;
  let point: CellPlace | undefined;
  let known: DecimalSign | null = null;
  for (const { line, cells, numbers } of rows) {
    for (const cell of columns) {
      if (numbers?.[cell] === true) continue;
      const told = toldBeside(cells[cell] ?? '', known);
      if (told === null || told === known) continue;
      if (told === ',') comma = { line, cell };
      else point = { line, cell };
      if (comma && point) return { comma, point };
      known = told;
    }
  }
  return { sign: known };
}

/**
 * What an amount tells beside a sign that is known already: null also where it can tell nothing else, having that sign
 * at most once and not the other.
 */
function toldBeside(text: string, known: DecimalSign | null): DecimalSign | null {
  if (known !== null && !text.includes(OTHER[known]) && text.indexOf(known) === text.lastIndexOf(known)) {
    return null;
  }
  return decimalSignTold(text);
}

const OTHER: Readonly<Record<DecimalSign, DecimalSign>> = { ',': '.', '.': ',' };
