import type { Weight } from '../grant/division.js';
import type { Amount } from '../money/amount.js';
import type { Unit } from '../money/apportion.js';
import type { BookCell, BookHeading, Formula, SheetId, SplitStep } from './book.js';

/** A split that a sheet computes: the rows of its parties in the order of their keys, and the row of their sum. */
export interface BookSplit {
  readonly sheet: SheetId;
  readonly rows: readonly string[];
  readonly sumRow: string;
  readonly total: Amount;
  readonly weights: Weight;
  readonly unit: Unit;
}

/** Weights are taken apart at this size: a spreadsheet keeps fifteen digits, and a product of two amounts has more. */
export const SPLIT_AT = 65_536n;
/** Up to here a spreadsheet has every whole number. */
const EXACT = 2n ** 53n;
const SIZE: Readonly<Record<Unit, bigint>> = { cent: 1n, euro: 100n };

/** Whether a spreadsheet can compute a split in whole numbers alone, so that its remainders are exact. */
export function isExact(
  { total, weights, unit }: Pick<BookSplit, 'total' | 'weights' | 'unit'>,
  each: readonly Weight[],
): boolean {
  const cents = BigInt(total.toCents());
  const divisor = weights * SIZE[unit];
  const most = each.reduce((max, weight) => (weight > max ? weight : max), 0n);
  return (
    cents >= 0n &&
    divisor > 0n &&
    cents * (most / SPLIT_AT) < EXACT &&
    (divisor / 2n + cents + 1n) * SPLIT_AT < EXACT
  );
}

/** The steps of a party's share that are whole numbers: its remainder is found in two, the weight taken apart. */
export function splitCells(
  split: BookSplit,
  row: string,
  weight: Weight,
): Partial<Record<BookHeading, BookCell>> {
  const cents = BigInt(split.total.toCents());
  const divisor = split.weights * SIZE[split.unit];
  const high = nearest(cents * (weight / SPLIT_AT), divisor);
  const low = nearest(high * SPLIT_AT + cents * (weight % SPLIT_AT), divisor);
  const rest = low < 0n ? low + divisor : low;
  const cell = (step: SplitStep, value: bigint): BookCell => ({
    kind: 'computed-number',
    value: String(value),
    decimals: 0,
    formula: splitFormula(split, row, step),
  });
  return {
    splitHigh: cell('splitHigh', high),
    splitLow: cell('splitLow', low),
    splitRest: cell('splitRest', rest),
  };
}

/** A step of a split, for one of its rows. */
export function splitFormula(
  { sheet, rows, sumRow, unit }: BookSplit,
  row: string,
  step: SplitStep,
): Formula {
  const place = rows.indexOf(row);
  const before = place > 0 ? rows[place - 1] : undefined;
  return {
    op: 'split',
    step,
    sheet,
    row,
    sumRow,
    unit,
    first: rows[0] ?? row,
    last: rows.at(-1) ?? row,
    ...(before === undefined ? {} : { before }),
  };
}

/** The ranks of remainders: the largest first, ties to the lower key. */
export function ranksOf(rests: readonly bigint[]): readonly number[] {
  const order = rests.map((_, at) => at);
  order.sort((a, b) => {
    const [one = 0n, other = 0n] = [rests[a], rests[b]];
    if (one !== other) return one > other ? -1 : 1;
    return a - b;
  });
  const ranks = new Map(order.map((at, place) => [at, place + 1]));
  return rests.map((_, at) => ranks.get(at) ?? 0);
}

/** What a number differs from the nearest multiple, halves away from zero as spreadsheets round. */
function nearest(value: bigint, divisor: bigint): bigint {
  const size = value < 0n ? -value : value;
  const multiple = (2n * size + divisor) / (2n * divisor);
  return value - divisor * (value < 0n ? -multiple : multiple);
}
