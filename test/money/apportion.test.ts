import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { apportion, type Unit, type Weighted } from '../../src/money/apportion.js';
import { anError } from '../support/an-error.js';

function parties(...weights: readonly number[]): readonly Weighted<number>[] {
  return weights.map((weight, key) => ({ key: key + 1, weight: BigInt(weight) }));
}

function amounts(total: string, weighted: readonly Weighted<number>[], unit?: Unit): readonly string[] {
  return apportion(Amount.of(total), weighted, unit).map(({ amount }) => amount.toString());
}

describe('splits worked by hand', () => {
  test('worked example 5: the lowest of three equal keys gets the cent', () => {
    expect(amounts('100.00', parties(1, 1, 1))).toEqual(['33.34', '33.33', '33.33']);
  });

  test('the largest remainders get the cents left over', () => {
    // 1000/7 = 142 rest 6, 2000/7 = 285 rest 5, 4000/7 = 571 rest 3: two cents left.
    expect(amounts('10.00', parties(1, 2, 4))).toEqual(['1.43', '2.86', '5.71']);
    expect(amounts('10.00', parties(4, 2, 1))).toEqual(['5.71', '2.86', '1.43']);
  });

  test('what comes out even leaves nothing over', () => {
    const portions = apportion(Amount.of('10.00'), parties(1, 4));
    expect(portions).toEqual([
      { key: 1, amount: Amount.of('2.00'), remainder: Amount.zero },
      { key: 2, amount: Amount.of('8.00'), remainder: Amount.zero },
    ]);
  });

  test('each portion tells what of it was left over', () => {
    const portions = apportion(Amount.of('0.05'), parties(1, 1, 1));
    expect(portions).toEqual([
      { key: 1, amount: Amount.of('0.02'), remainder: Amount.of('0.01') },
      { key: 2, amount: Amount.of('0.02'), remainder: Amount.of('0.01') },
      { key: 3, amount: Amount.of('0.01'), remainder: Amount.zero },
    ]);
  });

  test('ties go to the lower key, numbers by value and texts by letters, whatever their order', () => {
    const numbers = [10, 9, 2].map((key) => ({ key, weight: 1n }));
    expect(apportion(Amount.of('0.01'), numbers).map(({ amount }) => `${amount}`)).toEqual([
      '0.00',
      '0.00',
      '0.01',
    ]);
    const codes = ['GM0363', 'GM0034'].map((key) => ({ key, weight: 1n }));
    expect(apportion(Amount.of('0.01'), codes).map(({ amount }) => `${amount}`)).toEqual(['0.00', '0.01']);
  });

  test('a negative total is split as the negative of its positive', () => {
    expect(amounts('-100.00', parties(1, 1, 1))).toEqual(['-33.34', '-33.33', '-33.33']);
    expect(apportion(Amount.of('-0.01'), parties(1, 1))[0]?.remainder).toEqual(Amount.of('-0.01'));
  });

  test('in whole euros, what is smaller than a euro goes to the next', () => {
    // 3.50 each: 3 rounded down, 1.50 left: a euro to the first, the 0.50 to the second.
    expect(amounts('10.50', parties(1, 1, 1), 'euro')).toEqual(['4.00', '3.50', '3.00']);
    // 101.50/7 = 14.50, ×2 = 29.00, ×4 = 58.00: 14, 29 and 58 rounded down, 0.50 left for the largest remainder.
    expect(amounts('101.50', parties(4, 2, 1), 'euro')).toEqual(['58.00', '29.00', '14.50']);
    expect(amounts('0.99', parties(1, 3), 'euro')).toEqual(['0.00', '0.99']);
    expect(amounts('-10.50', parties(1, 1, 1), 'euro')).toEqual(['-4.00', '-3.50', '-3.00']);
  });

  test('nothing split is nothing each', () => {
    expect(amounts('0.00', parties(1, 2))).toEqual(['0.00', '0.00']);
  });

  test('the largest amounts and weights are split exactly', () => {
    // 9007199254740991 cents over 1 : 2 is 3002399751580330 rest 1, and 6004799503160660 rest 2.
    const huge = 10n ** 30n;
    const weighted = [
      { key: 1, weight: huge },
      { key: 2, weight: 2n * huge },
    ];
    expect(amounts('90071992547409.91', weighted)).toEqual(['30023997515803.30', '60047995031606.61']);
  });
});

describe('refusals', () => {
  test.each([
    ['no parties', [], 'no weight is above zero'],
    ['weights that are all zero', parties(0, 0), 'no weight is above zero'],
    ['a negative weight', parties(2, -1), 'negative weight for 2'],
    ['a key that stands twice', [...parties(1), ...parties(1)], 'key twice: 1'],
  ])('%s', (_, weighted, message) => {
    expect(() => apportion(Amount.of('1.00'), weighted)).toThrow(anError(message));
  });
});
