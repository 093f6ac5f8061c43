// What rules cost, what is left to spend, and what can still be done.

import { describe, expect, test } from 'vitest';
import { type AdviceInput, advise } from '../../../src/budget/advice/advise.js';
import { gainOf } from '../../../src/budget/advice/gain.js';
import { readingPrices, rulePrices } from '../../../src/budget/advice/prices.js';
import { toSpend } from '../../../src/budget/advice/to-spend.js';
import { allocate } from '../../../src/budget/allocate.js';
import { NO_ACTUALS } from '../../../src/grant/actuals.js';
import { budgetInputOf, type Planned } from '../../support/planned-budget.js';
import { type Change, rulesWith } from '../../support/rules-with.js';
import { adviceOf, advised, repaid } from './advice-of.js';

function inputOf(planned: Planned): AdviceInput {
  const input = budgetInputOf(planned);
  return { ...input, actuals: input.actuals ?? NO_ACTUALS };
}

describe('what a rule costs', () => {
  test('walls, a shift limit and a carry limit, each by itself', () => {
    // 2023: 7 has 500.00 left; 11 is 200.00 and 1, of another theme, 50.00 short. 2024: 7 is 400.00 short.
    const input = inputOf({
      granted: ['2023 7 1000.00', '2023 11 100.00', '2023 1 100.00', '2024 7 1000.00'],
      spent: ['2023 7 500.00', '2023 11 300.00', '2023 1 150.00', '2024 7 1400.00'],
    });
    // With the rules: 150.00 to 11 and 200.00 carried, so 150.00 is repaid.
    expect(String(advise(input).advice[0]?.toRepay.advised)).toBe('150.00');
    const prices = rulePrices(input).map(({ year, parameter, saves }) => `${year} ${parameter} ${saves}`);
    expect(prices).toEqual([
      // Without walls 1,200.00 − 950.00 = 250.00 is left in total; 7 carries its 200.00, what others carry would arrive
      // where nothing is short: 50.00 is repaid.
      '2023 walls 100.00',
      // 200.00 to 11 instead of 150.00
      '2023 shift-limit 50.00',
      // 350.00 carried instead of 200.00
      '2023 carry-limit 150.00',
    ]);
  });

  // 2023: 7 has 500.00 left and 1, of another theme, is 50.00 short. 2024: 7 is 300.00 short.
  const history = {
    granted: ['2023 7 1000.00', '2023 1 100.00', '2024 7 1000.00'],
    spent: ['2023 7 500.00', '2023 1 150.00', '2024 7 1300.00'],
  };
  const pricesOf = (planned: Planned, more: Partial<AdviceInput> = {}) =>
    rulePrices({ ...inputOf(planned), ...more }).map(
      ({ year, parameter, saves }) => `${year} ${parameter} ${saves}`,
    );

  test('what is repaid without a rule is no price of it', () => {
    // 500.00 − 200.00 = 300.00. Without walls 450.00 − 200.00, without the carry limit 500.00 − 300.00.
    expect(pricesOf(history)).toEqual(['2023 walls 50.00', '2023 carry-limit 100.00']);
  });

  test('before the first year in which something is decided only what is left by itself', () => {
    // 500.00 is left of 2023, without walls 450.00; nothing is carried.
    expect(pricesOf(history, { from: 2024 })).toEqual(['2023 walls 50.00']);
  });

  test('walls have none where a limit is a share of what each leaves unspent, nor has what would leave it open', () => {
    // 20% of the 500.00 that 7 has left is 100.00: 400.00 is repaid, without the limit 500.00 − 300.00 = 200.00. Without
    // walls 1 would take 200.00 of it; but then nothing would be known of what 7 may carry.
    const unspent = [2023, 'carry-limit', 'base', 'unspent'] as const;
    const noShifts = [2023, 'shift-limit', 'value', '0'] as const;
    const spent = ['2023 7 500.00', '2023 1 300.00', '2024 7 1300.00'];
    const asked = { ...history, spent, rules: rulesWith(unspent, noShifts) };
    expect(String(advise(inputOf(asked)).advice[0]?.toRepay.advised)).toBe('400.00');
    expect(pricesOf(asked)).toEqual(['2023 carry-limit 200.00']);
  });

  test('what the plan shifts already stays beside each', () => {
    // 7 has 480.00 left after 20.00 to 11, which is 180.00 short: 130.00 more, 200.00 carried, 150.00 repaid. Without
    // walls 300.00 is left in total, of which 200.00 is carried; without the shift limit 11 gets 180.00 more; without
    // the carry limit the 150.00 is carried too.
    const planned = {
      granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
      spent: ['2023 7 500.00', '2023 11 300.00', '2024 7 1400.00'],
      plan: ['2023 7>11 20.00'],
    };
    expect(pricesOf(planned)).toEqual([
      '2023 walls 50.00',
      '2023 shift-limit 50.00',
      '2023 carry-limit 150.00',
    ]);
  });

  test('nor has anything where no advice can be given', () => {
    expect(pricesOf({ ...history, rules: rulesWith([2023, 'carry-limit', 'base', 'unspent']) })).toEqual([]);
    // Without a shift limit in 2024 one could be given: still nothing is known of what it would be less than.
    const base = [2024, 'limit-base', 'value', 'granted-and-carried-in'] as const;
    expect(pricesOf({ ...history, rules: rulesWith(base) })).toEqual([]);
  });
});

