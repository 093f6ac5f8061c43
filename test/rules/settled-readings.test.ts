// What was settled about rules of one's own, a sentence a test.

import { describe, expect, test } from 'vitest';
import {
  findingsOf,
  plannedBudget,
  rowOf,
  settlementsOf,
  textsOf,
  totalOf,
} from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

describe('a carry limit on what is unspent', () => {
  test('takes the year\u2019s own unspent money, per intervention', () => {
    const rules = rulesWith([2024, 'carry-limit', 'base', 'unspent'], [2024, 'carry-limit', 'value', '0.5']);
    const outcome = plannedBudget({
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00'],
      plan: ['2023 7> 200.00', '2024 7> 475.01'],
      // of 200.00 carried in 150.00 is spent, and nothing of the 1,000.00 of the year itself
      spent: ['2023 7 800.00', '2024 7 250.00'],
      rules,
    });
    // unspent 950.00; own unspent 1,000.00 − 50.00 = 950.00
    expect(textsOf(rowOf(outcome, '2024 7'))).toMatchObject({ ownUnspent: '950.00', carryLimit: '475.00' });
    const less = plannedBudget({
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00'],
      plan: ['2023 7> 200.00', '2024 7> 500.01'],
      spent: ['2023 7 800.00', '2024 7 50.00'],
      rules,
    });
    // unspent 1,150.00; own unspent 1,000.00: half of it is 500.00
    expect(findingsOf(less, 'CARRY_LIMIT')).toEqual([
      '2024 7 CARRY_LIMIT actual 500.01 limit 500.00 excess 0.01 @2',
    ]);
  });

  test('and on the total, where it stands there', () => {
    const outcome = plannedBudget({
      granted: ['2024 7 1000.00', '2025 7 1000.00', '2026 7 1.00'],
      plan: ['2024 7> 200.00'],
      spent: ['2024 7 800.00', '2025 7 50.00'],
      rules: rulesWith([2024, 'carry-limit', 'value', '0.2'], [2025, 'carry-limit', 'base', 'unspent']),
    });
    // unspent 1,150.00; own unspent 1,000.00, of which 10%
    expect(totalOf(outcome, '2025').carryLimit?.toString()).toBe('100.00');
  });
});

describe('out of the last covered year', () => {
  test.each(['intervention', 'total'])(
    'the carry limit is 0.00 though nothing is settled, per %s',
    (scope) => {
      const rules = rulesWith(
        [2026, 'carry-limit', 'base', 'unspent'],
        [2026, 'carry-limit', 'scope', scope],
        // Per intervention it is known what is unspent only between walls.
        [2026, 'walls', 'value', scope === 'intervention'],
      );
      const outcome = plannedBudget({ granted: ['2026 7 1000.00'], plan: ['2026 7> 0.01'], rules });
      const whose = scope === 'total' ? '2026' : '2026 7';
      expect(totalOf(outcome, '2026').carryLimit?.toString()).toBe('0.00');
      expect(findingsOf(outcome, 'CARRY_LIMIT')).toEqual([
        `${whose} CARRY_LIMIT actual 0.01 limit 0.00 excess 0.01 @1`,
      ]);
    },
  );
});

describe('the cap on the receiving side', () => {
  const cap = [2024, 'shift-receiving-cap', 'value', '0.10'] as const;
  const granted = ['2023 11 100.00', '2024 7 1000.00', '2024 11 100.00'];

  test('is taken of what was granted and carried in, where the limits are', () => {
    const rules = rulesWith(cap, [2024, 'limit-base', 'value', 'granted-and-carried-in']);
    const found = (amount: string) =>
      findingsOf(
        plannedBudget({ granted, plan: ['2023 11> 20.00', `2024 7>11 ${amount}`], rules }),
        'SHIFT_LIMIT',
      );
    // 10% of 100.00 + 20.00
    expect(found('12.00')).toEqual([]);
    expect(found('12.01')).toEqual(['2024 11 SHIFT_LIMIT actual 12.01 limit 12.00 excess 0.01 @2']);
  });

  test('counts net what it receives less what it gives, where shifts are counted so', () => {
    const rules = rulesWith(cap, [2024, 'shift-counting', 'value', 'net']);
    const found = (amount: string) =>
      findingsOf(
        plannedBudget({ granted, plan: ['2024 11>7 5.00', `2024 7>11 ${amount}`], rules }),
        'SHIFT_LIMIT',
      );
    // 15.00 − 5.00 is 10% of 100.00
    expect(found('15.00')).toEqual([]);
    expect(found('15.01')).toEqual(['2024 11 SHIFT_LIMIT actual 10.01 limit 10.00 excess 0.01 @2']);
  });
});

