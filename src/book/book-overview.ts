import { groupedBy, type ShownOutcome } from '../budget/shown.js';
import { AMOUNT_KEYS, type AmountKey, type Amounts } from '../grant/amounts.js';
import type { BudgetTotal } from '../grant/grant-year.js';
import { leastCertain } from '../grant/provenance.js';
import { type Cell, integer, text, word } from '../report/cell.js';
import type { Directory } from '../report/directory.js';
import { themeCell } from '../report/name-cells.js';
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

type Years = ReadonlyMap<number, Amounts & { readonly parts: readonly BudgetTotal[] }>;

/** Every municipality-year, and where there are several municipalities their sum a year. */
export function overviewSheet(outcome: ShownOutcome, { directory, columns }: OverviewParts): BookSheet {
  const years = yearsOf(outcome);
  return {
    id: OVERVIEW,
    title: { key: 'book-of-grant', sheet: 'overview', grant: outcome.rules.name },
    columns: ['year', 'code', 'name', ...columns.keysOf(outcome.totals), 'provenance'],
    rows: [...years].flatMap(([year, sum]) => [
      ...sum.parts.map((total) => totalRow(total, directory)),
      ...(sum.parts.length > 1 ? [sumRow(year, sum)] : []),
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
    rows: [...yearsOf(outcome)].map(([year, sum]) => ({
      id: String(year),
      kind: 'row',
      cells: {
        year: integer(year),
        ...amountsOf(sum, (key) => overviewSum(sum.parts, key)),
        provenance: { kind: 'provenance', provenance: leastCertain(sum.parts) },
      },
    })),
    marks: [],
    ...columns.named,
  };
}

/** The themes of each year, added up over the municipalities shown. */
export function themesSheet(outcome: ShownOutcome, { directory, columns }: OverviewParts): BookSheet {
  const id: SheetId = { kind: 'themes' };
  const rows = [...yearsOf(outcome)].flatMap(([year, sum]): readonly BookRow[] => {
    const ofYear = outcome.rows.filter((row) => row.year === year);
    const themes = groupedBy(ofYear, ({ theme }) => theme ?? '');
    const order = ['', ...directory.themes.map((theme) => theme.id)];
    return [
      ...[...themes]
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([theme, { parts, ...amounts }]) => {
          const row = `${year} ${theme}`;
          return themeRow({ id, row, year, amounts, name: nameOf(theme, directory) }, leastCertain(parts));
        }),
      {
        id: `${year} total`,
        kind: 'total',
        cells: {
          year: integer(year),
          themeName: word('total'),
          ...amountsOf(sum, (key) => overviewSum(sum.parts, key)),
          provenance: { kind: 'provenance', provenance: leastCertain(sum.parts) },
        },
      },
    ];
  });
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
  {
    id,
    row,
    year,
    amounts,
    name,
  }: {
    readonly id: SheetId;
    readonly row: string;
    readonly year: number;
    readonly amounts: Amounts;
    readonly name: Cell;
  },
  provenance: BudgetTotal['provenance'],
): BookRow {
  return {
    id: row,
    kind: 'row',
    cells: {
      year: integer(year),
      themeName: name,
      ...amountsOf(amounts, (column) => ({
        op: 'where',
        sheet: { kind: 'year', year },
        column,
        holds: [['themeName', { sheet: id, row, column: 'themeName' }]],
      })),
      provenance: { kind: 'provenance', provenance },
    },
  };
}

function yearsOf({ totals }: ShownOutcome): Years {
  const years = groupedBy(totals, ({ year }) => year);
  return new Map([...years].sort(([a], [b]) => a - b));
}

function nameOf(theme: string, { themes }: Directory): Cell {
  return themeCell(theme, { themes });
}

function overviewId({ year, municipality }: BudgetTotal): string {
  return `${year} ${municipality}`;
}

function totalRow(total: BudgetTotal, directory: Directory): BookRow {
  const { code, name } = directory.municipality(total.municipality);
  const sheet: SheetId = { kind: 'year', year: total.year };
  return {
    id: overviewId(total),
    kind: 'row',
    cells: {
      year: integer(total.year),
      code: text(code),
      name: text(name),
      ...amountsOf(total, (key) => cellAt(sheet, totalId(code), key)),
      provenance: { kind: 'provenance', provenance: total.provenance },
    },
  };
}

function sumRow(year: number, sum: Amounts & { readonly parts: readonly BudgetTotal[] }): BookRow {
  return {
    id: `${year} total`,
    kind: 'total',
    cells: {
      year: integer(year),
      name: word('total'),
      ...amountsOf(sum, (key) => overviewSum(sum.parts, key)),
      provenance: { kind: 'provenance', provenance: leastCertain(sum.parts) },
    },
  };
}

/** The sum of the municipality-years of one year, which stand below each other in the overview. */
function overviewSum(totals: readonly BudgetTotal[], column: AmountKey): Formula {
  const [first, last] = [totals[0], totals.at(-1)];
  const row = first ? overviewId(first) : '';
  return { op: 'column', from: { sheet: OVERVIEW, row, column }, to: last ? overviewId(last) : row };
}

function amountsOf(
  amounts: Amounts,
  formula: (key: AmountKey) => Formula,
): Partial<Record<AmountKey, BookCell>> {
  return Object.fromEntries(AMOUNT_KEYS.map((key) => [key, computed(amounts[key], formula(key))]));
}
