// The shift limit under rules that differ in one value from the profile regeling.

import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { Share } from '../../src/money/share.js';
import { findingsOf, plannedBudget, rowOf, textsOf, totalOf } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';
import { rulesInYear } from '../support/year-rules.js';

function excesses(granted: readonly string[], plan: readonly string[], rules: Rules) {
  return findingsOf(plannedBudget({ granted, plan, rules }), 'SHIFT_LIMIT');
}

describe('with base receiving the limit stands on what is shifted in, by the receiver’s granted amount', () => {
  const receiving = rulesWith([2023, 'shift-limit', 'base', 'receiving']);
  // 15% of 100.00 is 15.00; of 33.33 it is 4.99; of 0.06 nothing.
  const granted = ['2023 7 1000.00', '2023 8 10.00', '2023 11 100.00', '2023 12 33.33', '2023 13 0.06'];

  test.each([
    ['11', '15.00', '15.01'],
    ['12', '4.99', '5.00'],
  ])('intervention %s may receive %s, not %s', (to, limit, above) => {
    expect(excesses(granted, [`2023 7>${to} ${limit}`], receiving)).toEqual([]);
    expect(excesses(granted, [`2023 7>${to} ${above}`], receiving)).toEqual([
      `2023 ${to} SHIFT_LIMIT actual ${above} limit ${limit} excess 0.01 @1`,
    ]);
  });

  test.each(['13', '3'])('intervention %s may receive nothing', (to) => {
    expect(excesses(granted, [`2023 7>${to} 0.01`], receiving)).toEqual([
      `2023 ${to} SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1`,
    ]);
  });

  test('all that it receives counts together, once, at the last row', () => {
    const plan = ['2023 7>11 10.00', '2023 8>11 5.01', '2023 7>12 1.00'];
    expect(excesses(granted, plan, receiving)).toEqual([
      '2023 11 SHIFT_LIMIT actual 15.01 limit 15.00 excess 0.01 @2',
    ]);
  });

  test('what is given away has no limit: 10.00 of 10.00', () => {
    expect(excesses(granted, ['2023 8>11 10.00'], receiving)).toEqual([]);
  });

  test('the room is what may still come in', () => {
    const outcome = plannedBudget({ granted, plan: ['2023 7>11 10.00'], rules: receiving });
    expect(textsOf(rowOf(outcome, '2023 11'))).toMatchObject({ shiftLimit: '15.00', shiftRoom: '5.00' });
    expect(textsOf(rowOf(outcome, '2023 7'))).toMatchObject({ shiftLimit: '150.00', shiftRoom: '150.00' });
  });
});

