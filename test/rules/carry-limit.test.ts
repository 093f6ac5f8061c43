import { describe, expect, test } from 'vitest';
import type { CarryLimit } from '../../src/law/parameter.js';
import { Share } from '../../src/money/share.js';
import { plannedBudget, rowOf, totalOf } from '../support/planned-budget.js';
import { rulesInYear } from '../support/year-rules.js';

const limit = (
  share: string,
  scope: CarryLimit['scope'],
  base: CarryLimit['base'] = 'granted',
): CarryLimit => ({
  share: Share.of(share),
  scope,
  base,
});
/** The carry limit of a row or total that was granted an amount and has spent nothing. */
const limitOf = (amount: string, of: CarryLimit, level: 'row' | 'total'): string | null => {
  // The limit stands on the total only where there are no walls.
  const year = of.scope === 'total' ? 2025 : 2023;
  const rules = rulesInYear(year, { 'carry-limit': of });
  const outcome = plannedBudget({ granted: [`${year} 7 ${amount}`], spent: [`${year} 7 0.00`], rules });
  const part = level === 'row' ? rowOf(outcome, `${year} 7`) : totalOf(outcome, String(year));
  return part.carryLimit?.toString() ?? null;
};

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
    expect(limitOf(granted, limit('0.20', 'intervention'), 'row')).toBe(expected);
  });

  test('the total is the sum of the rows', () => {
    expect(limitOf('575820.00', limit('0.20', 'intervention'), 'total')).toBe('115164.00');
  });

  test('a share of 0 is a limit of nothing, not no limit', () => {
    expect(limitOf('575820.00', limit('0', 'intervention'), 'row')).toBe('0.00');
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
    expect(limitOf('3478172.00', limit('0.10', 'total'), 'row')).toBeNull();
    expect(limitOf('0.00', limit('0', 'total'), 'row')).toBeNull();
  });
});

test('with base unspent the level decides in the same way, and the share is taken of what is left unspent', () => {
  // 48,400.05 × 0.10 = 4,840.005
  expect(limitOf('48400.05', limit('0.10', 'total', 'unspent'), 'total')).toBe('4840.00');
  expect(limitOf('48400.05', limit('0.10', 'total', 'unspent'), 'row')).toBeNull();
  expect(limitOf('48400.05', limit('0.10', 'intervention', 'unspent'), 'row')).toBe('4840.00');
  expect(limitOf('48400.05', limit('0.10', 'intervention', 'unspent'), 'total')).toBe('4840.00');
});
