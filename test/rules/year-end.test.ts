// What is found at the end of a year: below, at and one cent above each limit.

import { describe, expect, test } from 'vitest';
import { findingsOf, type Planned, plannedBudget } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';

const found = (planned: Planned, ...codes: Parameters<typeof findingsOf>[1][]) =>
  findingsOf(plannedBudget(planned), ...codes);

describe('OVERSPENT', () => {
  test.each([
    ['99.99', []],
    ['100.00', []],
    ['100.01', ['2024 7 OVERSPENT available 100.00 spent 100.01 overspent 0.01 @1']],
  ])('with walls of an intervention, %s of 100.00', (spent, expected) => {
    expect(found({ granted: ['2024 7 100.00'], spent: [`2024 7 ${spent}`] })).toEqual(expected);
  });

  test.each([
    // 100.00 + 50.00 = 150.00; a surplus of the one covers the other
    ['50.00', []],
    ['50.01', ['2025 OVERSPENT available 150.00 spent 150.01 overspent 0.01 @2']],
  ])('without walls of the total, 100.00 and %s of 150.00', (spent, expected) => {
    const planned = {
      granted: ['2025 7 50.00', '2025 11 100.00'],
      spent: ['2025 7 100.00', `2025 11 ${spent}`],
    };
    expect(found(planned)).toEqual(expected);
  });

  test('money spent on what was never granted is overspent to the last cent', () => {
    expect(found({ granted: ['2024 7 100.00'], spent: ['2024 8 0.01'] })).toEqual([
      '2024 8 OVERSPENT available 0.00 spent 0.01 overspent 0.01 @1',
    ]);
  });

  test('it points at the last booking of its intervention', () => {
    const spent = ['2024 7 60.00', '2024 7 60.00', '2024 8 0.00'];
    expect(found({ granted: ['2024 7 100.00'], spent })).toEqual([
      '2024 7 OVERSPENT available 100.00 spent 120.00 overspent 20.00 @2',
    ]);
  });
});

describe('NEGATIVE_SPENT', () => {
  test('it points at the last booking of its own intervention', () => {
    const planned = { granted: ['2024 7 1.00'], spent: ['2024 7 5.00', '2024 7 -5.01', '2024 8 0.00'] };
    expect(found(planned)).toEqual(['2024 7 NEGATIVE_SPENT spent -0.01 @2']);
  });

  test.each([
    ['-9.99', []],
    ['-10.00', []],
    ['-10.01', ['2025 7 NEGATIVE_SPENT spent -0.01 @2']],
  ])('10.00 and a correction of %s', (correction, expected) => {
    const planned = { granted: ['2025 7 100.00'], spent: ['2025 7 10.00', `2025 7 ${correction}`] };
    expect(found(planned)).toEqual(expected);
  });
});

describe('CARRY_EXCEEDS_UNSPENT', () => {
  test.each([
    // with walls: 1,000.00 − 900.00 = 100.00 left, carry limit 200.00
    ['99.99', []],
    ['100.00', []],
    ['100.01', ['2023 7 CARRY_EXCEEDS_UNSPENT actual 100.01 limit 100.00 excess 0.01 @1']],
  ])('with walls of an intervention, %s carried', (carried, expected) => {
    const planned = {
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: [`2023 7> ${carried}`],
      spent: ['2023 7 900.00'],
    };
    expect(found(planned)).toEqual(expected);
  });

  test.each([
    // without walls: 2,000.00 − 1,850.00 = 150.00 left, carry limit 200.00
    ['50.00', []],
    ['50.01', ['2025 CARRY_EXCEEDS_UNSPENT actual 150.01 limit 150.00 excess 0.01 @2']],
  ])('without walls of the total, 100.00 and %s carried', (carried, expected) => {
    const planned = {
      granted: ['2025 7 1000.00', '2025 11 1000.00', '2026 7 1.00'],
      plan: ['2025 7> 100.00', `2025 11> ${carried}`],
      spent: ['2025 7 1850.00'],
    };
    expect(found(planned)).toEqual(expected);
  });

  test('without walls it is judged on the total also where the carry limit stands per intervention', () => {
    const rules = rulesWith([2025, 'carry-limit', 'scope', 'intervention']);
    const planned = {
      granted: ['2025 7 1000.00', '2025 11 1000.00', '2026 7 1.00'],
      plan: ['2025 7> 100.00', '2025 11> 50.01'],
      spent: ['2025 7 1850.00'],
      rules,
    };
    expect(found(planned)).toEqual(['2025 CARRY_EXCEEDS_UNSPENT actual 150.01 limit 150.00 excess 0.01 @2']);
  });

  test('money carried in cannot be carried on, though it is left', () => {
    const rules = rulesWith([2024, 'carry-limit', 'value', '0.20']);
    const planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1.00'],
      plan: ['2023 7> 200.00', '2024 7> 100.01'],
      // 2024: 1,200.00 − 1,100.00 = 100.00 unspent; own 1,000.00 − (1,100.00 − 200.00) = 100.00
      spent: ['2023 7 800.00', '2024 7 1100.00'],
      rules,
    };
    expect(found(planned)).toEqual([
      '2024 7 CARRY_EXCEEDS_UNSPENT actual 100.01 limit 100.00 excess 0.01 @2',
    ]);
  });

  test('it points at the last carry of its own intervention', () => {
    const planned = {
      granted: ['2023 7 1000.00', '2023 11 1000.00', '2024 7 1.00', '2024 11 1.00'],
      plan: ['2023 7> 60.00', '2023 7> 40.01', '2023 11> 1.00'],
      spent: ['2023 7 900.00'],
    };
    expect(found(planned)).toEqual([
      '2023 7 CARRY_EXCEEDS_UNSPENT actual 100.01 limit 100.00 excess 0.01 @2',
    ]);
  });

  test('a year that is not settled is not judged by it', () => {
    const planned = {
      granted: ['2023 7 1000.00', '2024 7 1.00'],
      plan: ['2023 7> 200.00'],
      spent: ['2024 7 0.00'],
    };
    expect(found(planned)).toEqual([]);
  });
});

