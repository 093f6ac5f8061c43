// What limits stand in which year, in both profiles, worked on two interventions: 1,000.00 for 7 and 33.33 for 8.

import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/budget/outcome.js';
import type { Rules } from '../../src/law/rules.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { regeling, uniform } from '../support/profiles.js';
import { budgetOfGranted, texts } from './budget-of.js';

const ALMERE = 'GM0034';

function budgetIn(year: number, rules: Rules): Outcome {
  return budgetOfGranted(
    [
      [ALMERE, year, 7, '1000.00'],
      [ALMERE, year, 8, '33.33'],
    ],
    rules,
  );
}

function limits({ rows, totals }: Outcome) {
  const of = (parts: Outcome['rows'] | Outcome['totals']) => ({
    shift: [...texts(parts, 'shiftLimit'), ...texts(parts, 'shiftRoom')],
    carry: [...texts(parts, 'carryLimit'), ...texts(parts, 'carryRoom')],
  });
  return { rows: of(rows), total: of(totals) };
}

// 15% of 1,000.00 and of 33.33 (4.9995); together 154.99, not 15% of 1,033.33 (154.9995).
const SHIFT = {
  rows: ['150.00', '4.99', '150.00', '4.99'],
  total: ['154.99', '154.99'],
};
// 20% of 1,000.00 and of 33.33 (6.666); together 206.66.
const CARRY = {
  rows: ['200.00', '6.66', '200.00', '6.66'],
  total: ['206.66', '206.66'],
};
const NOTHING = { rows: ['0.00', '0.00', '0.00', '0.00'], total: ['0.00', '0.00'] };
const NONE = { rows: [null, null, null, null], total: [null, null] };
// 10% of 1,033.33 is 103.333.
const CARRY_ON_TOTAL = { rows: NONE.rows, total: ['103.33', '103.33'] };
const NOTHING_ON_TOTAL = { rows: NONE.rows, total: ['0.00', '0.00'] };

describe('the limits of', () => {
  test.each([
    ['regeling', 2023, SHIFT, CARRY],
    ['regeling', 2024, SHIFT, NOTHING],
    ['regeling', 2025, NONE, CARRY_ON_TOTAL],
    ['regeling', 2026, NONE, NOTHING_ON_TOTAL],
    ['uniform', 2023, SHIFT, CARRY],
    ['uniform', 2024, SHIFT, CARRY],
    ['uniform', 2025, SHIFT, CARRY],
    ['uniform', 2026, SHIFT, NOTHING],
  ] as const)('%s in %i', (profile, year, shift, carry) => {
    expect(limits(budgetIn(year, { regeling, uniform }[profile]))).toEqual({
      rows: { shift: shift.rows, carry: carry.rows },
      total: { shift: shift.total, carry: carry.total },
    });
  });

  test('both profiles are the same in 2023', () => {
    expect(limits(budgetIn(2023, regeling))).toEqual(limits(budgetIn(2023, uniform)));
  });
});

describe('a limit on the total', () => {
  test('is rounded once: of 0.05 and 0.05 it is a cent, though of each it would be none', () => {
    // 10% of 0.10 = 0.01; 10% of 0.05 = 0.005
    const { rows, totals } = budgetOfGranted([
      [ALMERE, 2025, 7, '0.05'],
      [ALMERE, 2025, 8, '0.05'],
    ]);
    expect(texts(rows, 'carryLimit')).toEqual([null, null]);
    expect(texts(totals, 'carryLimit')).toEqual(['0.01']);
  });
});

describe('rules of a file', () => {
  const [first, ...later] = regeling.years;
  if (!first) throw new Error('no year');
  const rulesWith = (change: Partial<typeof first>): Rules => ({
    ...regeling,
    years: [{ ...first, ...change }, ...later],
  });

  test('without walls but with a carry per intervention: no shift limit, carry limits per row that add up', () => {
    const { rows, totals } = budgetIn(2023, rulesWith({ walls: { ...first.walls, value: false } }));
    expect(texts(rows, 'shiftLimit')).toEqual([null, null]);
    expect(texts(totals, 'shiftLimit')).toEqual([null]);
    expect(texts(rows, 'carryLimit')).toEqual(['200.00', '6.66']);
    expect(texts(totals, 'carryLimit')).toEqual(['206.66']);
  });

  test('with the receiving base: the share of the granted amount of the receiver', () => {
    const value = { share: Share.of('0.5'), base: 'receiving' as const };
    const { rows } = budgetIn(2023, rulesWith({ 'shift-limit': { ...first['shift-limit'], value } }));
    // 50% of 1,000.00 and of 33.33 (16.665)
    expect(texts(rows, 'shiftLimit')).toEqual(['500.00', '16.66']);
  });

  test('with a larger share: larger limits', () => {
    const value = { share: Share.of('0.2'), base: 'giving' as const };
    const { rows } = budgetIn(2023, rulesWith({ 'shift-limit': { ...first['shift-limit'], value } }));
    expect(texts(rows, 'shiftLimit')).toEqual(['200.00', '6.66']);
  });
});

describe('worked examples', () => {
  test('1: 2023, intervention 7 granted 575,820.00: shift limit 86,373.00, carry limit 115,164.00', () => {
    const { rows } = budgetOfGranted([[ALMERE, 2023, 7, '575820.00']]);
    expect(texts(rows, 'shiftLimit')).toEqual(['86373.00']);
    expect(texts(rows, 'carryLimit')).toEqual(['115164.00']);
    // So a shift of 86,373.01 is a cent too much.
    expect(Amount.of('86373.01').minus(rows[0]?.shiftLimit ?? Amount.zero)).toEqual(Amount.of('0.01'));
  });

  test('2: 33.33 granted in 2024: shift limit 4.99 (4.9995 rounded down)', () => {
    expect(texts(budgetOfGranted([[ALMERE, 2024, 7, '33.33']]).rows, 'shiftLimit')).toEqual(['4.99']);
  });

  test('4: 2025, Almere, 3,478,172.00 granted in all: carry limit 347,817.20 for the municipality, no shift limit', () => {
    // 1,192,416.21 + 2,285,755.79 = 3,478,172.00
    const { rows, totals } = budgetOfGranted([
      [ALMERE, 2025, 2, '1192416.21'],
      [ALMERE, 2025, 7, '2285755.79'],
    ]);
    expect(texts(totals, 'carryLimit')).toEqual(['347817.20']);
    expect(texts(totals, 'shiftLimit')).toEqual([null]);
    expect(texts(rows, 'carryLimit')).toEqual([null, null]);
    expect(texts(rows, 'shiftLimit')).toEqual([null, null]);
  });
});
