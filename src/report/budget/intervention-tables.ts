import { chosenRows, type ShownOutcome } from '../../budget/shown.js';
import type { ThemeBudget, YearBudget } from '../../budget/tree.js';
import type { AmountKey } from '../../grant/amounts.js';
import type { BudgetRow } from '../../grant/grant-year.js';
import type { Named, Theme } from '../../grant/intervention.js';
import { EMPTY, integer, word } from '../cell.js';
import { type Directory, interventionCell } from '../directory.js';
import { type Broken, brokenAmounts } from '../marks.js';
import { sumRow, type Table, type TableRow } from '../table.js';
import { amongAmounts, amountCells, type KeysOf, tellingKeys } from './amount-columns.js';

/**
 * A table per municipality-year: its interventions by theme with subtotals, and the total. Where only some
 * interventions were chosen there are no subtotals, and the total is still that of all.
 */
export function interventionTables(
  outcome: ShownOutcome,
  directory: Directory,
  keysOf: KeysOf = tellingKeys,
): readonly Table[] {
  const complete = outcome.interventions === undefined;
  return outcome.tree.flatMap(({ years }) =>
    years.map((part) => {
      const rows = chosenRows(part.rows, outcome);
      return interventionTable(part, rows, {
        grant: outcome.rules.name,
        keys: keysOf(amongAmounts([...rows, part.total])),
        complete,
        directory,
        broken: brokenAmounts(part.findings),
      });
    }),
  );
}

/** What all rows of a table share. */
interface TableParts {
  readonly grant: Named;
  readonly keys: readonly AmountKey[];
  readonly complete: boolean;
  readonly directory: Directory;
  /** What breaks a limit in this municipality-year. */
  readonly broken: readonly Broken[];
}

function interventionTable(
  { municipality, year, total, themes }: YearBudget,
  rows: readonly BudgetRow[],
  parts: TableParts,
): Table {
  const { grant, keys, directory, broken } = parts;
  const undivided = rows.filter(({ theme }) => theme === null);
  return {
    title: {
      key: 'budget',
      grant,
      municipality: directory.municipality(municipality),
      year,
    },
    columns: ['intervention', 'interventionName', ...keys],
    rows: [
      ...undivided.map((row) => interventionRow(row, parts)),
      ...directory.themes.flatMap((theme) =>
        themeRows(
          theme,
          rows.filter((row) => row.theme === theme.id),
          { ...parts, sum: themes.find((part) => part.theme === theme.id) },
        ),
      ),
      sumRow(
        'total',
        [EMPTY, word('total')],
        amountCells(total, keys, {
          provenance: total.provenance,
          broken: broken.filter(
            ({ intervention, theme }) => intervention === undefined && theme === undefined,
          ),
        }),
      ),
    ],
  };
}

function themeRows(
  { id, name }: Theme,
  rows: readonly BudgetRow[],
  { sum, ...parts }: TableParts & { readonly sum: ThemeBudget | undefined },
): readonly TableRow[] {
  if (rows.length === 0) return [];
  const { keys, complete, broken } = parts;
  return [
    { kind: 'heading', cells: [EMPTY, { kind: 'named', name }, ...keys.map(() => EMPTY)] },
    ...rows.map((row) => interventionRow(row, parts)),
    ...(complete && sum
      ? [
          sumRow(
            'subtotal',
            [EMPTY, word('subtotal')],
            amountCells(sum.amounts, keys, {
              provenance: sum.provenance,
              broken: broken.filter(({ theme }) => theme === id),
            }),
          ),
        ]
      : []),
  ];
}

function interventionRow(row: BudgetRow, { keys, directory, broken }: TableParts): TableRow {
  const name = interventionCell(row.intervention, directory);
  const cells = amountCells(row, keys, {
    provenance: row.provenance,
    broken: broken.filter(({ intervention }) => intervention === row.intervention),
  });
  return { kind: 'row', cells: [integer(row.intervention), name, ...cells] };
}
