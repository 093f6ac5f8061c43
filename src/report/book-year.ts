import type { ShownOutcome } from '../budget/shown.js';
import { AMOUNT_KEYS, type AmountKey, type Amounts, sumOf } from '../grant/amounts.js';
import { type BudgetRow, type BudgetTotal, themesOf } from '../grant/grant-year.js';
import { leastCertain } from '../grant/provenance.js';
import type { YearRules } from '../law/rules.js';
import {
  type BookCell,
  type BookRow,
  cellAt,
  computed,
  type Formula,
  type SheetId,
  sumFormula,
} from './book.js';
import { type At, type LimitCells, rowLimits, themeLimits, totalLimits } from './book-limits.js';
import { arrivedFormula, plannedFormula } from './book-plan.js';
import { endCells, mostCarry, type SettledBlock, usableCell, usableOfRows } from './book-year-end.js';
import { integer, text } from './cell.js';
import type { Directory } from './directory.js';
import { interventionCell, themeCell } from './name-cells.js';

/** What the rows of a municipality-year are made of. */
export interface YearBlock {
  readonly outcome: ShownOutcome;
  readonly directory: Directory;
  readonly rules: YearRules;
  /** Whether no later year is covered, so that nothing can be carried. */
  readonly last: boolean;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetTotal;
  /** Whether the book has the row of an intervention in the year before. */
  readonly hadBefore: (intervention: number) => boolean;
  /**
   * Whether what was carried out of the year before may arrive elsewhere, and the interventions of it that the formulas
   * look for; undefined where all of it arrives where it left.
   */
  readonly divided?: readonly number[];
  /** What is carried, where the year is settled: as planned, or the most that is allowed. */
  readonly settle?: 'plan' | 'max';
}

/** The row of an intervention. */
export function rowId(municipality: string, intervention: number): string {
  return `${municipality} ${intervention}`;
}

/** The row of the total of a municipality. */
export function totalId(municipality: string): string {
  return `${municipality} total`;
}

/** The rows of a municipality-year: interventions by theme with subtotals, and the total. */
export function yearRows(block: YearBlock): readonly BookRow[] {
  const undivided = block.rows.filter(({ theme }) => theme === null);
  const themes = themesOf(block.rows);
  const parts = [
    ...undivided.map(({ municipality, intervention }) => rowId(municipality, intervention)),
    ...themes.map(([theme]) => subtotalId(block, theme)),
  ];
  return [
    ...undivided.map((row) => interventionRow(block, row)),
    ...themes.flatMap(([theme, rows]) => [
      ...rows.map((row) => interventionRow(block, row)),
      subtotalRow(block, theme, rows),
    ]),
    totalRow(block, parts, themes),
  ];
}

function sheetOf({ total }: YearBlock): SheetId {
  return { kind: 'year', year: total.year };
}

function subtotalId({ total }: YearBlock, theme: string): string {
  return `${total.municipality} ${theme}`;
}

function interventionRow(block: YearBlock, row: BudgetRow): BookRow {
  const { directory, outcome } = block;
  const id = rowId(row.municipality, row.intervention);
  const shown = outcome.interventions?.has(row.intervention) ?? true;
  return {
    id,
    kind: 'row',
    ...(shown ? {} : { hidden: true }),
    cells: {
      code: text(row.municipality),
      name: text(directory.municipality(row.municipality).name),
      themeName: themeCell(row.theme, directory),
      intervention: integer(row.intervention),
      interventionName: interventionCell(row.intervention, directory),
      ...rowAmounts(block, row, id),
      provenance: { kind: 'provenance', provenance: row.provenance },
    },
  };
}

