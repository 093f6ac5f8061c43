// A column that says of each amount whether it is debit or credit. It is read where it is understood without doubt;
// else no amount beside it is: an amount taken for its opposite is wrong by twice itself.

import type { Finding } from '../../findings/finding.js';
import { Amount } from '../../money/amount.js';
import { type DecimalSign, decimalSignTold, parseAmount } from '../../money/amount-text.js';
import { knownTexts } from '../names/known-texts.js';
import { cellText, type SourceRow, type SourceTable } from '../text/source-table.js';
import { type Column, cellOf } from './columns.js';
import { type SideCells, sidesOf } from './side-columns.js';
import { familyOf, isOfWhatComesIn, type Side, type SignWord, sideOf, signWords } from './sign-words.js';

/** Whether a kind of input reads such a column, or can only refuse it. */
export type SignReading = 'read' | 'refused';

/** Gives amounts the sign that their row says. */
export interface RowSigns {
  /** The column that says it, where it is used; for saying so. */
  readonly column: string | undefined;
  /** The amount with its sign; undefined where that is not certain, which is found. */
  readonly signed: (row: SourceRow, amount: Amount, cell: number) => Amount | Finding;
}

/** How the amounts of a table get their sign, or the reason why none of them can be read. */
export type TableSigns = RowSigns | Finding<'SIGN_COLUMN'>;

/** What the signs of a table are read from. */
interface SignedTable {
  readonly table: SourceTable;
  readonly columns: readonly Column[];
  /** Where its amounts stand. */
  readonly amountCells: readonly number[];
  readonly decimal: DecimalSign | null;
}

/** The signs of a table; undefined where nothing in it says more of an amount than the amount itself. */
export function tableSigns(of: SignedTable, reading: SignReading): TableSigns | undefined {
  const { table, columns } = of;
  const cell = cellOf(columns, 'sign');
  const sides = sidesOf(columns);
  if (sides) return sideSigns(of, sides, cell);
  if (cell !== undefined) {
    if (!table.rows.some((row) => textOf(row, cell) !== '')) return blankSigns(table, cell);
    return reading === 'read' ? columnSigns(of, cell) : signColumn(table, cell, 'refused');
  }
  if (reading === 'refused') return undefined;
  const watch = signWatch(columns);
  for (const row of table.rows) watch.take(row);
  const suspected = watch.suspected();
  if (suspected !== undefined) return signColumn(table, suspected, 'suspected');
  return creditBeside(of);
}

function textOf(row: SourceRow, cell: number): string {
  return cellText(row, cell).trim();
}

/** That a column of signs keeps the amounts of its table from being read. */
function signColumn(
  table: SourceTable,
  cell: number,
  problem: 'refused' | 'suspected',
): Finding<'SIGN_COLUMN'> {
  const column = (table.header.cells[cell] ?? '').trim();
  return { code: 'SIGN_COLUMN', problem, column, where: table.where(table.header.line, cell) };
}

/** A column of signs without any: amounts are what they say, until a row has a sign after all. */
function blankSigns(table: SourceTable, cell: number): RowSigns {
  return {
    column: undefined,
    signed: (row, amount) => (textOf(row, cell) === '' ? amount : unknownSign(table, row, cell)),
  };
}

function unknownSign(table: SourceTable, row: SourceRow, cell: number): Finding<'SIGN_COLUMN'> {
  const column = (table.header.cells[cell] ?? '').trim();
  const where = table.where(row.line, cell);
  return { code: 'SIGN_COLUMN', problem: 'unknown', column, text: textOf(row, cell), where };
}

/**
 * The signs of a column. Amounts without any minus get theirs from it. Where every minus stands at a credit and no
 * credit is without, the amounts have their sign already and the column repeats it; else it is not certain which of
 * the two is meant.
 */
