import type { Sensitivity } from '../budget/sensitivity.js';
import type { Settlement } from '../grant/settlement.js';
import { Amount } from '../money/amount.js';
import { comparedUnder } from '../report/budget/sensitivity-tables.js';
import { integer, text, word } from '../report/cell.js';
import type { Directory } from '../report/directory.js';
import {
  type BookCell,
  type BookHeading,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type SheetId,
  sumFormula,
} from './book.js';

const READINGS: SheetId = { kind: 'readings' };
const GIVEN = ['toRepay', 'toRepayOther', 'lawful', 'lawfulOther'] as const;

/**
 * The final settlements by the rules and under other readings of them, side by side. Each reading is a computation of
 * its own, so its amounts are values here, and so are those beside them.
 */
export function readingsSheet(
  sensitivity: readonly Sensitivity[],
  settlements: readonly Settlement[],
  directory: Directory,
): BookSheet {
  return {
    id: READINGS,
    title: { key: 'book', sheet: 'readings' },
    columns: ['year', 'parameter', 'value', 'status', 'code', 'name', ...GIVEN, 'difference'],
    rows: sensitivity.flatMap((reading, at) =>
      readingRows(reading, { at, compared: comparedUnder(reading, settlements), directory }),
    ),
    marks: [],
    legend: 'readings',
  };
}

/** What the rows of a reading are made of, besides the reading. */
interface ReadingPart {
  readonly at: number;
  readonly compared: ReturnType<typeof comparedUnder>;
  readonly directory: Directory;
}

/** The rows of one reading; a parameter may have several in a year, so its place among all tells them apart. */
function readingRows(
  reading: Sensitivity,
  { at: place, compared, directory }: ReadingPart,
): readonly BookRow[] {
  const group = String(place);
  const labels = {
    year: integer(reading.year),
    parameter: { kind: 'parameter-name', parameter: reading.parameter.id },
    value: { kind: 'parameter-value', rules: reading.ofYear, parameter: reading.parameter.id },
    status: word(reading.parameter.status),
  } as const;
  const idOf = (municipality: string | undefined) => `${group} ${municipality}`;
  const rows = compared.map(({ municipality, amounts }): BookRow => {
    const id = idOf(municipality);
    const given = GIVEN.map((key, at): readonly [BookHeading, BookCell] => [
      key,
      { kind: 'given', amount: amounts[at] ?? Amount.zero },
    ]);
    const difference = sumFormula([cellAt(READINGS, id, 'lawfulOther')], [cellAt(READINGS, id, 'lawful')]);
    return {
      id,
      kind: 'row',
      cells: {
        ...labels,
        code: text(municipality),
        name: text(directory.municipality(municipality).name),
        ...Object.fromEntries(given),
        difference: computed(amounts[GIVEN.length] ?? Amount.zero, difference),
      },
    };
  });
  if (compared.length < 2) return rows;
  const [first, last] = [compared[0], compared.at(-1)];
  const sums = [...GIVEN, 'difference' as const].map((column, at): readonly [BookHeading, BookCell] => [
    column,
    computed(Amount.sum(compared.map(({ amounts }) => amounts[at] ?? Amount.zero)), {
      op: 'column',
      from: { sheet: READINGS, row: idOf(first?.municipality), column },
      to: idOf(last?.municipality),
    }),
  ]);
  const cells = { ...labels, name: word('total'), ...Object.fromEntries(sums) };
  return [...rows, { id: group, kind: 'total', cells }];
}
