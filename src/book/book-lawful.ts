import type { BudgetRow } from '../grant/grant-year.js';
import type { Named } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';
import { integer, text } from '../report/cell.js';
import { interventionCell } from '../report/directory.js';
import { type BookRow, type BookSheet, cellAt, type Formula } from './book.js';
import {
  definitionsOfYear,
  type FormulaBlock,
  rowCells,
  rowId,
  totalCells,
  totalId,
  type YearDefinitions,
} from './book-block.js';
import { NOTHING } from './book-formula.js';
import { arrivedLawfully } from './book-plan.js';
import type { YearBlock } from './book-year.js';
import { type BookYear, columnsIn } from './book-years.js';

/** What differs once every carry is cut; the rest is as in the year as planned. */
const KEYS = [
  'carriedIn',
  'available',
  'unspent',
  'ownUnspent',
  'carryLimit',
  'carriedOut',
  'toRepay',
] as const;
type LawfulKey = (typeof KEYS)[number];

/** A year with every carry cut to what is allowed, each handed on to the next: what is lawfully repaid. */
export function lawfulSheet({ year, blocks, rules, last }: BookYear, grant: Named): BookSheet {
  const interventions = blocks[0]?.directory.interventions ?? [];
  const definitions = definitionsOfYear({ rules, last, carrying: 'lawful' }, interventions);
  return {
    id: { kind: 'lawful', year },
    title: { key: 'book-lawful', grant, year },
    columns: [
      'code',
      ...(blocks.length > 1 ? (['name'] as const) : []),
      'intervention',
      'interventionName',
      ...KEYS,
    ],
    rows: blocks.flatMap((block) => lawfulRows(block, definitions)),
    marks: [],
    legend: 'lawful',
  };
}

function lawfulRows(planned: YearBlock, definitions: YearDefinitions): readonly BookRow[] {
  const { directory } = planned;
  const block = lawfulBlock(planned, definitions);
  const { code, name } = directory.municipality(planned.total.municipality);
  return [
    ...block.rows.map(
      (row): BookRow => ({
        id: rowId(code, row.intervention),
        kind: 'row',
        get cells(): BookRow['cells'] {
          return {
            code: text(code),
            name: text(name),
            intervention: integer(row.intervention),
            interventionName: interventionCell(row.intervention, directory),
            ...rowCells(block, row, KEYS),
          };
        },
      }),
    ),
    {
      id: totalId(code),
      kind: 'total',
      get cells(): BookRow['cells'] {
        return {
          code: text(code),
          name: text(name),
          interventionName: { kind: 'sum-of', word: 'total', name: { nl: name, en: name } },
          ...totalCells(block, KEYS),
        };
      },
    },
  ];
}

/** The block with its carries cut: what differs then stands in its own sheet, the rest in that of the year. */
function lawfulBlock(planned: YearBlock, definitions: YearDefinitions): FormulaBlock {
  const { lawful } = planned;
  const found = new Map(lawful?.rows.map((row) => [row.intervention, row]));
  const rows = planned.rows.map((row) => lawfully(row, found.get(row.intervention)));
  const { year, municipality } = planned.total;
  const here = columnsIn({ kind: 'lawful', year }, KEYS);
  return {
    definitions,
    rows,
    total: lawfully(planned.total, lawful?.total),
    parts: rows.map((row) => ({ id: rowId(municipality, row.intervention), theme: row.theme, amounts: row })),
    columnOf: (key) => here(key) ?? planned.columnOf(key),
    planned,
    entered: (entries, row) =>
      entries === 'arrived' ? arrivedHere(planned, row) : planned.entered(entries, row),
  };
}

/** What arrives at an intervention once every carry is cut. */
function arrivedHere(block: YearBlock, { municipality, intervention, year }: BudgetRow): Formula {
  const row = rowId(municipality, intervention);
  if (block.anywhere && block.yearBefore) {
    const sheet = { kind: 'year', year } as const;
    return arrivedLawfully({
      code: { sheet, row, column: 'code' },
      year: year - 1,
      intervention: { sheet, row, column: 'intervention' },
    });
  }
  return !block.anywhere && block.hadBefore(intervention)
    ? cellAt({ kind: 'lawful', year: year - 1 }, row, 'carriedOut')
    : NOTHING;
}

/** The lawful amounts of a row or total; it has none where nothing was carried to it: then they are nothing. */
function lawfully<Part extends BudgetRow | YearBlock['total']>(
  planned: Part,
  lawful: Part | undefined,
): Part {
  const amounts = KEYS.map((key): readonly [LawfulKey, Amount | null] => [
    key,
    planned[key] === null ? null : (lawful?.[key] ?? Amount.zero),
  ]);
  return { ...planned, ...Object.fromEntries(amounts) };
}
