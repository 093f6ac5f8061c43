// What may restrict shifts beside the shift limit; the profiles assume none of it.

import { describe, expect, test } from 'vitest';
import { findingsOf, type Planned, plannedBudget, rowOf, textsOf } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

/** The findings of the shift limit with the parameter each rests on. */
function excesses(planned: Planned): readonly string[] {
  const outcome = plannedBudget(planned);
  const findings = outcome.findings.filter(({ code }) => code === 'SHIFT_LIMIT');
  return findings.map((finding) => `${findingsOf({ findings: [finding] })} ${finding.rule?.parameter}`);
}

const granted = ['2023 11 100.00', '2023 12 0.09', '2023 13 0.10', '2023 14 1000.00', '2023 15 1000.00'];
const all = [...granted, '2023 7 1000.00', '2023 8 1000.00', '2025 14 1000.00'];

describe('an intervention that is excluded', () => {
  const rules = rulesWith(
    [2023, 'shift-excluded-interventions', 'value', [14]],
    [2025, 'shift-excluded-interventions', 'value', [14]],
  );

  test('gives nothing', () => {
    expect(excesses({ granted: all, plan: ['2023 14>15 0.01'], rules })).toEqual([
      '2023 14 SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1 shift-excluded-interventions',
    ]);
  });

  test('receives nothing', () => {
    expect(excesses({ granted: all, plan: ['2023 15>14 0.01'], rules })).toEqual([
      '2023 14 SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1 shift-excluded-interventions',
    ]);
  });

  test('counts what it receives itself, and nothing that others receive', () => {
    expect(excesses({ granted: all, plan: ['2023 15>14 10.00', '2023 7>8 5.00'], rules })).toEqual([
      '2023 14 SHIFT_LIMIT actual 10.00 limit 0.00 excess 10.00 @1 shift-excluded-interventions',
    ]);
  });

  test('has a limit and a room of nothing; the others keep theirs', () => {
    const outcome = plannedBudget({ granted: all, rules });
    expect(textsOf(rowOf(outcome, '2023 14'))).toMatchObject({ shiftLimit: '0.00', shiftRoom: '0.00' });
    expect(textsOf(rowOf(outcome, '2023 15'))).toMatchObject({ shiftLimit: '150.00', shiftRoom: '150.00' });
  });

  test('gives nothing, and nothing else is wrong with that', () => {
    expect(findingsOf(plannedBudget({ granted: all, plan: ['2023 14>15 0.01'], rules }))).toEqual([
      '2023 14 SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });

  test('is free in a year without walls: there it has no limit at all', () => {
    expect(excesses({ granted: all, plan: ['2025 14>15 1000.00'], rules })).toEqual([]);
    const row = rowOf(plannedBudget({ granted: all, rules }), '2025 14');
    expect(textsOf(row)).toMatchObject({ shiftLimit: null, shiftRoom: null });
  });
});

describe('a theme that is closed', () => {
  const rules = rulesWith([2023, 'shift-closed-themes', 'value', ['ondersteunend']]);

  test('shifts nothing, and that is found once per giving intervention', () => {
    expect(excesses({ granted: all, plan: ['2023 14>15 0.01', '2023 14>15 0.02'], rules })).toEqual([
      '2023 14 SHIFT_LIMIT actual 0.03 limit 0.00 excess 0.03 @2 shift-closed-themes',
    ]);
  });

  test('leaves other themes as they are', () => {
    expect(excesses({ granted: all, plan: ['2023 7>11 150.00'], rules })).toEqual([]);
  });

  test('may be shifted within where it is not closed: 14 and 15 in the profile', () => {
    expect(excesses({ granted: all, plan: ['2023 14>15 150.00', '2023 15>14 150.00'] })).toEqual([]);
  });
});

describe('whatever the shift limit looks at, a shift that may not be is found once', () => {
  const EXCLUDED = 'shift-excluded-interventions';
  const CLOSED = 'shift-closed-themes';

  test.each([
    // the giver may not: named as the giver, also where the limit is the receiver's or the theme's
    ['receiving', EXCLUDED, '2023 14>15 0.01', '14'],
    ['theme', EXCLUDED, '2023 14>15 0.01', '14'],
    // the receiver may not: named as the receiver
    ['receiving', EXCLUDED, '2023 15>14 0.01', '14'],
    ['theme', EXCLUDED, '2023 15>14 0.01', '14'],
    // neither may: at the giver, or at the receiver where the limit is the receiver's
    ['giving', CLOSED, '2023 14>15 0.01', '14'],
    ['receiving', CLOSED, '2023 14>15 0.01', '15'],
    ['theme', CLOSED, '2023 14>15 0.01', '14'],
  ])('base %s, %s: %s is found at %s', (base, parameter, plan, named) => {
    const rules =
      parameter === EXCLUDED
        ? rulesWith([2023, 'shift-limit', 'base', base], [2023, EXCLUDED, 'value', [14]])
        : rulesWith([2023, 'shift-limit', 'base', base], [2023, CLOSED, 'value', ['ondersteunend']]);
    expect(excesses({ granted: all, plan: [plan], rules })).toEqual([
      `2023 ${named} SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1 ${parameter}`,
    ]);
  });
});

describe('a cap on the receiving side', () => {
  const rules = rulesWith([2023, 'shift-receiving-cap', 'value', '0.10']);

  test.each([
    // 10% of 100.00, of 0.10 and of 0.09 (0.009)
    ['11', '10.00', '10.01'],
    ['13', '0.01', '0.02'],
    ['12', '0.00', '0.01'],
    // nothing granted
    ['9', '0.00', '0.01'],
  ])('lets %s receive %s, not %s', (to, cap, above) => {
    if (cap !== '0.00') expect(excesses({ granted: all, plan: [`2023 7>${to} ${cap}`], rules })).toEqual([]);
    expect(excesses({ granted: all, plan: [`2023 7>${to} ${above}`], rules })).toEqual([
      `2023 ${to} SHIFT_LIMIT actual ${above} limit ${cap} excess 0.01 @1 shift-receiving-cap`,
    ]);
  });

  test('counts all that is received, once, at the last row', () => {
    const plan = ['2023 7>11 6.00', '2023 8>11 4.01', '2023 7>8 1.00'];
    expect(excesses({ granted: all, plan, rules })).toEqual([
      '2023 11 SHIFT_LIMIT actual 10.01 limit 10.00 excess 0.01 @2 shift-receiving-cap',
    ]);
  });

  test('stands beside the limit of the giver', () => {
    // 15% of 1,000.00 is 150.00, 10% of 100.00 is 10.00
    expect(excesses({ granted: all, plan: ['2023 7>11 150.01'], rules })).toEqual([
      '2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @1 shift-limit',
      '2023 11 SHIFT_LIMIT actual 150.01 limit 10.00 excess 140.01 @1 shift-receiving-cap',
    ]);
  });

  test('counts what is received, less what is given where shifts are counted net', () => {
    // 11 receives 15.01 and gives 5.00 of 100.00; its cap is 10.00
    const plan = ['2023 7>11 15.01', '2023 11>8 5.00'];
    const net = rulesWith(
      [2023, 'shift-receiving-cap', 'value', '0.10'],
      [2023, 'shift-counting', 'value', 'net'],
    );
    expect(excesses({ granted: all, plan, rules })).toEqual([
      '2023 11 SHIFT_LIMIT actual 15.01 limit 10.00 excess 5.01 @1 shift-receiving-cap',
    ]);
    expect(excesses({ granted: all, plan, rules: net })).toEqual([
      '2023 11 SHIFT_LIMIT actual 10.01 limit 10.00 excess 0.01 @1 shift-receiving-cap',
    ]);
  });

  test('decides nothing in a year without walls', () => {
    // 10% of 1,000.00 is 100.00, and 15 is granted nothing
    const without = rulesWith([2025, 'shift-receiving-cap', 'value', '0.10']);
    const plan = ['2025 15>14 100.01', '2025 14>15 1000.00'];
    expect(excesses({ granted: all, plan, rules: without })).toEqual([]);
  });

  test('is none in the profile: 11 may receive 150.00 on 100.00', () => {
    expect(excesses({ granted: all, plan: ['2023 7>11 150.00'] })).toEqual([]);
  });
});
