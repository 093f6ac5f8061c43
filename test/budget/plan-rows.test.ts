// Which rows a plan makes, and what its shifts do to them.

import { describe, expect, test } from 'vitest';
import { findingsOf, plannedBudget, rowNames, rowOf, textsOf, totalOf } from '../support/planned-budget.js';

describe('a row exists for every intervention that has', () => {
  test.each([
    ['an allocation', ['2023 7 1.00'], [], ['2023 7']],
    ['an allocation of nothing', ['2023 7 0.00'], [], ['2023 7']],
    ['a shift away', [], ['2023 7>8 1.00'], ['2023 7', '2023 8']],
    ['undivided money', ['2025 0 1.00'], [], ['2025 0']],
    ['undivided money shifted to it', ['2025 7 1.00'], ['2025 7>0 1.00'], ['2025 0', '2025 7']],
    ['money carried out and in', ['2023 7 1.00'], ['2023 8> 1.00'], ['2023 7', '2023 8', '2024 8']],
    ['none of these: no row', [], [], []],
  ])('%s', (_, granted, plan, names) => {
    expect(rowNames(plannedBudget({ granted, plan }))).toEqual(names);
  });

  test('any of these, once, in the order of the numbers', () => {
    const granted = ['2023 11 1.00', '2023 2 1.00'];
    const plan = ['2023 11>10 0.10', '2023 11>10 0.05', '2023 2> 0.20'];
    expect(rowNames(plannedBudget({ granted, plan }))).toEqual(['2023 2', '2023 10', '2023 11', '2024 2']);
  });

  test('a plan alone makes a municipality-year', () => {
    const { totals } = plannedBudget({ plan: ['GM0363 2025 7>1 1.00'] });
    expect(totals.map(({ municipality, year }) => `${municipality} ${year}`)).toEqual(['GM0363 2025']);
  });
});

describe('shifts', () => {
  const granted = ['2023 7 1000.00', '2023 11 500.00', '2024 7 1000.00'];
  const plan = ['2023 7>11 100.00', '2023 7>12 20.00', '2023 11>12 3.00'];
  const outcome = () => plannedBudget({ granted, plan });

  test('add up on both sides', () => {
    // 7: 1,000.00 − 120.00; 11: 500.00 + 100.00 − 3.00; 12: 20.00 + 3.00
    expect(textsOf(rowOf(outcome(), '2023 7'))).toMatchObject({
      shiftedIn: '0.00',
      shiftedOut: '120.00',
      available: '880.00',
      budget: '880.00',
    });
    expect(textsOf(rowOf(outcome(), '2023 11'))).toMatchObject({
      shiftedIn: '100.00',
      shiftedOut: '3.00',
      available: '597.00',
    });
    expect(textsOf(rowOf(outcome(), '2023 12'))).toMatchObject({
      granted: '0.00',
      shiftedIn: '23.00',
      available: '23.00',
    });
  });

  test('change no total: what goes in comes out', () => {
    expect(textsOf(totalOf(outcome(), '2023'))).toMatchObject({
      granted: '1500.00',
      shiftedIn: '123.00',
      shiftedOut: '123.00',
      available: '1500.00',
    });
  });

  test('leave the limits as they are and take from the room', () => {
    // 15% of 1,000.00 less 120.00; 15% of 500.00 less 3.00; of nothing
    const limits = ['7', '11', '12'].map((number) => textsOf(rowOf(outcome(), `2023 ${number}`)));
    expect(limits.map(({ shiftLimit, shiftRoom }) => [shiftLimit, shiftRoom])).toEqual([
      ['150.00', '30.00'],
      ['75.00', '72.00'],
      ['0.00', '0.00'],
    ]);
    // The rooms of a total are the sums of the rows' rooms.
    expect(textsOf(totalOf(outcome(), '2023'))).toMatchObject({ shiftLimit: '225.00', shiftRoom: '102.00' });
  });

  test('of one year leave the others alone', () => {
    expect(textsOf(rowOf(outcome(), '2024 7'))).toMatchObject({ shiftedOut: '0.00', shiftRoom: '150.00' });
  });

  test('rooms are summed, not clamped together: 0.00 of one and 75.00 of the other', () => {
    // 7 gives 200.00 of at most 150.00; 11 gives nothing of at most 75.00
    const over = plannedBudget({ granted, plan: ['2023 7>11 200.00'] });
    expect(textsOf(totalOf(over, '2023'))).toMatchObject({ shiftLimit: '225.00', shiftRoom: '75.00' });
  });
});

describe('a municipality-year with a row that could not be used', () => {
  const granted = ['2023 7 1000.00', '2024 7 1000.00', 'GM0363 2023 7 1000.00'];
  const breaking = ['2023 7>11 999.00', '2023 7> 999.00', '2023 8>1 1.00'];
  const plan = [...breaking, 'GM0363 2023 7>11 150.01', '2024 7>11 150.01'];
  const spoiled = [{ municipality: 'GM0034', year: 2023 }];

  test('has no findings about rules; the years and municipalities beside it have theirs', () => {
    expect(findingsOf(plannedBudget({ granted, plan, spoiled }), 'SHIFT_LIMIT', 'CARRY_LIMIT')).toEqual([
      '2024 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @5',
      'GM0363 2023 7 SHIFT_LIMIT actual 150.01 limit 150.00 excess 0.01 @4',
    ]);
    const ofSpoiled = plannedBudget({ granted, plan, spoiled }).findings.filter(
      ({ municipality, year }) => municipality === 'GM0034' && year === 2023,
    );
    expect(ofSpoiled).toEqual([]);
  });

  test('shows its amounts, and hands on what it carries', () => {
    const whole = plannedBudget({ granted, plan });
    const outcome = plannedBudget({ granted, plan, spoiled });
    expect(outcome.rows).toEqual(whole.rows);
    expect(outcome.totals).toEqual(whole.totals);
    expect(textsOf(rowOf(outcome, '2024 7'))).toMatchObject({ carriedIn: '999.00' });
  });

  test('and no allocation that could be used is not said to have none', () => {
    const outcome = plannedBudget({ plan: ['2023 7>11 1.00'], spoiled });
    expect(outcome.findings).toEqual([]);
    expect(rowNames(outcome)).toEqual(['2023 7', '2023 11']);
  });
});