function rowAmounts(block: YearBlock, row: BudgetRow, id: string): Partial<Record<AmountKey, BookCell>> {
  const sheet = sheetOf(block);
  const at = (key: AmountKey) => cellAt(sheet, id, key);
  const code = { sheet, row: id, column: 'code' as const };
  const intervention = { sheet, row: id, column: 'intervention' as const };
  const planned = (kind: 'shift' | 'carry', end: 'from' | 'to', year: number): Formula =>
    plannedFormula(kind, end, { code, year, intervention });
  const carried = (year: number) => planned('carry', 'from', year);
  const before: SheetId = { kind: 'year', year: row.year - 1 };
  const itsOwn = block.hadBefore(row.intervention) ? cellAt(before, id, 'carriedOut') : carried(row.year - 1);
  const carriedIn = block.divided ? arrivedFormula({ code, year: row.year - 1, intervention }) : itsOwn;
  const carriedOut = block.settle === 'max' ? mostCarry(row, settledBlock(block, sheet)) : carried(row.year);
  const available = sumFormula([at('granted'), at('carriedIn'), at('shiftedIn')], [at('shiftedOut')]);
  return {
    granted: { kind: 'given', amount: row.granted },
    carriedIn: computed(row.carriedIn, carriedIn),
    shiftedIn: computed(row.shiftedIn, planned('shift', 'to', row.year)),
    shiftedOut: computed(row.shiftedOut, planned('shift', 'from', row.year)),
    available: computed(row.available, available),
    carriedOut: computed(row.carriedOut, carriedOut),
    budget: computed(row.budget, sumFormula([at('available')], [at('carriedOut')])),
    ...rowLimits(row, at, block),
    ...(block.settle ? settledCells(row, at, block.rules) : {}),
  };
}

/** The block of a year as its carries are computed from it, with the amounts that a sheet has. */
export function settledBlock({ rules, rows, total }: YearBlock, sheet: SheetId): SettledBlock {
  const at = (id: string) => (key: AmountKey) => cellAt(sheet, id, key);
  const { municipality } = total;
  return {
    rules,
    rows,
    total,
    atRow: (intervention) => at(rowId(municipality, intervention)),
    atTotal: at(totalId(municipality)),
  };
}

function settledCells(row: Amounts, at: At, rules: YearRules): Partial<Record<AmountKey, BookCell>> {
  return {
    ...(row.spent === null ? {} : { spent: { kind: 'given', amount: row.spent } }),
    ...endCells(row, at, rules),
    carryUsable: usableCell(row, at),
  };
}

function subtotalRow(block: YearBlock, theme: string, rows: readonly BudgetRow[]): BookRow {
  const sheet = sheetOf(block);
  const { directory, total, outcome } = block;
  const ids = rows.map(({ municipality, intervention }) => rowId(municipality, intervention));
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const sum = sumOf(rows);
  const found = directory.themes.find((candidate) => candidate.id === theme);
  const cells = AMOUNT_KEYS.map((column): readonly [AmountKey, BookCell] => [
    column,
    computed(sum[column], { op: 'column', from: { sheet, row: first, column }, to: last }),
  ]);
  return {
    id: subtotalId(block, theme),
    kind: 'subtotal',
    ...(outcome.interventions ? { hidden: true } : {}),
    cells: {
      code: text(total.municipality),
      name: text(directory.municipality(total.municipality).name),
      ...(found ? { interventionName: { kind: 'sum-of', word: 'subtotal', name: found.name } } : {}),
      ...Object.fromEntries(cells),
      provenance: { kind: 'provenance', provenance: leastCertain(rows) },
    },
  };
}

function totalRow(
  block: YearBlock,
  parts: readonly string[],
  themes: readonly (readonly [string, readonly BudgetRow[]])[],
): BookRow {
  const sheet = sheetOf(block);
  const { directory, total } = block;
  const id = totalId(total.municipality);
  const at: At = (key) => cellAt(sheet, id, key);
  const name = directory.municipality(total.municipality).name;
  const cells = AMOUNT_KEYS.map((column): readonly [AmountKey, BookCell] => [
    column,
    computed(total[column], sumFormula(parts.map((part) => cellAt(sheet, part, column)))),
  ]);
  const limits: LimitCells = {
    ...themeLimits(
      block,
      themes.map(([theme]) => ({
        theme,
        at: (key: AmountKey) => cellAt(sheet, subtotalId(block, theme), key),
      })),
    ),
    ...totalLimits(block, at),
  };
  return {
    id,
    kind: 'total',
    cells: {
      code: text(total.municipality),
      name: text(name),
      interventionName: { kind: 'sum-of', word: 'total', name: { nl: name, en: name } },
      ...Object.fromEntries(cells),
      ...limits,
      ...(block.settle ? endOfTotal(block, at) : {}),
      provenance: { kind: 'provenance', provenance: total.provenance },
    },
  };
}

/** Without walls the end of a year is decided on the total. */
function endOfTotal(block: YearBlock, at: At): Partial<Record<AmountKey, BookCell>> {
  const { rules, total } = block;
  if (rules.walls.value) return {};
  const onTotal = rules.carryLimit.value.scope === 'total';
  return {
    ...endCells(total, at, rules),
    carryUsable: onTotal ? usableCell(total, at) : usableOfRows(settledBlock(block, sheetOf(block))),
  };
}
