// What can still be carried: the room of the limit, and no more than is left of the year's own money.

import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { plannedBudget, rowOf, totalOf } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

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
    const outcome = plannedBudget({
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: [`2023 7> ${carried}`],
      spent: [`2023 7 ${spent}`],
    });
    expect(rowOf(outcome, '2023 7').carryUsable?.toString()).toBe(expected);
    expect(totalOf(outcome, '2023').carryUsable?.toString()).toBe(expected);
  });

  test('adds up over interventions with walls, and is that of the total without', () => {
    const walls = plannedBudget({
      granted: ['2023 7 1000.00', '2023 11 1000.00'],
      spent: ['2023 7 950.00', '2023 11 0.00'],
    });
    // 50.00 + 200.00
    expect(totalOf(walls, '2023').carryUsable?.toString()).toBe('250.00');
    const free = plannedBudget({ granted: ['2025 7 1000.00', '2025 11 1000.00'], spent: ['2025 7 1900.00'] });
    // min(10% of 2,000.00, 100.00)
    expect(totalOf(free, '2025').carryUsable?.toString()).toBe('100.00');
    expect(rowOf(free, '2025 7').carryUsable).toBeNull();
  });

  test('is an amount of its own beside the room that the limit leaves', () => {
    const outcome = plannedBudget({
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: ['2023 7> 50.00'],
      spent: ['2023 7 900.00'],
    });
    // 20% of 1,000.00 less 50.00; 1,000.00 − 900.00 − 50.00
    expect(rowOf(outcome, '2023 7')).toMatchObject({
      carryRoom: Amount.of('150.00'),
      carryUsable: Amount.of('50.00'),
    });
  });

  test('is that of the total where the limits stand per intervention and there are no walls', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    const of = (...spent: readonly string[]) =>
      plannedBudget({
        rules,
        granted: ['2025 7 1000.00', '2025 11 500.00'],
        plan: ['2025 7> 40.00', '2025 11> 60.00'],
        spent,
      });
    // limits 100.00 and 50.00: 60.00 is left of the first, of the second nothing
    const roomy = of('2025 7 1000.00');
    expect(rowOf(roomy, '2025 7').carryUsable).toBeNull();
    expect(totalOf(roomy, '2025')).toMatchObject({
      carryRoom: Amount.of('60.00'),
      carryUsable: Amount.of('60.00'),
    });
    // 1,500.00 − 1,370.00 − 100.00
    expect(totalOf(of('2025 7 1370.00'), '2025').carryUsable?.toString()).toBe('30.00');
  });

  test('of a year that is not settled is not known', () => {
    const outcome = plannedBudget({ granted: ['2023 7 1000.00', '2024 7 1.00'], spent: ['2024 7 0.00'] });
    expect(rowOf(outcome, '2023 7').carryUsable).toBeNull();
    expect(totalOf(outcome, '2023').carryUsable).toBeNull();
  });
});
