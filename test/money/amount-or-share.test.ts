import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { amountOf, parseAmountOrShare } from '../../src/money/amount-or-share.js';
import { Share } from '../../src/money/share.js';

describe('what is given as an amount or a percentage comes to', () => {
  test('the amount itself, whatever the whole is', () => {
    expect(amountOf({ amount: Amount.of('50.05') }, Amount.of('10.00'))).toEqual(Amount.of('50.05'));
  });

  test.each([
    // 12.5% of 80.07 is 10.00875, of 80.08 it is 10.01
    ['80.07', '10.00'],
    ['80.08', '10.01'],
    ['0.00', '0.00'],
  ])('its share of %s, rounded down to the cent: %s', (whole, amount) => {
    expect(amountOf({ share: Share.of('0.125') }, Amount.of(whole))).toEqual(Amount.of(amount));
  });
});

describe('a text states', () => {
  test.each([
    ['€ 50.000,00', '50000.00'],
    ['0', '0.00'],
    ['0,01', '0.01'],
  ])('an amount: %s', (text, amount) => {
    expect(parseAmountOrShare(text)).toEqual({ amount: Amount.of(amount) });
  });

  test.each([
    ['10%', '0.1'],
    ['12,5 %', '0.125'],
    ['100%', '1'],
  ])('with a percent sign a share: %s', (text, share) => {
    expect(parseAmountOrShare(text)).toEqual({ share: Share.of(share) });
  });

  test.each([
    ['101%', 'percentage'],
    ['%', 'percentage'],
    ['-1%', 'percentage'],
    ['-0,01', 'negative'],
    ['', 'blank'],
    ['tien', 'not-a-number'],
    ['1,234,5', 'grouping'],
    ['1,2345', 'decimals'],
  ])('neither: %s is wrong by its %s', (text, problem) => {
    expect(parseAmountOrShare(text)).toBe(problem);
  });
});
