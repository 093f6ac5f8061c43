// An advice as a book: what is repaid, what is advised, which limits bind, and the proof as sums that anybody can follow.

import type { Advice } from '../budget/advice/advise.js';
import { Amount } from '../money/amount.js';
import { limitsTable, movesTable, proofTable } from '../report/advice/advice-tables.js';
import type { ShownAdvice } from '../report/advice/shown-advice.js';
import { type Cell, text, word } from '../report/cell.js';
import type { Directory } from '../report/directory.js';
import type { Heading } from '../report/heading.js';
import type { Table } from '../report/table.js';
import {
  type Book,
  type BookCell,
  type BookHeading,
  type BookRow,
  type BookSheet,
  cellAt,
  computed,
  type Formula,
  type SheetId,
  sumFormula,
} from './book.js';

const ADVICE: SheetId = { kind: 'advice' };
const PROOF: SheetId = { kind: 'proof' };
/** What leaves the posts where money is left, each in its column. */
const LEAVING = ['spent', 'shiftAtMost', 'carryAtMost'] as const;
/** What a proof adds and takes off. */
const PROVED = ['comesIn', ...LEAVING, 'remains'] as const;

/** The advice to some municipalities as a book; what is repaid at least is taken from the sheet of the proof. */
export function adviceBook(shown: ShownAdvice, directory: Directory): Book {
  const { advice } = shown;
  const [first] = advice;
  const scope = advice.length === 1 && first ? directory.municipality(first.municipality) : advice.length;
  return {
    sheets: [
      {
        id: ADVICE,
        title: { key: 'advice', scope },
        columns: [
          ...(['code', 'name', 'withoutPlan', 'givenPlan', 'advised', 'openCarried'] as const),
          ...(['saves', 'stillPossible', 'wasPossible'] as const),
        ],
        rows: [
          ...advice.map((each) => comparedRow(each, directory)),
          ...(advice.length > 1 ? [comparedSum(advice)] : []),
        ],
        marks: [],
        legend: 'advice',
      },
      listed('moves', ['year', 'kind', 'from', 'interventionName', 'to', 'amount', 'possible'], {
        shown,
        directory,
        tableOf: movesTable,
      }),
      listed('limits', ['year', 'parameter', 'intervention', 'interventionName', 'limit', 'upTo', 'status'], {
        shown,
        directory,
        tableOf: limitsTable,
      }),
      {
        id: PROOF,
        title: { key: 'advice-part', part: 'proof' },
        columns: ['code', 'name', 'year', 'intervention', 'interventionName', ...PROVED],
        rows: advice.filter(isProved).flatMap((each) => proofRows(each, directory)),
        marks: [],
        legend: 'proof',
      },
    ],
  };
}

/** Where nothing is repaid there is nothing to prove. */
function isProved({ proof }: Advice): boolean {
  return !proof.atLeast.isZero();
}

function comparedRow(advice: Advice, directory: Directory): BookRow {
  const { municipality, toRepay, saved } = advice;
  const { code, name } = directory.municipality(municipality);
  const at = (column: BookHeading) => cellAt(ADVICE, municipality, column);
  const saves = saved.still.plus(saved.wasPossible);
  return {
    id: municipality,
    kind: 'row',
    cells: {
      code: text(code),
      name: text(name),
      withoutPlan: given(toRepay.withoutPlan),
      givenPlan: given(toRepay.plan),
      advised: isProved(advice)
        ? computed(toRepay.advised, cellAt(PROOF, `${municipality} total`, 'remains'))
        : given(toRepay.advised),
      openCarried: given(toRepay.openCarried),
      saves: computed(saves, sumFormula([at('givenPlan')], [at('advised'), at('openCarried')])),
      stillPossible: given(saved.still),
      wasPossible: computed(saved.wasPossible, sumFormula([at('saves')], [at('stillPossible')])),
    },
  };
}

function comparedSum(advice: readonly Advice[]): BookRow {
  const ids = advice.map(({ municipality }) => municipality);
  const sumOf = (column: BookHeading, amountOf: (of: Advice) => Amount): readonly [BookHeading, BookCell] => [
    column,
    computed(Amount.sum(advice.map(amountOf)), columnOf(ADVICE, column, ids)),
  ];
  return {
    id: 'total',
    kind: 'total',
    cells: {
      name: word('total'),
      ...Object.fromEntries([
        sumOf('withoutPlan', ({ toRepay }) => toRepay.withoutPlan),
        sumOf('givenPlan', ({ toRepay }) => toRepay.plan),
        sumOf('advised', ({ toRepay }) => toRepay.advised),
        sumOf('openCarried', ({ toRepay }) => toRepay.openCarried),
        sumOf('saves', ({ saved }) => saved.still.plus(saved.wasPossible)),
        sumOf('stillPossible', ({ saved }) => saved.still),
        sumOf('wasPossible', ({ saved }) => saved.wasPossible),
      ]),
    },
  };
}

