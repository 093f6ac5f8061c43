import { chosenRows, type ShownOutcome } from '../budget/shown.js';
import type { AmountKey } from '../grant/amounts.js';
import { type Amounts, sumOf } from '../grant/amounts.js';
import type { BudgetRow, BudgetTotal } from '../grant/grant-year.js';
import type { Theme } from '../grant/intervention.js';
import { leastCertain } from '../grant/provenance.js';
import { amountCells, type KeysOf, tellingKeys } from './amount-columns.js';
import { type Cell, EMPTY, integer, word } from './cell.js';
import type { Directory } from './directory.js';
import { sumRow, type Table, type TableRow } from './table.js';

/**
 * A table per municipality-year: its interventions by theme with subtotals, and the total. Where only some
 * interventions were chosen there are no subtotals, and the total is still that of all.
 */
export function interventionTables(
  outcome: ShownOutcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const rows = new Map<string, BudgetRow[]>();
  for (const row of chosenRows(outcome)) {
    const key = `${row.municipality} ${row.year}`;
    const before = rows.get(key);
    if (before) before.push(row);
    else rows.set(key, [row]);
  }
  const complete = outcome.interventions === undefined;
  return outcome.totals.map((total) => {
    const ofYear = rows.get(`${total.municipality} ${total.year}`) ?? [];
    return yearTable(total, ofYear, { keys: keysOf([...ofYear, total]), complete, directory });
  });
}

/** What all rows of a table share. */
interface TableParts {
  readonly keys: readonly AmountKey[];
  readonly complete: boolean;
  readonly directory: Directory;
}

function yearTable(
  total: BudgetTotal,
  rows: readonly BudgetRow[],
  { keys, complete, directory }: TableParts,
): Table {
  const undivided = rows.filter(({ theme }) => theme === null);
  return {
    title: { key: 'budget', municipality: directory.municipality(total.municipality), year: total.year },
    columns: ['intervention', 'interventionName', ...keys],
    rows: [
      ...undivided.map((row) => interventionRow(row, keys, directory)),
      ...directory.themes.flatMap((theme) =>
        themeRows(
          theme,
          rows.filter((row) => row.theme === theme.id),
          { keys, complete, directory },
        ),
      ),
      sumRow('total', [EMPTY, word('total')], amountCells(total, keys, total.provenance)),
    ],
  };
}

function themeRows({ name }: Theme, rows: readonly BudgetRow[], parts: TableParts): readonly TableRow[] {
  if (rows.length === 0) return [];
  const { keys, complete, directory } = parts;
  const sum: Amounts = sumOf(rows);
  return [
    { kind: 'heading', cells: [EMPTY, { kind: 'named', name }, ...keys.map(() => EMPTY)] },
    ...rows.map((row) => interventionRow(row, keys, directory)),
    ...(complete
      ? [sumRow('subtotal', [EMPTY, word('subtotal')], amountCells(sum, keys, leastCertain(rows)))]
      : []),
  ];
}

function interventionRow(row: BudgetRow, keys: readonly AmountKey[], { interventions }: Directory): TableRow {
  const found = interventions.find(({ number }) => number === row.intervention);
  const name: Cell = found ? { kind: 'named', name: found.name } : word('undivided');
  return { kind: 'row', cells: [integer(row.intervention), name, ...amountCells(row, keys, row.provenance)] };
}
