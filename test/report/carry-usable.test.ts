// What can still be carried: the room of the limit, and no more than is left of the year's own money.

import { describe, expect, test } from 'vitest';
import { withCarryUsable } from '../../src/report/carry-usable.js';
import { type Planned, plannedBudget, rowOf, totalOf } from '../support/planned-budget.js';

const usable = (planned: Planned) => withCarryUsable({ ...plannedBudget(planned), interventions: undefined });

describe('what can still be carried', () => {
  test.each([
    // limit 20% of 1,000.00 = 200.00; own money left 1,000.00 − spent
    ['700.00', '0.00', '200.00'],
    ['800.00', '0.00', '200.00'],
    ['800.01', '0.00', '199.99'],
    ['1000.00', '0.00', '0.00'],
    ['700.00', '50.00', '150.00'],
    ['900.00', '50.00', '50.00'],
    ['900.00', '100.00', '0.00'],
    ['900.00', '100.01', '0.00'],
  ])('with %s spent of 1000.00 and %s carried is %s', (spent, carried, expected) => {
    const outcome = usable({
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: [`2023 7> ${carried}`],
      spent: [`2023 7 ${spent}`],
    });
    expect(rowOf(outcome, '2023 7').carryRoom?.toString()).toBe(expected);
    expect(totalOf(outcome, '2023').carryRoom?.toString()).toBe(expected);
  });

  test('adds up over interventions with walls, and is that of the total without', () => {
    const walls = usable({
      granted: ['2023 7 1000.00', '2023 11 1000.00'],
      spent: ['2023 7 950.00', '2023 11 0.00'],
    });
    // 50.00 + 200.00
    expect(totalOf(walls, '2023').carryRoom?.toString()).toBe('250.00');
    const free = usable({ granted: ['2025 7 1000.00', '2025 11 1000.00'], spent: ['2025 7 1900.00'] });
    // min(10% of 2,000.00, 100.00)
    expect(totalOf(free, '2025').carryRoom?.toString()).toBe('100.00');
    expect(rowOf(free, '2025 7').carryRoom).toBeNull();
  });

  test('of a year that is not settled is not known', () => {
    const outcome = usable({ granted: ['2023 7 1000.00', '2024 7 1.00'], spent: ['2024 7 0.00'] });
    expect(rowOf(outcome, '2023 7').carryRoom).toBeNull();
    expect(totalOf(outcome, '2023').carryRoom).toBeNull();
  });
});