function columnSigns(of: SignedTable, cell: number): TableSigns {
  const { table } = of;
  const family = familyIn(table, cell);
  const sideIn = (row: SourceRow) => family && sideOf(textOf(row, cell), family);
  // An amount without a side may be a total below zero: it says nothing of the others.
  const repeated = amountsOf(of).some(({ row, amount }) => amount.isNegative() && sideIn(row) !== undefined);
  const column = (table.header.cells[cell] ?? '').trim();
  const twice = (row: SourceRow, at: number): Finding<'SIGN_COLUMN'> => ({
    ...{ code: 'SIGN_COLUMN', problem: 'twice', column },
    ...{ text: textOf(row, at), where: table.where(row.line, at) },
  });
  if (repeated) {
    const odd = amountsOf(of).find(({ row, amount }) => contradicts(amount, sideIn(row)));
    if (odd) return twice(odd.row, odd.cell);
  }
  return {
    column,
    signed: (row, amount, at) => {
      if (amount.isZero()) return amount;
      const side = sideIn(row);
      if (side === undefined) return unknownSign(table, row, cell);
      if (repeated) return contradicts(amount, side) ? twice(row, at) : amount;
      if (amount.isNegative()) return twice(row, at);
      return side === 'minus' ? Amount.zero.minus(amount) : amount;
    },
  };
}

/** Whether an amount that has a sign of its own says another than its column. */
function contradicts(amount: Amount, side: Side | undefined): boolean {
  if (side === undefined || amount.isZero()) return false;
  return amount.isNegative() !== (side === 'minus');
}

/**
 * The signs of debits and credits that stand in columns of their own: an amount counts as its column says. Where most
 * credits have a minus it is not certain whether that takes them off once more; a column of signs beside them must agree.
 */
function sideSigns(of: SignedTable, { debit, credit }: SideCells, cell: number | undefined): TableSigns {
  const { table } = of;
  const credits = amountsOf({ ...of, amountCells: [credit] }).filter(({ amount }) => !amount.isZero());
  const column = (at: number) => (table.header.cells[at] ?? '').trim();
  const found = (
    problem: 'negative-credits' | 'other-side',
    row: SourceRow,
    at: number,
  ): Finding<'SIGN_COLUMN'> => ({
    ...{ code: 'SIGN_COLUMN', problem, column: column(problem === 'other-side' ? (cell ?? at) : at) },
    ...{ text: textOf(row, at), where: table.where(row.line, at) },
  });
  const negative = credits.filter(({ amount }) => amount.isNegative());
  const [first] = negative;
  if (first && 2 * negative.length > credits.length) return found('negative-credits', first.row, first.cell);
  if (cell === undefined) return { column: undefined, signed: (_, amount) => amount };
  const family = familyIn(table, cell);
  const isOther = (row: SourceRow, amount: Amount, at: number) => {
    const side = family && sideOf(textOf(row, cell), family);
    return side !== undefined && !amount.isZero() && (side === 'minus' ? debit : credit) === at;
  };
  const odd = amountsOf(of).find(({ row, amount, cell: at }) => isOther(row, amount, at));
  if (odd) return found('other-side', odd.row, odd.cell);
  return {
    column: undefined,
    signed: (row, amount, at) => (isOther(row, amount, at) ? found('other-side', row, at) : amount),
  };
}

function familyIn(table: SourceTable, cell: number): SignWord['family'] | undefined {
  const texts = new Set(table.rows.map((row) => textOf(row, cell)));
  return familyOf(
    table.header.cells[cell] ?? '',
    [...texts].filter((text) => text !== ''),
  );
}

/** The amounts of a table that can be read, whatever their sign. */
function amountsOf({
  table,
  amountCells,
  decimal,
}: SignedTable): readonly { readonly row: SourceRow; readonly cell: number; readonly amount: Amount }[] {
  return table.rows.flatMap((row) =>
    amountCells.flatMap((cell) => {
      const amount = parseAmount(row.cells[cell] ?? '', row.numbers?.[cell] === true ? '.' : decimal);
      return typeof amount === 'string' ? [] : [{ row, cell, amount }];
    }),
  );
}

