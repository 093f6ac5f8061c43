// A municipality-year as the formulas of one sheet see it: which amounts have a cell and where, and what each is by its
// definition. An amount without a column of its own is worked out where it is needed.

import {
  type Definitions,
  type RowCircumstances,
  rowDefinitions,
  themeDefinitions,
  totalDefinitions,
  type YearCircumstances,
} from '../calculation/definitions.js';
import { circumstancesOf } from '../calculation/ground.js';
import type { AmountInput, CalculatedKey, EntryKind } from '../calculation/operations.js';
import type { AmountKey, Amounts } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Intervention } from '../grant/intervention.js';
import { type BookCell, cellAt, computed, type Formula, type SheetId, sumFormula } from './book.js';
import { type FormulaPlace, formulaOf, sumOfKnown } from './book-formula.js';

/** What the amounts of a year are, once for all its rows. */
export interface YearDefinitions {
  readonly row: (row: Pick<RowCircumstances, 'intervention'>) => Definitions;
  readonly total: Definitions;
  readonly theme: (theme: string | null) => ReturnType<typeof themeDefinitions>;
}

/** A row whose amounts a sum over interventions adds: of an intervention, or of several together. */
export interface BlockPart {
  readonly id: string;
  readonly theme: string | null;
  readonly amounts: Amounts;
}

/** A municipality-year as formulas see it. */
export interface FormulaBlock {
  readonly definitions: YearDefinitions;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetTotal;
  /** The rows that a total adds up. */
  readonly parts: readonly BlockPart[];
  /** The column that an amount has, and the sheet it is in; undefined: it has none. */
  readonly columnOf: (key: CalculatedKey) => AmountColumn | undefined;
  /** The same as planned, where its carries are cut here. */
  readonly planned?: FormulaBlock;
  /** What comes in from outside the year; undefined where nothing is known of it. */
  readonly entered: (entries: EntryKind, row: BudgetRow) => Formula | undefined;
}

export interface AmountColumn {
  readonly sheet: SheetId;
  readonly key: AmountKey;
}

/** The row of an intervention. */
export function rowId(municipality: string, intervention: number): string {
  return `${municipality} ${intervention}`;
}

/** The row of the total of a municipality. */
export function totalId(municipality: string): string {
  return `${municipality} total`;
}

/** The definitions of a year, each made when it is first asked for. */
export function definitionsOfYear(
  year: YearCircumstances,
  interventions: readonly Intervention[],
): YearDefinitions {
  const rows = new Map<number, Definitions>();
  return {
    row: ({ intervention }) => {
      const cached =
        rows.get(intervention) ?? rowDefinitions(year, circumstancesOf(intervention, interventions));
      rows.set(intervention, cached);
      return cached;
    },
    total: totalDefinitions(year),
    theme: (theme) => themeDefinitions(year.rules, theme),
  };
}

/** The cells of an intervention. */
export function rowCells<Key extends AmountKey>(
  block: FormulaBlock,
  row: BudgetRow,
  keys: readonly Key[],
): Partial<Record<Key, BookCell>> {
  const cells: Partial<Record<Key, BookCell>> = {};
  const definitions = block.definitions.row(row);
  const place = placeOfRow(block, row);
  for (const key of keys) {
    const amount = row[key];
    const { term } = definitions[key];
    if (amount === null) continue;
    const isGiven = term.kind === 'entries' && (term.entries === 'granted' || term.entries === 'spent');
    cells[key] = isGiven ? { kind: 'given', amount } : computed(amount, formulaOf(term, place));
  }
  return cells;
}

/** The cells of a total. */
export function totalCells<Key extends AmountKey>(
  block: FormulaBlock,
  keys: readonly Key[],
): Partial<Record<Key, BookCell>> {
  const cells: Partial<Record<Key, BookCell>> = {};
  const place = placeOfTotal(block);
  for (const key of keys) {
    const { term } = block.definitions.total[key];
    const amount = block.total[key];
    if (amount !== null) cells[key] = computed(amount, formulaOf(term, place));
  }
  return cells;
}

function placeOfRow(block: FormulaBlock, row: BudgetRow): FormulaPlace {
  const { year } = row;
  const inputOf = (input: AmountInput): Formula | undefined => {
    if (input.kind === 'entries') return block.entered(input.entries, row);
    switch (input.of) {
      case 'total':
        return atTotal(block, input.key);
      case 'planned':
        return atRow(block.planned ?? block, row, input.key);
      default:
        return atRow(block, row, input.key);
    }
  };
  return {
    year,
    settled: block.total.spent !== null,
    inputOf,
    leftOf: (input) => {
      const shared = inputOf(input);
      const earlier = block.rows.filter(({ intervention }) => intervention < row.intervention);
      const taken = earlier.map((one) => atRow(block, one, 'carriedOut')).filter((one) => one !== undefined);
      return shared && sumFormula([shared], taken);
    },
  };
}

function placeOfTotal(block: FormulaBlock): FormulaPlace {
  const { rows, parts, total } = block;
  const inputOf = (input: AmountInput): Formula | undefined => {
    if (input.kind === 'entries') return undefined;
    switch (input.of) {
      case 'rows':
        return overRows(block, input.key, { rows, parts });
      case 'themes': {
        const themes = [...new Set(rows.map(({ theme }) => theme))];
        return sumOfKnown(themes.map((theme) => themeFormula(block, theme, input.key)));
      }
      default:
        return atTotal(block, input.key);
    }
  };
  return { year: total.year, settled: total.spent !== null, inputOf, leftOf: inputOf };
}

/** An amount of a theme as a whole, which no cell has. */
function themeFormula(block: FormulaBlock, theme: string | null, key: CalculatedKey): Formula | undefined {
  if (key !== 'shiftLimit' && key !== 'shiftRoom') return undefined;
  const isOf = (part: { readonly theme: string | null }) => part.theme === theme;
  const [rows, parts] = [block.rows.filter(isOf), block.parts.filter(isOf)];
  const inputOf = (input: AmountInput): Formula | undefined => {
    if (input.kind === 'entries') return undefined;
    if (input.of === 'rows') return overRows(block, input.key, { rows, parts });
    return themeFormula(block, theme, input.key);
  };
  const place = { year: block.total.year, settled: block.total.spent !== null, inputOf, leftOf: inputOf };
  return formulaOf(block.definitions.theme(theme)[key].term, place);
}

/** An amount added up over rows: over the cells of its column, else over what it is in each row. */
function overRows(
  block: FormulaBlock,
  key: CalculatedKey,
  { rows, parts }: Pick<FormulaBlock, 'rows' | 'parts'>,
): Formula | undefined {
  const column = block.columnOf(key);
  return sumOfKnown(
    column
      ? parts.map(({ id, amounts }) => valued(amounts, column, id))
      : rows.map((row) => atRow(block, row, key)),
  );
}

function atRow(block: FormulaBlock, row: BudgetRow, key: CalculatedKey): Formula | undefined {
  const column = block.columnOf(key);
  return column
    ? valued(row, column, rowId(row.municipality, row.intervention))
    : formulaOf(block.definitions.row(row)[key].term, placeOfRow(block, row));
}

function atTotal(block: FormulaBlock, key: CalculatedKey): Formula | undefined {
  const column = block.columnOf(key);
  return column
    ? valued(block.total, column, totalId(block.total.municipality))
    : formulaOf(block.definitions.total[key].term, placeOfTotal(block));
}

/** The cell of an amount; none where the amount is. */
function valued(amounts: Amounts, { sheet, key }: AmountColumn, id: string): Formula | undefined {
  return amounts[key] === null ? undefined : cellAt(sheet, id, key);
}
