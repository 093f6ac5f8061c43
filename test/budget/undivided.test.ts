// Money that is not divided over interventions: a row of intervention 0.

import { describe, expect, test } from 'vitest';
import {
  findingsOf,
  plannedBudget,
  rowNames,
  rowOf,
  settlementsOf,
  textsOf,
  totalOf,
} from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

describe('in a year without walls', () => {
  // Almere 2025: 531,659.00 for intervention 7, 133,758.00 not divided, 3,478,172.00 in all
  const granted = ['2025 0 133758.00', '2025 7 531659.00', '2025 11 2812755.00'];

  test('it has no theme, stands first and counts in the total and in the base of its carry limit', () => {
    const outcome = plannedBudget({ granted });
    expect(rowNames(outcome)).toEqual(['2025 0', '2025 7', '2025 11']);
    expect(rowOf(outcome, '2025 0').theme).toBeNull();
    // 10% of 3,478,172.00
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({
      granted: '3478172.00',
      carryLimit: '347817.20',
    });
  });

  test('a shift divides it; what it does not have is covered by the total, and deserves a look', () => {
    const divided = (amount: string) => plannedBudget({ granted, plan: [`2025 0>7 ${amount}`] });
    expect(findingsOf(divided('133758.00'))).toEqual([]);
    expect(textsOf(rowOf(divided('133758.00'), '2025 7'))).toMatchObject({ available: '665417.00' });
    expect(findingsOf(divided('133758.01'))).toEqual([
      '2025 0 ROW_BELOW_ZERO available -0.01 carriedOut 0.00 budget -0.01 @1',
    ]);
  });

  test('its actuals count on the total', () => {
    const outcome = plannedBudget({ granted, spent: ['2025 0 3478172.01'] });
    expect(totalOf(outcome, '2025').overspent?.toString()).toBe('0.01');
    expect(rowOf(outcome, '2025 0').overspent).toBeNull();
  });

  test('a carry of it, where the limit stands on the total, is the municipality\u2019s own and no row is below zero', () => {
    const outcome = plannedBudget({ granted: [...granted, '2026 7 1.00'], plan: ['2025 0> 347817.20'] });
    expect(findingsOf(outcome)).toEqual([]);
    expect(rowOf(outcome, '2026 0').carriedIn.toString()).toBe('347817.20');
  });
});

describe('without walls and with a carry limit per intervention', () => {
  const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
  // 10% each: 0 has 10.00, 7 has 100.00, 11 has 50.00
  const granted = ['2025 0 100.00', '2025 7 1000.00', '2025 11 500.00', '2026 7 1.00'];
  const found = (...plan: readonly string[]) =>
    findingsOf(plannedBudget({ granted, plan, rules }), 'CARRY_LIMIT');

  test('a carry of it is judged against what the limits of all rows leave', () => {
    expect(found('2025 0> 160.00')).toEqual([]);
    expect(found('2025 0> 160.01')).toEqual(['2025 0 CARRY_LIMIT actual 160.01 limit 160.00 excess 0.01 @1']);
    // 7 uses 30.00 of its 100.00, 11 more than its 50.00
    expect(found('2025 7> 30.00', '2025 11> 50.01', '2025 0> 80.01')).toEqual([
      '2025 0 CARRY_LIMIT actual 80.01 limit 80.00 excess 0.01 @3',
      '2025 11 CARRY_LIMIT actual 50.01 limit 50.00 excess 0.01 @2',
    ]);
  });

  test('the room of the total is that of its rows', () => {
    const outcome = plannedBudget({ granted, plan: ['2025 7> 30.00'], rules });
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ carryLimit: '160.00', carryRoom: '130.00' });
  });

  test('the lawful cut takes the lowest first, within what is left on the total', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2025 0> 170.00', '2025 7> 20.00'],
      spent: ['2025 7 1490.00', '2026 7 0.00'],
      rules,
    });
    // 0 may carry 10.00 + 80.00 + 50.00 = 140.00; 1,600.00 − 1,490.00 = 110.00 is left, so 7 carries nothing
    const lawful = outcome.lawful.find(({ year }) => year === 2026);
    expect(lawful?.rows.map(({ intervention, carriedIn }) => `${intervention} ${carriedIn}`)).toEqual([
      '0 110.00',
      '7 0.00',
    ]);
  });
});

describe('carried into a year with walls', () => {
  const rules = rulesWith(
    [2025, 'walls', 'value', false],
    [2026, 'walls', 'value', true],
    [2026, 'shift-limit', 'value', '0.15'],
    [2026, 'carry-limit', 'scope', 'intervention'],
    [2026, 'carry-limit', 'value', '0.2'],
    [2026, 'carry-spent-first', 'value', false],
    [2026, 'limit-base', 'value', 'granted-and-carried-in'],
  );
  const granted = ['2025 7 1000.00', '2026 7 1000.00'];

  test('it is a row with actuals of its own, that can be neither shifted nor carried on', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2025 0> 100.00'],
      spent: ['2025 7 500.00', '2026 0 30.00', '2026 7 1000.00'],
      rules,
    });
    expect(textsOf(rowOf(outcome, '2026 0'))).toMatchObject({
      available: '100.00',
      shiftLimit: '0.00',
      shiftRoom: '0.00',
      carryLimit: '0.00',
      carryRoom: '0.00',
      spent: '30.00',
      unspent: '70.00',
      toRepay: '70.00',
    });
    // 500.00 − 100.00 and 70.00
    expect(settlementsOf(outcome)).toEqual(['2025 400.00 400.00, 2026 70.00 70.00 = 470.00 470.00']);
  });

  test('and is never proposed to be carried on', () => {
    const middle = rulesWith(
      [2024, 'walls', 'value', false],
      [2024, 'shift-limit', 'value', null],
      [2024, 'carry-limit', 'scope', 'total'],
      [2024, 'carry-limit', 'value', '0.1'],
      [2025, 'walls', 'value', true],
      [2025, 'shift-limit', 'value', '0.15'],
      [2025, 'carry-limit', 'scope', 'intervention'],
      [2025, 'carry-limit', 'alternatives', []],
      [2025, 'carry-spent-first', 'value', false],
      [2025, 'limit-base', 'value', 'granted-and-carried-in'],
    );
    const outcome = plannedBudget({
      granted: ['2024 7 1000.00', '2025 7 1000.00', '2026 7 1.00'],
      spent: ['2024 7 0.00', '2025 7 1000.00', '2026 7 0.00'],
      carry: 'max',
      rules: middle,
    });
    // 10% of 1,000.00 arrives in 2025 undivided, and stays there
    expect(outcome.carries.map(({ year, from, amount }) => `${year} ${from} ${amount}`)).toEqual([
      '2024 0 100.00',
    ]);
  });
});

test('a carry of nothing makes no row, no year and nothing that is open', () => {
  const granted = ['2023 7 1000.00', '2025 7 1000.00'];
  const spent = ['2023 7 1000.00', '2025 7 1000.00'];
  const plan = ['2023 7> 0.00', '2023 8> 0.00', '2025 0> 0.00'];
  const outcome = plannedBudget({ granted, spent, plan });
  expect(rowNames(outcome)).toEqual(['2023 7', '2025 7']);
  expect(findingsOf(outcome)).toEqual([]);
  expect(settlementsOf(outcome)).toEqual(['2023 0.00 0.00, 2025 0.00 0.00 = 0.00 0.00']);
});
