// An amount divided over parties by weight, worked out by hand.

import { describe, expect, test } from 'vitest';
import { splitAmount, splitRemainder } from '../../src/budget/split.js';
import type { Party } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';

const parties: readonly Party[] = [
  { name: 'west', weight: 1n },
  { name: 'east', weight: 1n },
  { name: 'none', weight: 0n },
  { name: 'north', weight: 1n },
];
const split = (amount: string, unit: 'cent' | 'euro' = 'cent', over = parties) =>
  splitAmount({ amount: Amount.of(amount), parties: over, unit });

describe('an amount is divided', () => {
  test('by weight, in the order of the parties; the lowest name has the cent that is left', () => {
    const { amount, unit, parts } = split('100.00');
    expect([amount.toString(), unit]).toEqual(['100.00', 'cent']);
    // a third of 100.00 is 33.33 and a third of a cent
    expect(parts.map((part) => `${part.name} ${part.weight} ${part.percentage} ${part.exactShare}`)).toEqual([
      'west 1 33.333333 33.333333',
      'east 1 33.333333 33.333333',
      'none 0 0.000000 0.000000',
      'north 1 33.333333 33.333333',
    ]);
    expect(parts.map(({ amount: got, remainder }) => `${got} ${remainder}`)).toEqual([
      '33.33 0.00',
      '33.34 0.01',
      '0.00 0.00',
      '33.33 0.00',
    ]);
  });

  test('down to the euro where that is asked', () => {
    const { unit, parts } = split('100.00', 'euro');
    expect(unit).toBe('euro');
    expect(parts.map(({ amount }) => String(amount))).toEqual(['33.00', '34.00', '0.00', '33.00']);
  });
});

describe('what was handed out', () => {
  test('is said with how many got it, of how many, and how much', () => {
    // 200.00 over three: 66.66 each, and 0.02 for two of them
    const [finding, ...others] = splitRemainder(split('200.00'));
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'ROUNDING_REMAINDER',
      receivers: 2,
      parties: 4,
      amounts: { handedOut: Amount.of('0.02') },
    });
  });

  test('is not said where all came out even', () => {
    expect(splitRemainder(split('3.00'))).toEqual([]);
  });
});
