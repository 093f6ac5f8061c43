import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import {
  exactShare,
  parsePercentage,
  percentageOf,
  percentageOfWeights,
} from '../../src/money/percentage.js';
import { anError } from '../support/an-error.js';

describe('a percentage as people write it', () => {
  test.each([
    ['10%', '0.1'],
    ['12,5%', '0.125'],
    ['12.5%', '0.125'],
    [' 0,0001 % ', '0.000001'],
    ['0%', '0'],
    ['100%', '1'],
    ['100,0000%', '1'],
    ['007%', '0.07'],
  ])('%s is %s', (text, share) => {
    expect(parsePercentage(text)?.toString()).toBe(share);
  });

  test.each([
    '10',
    '%',
    '-1%',
    '100,0001%',
    '101%',
    '200%',
    '1,00001%',
    '1e1%',
    '1.000,5%',
    '0x1%',
    '10%%',
    '10% van 5',
  ])('%s is none', (text) => {
    expect(parsePercentage(text)).toBeUndefined();
  });
});

describe('one amount as a percentage of another', () => {
  test.each([
    ['98.11', '5410.00', '1.81'], // 1.8134…
    ['-98.69', '5506.00', '-1.79'], // 1.7924…
    ['0.05', '1000.00', '0.01'], // 0.005 up
    ['-0.05', '1000.00', '-0.01'],
    ['0.04', '1000.00', '0.00'],
    ['-0.04', '1000.00', '0.00'],
    ['0.00', '1.00', '0.00'],
    ['3.00', '1.00', '300.00'],
  ])('%s of %s is %s%', (part, whole, percentage) => {
    expect(percentageOf(Amount.of(part), Amount.of(whole))).toBe(percentage);
  });

  test.each(['0.00', '-1.00'])('of %s there is none', (whole) => {
    const none = anError('no percentage of nothing');
    expect(() => percentageOf(Amount.of('1.00'), Amount.of(whole))).toThrow(none);
  });
});

describe('a share before rounding', () => {
  test.each([
    ['100.00', 2n, 3n, '66.666666'],
    ['-100.00', 1n, 3n, '-33.333333'],
    ['0.01', 1n, 200n, '0.000050'],
    ['12.50', 1n, 1n, '12.500000'],
    ['0.00', 1n, 2n, '0.000000'],
    // 0.000000001, less than what is shown
    ['-0.01', 1n, 10_000_000n, '0.000000'],
    ['90071992547409.91', 10n ** 20n, 10n ** 20n, '90071992547409.910000'],
  ])('%s × %s ÷ %s is %s', (total, weight, weights, share) => {
    expect(exactShare(Amount.of(total), weight, weights)).toBe(share);
  });

  test.each([0n, -1n])('of weights that are %s together there is none', (weights) => {
    const none = anError('no weight is above zero');
    expect(() => exactShare(Amount.of('1.00'), 1n, weights)).toThrow(none);
  });
});

describe('a weight as a percentage of all weights', () => {
  test.each([
    [940n, 1400n, '67.142857'], // 67.142857142857…
    [140n, 1400n, '10.000000'],
    [0n, 5n, '0.000000'],
    [5n, 5n, '100.000000'],
    [2n, 3n, '66.666667'], // half up
    [1n, 200_000_000n, '0.000001'], // 0.0000005: half up
    [1n, 200_000_001n, '0.000000'], // 0.000000499…: just below
    [999_999_999_999_999n, 1_000_000_000_000_000n, '100.000000'],
  ])('%d of %d is %s', (weight, weights, percentage) => {
    expect(percentageOfWeights(weight, weights)).toBe(percentage);
  });

  test('there is none of nothing', () => {
    expect(() => percentageOfWeights(0n, 0n)).toThrow(anError('no weight is above zero'));
  });
});
