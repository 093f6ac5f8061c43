// What is expected, what rules cost, what is left to spend, and what can still be done.

import { describe, expect, test } from 'vitest';
import { type AdviceInput, advise } from '../../../src/budget/advice/advise.js';
import { expectedBelowSpent, grantedAsExpected, withExpected } from '../../../src/budget/advice/expected.js';
import { gainOf } from '../../../src/budget/advice/gain.js';
import { notAFlow } from '../../../src/budget/advice/not-a-flow.js';
import { readingPrices, rulePrices } from '../../../src/budget/advice/prices.js';
import { toSpend } from '../../../src/budget/advice/to-spend.js';
import { allocate } from '../../../src/budget/allocate.js';
import { NO_ACTUALS, type SpentPart } from '../../../src/grant/actuals.js';
import { budgetInputOf, type Planned } from '../../support/planned-budget.js';
import { regeling } from '../../support/profiles.js';
import { type Change, rulesWith } from '../../support/rules-with.js';

function inputOf(planned: Planned): AdviceInput {
  const input = budgetInputOf(planned);
  return { ...input, actuals: input.actuals ?? NO_ACTUALS };
}

function partsOf(...spent: readonly string[]): readonly SpentPart[] {
  return budgetInputOf({ spent }).actuals?.parts ?? [];
}

const textOf = ({ year, intervention, spent }: SpentPart) => `${year} ${intervention} ${spent}`;

describe('what is expected of a year', () => {
  test('stands in for all its bookings, and leaves those of other years', () => {
    const actuals = { ...NO_ACTUALS, parts: partsOf('2025 7 10.00', '2025 11 20.00', '2024 7 30.00') };
    expect(withExpected(actuals, partsOf('2025 7 100.00')).parts.map(textOf)).toEqual([
      '2024 7 30.00',
      '2025 7 100.00',
    ]);
  });

  test('is what is granted, of years without bookings', () => {
    const { allocation } = budgetInputOf({ granted: ['2025 7 100.00', '2026 7 200.00', '2026 0 5.00'] });
    const actuals = { ...NO_ACTUALS, parts: partsOf('2025 7 10.00') };
    const expected = (from: number) => grantedAsExpected(allocation.rows, actuals, from).map(textOf);
    expect(expected(2026)).toEqual(['2026 7 200.00', '2026 0 5.00']);
    // While 2025 still runs, what is booked of it is not all.
    expect(expected(2025)).toEqual(['2025 7 100.00', '2026 7 200.00', '2026 0 5.00']);
  });

  test('is found where it is less than is booked: at it nothing, a cent below it', () => {
    const booked = { ...NO_ACTUALS, parts: partsOf('2024 7 60.00', '2024 7 40.00', '2024 11 5.00') };
    const found = (...expected: readonly string[]) =>
      expectedBelowSpent(booked, partsOf(...expected), regeling).map(
        ({ year, intervention, amounts }) => `${year} ${intervention} ${amounts.expected} ${amounts.spent}`,
      );
    expect(found('2024 7 100.00', '2024 11 5.00')).toEqual([]);
    expect(found('2024 7 99.99', '2024 11 5.00')).toEqual(['2024 7 99.99 100.00']);
    // Nothing is said of 11, so that nothing is expected of it.
    expect(found('2024 7 100.00')).toEqual(['2024 11 0.00 5.00']);
    // Nothing is said of the year: its bookings stand.
    expect(found('2025 7 1.00')).toEqual([]);
  });

  test('is held to the total where there are no walls', () => {
    const booked = { ...NO_ACTUALS, parts: partsOf('2025 7 60.00', '2025 11 40.00') };
    const found = (...expected: readonly string[]) =>
      expectedBelowSpent(booked, partsOf(...expected), regeling).map(
        ({ intervention, amounts }) => `${intervention} ${amounts.expected} ${amounts.spent}`,
      );
    expect(found('2025 0 100.00')).toEqual([]);
    expect(found('2025 0 99.99')).toEqual(['undefined 99.99 100.00']);
  });
});

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

describe('limits that hang on what is being decided are no sum of fixed ones', () => {
  const history = {
    granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00', '2026 7 1000.00'],
    spent: ['2023 7 1.00', '2024 7 1.00', '2025 7 1.00', '2026 7 1.00'],
  };
  const found = (from: number, ...changes: readonly Change[]) => {
    const { chain } = allocate(inputOf({ ...history, rules: rulesWith(...changes) }));
    return notAFlow(
      chain.years.map(({ planned }) => planned),
      from,
    );
  };
  const carried = [2024, 'carry-limit', 'value', '0.1'] as const;

  test('regeling has none', () => {
    expect(found(0)).toBeUndefined();
  });

  test('a carry limit on what is unspent, where something may be carried in', () => {
    const unspent = [2025, 'carry-limit', 'base', 'unspent'] as const;
    expect(found(0, carried, unspent)).toEqual({
      year: 2025,
      parameters: ['carry-limit', 'carry-spent-first'],
      from: 2025,
    });
    // Nothing is decided of 2024 any more: what comes in is known.
    expect(found(2025, carried, unspent)).toBeUndefined();
    expect(found(0, unspent)).toBeUndefined();
  });

  test('the same, where something may be shifted', () => {
    expect(found(0, [2023, 'carry-limit', 'base', 'unspent'])).toEqual({
      year: 2023,
      parameters: ['carry-limit', 'shift-limit'],
      from: 2024,
    });
  });

  test('a base with money carried in', () => {
    const base = [2024, 'limit-base', 'value', 'granted-and-carried-in'] as const;
    expect(found(0, base)).toEqual({ year: 2024, parameters: ['limit-base', 'carry-limit'], from: 2024 });
    expect(found(2024, base)).toBeUndefined();
  });
});
