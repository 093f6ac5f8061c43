import type { ShownOutcome } from '../budget/shown.js';
import type { LawfulYear, ThemeBudget, YearBudget } from '../budget/tree.js';
import type { EntryKind } from '../calculation/operations.js';
import type { AmountKey } from '../grant/amounts.js';
import type { BudgetRow } from '../grant/grant-year.js';
import { integer, text } from '../report/cell.js';
import { type Directory, interventionCell, themeCell } from '../report/directory.js';
import { type BookCell, type BookRow, cellAt, computed, type Formula, type SheetId } from './book.js';
import { type BlockPart, type FormulaBlock, rowCells, rowId, totalCells, totalId } from './book-block.js';
import { plannedFormula } from './book-plan.js';

/** What the rows of a municipality-year are made of. */
export interface YearBlock extends FormulaBlock {
  readonly themes: readonly ThemeBudget[];
  /** The same with every carry cut, where it was settled. */
  readonly lawful: LawfulYear | undefined;
  readonly outcome: ShownOutcome;
  readonly directory: Directory;
  /** The amounts that have a column, in their order. */
  readonly keys: readonly AmountKey[];
  /** Whether the book has the row of an intervention in the year before. */
  readonly hadBefore: (intervention: number) => boolean;
  /** Whether what was carried out of the year before may arrive at another intervention than it left. */
  readonly anywhere: boolean;
  /** Whether the book has a sheet of the year before. */
  readonly yearBefore: boolean;
}

/** The rows of a municipality-year: interventions by theme with subtotals, and the total. */
export function yearRows(block: YearBlock): readonly BookRow[] {
  return [
    ...undividedRows(block).map((row) => interventionRow(block, row)),
    ...block.themes.flatMap((part) => {
      const { theme, rows } = part;
      if (theme === null) return [];
      return [...rows.map((row) => interventionRow(block, row)), subtotalRow(block, theme, part)];
    }),
    yearTotalRow(block),
  ];
}

/** The rows that the total of a municipality-year adds up: what is not divided, and the subtotals of the themes. */
export function yearParts(part: YearBudget): readonly BlockPart[] {
  const { municipality } = part;
  return [
    ...undividedRows(part).map((row) => ({
      id: rowId(municipality, row.intervention),
      theme: null,
      amounts: row,
    })),
    ...part.themes.flatMap(({ theme, amounts }) =>
      theme === null ? [] : [{ id: subtotalId(municipality, theme), theme, amounts }],
    ),
  ];
}

function undividedRows({ themes }: Pick<YearBudget, 'themes'>): readonly BudgetRow[] {
  return themes.find(({ theme }) => theme === null)?.rows ?? [];
}

/** What comes in from outside a year: from the plan, and from the year before. */
export function enteredOf(
  { hadBefore, anywhere }: Pick<YearBlock, 'hadBefore' | 'anywhere'>,
  entries: EntryKind,
  { municipality, year, intervention: number }: BudgetRow,
): Formula | undefined {
  const id = rowId(municipality, number);
  const sheet: SheetId = { kind: 'year', year };
  const code = { sheet, row: id, column: 'code' as const };
  const intervention = { sheet, row: id, column: 'intervention' as const };
  const planned = (kind: 'shift' | 'carry', end: 'from' | 'to', planYear: number): Formula =>
    plannedFormula(kind, end, { code, year: planYear, intervention });
  switch (entries) {
    case 'into':
      return planned('shift', 'to', year);
    case 'outOf':
      return planned('shift', 'from', year);
    case 'carries':
      return planned('carry', 'from', year);
    case 'arrived':
      if (anywhere) return planned('carry', 'to', year - 1);
      return hadBefore(number)
        ? cellAt({ kind: 'year', year: year - 1 }, id, 'carriedOut')
        : planned('carry', 'from', year - 1);
    default:
      // What was granted and spent is given where it has a cell, and else not known.
      return undefined;
  }
}

function subtotalId(municipality: string, theme: string): string {
  return `${municipality} ${theme}`;
}

function interventionRow(block: YearBlock, row: BudgetRow): BookRow {
  const { directory, outcome } = block;
  const shown = outcome.interventions?.has(row.intervention) ?? true;
  return {
    id: rowId(row.municipality, row.intervention),
    kind: 'row',
    ...(shown ? {} : { hidden: true }),
    get cells(): BookRow['cells'] {
      return {
        code: text(row.municipality),
        name: text(directory.municipality(row.municipality).name),
        themeName: themeCell(row.theme, directory),
        intervention: integer(row.intervention),
        interventionName: interventionCell(row.intervention, directory),
        provenance: { kind: 'provenance', provenance: row.provenance },
        ...rowCells(block, row, block.keys),
      };
    },
  };
}

function subtotalRow(block: YearBlock, theme: string, { rows, amounts, provenance }: ThemeBudget): BookRow {
  const { directory, total, outcome, keys } = block;
  const sheet: SheetId = { kind: 'year', year: total.year };
  const ids = rows.map(({ municipality, intervention }) => rowId(municipality, intervention));
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const found = directory.themes.find((candidate) => candidate.id === theme);
  const cells = () =>
    keys.map((column): readonly [AmountKey, BookCell] => [
      column,
      computed(amounts[column], { op: 'column', from: { sheet, row: first, column }, to: last }),
    ]);
  return {
    id: subtotalId(total.municipality, theme),
    kind: 'subtotal',
    ...(outcome.interventions ? { hidden: true } : {}),
    get cells(): BookRow['cells'] {
      return {
        code: text(total.municipality),
        name: text(directory.municipality(total.municipality).name),
        ...(found ? { interventionName: { kind: 'sum-of', word: 'subtotal', name: found.name } } : {}),
        provenance: { kind: 'provenance', provenance },
        ...Object.fromEntries(cells()),
      };
    },
  };
}

function yearTotalRow(block: YearBlock): BookRow {
  const { directory, total, keys } = block;
  const name = directory.municipality(total.municipality).name;
  return {
    id: totalId(total.municipality),
    kind: 'total',
    get cells(): BookRow['cells'] {
      return {
        code: text(total.municipality),
        name: text(name),
        interventionName: { kind: 'sum-of', word: 'total', name: { nl: name, en: name } },
        provenance: { kind: 'provenance', provenance: total.provenance },
        ...totalCells(block, keys),
      };
    },
  };
}