/** A table of each municipality as one sheet: what came of the search are values. */
function listed(
  kind: 'moves' | 'limits',
  columns: BookSheet['columns'],
  {
    shown,
    directory,
    tableOf,
  }: {
    readonly shown: ShownAdvice;
    readonly directory: Directory;
    readonly tableOf: (advice: Advice, shown: ShownAdvice, directory: Directory) => Table;
  },
): BookSheet {
  const rows = shown.advice.flatMap((advice) => {
    const table = tableOf(advice, shown, directory);
    return rowsOf(table).map(({ cells }, at): BookRow => {
      return {
        id: `${advice.municipality} ${at}`,
        kind: 'row',
        cells: { ...whose(advice, directory), ...cells },
      };
    });
  });
  return {
    id: { kind },
    title: { key: 'advice-part', part: kind },
    columns: ['code', 'name', ...columns],
    rows,
    marks: [],
    legend: kind,
  };
}

/** What comes in and what can leave, place by place; below it their sums, and what is left of them. */
function proofRows(advice: Advice, directory: Directory): readonly BookRow[] {
  const { municipality, proof } = advice;
  const rows = rowsOf(proofTable(advice, directory));
  const total = `${municipality} total`;
  const parts = rows.filter(({ kind }) => kind === 'row');
  const ids = parts.map((_, at) => `${municipality} ${at}`);
  const at = (column: BookHeading) => cellAt(PROOF, total, column);
  const there = ['comesIn' as const, ...LEAVING].filter((column) => parts.some(({ cells }) => cells[column]));
  const sums = there.map((column): readonly [BookHeading, BookCell] => [
    column,
    computed(Amount.sum(parts.map(({ cells }) => amountOf(cells[column]))), columnOf(PROOF, column, ids)),
  ]);
  const added = there.filter((column) => column === 'comesIn').map(at);
  const corrected = proof.corrections.isZero() ? [] : [columnOf(PROOF, 'remains', ids)];
  const left = sumFormula(
    [...added, ...corrected],
    LEAVING.filter((column) => there.includes(column)).map(at),
  );
  return [
    ...parts.map(({ cells }, index): BookRow => {
      return { id: ids[index] ?? '', kind: 'row', cells: { ...whose(advice, directory), ...cells } };
    }),
    {
      id: total,
      kind: 'total',
      cells: {
        ...whose(advice, directory),
        interventionName: word('total'),
        ...Object.fromEntries(sums),
        remains: computed(proof.atLeast, left),
      },
    },
  ];
}

function whose({ municipality }: Advice, directory: Directory): BookRow['cells'] {
  const { code, name } = directory.municipality(municipality);
  return { code: text(code), name: text(name) };
}

function columnOf(sheet: SheetId, column: BookHeading, ids: readonly string[]): Formula {
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  return { op: 'column', from: { sheet, row: first, column }, to: last };
}

interface TableCells {
  readonly kind: Table['rows'][number]['kind'];
  readonly cells: Partial<Record<BookHeading, BookCell>>;
}

/** The rows of a table by what their columns hold, of equal ones the first; empty cells are not there. */
function rowsOf({ columns, rows }: Table): readonly TableCells[] {
  return rows.map(({ kind, cells }) => {
    const named = columns.flatMap((heading, at): readonly (readonly [Heading, BookCell])[] => {
      const cell = cells[at];
      const isFirst = columns.indexOf(heading) === at;
      return cell && isFirst && cell.kind !== 'empty' ? [[heading, bookCell(cell)]] : [];
    });
    return { kind, cells: Object.fromEntries(named) };
  });
}

function bookCell(cell: Cell): BookCell {
  return cell.kind === 'amount' && cell.amount ? given(cell.amount) : cell;
}

function amountOf(cell: BookCell | undefined): Amount {
  return cell?.kind === 'given' ? cell.amount : Amount.zero;
}

function given(amount: Amount): BookCell {
  return { kind: 'given', amount };
}
