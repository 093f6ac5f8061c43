import type { LawfulYear } from '../budget/outcome.js';
import type { AmountKey } from '../grant/amounts.js';
import type { BudgetRow } from '../grant/grant-year.js';
import type { Named } from '../grant/intervention.js';
import { Amount } from '../money/amount.js';
import {
  type BookCell,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type Formula,
  leastFormula,
  type SheetId,
  sumFormula,
} from './book.js';
import { type At, rowLimits, totalLimits } from './book-limits.js';
import { arrivedUpTo } from './book-plan.js';
import { rowId, settledBlock, totalId, type YearBlock } from './book-year.js';
import { endCells, lawfulCarry } from './book-year-end.js';
import type { BookYear } from './book-years.js';
import { integer, text } from './cell.js';
import { interventionCell } from './name-cells.js';

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

const NOTHING: Formula = { op: 'amount', amount: Amount.zero };

/** A year with every carry cut to what is allowed, each handed on to the next: what is lawfully repaid. */
export function lawfulSheet(
  { year, blocks }: BookYear,
  lawful: readonly LawfulYear[],
  grant: Named,
): BookSheet {
  const byCode = new Map(
    lawful.flatMap((one) => (one.year === year ? [[one.municipality, one] as const] : [])),
  );
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
    rows: blocks.flatMap((block) => lawfulRows(block, byCode.get(block.total.municipality))),
    marks: [],
    legend: 'lawful',
  };
}

function lawfulRows(block: YearBlock, lawful: LawfulYear | undefined): readonly BookRow[] {
  const { rows, total, directory } = block;
  const { code, name } = directory.municipality(total.municipality);
  const ids = rows.map(({ intervention }) => rowId(code, intervention));
  const id = totalId(code);
  const sumOf = (key: AmountKey) => sumFormula(ids.map((row) => atOf(block, row)(key)));
  const found = new Map(lawful?.rows.map((row) => [row.intervention, row]));
  return [
    ...rows.map((row): BookRow => {
      return {
        id: rowId(code, row.intervention),
        kind: 'row',
        cells: {
          code: text(code),
          name: text(name),
          intervention: integer(row.intervention),
          interventionName: interventionCell(row.intervention, directory),
          ...rowCells(block, row, lawfully(row, found.get(row.intervention))),
        },
      };
    }),
    {
      id,
      kind: 'total',
      cells: {
        code: text(code),
        name: text(name),
        interventionName: { kind: 'sum-of', word: 'total', name: { nl: name, en: name } },
        ...totalCells(block, sumOf, lawfully(total, lawful?.total)),
      },
    },
  ];
}

function rowCells(
  block: YearBlock,
  row: BudgetRow,
  amounts: BudgetRow,
): Partial<Record<LawfulKey, BookCell>> {
  const id = rowId(row.municipality, row.intervention);
  const at = atOf(block, id);
  const before: SheetId = { kind: 'lawful', year: row.year - 1 };
  const itsOwn =
    block.hadBefore(row.intervention) && block.divided?.includes(row.intervention) !== true
      ? [cellAt(before, id, 'carriedOut')]
      : [];
  const carriedIn = arrivedLawfully(block, row, itsOwn);
  const settled = settledBlock(block, { kind: 'lawful', year: row.year });
  const available = sumFormula([at('granted'), at('carriedIn'), at('shiftedIn')], [at('shiftedOut')]);
  return only({
    ...rowLimits(amounts, at, block),
    ...endCells(amounts, at, block.rules),
    carriedIn: computed(amounts.carriedIn, carriedIn),
    available: computed(amounts.available, available),
    carriedOut: computed(
      amounts.carriedOut,
      lawfulCarry(row, settled, (intervention) =>
        cellAt({ kind: 'year', year: row.year }, rowId(row.municipality, intervention), 'carriedOut'),
      ),
    ),
  });
}

/**
 * What arrives at an intervention once every carry is cut. Of what one carries to several the lowest destination is
 * honoured first: up to this one what was cut leaves, less up to the one before.
 */
function arrivedLawfully(block: YearBlock, row: BudgetRow, itsOwn: readonly Formula[]): Formula {
  const { municipality, intervention } = row;
  const year = row.year - 1;
  const code = {
    sheet: { kind: 'year', year: row.year },
    row: rowId(municipality, intervention),
    column: 'code',
  } as const;
  const upTo = (source: number, last: number): Formula =>
    leastFormula([
      arrivedUpTo({ code, year, intervention: source }, last),
      cellAt({ kind: 'lawful', year }, rowId(municipality, source), 'carriedOut'),
    ]);
  const sources = block.divided ?? [];
  const plus = [...itsOwn, ...sources.map((source) => upTo(source, intervention))];
  const minus = sources.map((source) => upTo(source, intervention - 1));
  return plus.length === 0 ? NOTHING : sumFormula(plus, minus);
}

function totalCells(
  block: YearBlock,
  sumOf: (key: AmountKey) => Formula,
  amounts: YearBlock['total'],
): Partial<Record<LawfulKey, BookCell>> {
  const at = atOf(block, totalId(amounts.municipality));
  return only({
    ...Object.fromEntries(KEYS.map((key) => [key, computed(amounts[key], sumOf(key))])),
    ...(block.rules.walls.value ? {} : endCells(amounts, at, block.rules)),
    ...totalLimits({ ...block, total: amounts }, at),
  });
}

/** A cell of a row: of this sheet where it differs here, else of the year as planned. */
function atOf({ total: { year } }: YearBlock, id: string): At {
  const here = (key: AmountKey) => KEYS.some((one) => one === key);
  return (key) => cellAt({ kind: here(key) ? 'lawful' : 'year', year }, id, key);
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

function only(cells: Partial<Record<AmountKey, BookCell>>): Partial<Record<LawfulKey, BookCell>> {
  return Object.fromEntries(KEYS.flatMap((key) => (cells[key] ? [[key, cells[key]]] : [])));
}
