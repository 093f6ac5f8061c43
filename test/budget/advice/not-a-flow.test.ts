// The years that no advice can be given on, and why.

import { describe, expect, test } from 'vitest';
import { notAFlow } from '../../../src/budget/advice/not-a-flow.js';
import { plannedBudget } from '../../support/planned-budget.js';
import { type Change, rulesWith } from '../../support/rules-with.js';

describe('limits that hang on what is being decided are no sum of fixed ones', () => {
  const history = {
    granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00', '2026 7 1000.00'],
    spent: ['2023 7 1.00', '2024 7 1.00', '2025 7 1.00', '2026 7 1.00'],
  };
  const found = (from: number, ...changes: readonly Change[]) => {
    const { chain } = plannedBudget({ ...history, rules: rulesWith(...changes) });
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

  const unspentOf = (year: number) => [year, 'carry-limit', 'base', 'unspent'] as const;
  const baseOf = (year: number) => [year, 'limit-base', 'value', 'granted-and-carried-in'] as const;
  const noShifts = (year: number) => [year, 'shift-limit', 'value', '0'] as const;

  test('a year counts from the first on in which something is decided', () => {
    expect(found(2023, unspentOf(2023))?.year).toBe(2023);
    expect(found(2024, unspentOf(2023))).toBeUndefined();
    // What is carried out of 2024 is decided from 2024 on.
    expect(found(2024, carried, unspentOf(2025))?.year).toBe(2025);
  });

  test('what is carried nowhere has no limit', () => {
    // Nothing may be carried out of 2024; 2026 is the last year.
    expect(found(0, unspentOf(2024))).toBeUndefined();
    expect(found(0, unspentOf(2026))).toBeUndefined();
    expect(found(0, unspentOf(2026), [2026, 'carry-limit', 'value', '0.1'])).toBeUndefined();
  });

  test('where nothing may be shifted, what is unspent is known', () => {
    expect(found(0, unspentOf(2023), noShifts(2023))).toBeUndefined();
  });

  test('a base with money carried in, of what may be carried on', () => {
    expect(found(0, carried, baseOf(2025))).toEqual({
      year: 2025,
      parameters: ['limit-base', 'carry-limit'],
      from: 2025,
    });
    // Nothing is carried into 2025, and nothing out of 2026.
    expect(found(0, baseOf(2025))).toBeUndefined();
    expect(found(0, baseOf(2026))).toBeUndefined();
  });

  test('a base with money carried in is of no matter where nothing is limited by it', () => {
    const cap = [2024, 'shift-receiving-cap', 'value', '0.1'] as const;
    const noLimit = [2024, 'shift-limit', 'value', null] as const;
    // In 2024 nothing may be carried on: nothing may be shifted, or all may.
    for (const shifts of [noShifts(2024), noLimit]) {
      expect(found(0, baseOf(2024), shifts)).toBeUndefined();
      expect(found(0, baseOf(2024), shifts, cap)?.year).toBe(2024);
    }
  });
});