describe('another reading', () => {
  const history = {
    granted: ['2025 7 500.00', '2025 11 500.00', '2026 7 500.00'],
    spent: ['2025 7 300.00', '2025 11 500.00', '2026 7 600.00'],
  };
  /** By what a share of the carry limit of 2025 is taken of. */
  const carried = (planned: Planned) =>
    readingPrices(inputOf(planned))
      .filter(({ year, parameter }) => year === 2025 && parameter.id === 'carry-limit')
      .map(({ alternative, toRepay }) => `${JSON.stringify(alternative.value)} ${toRepay?.get('GM0034')}`);

  test('has a least of its own', () => {
    // 200.00 is left in 2025 and 2026 is 100.00 short. 10% of each: 50.00 + 50.00; of what is left: 20.00.
    expect(carried(history)).toEqual([
      '{"share":"0.1","scope":"intervention","base":"granted"} 100.00',
      '{"share":"0.1","scope":"total","base":"unspent"} 180.00',
    ]);
  });

  test('has none for a plan that breaks it', () => {
    // 10% of 1,000.00 may be carried; of 7 alone 50.00, and of what is left 20.00
    expect(carried({ ...history, plan: ['2025 7> 100.00'] })).toEqual([
      '{"share":"0.1","scope":"intervention","base":"granted"} undefined',
      '{"share":"0.1","scope":"total","base":"unspent"} undefined',
    ]);
    expect(carried({ ...history, plan: ['2025 7> 20.00'] })[1]).toMatch(/ 180\.00$/);
  });
});

describe('what is left to spend', () => {
  test('is what there is by the plan less what is booked, in years from one on', () => {
    const input = inputOf({
      granted: ['2024 7 1000.00', '2025 7 1000.00', '2025 11 50.00', '2026 7 500.00'],
      spent: ['2024 7 100.00', '2025 7 900.00'],
    });
    const lines = toSpend(allocate(input), input.actuals, 2025).map(
      ({ year, intervention, available, spent, amount }) =>
        `${year} ${intervention} ${available} ${spent} ${amount}`,
    );
    expect(lines).toEqual(['2025 null 1050.00 900.00 150.00', '2026 null 500.00 0.00 500.00']);
  });

  test('is said of each municipality by itself, in the years that it is granted something in', () => {
    const input = inputOf({
      granted: ['2024 7 1000.00', '2025 7 500.00', 'GM0363 2024 7 2000.00', 'GM0363 2024 11 100.00'],
      spent: ['2024 7 900.00', 'GM0363 2024 7 1500.00'],
    });
    const lines = toSpend(allocate(input), input.actuals, 2024).map(
      ({ municipality, intervention, lastDay, available, spent, amount }) =>
        `${municipality} ${intervention} ${lastDay} ${available} ${spent} ${amount}`,
    );
    expect(lines).toEqual([
      'GM0034 7 2024-12-31 1000.00 900.00 100.00',
      'GM0363 7 2024-12-31 2000.00 1500.00 500.00',
      'GM0363 11 2024-12-31 100.00 0.00 100.00',
      'GM0034 null 2025-12-31 500.00 0.00 500.00',
    ]);
  });

  test('is said of each intervention between walls, and not of one where nothing is left', () => {
    const input = inputOf({
      granted: ['2024 7 1000.00', '2024 11 50.00', '2024 12 10.00'],
      spent: ['2024 7 999.99', '2024 11 50.00', '2024 12 11.00'],
    });
    const lines = toSpend(allocate(input), input.actuals, 2024).map(
      ({ intervention, amount }) => `${intervention} ${amount}`,
    );
    expect(lines).toEqual(['7 0.01']);
  });
});

