import { type DecimalSign, decimalSignTold } from '../../money/amount-text.js';
import { cellText, eachRowOf, endOf, type SourceRow, type SourceTable, startOf } from './source-table.js';

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
export function decimalSignOf(table: SourceTable, columns: readonly number[]): FileDecimalSign {
  const first: Partial<Record<DecimalSign, CellPlace>> = {};
  let known: DecimalSign | null = null;
  const grouped = groupSigns();
  eachRowOf(table, (row) => {
    for (const cell of columns) {
      if (row.numbers?.[cell] === true || (known !== null && tellsNoOther(row, cell, known))) continue;
      const text = cellText(row, cell);
      const told = decimalSignTold(text);
      if (told === null && known === null) grouped.see(text, { line: row.line, cell });
      if (told === null || told === known) continue;
      first[told] = { line: row.line, cell };
      if (first[','] && first['.']) return false;
      known = told;
    }
    return true;
  });
  const { ',': comma, '.': point } = first;
  if (comma && point) return { comma, point };
  return (known === null && grouped.both()) || { sign: known };
}

const ONE_GROUP = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/;

/** “1.000” and “1,500” tell nothing by themselves; of a file that has both, one is no thousand. */
function groupSigns() {
  const first: Partial<Record<DecimalSign, CellPlace>> = {};
  return {
    see: (text: string, place: CellPlace): void => {
      const sign = ONE_GROUP.exec(text)?.[1];
      if (sign === ',' || sign === '.') first[sign] ??= place;
    },
    both: () => {
      const { ',': comma, '.': point } = first;
      return comma && point ? { comma, point } : undefined;
    },
  };
}

/** Whether an amount can tell nothing but a sign that is known already, having it at most once and not the other. */
function tellsNoOther(row: SourceRow, cell: number, known: DecimalSign): boolean {
  const { fields } = row;
  if (fields && cell >= fields.count) return true;
  const text = fields ? fields.text : (row.cells[cell] ?? '');
  const end = fields ? endOf(fields, cell) : text.length;
  const [sign, other] = [known.charCodeAt(0), OTHER[known].charCodeAt(0)];
  let signs = 0;
  for (let at = fields ? startOf(fields, cell) : 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === sign) signs += 1;
    if (code === other || signs > 1) return false;
  }
  return true;
}

const OTHER: Readonly<Record<DecimalSign, DecimalSign>> = { ',': '.', '.': ',' };