test('what is found on the total names no intervention', () => {
  const { findings } = plannedBudget({
    granted: ['2025 7 100.00', '2026 7 100.00'],
    plan: ['2025 7> 0.01'],
    spent: ['2025 7 100.01'],
  });
  for (const code of ['OVERSPENT', 'CARRY_EXCEEDS_UNSPENT']) {
    expect(findings.find((finding) => finding.code === code)).toMatchObject({ year: 2025 });
    expect(findings.find((finding) => finding.code === code)).not.toHaveProperty('intervention');
  }
});

describe('NO_ALLOCATION', () => {
  const because = (planned: Planned) =>
    plannedBudget(planned).findings.flatMap((finding) =>
      finding.code === 'NO_ALLOCATION' ? [`${finding.year} ${finding.because} @${finding.place?.line}`] : [],
    );

  test('actuals without an allocation are said, at the last of them', () => {
    const planned = { granted: ['2023 7 1.00'], spent: ['2024 7 1.00', '2024 8 1.00'] };
    expect(because(planned)).toEqual(['2024 spent @2']);
  });

  test('a plan comes before actuals', () => {
    expect(because({ plan: ['2024 7>8 1.00'], spent: ['2024 7 1.00'] })).toEqual(['2024 plan @1']);
  });
});

describe('ASSUMED_RULE', () => {
  const assumed = (planned: Planned) =>
    plannedBudget(planned).findings.flatMap((finding) =>
      finding.code === 'ASSUMED_RULE' ? [`${finding.year} ${finding.parameter} @${finding.place?.line}`] : [],
    );

  test('that years are not netted is said where more was spent than there is', () => {
    expect(assumed({ granted: ['2024 7 1.00'], spent: ['2024 7 1.01'] })).toEqual([
      '2024 settlement-netting @1',
    ]);
    expect(assumed({ granted: ['2024 7 1.00'], spent: ['2024 7 1.00'] })).toEqual([]);
  });

  test('that carried money is spent first is said, where it is assumed, of money carried in and on', () => {
    const rules = rulesWith([2024, 'carry-spent-first', 'status', 'assumed']);
    const planned = (carried: readonly string[]): Planned => ({
      rules,
      granted: ['2023 7 10.00', '2024 7 10.00', '2025 7 10.00'],
      plan: ['2023 7> 2.00', ...carried],
      spent: ['2023 7 8.00', '2024 7 12.00'],
    });
    expect(assumed(planned([]))).not.toContain('2024 carry-spent-first @2');
    // 2024 without actuals: nothing was spent, first or last
    const open = assumed({ ...planned(['2024 7> 0.01']), spent: ['2023 7 8.00'] });
    expect(open.filter((text) => text.includes('carry-spent-first'))).toEqual([]);
    expect(assumed(planned(['2024 7> 0.01']))).toContain('2024 carry-spent-first @2');
  });
});

test('without walls a shift makes no deficit, however large: it points at the last booking', () => {
  // 100.00 + 100.00 − 250.00 = −50.00; a shift of 60.00 moved more than that
  const outcome = plannedBudget({
    granted: ['2025 7 100.00', '2025 11 100.00'],
    plan: ['2025 7>11 60.00'],
    spent: ['2025 7 100.00', '2025 11 150.00'],
  });
  const [finding] = outcome.findings.filter(({ code }) => code === 'OVERSPENT');
  expect(finding?.place).toMatchObject({ file: 'spent.csv', line: 2 });
});
