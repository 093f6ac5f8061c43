import type { Plan, Shift } from '../../grant/plan.js';
import { amountCell, type Cell, EMPTY, integer, text, type WordKey, word } from '../cell.js';
import type { Directory } from '../directory.js';
import type { Records } from '../records.js';

/**
 * A plan as flat records that are read back as a plan file: by municipality and year, shifts before carries. Of rows
 * that were read nowhere is said what they are.
 */
export function planRecords(
  { shifts, carries }: Plan,
  directory: Directory,
  unread: WordKey = 'proposed',
): Records {
  const noteOf = ({ note, place }: Pick<Shift, 'note' | 'place'>): Cell => {
    if (note !== undefined) return text(note);
    return place ? EMPTY : word(unread);
  };
  const rows = [
    ...shifts.map((shift) => ({
      ...shift,
      cells: [word('shift'), integer(shift.from), integer(shift.to), amountCell(shift.amount), noteOf(shift)],
    })),
    ...carries
      .filter(({ amount }) => !amount.isZero())
      .map((carry) => ({
        ...carry,
        cells: [
          word('carry'),
          integer(carry.from),
          carry.to === undefined ? EMPTY : integer(carry.to),
          amountCell(carry.amount),
          noteOf(carry),
        ],
      })),
  ];
  const ordered = rows
    .map((row, index) => ({ ...row, index }))
    .sort(
      (a, b) =>
        compare(a.municipality, b.municipality) || compare(a.year, b.year) || compare(a.index, b.index),
    );
  return {
    columns: ['code', 'municipality', 'year', 'kind', 'from', 'to', 'amount', 'note'],
    rows: ordered.map(({ municipality, year, cells }): readonly Cell[] => [
      text(municipality),
      text(directory.municipality(municipality).name),
      integer(year),
      ...cells,
    ]),
  };
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
