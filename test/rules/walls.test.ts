// Themes: 1–2 sport-bewegen-cultuur, 3–13 gezondheid-sociale-basis, 14–15 ondersteunend.

import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/law/rules.js';
import { findingsOf, plannedBudget } from '../support/planned-budget.js';
import { regeling, uniform } from '../support/profiles.js';

/** Every intervention is granted 1,000.00 in every year. */
const granted = [2023, 2024, 2025, 2026].flatMap((year) =>
  Array.from({ length: 15 }, (_, index) => `${year} ${index + 1} 1000.00`),
);
const crossings = (plan: readonly string[], rules: Rules = regeling) =>
  findingsOf(plannedBudget({ granted, plan, rules }), 'SHIFT_THEME');

describe('in a year with walls', () => {
  test.each(['1>2', '2>1', '3>13', '13>3', '14>15', '15>14'])('%s stays within a theme', (shift) => {
    expect(crossings([`2023 ${shift} 150.00`])).toEqual([]);
  });

  test.each([
    ['2>3', 2, 'gezondheid-sociale-basis'],
    ['3>2', 3, 'sport-bewegen-cultuur'],
    ['13>14', 13, 'ondersteunend'],
    ['14>13', 14, 'gezondheid-sociale-basis'],
    ['15>1', 15, 'sport-bewegen-cultuur'],
  ])('%s crosses, however little it is', (shift, giver, theme) => {
    expect(crossings([`2023 ${shift} 0.01`])).toEqual([`2023 ${giver} ${theme} SHIFT_THEME actual 0.01 @1`]);
    expect(crossings([`2024 ${shift} 0.01`])).toEqual([`2024 ${giver} ${theme} SHIFT_THEME actual 0.01 @1`]);
  });

  test('all shifts of one giver to one theme are one finding, at the last of them', () => {
    // 10.00 + 20.00 + 0.05 = 30.05; what stays within the theme does not count.
    const plan = ['2023 7>1 10.00', '2023 7>2 20.00', '2023 7>1 0.05', '2023 7>8 40.00'];
    expect(crossings(plan)).toEqual(['2023 7 sport-bewegen-cultuur SHIFT_THEME actual 30.05 @3']);
  });

  test('other givers, other receiving themes and other years are other findings', () => {
    const plan = ['2023 7>1 1.00', '2023 8>1 2.00', '2023 7>14 3.00', '2024 7>1 4.00'];
    expect([...crossings(plan)].sort()).toEqual([
      '2023 7 ondersteunend SHIFT_THEME actual 3.00 @3',
      '2023 7 sport-bewegen-cultuur SHIFT_THEME actual 1.00 @1',
      '2023 8 sport-bewegen-cultuur SHIFT_THEME actual 2.00 @2',
      '2024 7 sport-bewegen-cultuur SHIFT_THEME actual 4.00 @4',
    ]);
  });

  test('it crosses where nothing is granted too', () => {
    expect(findingsOf(plannedBudget({ plan: ['2023 7>1 1.00'] }), 'SHIFT_THEME')).toEqual([
      '2023 7 sport-bewegen-cultuur SHIFT_THEME actual 1.00 @1',
    ]);
  });

  test('a carry crosses nothing', () => {
    expect(crossings(['2023 7> 100.00'])).toEqual([]);
  });

  test('the finding names the rule: explained for 2023, read for 2024', () => {
    const { findings } = plannedBudget({ granted, plan: ['2023 7>1 1.00', '2024 7>1 1.00'] });
    const statuses = findings.flatMap(({ code, rule }) =>
      code === 'SHIFT_THEME' ? [[rule?.parameter, rule?.status]] : [],
    );
    expect(statuses).toEqual([
      ['walls', 'explained'],
      ['walls', 'read'],
    ]);
  });
});

describe('a year without walls', () => {
  const plan = ['2025 7>1 500.00', '2026 14>3 1000.00'];

  test('lets money go anywhere: 2025 and 2026 of regeling', () => {
    expect(crossings(plan)).toEqual([]);
  });

  test('is none of uniform', () => {
    expect(crossings(plan, uniform)).toEqual([
      '2025 7 sport-bewegen-cultuur SHIFT_THEME actual 500.00 @1',
      '2026 14 gezondheid-sociale-basis SHIFT_THEME actual 1000.00 @2',
    ]);
  });
});

test('money that is not divided belongs to no theme that a shift could cross into', () => {
  expect(crossings(['2023 7>0 1.00'])).toEqual([]);
});