/** A column of amounts that are credits, beside the amounts that are read: the two must not say different things. */
function creditBeside({ table, columns }: SignedTable): RowSigns | undefined {
  const cell = cellOf(columns, 'credit');
  if (cell === undefined) return undefined;
  return {
    column: undefined,
    signed: (row, amount) => {
      const credit = writtenIn(row, cell);
      if (!credit || credit.isZero() || amount.isNegative()) return amount;
      const text = textOf(row, cell);
      const column = (table.header.cells[cell] ?? '').trim();
      return { code: 'SIGN_COLUMN', problem: 'beside', column, text, where: table.where(row.line, cell) };
    },
  };
}

/** The amount that stands in a cell, as far as its text alone tells; undefined where it is none. */
function writtenIn(row: SourceRow, cell: number): Amount | undefined {
  const text = textOf(row, cell);
  const amount = parseAmount(text, row.numbers?.[cell] === true ? '.' : decimalSignTold(text));
  return typeof amount === 'string' ? undefined : amount;
}

/** Watches the columns without a known header for one that holds words of signs, and hardly anything else. */
export interface SignWatch {
  readonly take: (row: SourceRow) => void;
  /** The column that seems to say what is taken off, of all rows that were taken. */
  readonly suspected: () => number | undefined;
}

/** What was seen of a column so far. */
interface Watched {
  readonly cell: number;
  filled: number;
  readonly families: Map<SignWord['family'], Seen>;
}

/** What was seen of one way to say it. */
interface Seen {
  words: number;
  plus: boolean;
  minus: boolean;
  telling: boolean;
}

export function signWatch(columns: readonly Column[]): SignWatch {
  // Where debits and credits have columns of their own, no other word says which of them an amount is.
  const isTold = sidesOf(columns) !== undefined;
  let watched: readonly Watched[] = columns.flatMap(({ kind }, cell) =>
    kind === 'unknown' && !isTold ? [{ cell, filled: 0, families: new Map() }] : [],
  );
  const wordAt = knownTexts((text) => (text.trim() === '' ? null : signWords(text)));
  const spent = cellOf(columns, 'spent');
  // A credit note with a minus says of itself that it is taken off.
  const isTaken = (row: SourceRow) => spent !== undefined && writtenIn(row, spent)?.isNegative() === true;
  const look = (column: Watched, row: SourceRow): void => {
    const words = wordAt(row, column.cell);
    if (words === null) return;
    column.filled += 1;
    if (words.some(isOfWhatComesIn) && words.length === 1 && isTaken(row)) return;
    for (const { family, side, telling } of words) {
      const seen = column.families.get(family) ?? { words: 0, plus: false, minus: false, telling: false };
      seen.words += 1;
      seen[side] = true;
      seen.telling ||= side === 'minus' && telling;
      column.families.set(family, seen);
    }
  };
  return {
    take: (row) => {
      if (watched.length === 0) return;
      for (const column of watched) look(column, row);
      if (watched.some(isOfTexts)) watched = watched.filter((column) => !isOfTexts(column));
    },
    suspected: () => watched.find(isOfSigns)?.cell,
  };
}

/** So many other texts than words of signs show that a column holds something else. */
const OTHERS = 16;

function isOfTexts({ filled, families }: Watched): boolean {
  if (filled <= OTHERS) return false;
  const words = Math.max(0, ...[...families.values()].map((seen) => seen.words));
  return filled - words > words + OTHERS;
}

/** Whether at least half of what a column says are words of one way, and one of them takes off. */
function isOfSigns({ filled, families }: Watched): boolean {
  return [...families.values()].some(
    ({ words, plus, minus, telling }) => minus && (plus || telling) && 2 * words >= filled,
  );
}
