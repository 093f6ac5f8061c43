import type { ShownOutcome } from '../budget/shown.js';
import { UNDIVIDED } from '../grant/intervention.js';
import { EMPTY, integer, text, word } from '../report/cell.js';
import { type Directory, interventionCell, themeCell } from '../report/directory.js';
import type { BookRow, BookSheet } from './book.js';

const KINDS = ['shift', 'carry'] as const;

/** The interventions that a row of the plan may name. */
export function selectable({ interventions }: Pick<Directory, 'interventions'>): readonly number[] {
  const numbers = interventions.map(({ number }) => number);
  return numbers.includes(UNDIVIDED) ? numbers : [UNDIVIDED, ...numbers];
}

/** What may be chosen in the plan: municipalities, kinds, and interventions by number or by name. */
export function listsSheet(
  { municipalities: codes }: Pick<ShownOutcome, 'municipalities'>,
  directory: Directory,
): BookSheet {
  const { interventions } = directory;
  const numbers = selectable(directory);
  const rows = Math.max(codes.length, KINDS.length, numbers.length);
  return {
    id: { kind: 'lists' },
    title: { key: 'book', sheet: 'lists' },
    columns: ['code', 'name', 'kind', 'intervention', 'interventionName', 'themeName'],
    rows: Array.from({ length: rows }, (_, at): BookRow => {
      const [code, kind, number] = [codes[at], KINDS[at], numbers[at]];
      const theme = interventions.find((one) => one.number === number)?.theme ?? null;
      return {
        id: String(at),
        kind: 'row',
        cells: {
          code: code === undefined ? EMPTY : text(code),
          name: code === undefined ? EMPTY : text(directory.municipality(code).name),
          kind: kind === undefined ? EMPTY : word(kind),
          ...(number === undefined
            ? {}
            : {
                intervention: integer(number),
                interventionName: interventionCell(number, directory),
                themeName: themeCell(theme, directory),
              }),
        },
      };
    }),
    marks: [],
    legend: 'lists',
  };
}