describe('with base theme the shifts of a theme stand together, by what the theme was granted', () => {
  const theme = rulesWith([2023, 'shift-limit', 'base', 'theme']);
  // health: 1,000.00 + 1,000.00 = 2,000.00, so 300.00; sport: 33.33 + 0.01 = 33.34, so 5.001, so 5.00
  const granted = ['2023 1 33.33', '2023 2 0.01', '2023 7 1000.00', '2023 11 1000.00'];

  test('one intervention may give more than 15% of its own', () => {
    expect(excesses(granted, ['2023 7>11 200.00', '2023 11>12 100.00'], theme)).toEqual([]);
    expect(excesses(granted, ['2023 7>11 300.00'], theme)).toEqual([]);
  });

  test('a cent more is one finding of the theme, at the last of its rows', () => {
    const plan = ['2023 7>11 200.00', '2023 11>12 100.01', '2023 1>2 5.00'];
    expect(excesses(granted, plan, theme)).toEqual([
      '2023 gezondheid-sociale-basis SHIFT_LIMIT actual 300.01 limit 300.00 excess 0.01 @2',
    ]);
  });

  test('the limit is rounded once: 5.00, though of each it would be 4.99 and 0.00', () => {
    expect(excesses(granted, ['2023 1>2 5.00'], theme)).toEqual([]);
    expect(excesses(granted, ['2023 1>2 5.01'], theme)).toEqual([
      '2023 sport-bewegen-cultuur SHIFT_LIMIT actual 5.01 limit 5.00 excess 0.01 @1',
    ]);
  });

  test('a theme that was granted nothing may shift nothing', () => {
    expect(excesses(granted, ['2023 14>15 0.01'], theme)).toEqual([
      '2023 ondersteunend SHIFT_LIMIT actual 0.01 limit 0.00 excess 0.01 @1',
    ]);
  });

  test('two themes make two findings', () => {
    expect(excesses(granted, ['2023 7>11 300.01', '2023 1>2 5.01'], theme)).toHaveLength(2);
  });

  test('no limit stands at the intervention; the total has the sum of the themes', () => {
    // 300.00 + 5.00 = 305.00, of which 200.00 is used
    const outcome = plannedBudget({ granted, plan: ['2023 7>11 200.00'], rules: theme });
    expect(textsOf(rowOf(outcome, '2023 7'))).toMatchObject({ shiftLimit: null, shiftRoom: null });
    expect(textsOf(totalOf(outcome, '2023'))).toMatchObject({ shiftLimit: '305.00', shiftRoom: '105.00' });
  });

  test('a theme below its limit beside one above it is not found, nor anything else', () => {
    const outcome = plannedBudget({ granted, plan: ['2023 7>11 300.01', '2023 1>2 5.00'], rules: theme });
    expect(findingsOf(outcome)).toEqual([
      '2023 gezondheid-sociale-basis SHIFT_LIMIT actual 300.01 limit 300.00 excess 0.01 @1',
    ]);
  });

  test('without a share there is no limit, neither at a theme nor on the total', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme'], [2023, 'shift-limit', 'value', null]);
    const outcome = plannedBudget({ granted, plan: ['2023 7>11 1000.00'], rules });
    expect(findingsOf(outcome)).toEqual([]);
    expect(textsOf(totalOf(outcome, '2023'))).toMatchObject({ shiftLimit: null, shiftRoom: null });
  });

  test('without walls there is no limit either', () => {
    const rules = rulesWith([2025, 'shift-limit', 'base', 'theme']);
    const of2025 = ['2025 7 1000.00', '2025 1 10.00'];
    const outcome = plannedBudget({ granted: of2025, plan: ['2025 7>1 1000.00'], rules });
    expect(findingsOf(outcome)).toEqual([]);
    expect(textsOf(totalOf(outcome, '2025'))).toMatchObject({ shiftLimit: null, shiftRoom: null });
  });
});

test.each(['giving', 'theme'] as const)(
  'where walls are taken away, a limit by %s falls with them',
  (base) => {
    const rules = rulesInYear(2023, { walls: false, 'shift-limit': { share: Share.of('0.15'), base } });
    expect(excesses(['2023 7 1000.00'], ['2023 7>1 1000.00'], rules)).toEqual([]);
  },
);

describe('counted net, what an intervention receives is taken off what it gives', () => {
  const net = rulesWith([2023, 'shift-counting', 'value', 'net']);
  // 15% of 600.00 is 90.00
  const granted = ['2023 7 600.00', '2023 11 10000.00'];

  test('190.00 given less 100.00 received is 90.00, at the limit', () => {
    const plan = ['2023 11>7 100.00', '2023 7>12 190.00'];
    expect(excesses(granted, plan, net)).toEqual([]);
    const row = rowOf(plannedBudget({ granted, plan, rules: net }), '2023 7');
    expect(textsOf(row)).toMatchObject({ shiftedIn: '100.00', shiftedOut: '190.00', shiftRoom: '0.00' });
  });

  test('a cent more is a cent too much', () => {
    expect(excesses(granted, ['2023 7>12 190.01', '2023 11>7 100.00'], net)).toEqual([
      '2023 7 SHIFT_LIMIT actual 90.01 limit 90.00 excess 0.01 @1',
    ]);
  });

  test('who receives more than it gives has its whole limit as room', () => {
    const plan = ['2023 11>7 100.00', '2023 7>12 50.00'];
    expect(textsOf(rowOf(plannedBudget({ granted, plan, rules: net }), '2023 7'))).toMatchObject({
      shiftRoom: '90.00',
    });
  });
});

