import { type AccountabilityLine, linesByYear, OF_REGIONS } from '../budget/accountability.js';
import type { Named } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';
import { lineCodeCell, lineNameCell } from '../report/budget/accountability-tables.js';
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
import { rowId, totalId } from './book-block.js';
import type { BookYear } from './book-years.js';

const LINES: SheetId = { kind: 'lines' };
const AMOUNTS = ['spent', 'wholeEuros', 'rounding'] as const;
type LineAmount = (typeof AMOUNTS)[number];

/** What things are called: the grant, and all else. */
interface LineNames {
  readonly name: Named;
  readonly directory: Directory;
}

/** The yearly accountability: every line in whole euros, and the sums of each municipality-year. */
export function linesSheet(
  lines: readonly AccountabilityLine[],
  years: readonly BookYear[],
  names: LineNames,
): BookSheet {
  const yearRows = new Set(
    years.flatMap(({ year, blocks }) =>
      blocks.flatMap(({ rows }) => rows).map((row) => `${year} ${rowId(row.municipality, row.intervention)}`),
    ),
  );
  return {
    id: LINES,
    title: { key: 'book', sheet: 'lines' },
    columns: ['code', 'name', 'year', 'grant', 'line', 'lineCode', 'interventionName', ...AMOUNTS],
    rows: linesByYear(lines).flatMap((lines) => [
      ...lines.map((line) => lineRow(line, { known: yearRows, names })),
      linesSumRow(lines, names),
    ]),
    marks: [],
    legend: 'lines',
  };
}

function lineRow(
  line: AccountabilityLine,
  { known: yearRows, names }: { readonly known: ReadonlySet<string>; readonly names: LineNames },
): BookRow {
  const id = lineId(line);
  const at = (column: LineAmount) => cellAt(LINES, id, column);
  return {
    id,
    kind: 'row',
    cells: {
      ...labels(line, names),
      line: integer(line.line),
      lineCode: lineCodeCell(line),
      interventionName: lineNameCell(line, names.directory),
      spent: spentCell(line, yearRows),
      wholeEuros: computed(line.wholeEuros, { op: 'whole-euros', of: at('spent') }),
      rounding: computed(line.rounding, sumFormula([at('wholeEuros')], [at('spent')])),
    },
  };
}

/** What was spent as the sheet of the year has it; that of a grant of regions is in no other sheet. */
function spentCell(
  { grant, municipality, year, intervention, spent }: AccountabilityLine,
  yearRows: ReadonlySet<string>,
): BookCell {
  const sheet: SheetId = { kind: 'year', year };
  if (grant === OF_REGIONS) return { kind: 'given', amount: spent };
  if (intervention === null) return computed(spent, cellAt(sheet, totalId(municipality), 'spent'));
  const row = rowId(municipality, intervention);
  return yearRows.has(`${year} ${row}`)
    ? computed(spent, cellAt(sheet, row, 'spent'))
    : computed(spent, { op: 'amount', amount: Amount.zero });
}

function linesSumRow(lines: ReturnType<typeof linesByYear>[number], names: LineNames): BookRow {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const cells = AMOUNTS.map((column): readonly [BookHeading, BookCell] => [
    column,
    computed(Amount.sum(lines.map((line) => line[column])), {
      op: 'column',
      from: { sheet: LINES, row: lineId(first), column },
      to: lineId(last),
    }),
  ]);
  return {
    id: yearId(first),
    kind: 'subtotal',
    cells: {
      ...labels(first, names),
      interventionName: word('total'),
      ...Object.fromEntries(cells),
    },
  };
}

function yearId({ grant, municipality, year }: AccountabilityLine): string {
  return `${grant} ${municipality} ${year}`;
}

function lineId(line: AccountabilityLine): string {
  return `${yearId(line)} ${line.line}`;
}

function labels({ municipality, year, grant }: AccountabilityLine, { directory, name }: LineNames) {
  return {
    code: text(municipality),
    name: text(directory.municipality(municipality).name),
    year: integer(year),
    grant: {
      kind: 'named',
      name: (grant === OF_REGIONS ? directory.regional?.name : undefined) ?? name,
    } as const,
  };
}
