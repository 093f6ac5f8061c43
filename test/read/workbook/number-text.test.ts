import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../../src/money/amount.js';
import { parseAmount } from '../../../src/money/amount-text.js';
import { numberText } from '../../../src/read/workbook/number-text.js';

describe('a number of a cell', () => {
  // What a float shows in its shortest form is what was typed.
  test.each([
    [86373.01, '86373.01'],
    [33.33, '33.33'],
    [17382, '17382'],
    [-4977, '-4977'],
    [0, '0'],
    [9_999_999_999_999.99, '9999999999999.99'],
  ])('typed as %d is %s', (value, text) => {
    expect(numberText(value, false)).toBe(text);
  });

  test.each([
    [1234.567, '1234.567'],
    [0.005, '0.005'],
    [1e-7, '1e-7'],
  ])('typed as %d keeps its decimals, and so is no amount', (value, text) => {
    expect(numberText(value, false)).toBe(text);
    expect(parseAmount(text, '.')).not.toBeInstanceOf(Amount);
  });

  // 0.1 + 0.2 is 0.30000000000000004 and 1.1 × 3 is 3.3000000000000003 in floats; 4.35 × 100 − 434.99 is about 0.01.
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [4.35 * 100 - 434.99, '0.01'],
    [0.3 - 0.1 - 0.2, '0'],
    [0.1 + 0.2 - 0.3, '0'],
  ])('computed as %d is %s: the dust of floats is left out', (value, text) => {
    expect(numberText(value, true)).toBe(text);
    // Pasted as a value it is no longer a formula, but more digits than anybody can type tell the same.
    if (Math.abs(value) > 0.001) expect(numberText(value, false)).toBe(text);
  });

  test.each([
    [86373.0123, '86373.0123'],
    // A millionth of a euro off is no dust any more; just below it is.
    [10.0000011, '10.0000011'],
    [10.0000009, '10'],
    [0.125 * 3, '0.375'],
  ])('computed as %d is %s: only dust is left out', (value, text) => {
    expect(numberText(value, true)).toBe(text);
  });

  test('of whole cents is that amount, typed or computed, up to a trillion', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (cents) => {
        const amount = Amount.ofCents(cents === 0 ? 0 : cents);
        expect(parseAmount(numberText(cents / 100, false), '.')).toEqual(amount);
        expect(parseAmount(numberText(cents / 100, true), '.')).toEqual(amount);
      }),
    );
  });
});
