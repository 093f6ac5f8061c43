import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import type { Unit } from '../../src/money/apportion.js';
import { apportionWithin, type Bounded } from '../../src/money/bounded-apportion.js';
import { anError } from '../support/an-error.js';

type Terms = readonly [weight: number, floor?: string | null, ceiling?: string | null];

function parties(...terms: readonly Terms[]): readonly Bounded<number>[] {
  const amount = (text: string | null | undefined) =>
    text === undefined || text === null ? null : Amount.of(text);
  return terms.map(([weight, floor, ceiling], index) => ({
    key: index + 1,
    weight: BigInt(weight),
    floor: amount(floor),
    ceiling: amount(ceiling),
  }));
}

/** Each portion as text, marked with the bound that decided it. */
function split(total: string, bounded: readonly Bounded<number>[], unit?: Unit): readonly string[] | string {
  const result = apportionWithin(Amount.of(total), bounded, unit);
  if ('problem' in result) return `${result.problem} ${result.floors} ${result.ceilings}`;
  return result.portions.map(({ amount, bound }) => (bound === null ? `${amount}` : `${amount} ${bound}`));
}

describe('splits within bounds, worked by hand', () => {
  test('who comes below the floor is fixed at it, and the rest is split again over the others', () => {
    // 100: 60, 30, 10. Floor 12 fixes the last; 88 over 60 : 30 is 58.666… and 29.333…, the cent to the first.
    expect(split('100.00', parties([60], [30], [10, '12.00']))).toEqual(['58.67', '29.33', '12.00 floor']);
  });

  test('a floor can push another below its own', () => {
    // 100: 50, 30, 20. Floor 40 fixes the last; 60 over 50 : 30 is 37.50 and 22.50, below 25; then 35 is left.
    expect(split('100.00', parties([50, '25.00'], [30, '25.00'], [20, '40.00']))).toEqual([
      '35.00',
      '25.00 floor',
      '40.00 floor',
    ]);
  });

  test('who comes above the ceiling is fixed at it', () => {
    // 100: 60, 30, 10. Ceiling 40 fixes the first; 60 over 30 : 10 is 45 and 15.
    expect(split('100.00', parties([60, null, '40.00'], [30], [10]))).toEqual([
      '40.00 ceiling',
      '45.00',
      '15.00',
    ]);
  });

  test('floors come first and stay: what a ceiling frees goes to those that no bound holds', () => {
    // 60, 30, 10: the last is fixed at 12; 58.67 is above 40, so 48 is left for the second.
    expect(split('100.00', parties([60, null, '40.00'], [30], [10, '12.00']))).toEqual([
      '40.00 ceiling',
      '48.00',
      '12.00 floor',
    ]);
  });

  test('where everyone else has the ceiling, those at their floor take what is left', () => {
    // 90, 10: the second is fixed at 20, the first at 50; 50 is left and only the second can take it.
    expect(split('100.00', parties([90, null, '50.00'], [10, '20.00']))).toEqual(['50.00 ceiling', '50.00']);
    // And only as far as their own ceiling: 50 over 7 : 3 would be 35 and 15.
    expect(split('100.00', parties([90, null, '50.00'], [7, '10.00', '30.00'], [3, '10.00']))).toEqual([
      '50.00 ceiling',
      '30.00 ceiling',
      '20.00',
    ]);
  });

  test('whom a ceiling of another costs the last cent of the floor is fixed at it after all', () => {
    // 39 cents over 31: 6 rest 9, 2 rest 16, 15 rest 3 twice; the cent left makes the second 3. 6 is above 5: 34 over 26
    // is 2 rest 16 and 15 rest 18 twice; both cents left go to those, and the second has 2. So 31 over 24: 15.5 each.
    const all = parties([5, null, '0.05'], [2, '0.03', '0.03'], [12, '0.05'], [12, '0.07']);
    expect(split('0.39', all)).toEqual(['0.05 ceiling', '0.03 floor', '0.16', '0.15']);
  });

  test('ceilings hold until nobody is above them, and floors only then', () => {
    // 28 cents over 36: 5, 4, 1, 9 and 7; the two cents left go to rests 24 and 20: 5, 5, 2, 9, 7. 7 is above 6: 22 over
    // 27 is 5, 4, 1 and 9, the three left to rests 24, 21 and 19: 6, 5, 1, 10. The 1 is below its floor of 2, but first
    // 10 is above 9: 13 over 15 is 6 rest 1, 5 rest 3 and 1 rest 11, which gets the cent and so has its floor.
    const all = parties([7, '0.05'], [6, null, '0.11'], [2, '0.02'], [12, null, '0.09'], [9, '0.03', '0.06']);
    expect(split('0.28', all)).toEqual(['0.06', '0.05', '0.02', '0.09 ceiling', '0.06 ceiling']);
  });

  test.each([
    ['14.99', ['85.00', '15.00']],
    ['15.00', ['85.00', '15.00']],
    ['15.01', ['84.99', '15.01 floor']],
  ])('85 : 15 of 100 with a floor of %s', (floor, expected) => {
    expect(split('100.00', parties([85], [15, floor]))).toEqual(expected);
  });

  test.each([
    ['85.01', ['85.00', '15.00']],
    ['85.00', ['85.00', '15.00']],
    ['84.99', ['84.99 ceiling', '15.01']],
  ])('85 : 15 of 100 with a ceiling of %s', (ceiling, expected) => {
    expect(split('100.00', parties([85, null, ceiling], [15]))).toEqual(expected);
  });

  test('in whole euros the bounds are kept to the cent', () => {
    // 90.50 is left over 2 : 1: 60 and 30 rounded down, 60.33… has 0.33 left, 30.17 has 0.17; 0.50 to the first.
    expect(split('100.00', parties([2], [1], [0, '9.50']), 'euro')).toEqual(['60.50', '30.00', '9.50 floor']);
  });

  test('what was split over the others is told, with their weights', () => {
    expect(apportionWithin(Amount.of('100.00'), parties([60], [30], [10, '12.00']))).toMatchObject({
      rest: Amount.of('88.00'),
      weights: 90n,
    });
  });

  test('of nothing everyone gets nothing', () => {
    expect(split('0.00', parties([1, '0.00'], [1, null, '5.00']))).toEqual(['0.00', '0.00']);
  });
});

