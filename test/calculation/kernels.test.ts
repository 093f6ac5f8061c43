// The few things that are done with columns, each by hand.

import { describe, expect, test } from 'vitest';
import {
  cutInOrder,
  cutTo,
  filled,
  type Grouping,
  leastOf,
  minus,
  notNegative,
  ofGroup,
  plus,
  plusAt,
  shareOf,
  sumByGroup,
  where,
} from '../../src/calculation/kernels.js';
import { AmountOutOfRange } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';

const NONE = Number.NaN;
const MOST = Number.MAX_SAFE_INTEGER;
const column = (...cents: readonly number[]) => Float64Array.from(cents);
const cents = (of: Float64Array) => [...of];

/** Five rows of two groups; the fourth is not there. */
const grouping: Grouping = {
  groupOf: Int32Array.from([0, 0, 1, 1, 1]),
  here: Uint8Array.from([1, 1, 1, 0, 1]),
  groups: 2,
};

test('a column begins with nothing, or with none', () => {
  expect(cents(filled(2, 0))).toEqual([0, 0]);
  expect(cents(filled(2, NONE))).toEqual([NONE, NONE]);
});

describe('what is none stays none', () => {
  test.each([
    ['a sum', plus],
    ['a difference', minus],
    ['the least', leastOf],
  ])('%s of it', (_, of) => {
    expect(cents(of(column(NONE, 1), column(1, NONE)))).toEqual([NONE, NONE]);
  });

  test('also where nothing may be below zero, and as a share', () => {
    expect(cents(notNegative(column(NONE)))).toEqual([NONE]);
    expect(cents(shareOf(Share.of('0.15'), column(NONE)))).toEqual([NONE]);
  });
});

test('row by row', () => {
  expect(cents(plus(column(1, 2), column(30, -2)))).toEqual([31, 0]);
  expect(cents(minus(column(1, 2), column(30, -2)))).toEqual([-29, 4]);
  expect(cents(notNegative(column(-1, 0, 1)))).toEqual([0, 0, 1]);
  expect(cents(leastOf(column(1, 5), column(2, 4)))).toEqual([1, 4]);
  // 15% of 33.33 is 4.9995, rounded down
  expect(cents(shareOf(Share.of('0.15'), column(33_33, 0)))).toEqual([4_99, 0]);
});

test('what whole cents cannot hold is refused', () => {
  expect(cents(plus(column(MOST - 1), column(1)))).toEqual([MOST]);
  expect(() => plus(column(MOST), column(1))).toThrow(AmountOutOfRange);
  expect(() => minus(column(-MOST), column(1))).toThrow(AmountOutOfRange);
  expect(() => sumByGroup(column(MOST, 1, 0, 0, 0), grouping)).toThrow(AmountOutOfRange);
});

describe('by group', () => {
  test('a sum passes over what is none or not there', () => {
    expect(cents(sumByGroup(column(1, 2, 10, 999, NONE), grouping))).toEqual([3, 10]);
  });

  test('and is none of none at all', () => {
    expect(cents(sumByGroup(column(NONE, NONE, 0, 0, 0), grouping))).toEqual([NONE, 0]);
  });

  test('every row has what its group has', () => {
    expect(cents(ofGroup(column(7, 8), grouping))).toEqual([7, 7, 8, 8, 8]);
  });

  test('what is marked stays, the rest is nothing', () => {
    expect(cents(where(Uint8Array.from([0, 1]), column(1, 2, 3, 4, 5), grouping))).toEqual([0, 0, 3, 4, 5]);
  });
});

describe('a cut', () => {
  test('is no more than the limits that are known', () => {
    const limits = [column(10, 10, NONE, 3), column(12, 5, 7, NONE)];
    expect(cents(cutTo(column(11, 9, 8, 2), limits))).toEqual([10, 5, 7, 2]);
  });

  test('is nothing of what is none', () => {
    expect(cents(cutTo(column(NONE), [column(5)]))).toEqual([0]);
    expect(cents(cutTo(column(NONE), []))).toEqual([0]);
  });

  test('in order: what comes first takes first, of every limit of its group', () => {
    // group 0: 10 of which 6 and the 4 that are left; group 1: of 7 and of 9
    const shared = [column(10, 7), column(100, 9)];
    const wished = column(6, 6, 5, 1, 9);
    expect(cents(cutInOrder(wished, shared, grouping))).toEqual([6, 4, 5, 1, 1]);
    expect(shared.map(cents)).toEqual([
      [10, 7],
      [100, 9],
    ]);
  });

  test('a limit that is none limits nothing', () => {
    expect(cents(cutInOrder(column(6, 6, 5, 1, 9), [column(NONE, 3)], grouping))).toEqual([6, 6, 3, 0, 0]);
  });
});

test('adding at a place adds to what stands there', () => {
  const made = column(1, 2);
  plusAt(made, 1, 5);
  expect(cents(made)).toEqual([1, 7]);
  expect(() => plusAt(made, 1, MOST)).toThrow(AmountOutOfRange);
});