test('an excluded intervention gives nothing, netted or not', () => {
  const rules = rulesWith(
    [2023, 'shift-excluded-interventions', 'value', [14]],
    [2023, 'shift-counting', 'value', 'net'],
  );
  const granted = ['2023 14 1000.00', '2023 15 1000.00'];
  const outcome = plannedBudget({ granted, plan: ['2023 14>15 10.00', '2023 15>14 10.00'], rules });
  expect(findingsOf(outcome, 'SHIFT_LIMIT')).toEqual([
    '2023 14 SHIFT_LIMIT actual 10.00 limit 0.00 excess 10.00 @1',
    '2023 14 SHIFT_LIMIT actual 10.00 limit 0.00 excess 10.00 @2',
  ]);
});

test('a theme that is closed has limit and room 0.00 at every level, also where limits are those of themes', () => {
  const rules = rulesWith(
    [2023, 'shift-limit', 'base', 'theme'],
    [2023, 'shift-closed-themes', 'value', ['ondersteunend']],
  );
  const outcome = plannedBudget({ granted: ['2023 7 1000.00', '2023 14 1000.00'], rules });
  // 15% of 1,000.00 of the other theme
  expect(textsOf(totalOf(outcome, '2023'))).toMatchObject({ shiftLimit: '150.00', shiftRoom: '150.00' });
  const closed = plannedBudget({
    granted: ['2023 14 1000.00', '2023 15 1000.00'],
    plan: ['2023 14>15 300.01'],
    rules,
  });
  expect(textsOf(totalOf(closed, '2023'))).toMatchObject({ shiftLimit: '0.00', shiftRoom: '0.00' });
  expect(findingsOf(closed)).toEqual(['2023 14 SHIFT_LIMIT actual 300.01 limit 0.00 excess 300.01 @1']);
});

describe('what is overspent', () => {
  const granted = ['2023 7 1000.00', '2023 11 1000.00', '2023 12 1000.00'];

  test('because it was shifted away is found at the last shift', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2023 7>11 50.00', '2023 7>12 50.00', '2023 11>12 1.00'],
      spent: ['2023 7 1000.00'],
    });
    expect(findingsOf(outcome)).toEqual([
      '2023 7 OVERSPENT available 900.00 spent 1000.00 overspent 100.00 @2',
    ]);
    expect(outcome.findings[0]?.place?.file).toBe('plan.csv');
  });

  test('though nothing was booked on it, too', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2023 13>11 50.00'],
      spent: ['2023 7 1000.00'],
    });
    expect(findingsOf(outcome, 'OVERSPENT')).toEqual([
      '2023 13 OVERSPENT available -50.00 spent 0.00 overspent 50.00 @1',
    ]);
  });

  test('without the shifts as well is found at the last booking', () => {
    const outcome = plannedBudget({
      granted,
      plan: ['2023 7>11 50.00'],
      spent: ['2023 7 1000.00', '2023 7 0.01'],
    });
    expect(findingsOf(outcome, 'OVERSPENT')).toEqual([
      '2023 7 OVERSPENT available 950.00 spent 1000.01 overspent 50.01 @2',
    ]);
    expect(outcome.findings.find(({ code }) => code === 'OVERSPENT')?.place?.file).toBe('spent.csv');
  });
});

test('years settled under a limit that is 0.00 repay all of it', () => {
  const outcome = plannedBudget({
    granted: ['2026 7 100.00'],
    plan: ['2026 7> 10.00'],
    spent: ['2026 7 60.00'],
  });
  // as planned 40.00 − 10.00, lawful nothing is carried
  expect(settlementsOf(outcome)).toEqual(['2026 30.00 40.00 = 30.00 40.00']);
});