describe('bounds that cannot all hold', () => {
  test('floors: at the total they hold, a cent above they do not', () => {
    expect(split('100.00', parties([1, '60.00'], [1, '40.00']))).toEqual(['60.00 floor', '40.00']);
    expect(split('100.00', parties([1, '60.00'], [1, '40.01']))).toBe('floors 100.01 100.00');
  });

  test('floors are added up as far as whole cents go, then until they are more than the total', () => {
    // 90,071,992,547,409.91 is the largest amount.
    const [almost, most] = ['90071992547409.90', '90071992547409.91'];
    expect(split('1.00', parties([1, almost], [1, '0.01']))).toBe(`floors ${most} 1.00`);
    expect(split('1.00', parties([1, almost], [1, '0.02']))).toBe(`floors ${almost} 1.00`);
    // 1.00 is no more than the total; with 90,000,000,000,000.00 it is.
    const floors = parties([1, '1.00'], [1, '90000000000000.00'], [1, most]);
    expect(split('1.00', floors)).toBe('floors 90000000000001.00 1.00');
  });

  test('ceilings: at the total they hold, a cent below they do not', () => {
    expect(split('100.00', parties([3, null, '60.00'], [1, null, '40.00']))).toEqual([
      '60.00 ceiling',
      '40.00',
    ]);
    expect(split('100.00', parties([1, null, '60.00'], [1, null, '39.99']))).toBe('ceilings 0.00 99.99');
  });

  test('a party without weight takes no more than its floor', () => {
    expect(split('100.00', parties([1, null, '90.00'], [0, '10.00']))).toEqual(['90.00', '10.00 floor']);
    expect(split('100.00', parties([1, null, '90.00'], [0, '9.99']))).toBe('ceilings 9.99 99.99');
  });

  test('a floor above its ceiling', () => {
    expect(split('100.00', parties([1, '50.01', '50.00'], [1]))).toMatch(/^crossed/);
    expect(split('100.00', parties([1, '50.00', '50.00'], [1]))).toEqual(['50.00', '50.00']);
  });
});

test.each([
  ['no weight above zero', '1.00', parties([0, '1.00']), 'no weight is above zero'],
  ['a negative total', '-1.00', parties([1]), 'a negative total has no split within bounds'],
  ['a negative floor', '1.00', parties([1], [1, '-0.01']), 'negative floor'],
])('refuses %s', (_, total, bounded, message) => {
  expect(() => apportionWithin(Amount.of(total), bounded)).toThrow(anError(message));
});
