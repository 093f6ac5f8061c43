import type { Weight } from '../../grant/division.js';
import { Amount } from '../../money/amount.js';
import { exactShare } from '../../money/percentage.js';
import { type BookCell, type BookHeading, cellAt, computed, sumFormula } from '../book.js';
import { type BookSplit, ranksOf, splitCells, splitFormula } from '../book-split.js';

/** One party to a split and what it got. */
export interface SplitParty {
  readonly row: string;
  readonly weight: Weight;
  readonly amount: Amount;
  readonly remainder: Amount;
}

/** The columns of a split that is computed in the sheet, in the order in which it is done. */
export const SPLIT_COLUMNS = [
  'toDivide',
  'weight',
  'splitHigh',
  'splitLow',
  'splitRest',
  'exactShare',
  'roundedDown',
  'rank',
  'remainder',
  'amount',
] as const satisfies readonly BookHeading[];

type Cells = Partial<Record<BookHeading, BookCell>>;

/** The cells of every party to a split, in its order. */
export function shareCells(split: BookSplit, parties: readonly SplitParty[]): readonly Cells[] {
  const { total, weights, sheet } = split;
  const size = split.unit === 'euro' ? 100n : 1n;
  const rests = parties.map(({ weight }) => (BigInt(total.toCents()) * weight) % (weights * size));
  const ranks = ranksOf(rests);
  return parties.map(({ row, weight, amount, remainder }, at) => ({
    weight: weightCell(weight),
    ...splitCells(split, row, weight),
    exactShare: {
      kind: 'computed-number',
      value: exactShare(total, weight, weights),
      decimals: 6,
      formula: splitFormula(split, row, 'exactShare'),
    },
    roundedDown: computed(amount.minus(remainder), splitFormula(split, row, 'roundedDown')),
    rank: {
      kind: 'computed-number',
      value: String(ranks[at] ?? 0),
      decimals: 0,
      formula: splitFormula(split, row, 'rank'),
    },
    remainder: computed(remainder, splitFormula(split, row, 'remainder')),
    amount: computed(
      amount,
      sumFormula([cellAt(sheet, row, 'roundedDown'), cellAt(sheet, row, 'remainder')]),
    ),
  }));
}

/** The sums of a split: what is left to hand out follows from what was rounded down. */
export function splitSums(split: BookSplit, parties: readonly SplitParty[]): Cells {
  const { sheet, rows, sumRow, weights } = split;
  const down = Amount.sum(parties.map(({ amount, remainder }) => amount.minus(remainder)));
  const column = (heading: BookHeading) =>
    ({ op: 'column', from: { sheet, row: rows[0] ?? '', column: heading }, to: rows.at(-1) ?? '' }) as const;
  return {
    weight: {
      kind: 'computed-number',
      value: hundredths(weights),
      decimals: 2,
      formula: column('weight'),
    },
    roundedDown: computed(down, column('roundedDown')),
    remainder: computed(
      split.total.minus(down),
      sumFormula([cellAt(sheet, sumRow, 'toDivide')], [cellAt(sheet, sumRow, 'roundedDown')]),
    ),
    amount: computed(split.total, column('amount')),
  };
}

/** A weight that came in. */
export function weightCell(weight: Weight): BookCell {
  return { kind: 'given-number', value: hundredths(weight), decimals: 2 };
}

function hundredths(weight: Weight): string {
  const digits = String(weight).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
