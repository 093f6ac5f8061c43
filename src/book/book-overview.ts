import type { ShownOutcome } from '../budget/shown.js';
import type { ThemeSum, YearSum } from '../budget/sums.js';
import { AMOUNT_KEYS, type AmountKey, type Amounts } from '../grant/amounts.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import { integer, text, word } from '../report/cell.js';
import { type Directory, inThemeOrder, themeCell } from '../report/directory.js';
import {
  type BookCell,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type Formula,
  type SheetId,
} from './book.js';
import { totalId } from './book-block.js';
import type { BookColumns } from './book-columns.js';

const OVERVIEW: SheetId = { kind: 'overview' };

interface OverviewParts {
  readonly directory: Directory;
  readonly columns: BookColumns;
}

/** Every municipality-year, and where there are several municipalities their sum a year. */
export function overviewSheet(outcome: ShownOutcome, { directory, columns }: OverviewParts): BookSheet {
  return {
    id: OVERVIEW,
    title: { key: 'book-of-grant', sheet: 'overview', grant: outcome.rules.name },
    columns: ['year', 'code', 'name', ...columns.keysOf(outcome.totals), 'provenance'],
    rows: outcome.sums.flatMap((sum) => [
      ...sum.municipalities.map(({ total }) => overviewRow(total, directory)),
      ...(sum.municipalities.length > 1 ? [overviewSumRow(sum)] : []),
    ]),
    marks: [],
    ...columns.named,
  };
}

/** The years, added up over the municipalities shown. */
export function yearsSheet(outcome: ShownOutcome, { columns }: OverviewParts): BookSheet {
  return {
    id: { kind: 'years' },
    title: { key: 'book-of-grant', sheet: 'years', grant: outcome.rules.name },
    columns: ['year', ...columns.keysOf(outcome.totals), 'provenance'],
    rows: outcome.sums.map((sum) => ({
      id: String(sum.year),
      kind: 'row',
      cells: { year: integer(sum.year), ...summedCells(sum) },
    })),
    marks: [],
    ...columns.named,
  };
}

/** The themes of each year, added up over the municipalities shown. */
export function themesSheet(outcome: ShownOutcome, { directory, columns }: OverviewParts): BookSheet {
  const id: SheetId = { kind: 'themes' };
  const rows = outcome.sums.flatMap((sum): readonly BookRow[] => [
    ...inThemeOrder(sum.themes, directory).map((theme) => themeRow(id, theme, directory)),
    {
      id: `${sum.year} total`,
      kind: 'total',
      cells: { year: integer(sum.year), themeName: word('total'), ...summedCells(sum) },
    },
  ]);
  return {
    id,
    title: { key: 'book-of-grant', sheet: 'themes', grant: outcome.rules.name },
    columns: ['year', 'themeName', ...columns.keysOf([...outcome.rows, ...outcome.totals]), 'provenance'],
    rows,
    marks: [],
    ...columns.named,
  };
}

function themeRow(
  id: SheetId,
  { year, theme, amounts, provenance }: ThemeSum,
  directory: Directory,
): BookRow {
  const row = `${year} ${theme ?? ''}`;
  return {
    id: row,
    kind: 'row',
    cells: {
      year: integer(year),
      themeName: themeCell(theme, directory),
      ...amountColumns(amounts, (column) => ({
        op: 'where',
        sheet: { kind: 'year', year },
        column,
        holds: [['themeName', { sheet: id, row, column: 'themeName' }]],
      })),
      provenance: { kind: 'provenance', provenance },
    },
  };
}

function overviewId({ year, municipality }: Pick<BudgetTotal, 'year' | 'municipality'>): string {
  return `${year} ${municipality}`;
}

function overviewRow(total: BudgetTotal, directory: Directory): BookRow {
  const { code, name } = directory.municipality(total.municipality);
  const sheet: SheetId = { kind: 'year', year: total.year };
  return {
    id: overviewId(total),
    kind: 'row',
    cells: {
      year: integer(total.year),
      code: text(code),
      name: text(name),
      ...amountColumns(total, (key) => cellAt(sheet, totalId(code), key)),
      provenance: { kind: 'provenance', provenance: total.provenance },
    },
  };
}

function overviewSumRow(sum: YearSum): BookRow {
  return {
    id: `${sum.year} total`,
    kind: 'total',
    cells: { year: integer(sum.year), name: word('total'), ...summedCells(sum) },
  };
}

/** The amounts of a year, each the sum of its column in the overview. */
function summedCells({ amounts, provenance, municipalities }: YearSum): BookRow['cells'] {
  return {
    ...amountColumns(amounts, (key) => overviewSum(municipalities, key)),
    provenance: { kind: 'provenance', provenance },
  };
}

/** The sum of the municipality-years of one year, which stand below each other in the overview. */
function overviewSum(parts: YearSum['municipalities'], column: AmountKey): Formula {
  const [first, last] = [parts[0], parts.at(-1)];
  const row = first ? overviewId(first) : '';
  return { op: 'column', from: { sheet: OVERVIEW, row, column }, to: last ? overviewId(last) : row };
}

function amountColumns(
  amounts: Amounts,
  formula: (key: AmountKey) => Formula,
): Partial<Record<AmountKey, BookCell>> {
  return Object.fromEntries(AMOUNT_KEYS.map((key) => [key, computed(amounts[key], formula(key))]));
}
