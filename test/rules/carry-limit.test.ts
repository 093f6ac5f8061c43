import { describe, expect, test } from 'vitest';
import type { CarryLimit } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { carryLimitOf } from '../../src/rules/carry-limit.js';

const limit = (
  share: string,
  scope: CarryLimit['scope'],
  base: CarryLimit['base'] = 'granted',
): CarryLimit => ({
  share: Share.of(share),
  scope,
  base,
});
const limitOf = (amount: string, of: CarryLimit, level: CarryLimit['scope']) =>
  carryLimitOf(Amount.of(amount), of, level)?.toString() ?? null;

describe('with scope intervention the carry limit is 20% of the granted amount, rounded down to the cent', () => {
  test.each([
    // 575,820.00 × 0.20 = 115,164.00 exactly; a cent less 115,163.998; a cent more 115,164.002
    ['575820.00', '115164.00'],
    ['575819.99', '115163.99'],
    ['575820.01', '115164.00'],
    // four cents more 115,164.008; five 115,164.010
    ['575820.04', '115164.00'],
    ['575820.05', '115164.01'],
    // 33.33 × 0.20 = 6.666
    ['33.33', '6.66'],
    // 0.04 × 0.20 = 0.008; 0.05 × 0.20 = 0.01; 0.09 × 0.20 = 0.018
    ['0.04', '0.00'],
    ['0.05', '0.01'],
    ['0.09', '0.01'],
    ['0.01', '0.00'],
    ['0.00', '0.00'],
  ])('of %s it is %s', (granted, expected) => {
    expect(limitOf(granted, limit('0.20', 'intervention'), 'intervention')).toBe(expected);
  });

  test('no limit stands on the total', () => {
    expect(limitOf('575820.00', limit('0.20', 'intervention'), 'total')).toBeNull();
  });

  test('a share of 0 is a limit of nothing, not no limit', () => {
    expect(limitOf('575820.00', limit('0', 'intervention'), 'intervention')).toBe('0.00');
  });
});

describe('with scope total one limit stands for the municipality-year: 10% of the total granted', () => {
  test.each([
    // 3,478,172.00 × 0.10 = 347,817.20 exactly; a cent less 347,817.199; a cent more 347,817.201
    ['3478172.00', '347817.20'],
    ['3478171.99', '347817.19'],
    ['3478172.01', '347817.20'],
    // 0.09 × 0.10 = 0.009; 0.10 × 0.10 = 0.01; 0.19 × 0.10 = 0.019
    ['0.09', '0.00'],
    ['0.10', '0.01'],
    ['0.19', '0.01'],
    ['0.00', '0.00'],
  ])('of %s it is %s', (granted, expected) => {
    expect(limitOf(granted, limit('0.10', 'total'), 'total')).toBe(expected);
  });

  test('none stands per intervention', () => {
    expect(limitOf('3478172.00', limit('0.10', 'total'), 'intervention')).toBeNull();
    expect(limitOf('0.00', limit('0', 'total'), 'intervention')).toBeNull();
  });
});

test('with base unspent the level decides in the same way, and the share is taken of what is handed over', () => {
  // 48,400.05 × 0.10 = 4,840.005
  expect(limitOf('48400.05', limit('0.10', 'total', 'unspent'), 'total')).toBe('4840.00');
  expect(limitOf('48400.05', limit('0.10', 'total', 'unspent'), 'intervention')).toBeNull();
  expect(limitOf('48400.05', limit('0.10', 'intervention', 'unspent'), 'intervention')).toBe('4840.00');
  expect(limitOf('48400.05', limit('0.10', 'intervention', 'unspent'), 'total')).toBeNull();
});