test('what is saved is divided into what can still be done and what could have been', () => {
  const history = inputOf({
    granted: ['2023 7 1000.00', '2023 11 100.00', '2025 7 1000.00', '2026 7 100.00'],
    spent: ['2023 7 900.00', '2023 11 150.00', '2025 7 950.00', '2026 7 130.00'],
  });
  const saved = (closedUntil: number) => {
    const [advice] = advise({ ...history, closedUntil }).advice;
    return `${advice?.saved.still} ${advice?.saved.wasPossible}`;
  };
  // 50.00 by a shift of 2023, 30.00 by a carry from 2025 to 2026
  expect(saved(2022)).toBe('80.00 0.00');
  expect(saved(2023)).toBe('30.00 50.00');
  expect(saved(2025)).toBe('0.00 80.00');
});

test('what could be gained is what an advice saves, in the same two parts', () => {
  const gained = (closedUntil: number, ...changes: readonly Change[]) => {
    const input = inputOf({
      granted: ['2023 7 1000.00', '2023 11 100.00', '2025 7 1000.00', '2026 7 100.00'],
      spent: ['2023 7 900.00', '2023 11 150.00', '2025 7 950.00', '2026 7 130.00'],
      ...(changes.length > 0 ? { rules: rulesWith(...changes) } : {}),
    });
    const { still, wasPossible } = gainOf(allocate(input), closedUntil);
    return `${still} ${wasPossible}`;
  };
  // 50.00 by a shift of 2023, 30.00 by a carry from 2025 to 2026
  expect(gained(2022)).toBe('80.00 0.00');
  expect(gained(2023)).toBe('30.00 50.00');
  expect(gained(2025)).toBe('0.00 80.00');
  expect(gained(2026)).toBe('0.00 80.00');
  // No advice can be given.
  expect(gained(2022, [2023, 'carry-limit', 'base', 'unspent'])).toBe('0.00 0.00');
});

test('nothing is gained of corrections that outweigh what was spent', () => {
  // −10.00 spent of 100.00: 110.00 is repaid, of which 15% of 100.00 could have gone to 11.
  const input = inputOf({
    granted: ['2023 7 100.00', '2023 11 100.00'],
    spent: ['2023 7 -10.00', '2023 11 150.00'],
  });
  const { still, wasPossible } = gainOf(allocate(input), 2022);
  expect(`${still} ${wasPossible}`).toBe('15.00 0.00');
});

test('what can still be done is found also where the last year of the rules is not among the years', () => {
  // 2024 has 100.00 left in total and may carry 10% of 1,000.00; 2025 is 30.00 short.
  const rules = rulesWith(
    [2024, 'walls', 'value', false],
    [2024, 'shift-limit', 'value', null],
    [2024, 'carry-limit', 'value', '0.1'],
  );
  const input = inputOf({
    granted: ['2024 7 1000.00', '2025 7 1000.00'],
    spent: ['2024 7 900.00', '2025 7 1030.00'],
    rules,
  });
  const { still, wasPossible } = gainOf(allocate(input), 2023);
  expect(`${still} ${wasPossible}`).toBe('30.00 0.00');
});

describe('what was taken back beyond what was spent is repaid besides', () => {
  test('of a municipality as a whole, without walls', () => {
    const history = { granted: ['2025 7 100.00'], spent: ['2025 7 -10.00'] };
    // 100.00 + 10.00
    expect(repaid(history)).toBe('110.00 110.00 110.00');
    expect(String(adviceOf(history).proof.corrections)).toBe('10.00');
    // −10.00 + 30.00 is more than nothing: 100.00 − 20.00
    const both = { granted: ['2025 7 100.00'], spent: ['2025 7 -10.00', '2025 8 30.00'] };
    expect(repaid(both)).toBe('80.00 80.00 80.00');
    expect(String(adviceOf(both).proof.corrections)).toBe('0.00');
    const other = {
      granted: ['GM0014 2025 7 100.00', ...history.granted],
      spent: ['GM0014 2025 7 100.00', ...history.spent],
    };
    expect(advised(other).advice.map(({ proof }) => String(proof.corrections))).toEqual(['0.00', '10.00']);
  });

  test('of each its own, between walls', () => {
    const history = {
      granted: ['GM0014 2023 7 100.00', '2023 7 100.00', '2023 8 100.00'],
      spent: ['GM0014 2023 7 100.00', '2023 7 -10.00', '2023 8 100.00'],
    };
    expect(advised(history).advice.map(({ proof }) => String(proof.corrections))).toEqual(['0.00', '10.00']);
  });
});
