// Carry limits that wait for something: for actuals, or for a next year that does not come.

import { describe, expect, test } from 'vitest';
import { findingsOf, plannedBudget, rowOf, textsOf, totalOf } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

const granted = ['2023 7 1000.00', '2025 7 1000.00', '2026 7 1000.00'];

describe('a limit on what is left unspent is not known without actuals', () => {
  test('per intervention: no limit, no room, and no finding however much is carried', () => {
    const rules = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
    const outcome = plannedBudget({ granted, plan: ['2023 7> 999.00'], rules });
    expect(textsOf(rowOf(outcome, '2023 7'))).toMatchObject({ carryLimit: null, carryRoom: null });
    expect(textsOf(totalOf(outcome, '2023'))).toMatchObject({ carryLimit: null, carryRoom: null });
    expect(findingsOf(outcome, 'CARRY_LIMIT')).toEqual([]);
  });

  test('on the total: no limit, no room, and no finding', () => {
    const rules = rulesWith([2025, 'carry-limit', 'base', 'unspent']);
    const outcome = plannedBudget({ granted, plan: ['2025 7> 999.00'], rules });
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ carryLimit: null, carryRoom: null });
    expect(findingsOf(outcome, 'CARRY_LIMIT')).toEqual([]);
  });
});

describe('out of the last covered year nothing is carried, whatever share the rules have for it', () => {
  test('per intervention', () => {
    const rules = rulesWith(
      [2026, 'carry-limit', 'scope', 'intervention'],
      [2026, 'carry-limit', 'value', '0.20'],
    );
    const outcome = plannedBudget({ granted, plan: ['2026 7> 0.01'], rules });
    expect(textsOf(rowOf(outcome, '2026 7'))).toMatchObject({ carryLimit: '0.00', carryRoom: '0.00' });
    expect(findingsOf(outcome, 'CARRY_LIMIT')).toEqual([
      '2026 7 CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });

  test('on the total', () => {
    const outcome = plannedBudget({ granted, rules: rulesWith([2026, 'carry-limit', 'value', '0.20']) });
    expect(textsOf(totalOf(outcome, '2026'))).toMatchObject({ carryLimit: '0.00', carryRoom: '0.00' });
  });

  test('out of the year before it is: 20% of 1,000.00', () => {
    const outcome = plannedBudget({ granted, rules: rulesWith([2025, 'carry-limit', 'value', '0.20']) });
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ carryLimit: '200.00', carryRoom: '200.00' });
  });
});

describe('where the most that is allowed is carried', () => {
  test('what the plan carries is not looked at: it makes no year and no finding', () => {
    const outcome = plannedBudget({
      granted: ['2023 7 1000.00'],
      plan: ['2024 7> 50.00'],
      spent: ['2023 7 1000.00'],
      carry: 'max',
    });
    expect(outcome.totals.map(({ year }) => year)).toEqual([2023]);
    expect(outcome.findings).toEqual([]);
  });
});

describe('nothing is settled', () => {
  test('without actuals: not as planned, and not lawfully', () => {
    const { lawful, settlements } = plannedBudget({ granted: ['2023 7 1000.00'] });
    expect([lawful, settlements]).toEqual([[], []]);
  });

  test('of a municipality of which no year is covered', () => {
    const { settlements, findings } = plannedBudget({ granted: ['2030 7 1.00'], spent: ['2030 7 1.00'] });
    expect(settlements).toEqual([]);
    expect(findings.map(({ code, year }) => `${code} ${year}`)).toEqual(['YEAR_NOT_COVERED 2030']);
  });
});