describe('with the base of granted and carried in', () => {
  const wide = rulesWith([2024, 'limit-base', 'value', 'granted-and-carried-in']);
  // 15% of 1,000.00 granted + 200.00 carried in is 180.00
  const granted = ['2023 7 1000.00', '2024 7 1000.00'];

  test('money carried in widens the limit', () => {
    expect(excesses(granted, ['2023 7> 200.00', '2024 7>11 180.00'], wide)).toEqual([]);
    expect(excesses(granted, ['2023 7> 200.00', '2024 7>11 180.01'], wide)).toEqual([
      '2024 7 SHIFT_LIMIT actual 180.01 limit 180.00 excess 0.01 @2',
    ]);
  });
});

describe('with another share', () => {
  test.each([
    // 1,000.00 × 0, × 0.125 and × 1
    ['0', '0.00', '0.01'],
    ['0.125', '125.00', '125.01'],
    ['1', '1000.00', '1000.01'],
  ])('of %s the limit of 1,000.00 is %s', (share, limit, above) => {
    const rules = rulesWith([2023, 'shift-limit', 'value', share]);
    if (limit !== '0.00') expect(excesses(['2023 7 1000.00'], [`2023 7>11 ${limit}`], rules)).toEqual([]);
    expect(excesses(['2023 7 1000.00'], [`2023 7>11 ${above}`], rules)).toEqual([
      `2023 7 SHIFT_LIMIT actual ${above} limit ${limit} excess 0.01 @1`,
    ]);
  });

  test('of none, walls stand but within a theme there is no limit', () => {
    const rules = rulesWith([2023, 'shift-limit', 'value', null]);
    const outcome = plannedBudget({ granted: ['2023 7 1000.00'], plan: ['2023 7>11 1000.00'], rules });
    expect(findingsOf(outcome, 'SHIFT_LIMIT', 'SHIFT_THEME')).toEqual([]);
    expect(textsOf(rowOf(outcome, '2023 7'))).toMatchObject({ shiftLimit: null, shiftRoom: null });
  });
});

describe('a limit of themes', () => {
  const theme = rulesWith([2023, 'shift-limit', 'base', 'theme']);

  test('is each municipality’s own', () => {
    // 15% of 100.00 = 15.00 for each of them
    const granted = ['GM0014 2023 7 100.00', '2023 7 100.00', 'GM0363 2023 7 100.00'];
    const plan = ['GM0014 2023 7>11 15.00', '2023 7>11 15.00', 'GM0363 2023 7>11 15.01'];
    expect(excesses(granted, plan, theme)).toEqual([
      'GM0363 2023 gezondheid-sociale-basis SHIFT_LIMIT actual 15.01 limit 15.00 excess 0.01 @3',
    ]);
  });

  test('judges no municipality-year of which an allocation row could not be used', () => {
    const spoiled = [{ municipality: 'GM0034', year: 2023 }];
    const input = { granted: ['2023 7 100.00'], plan: ['2023 7>11 15.01'], rules: theme };
    expect(findingsOf(plannedBudget({ ...input, spoiled }), 'SHIFT_LIMIT')).toEqual([]);
    expect(findingsOf(plannedBudget(input), 'SHIFT_LIMIT')).toHaveLength(1);
  });

  test('is none of money that is not divided, which belongs to no theme', () => {
    expect(excesses(['2023 0 100.00', '2023 7 100.00'], ['2023 0>7 1.00'], theme)).toEqual([]);
  });
});
