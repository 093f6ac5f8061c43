// What a number was computed from, where the rules decide that: which limit there is and why, and what counts against
// it. That every step is true stands in plan-steps-laws.test.ts.

import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../src/budget/chain.js';
import { type ExplainedInput, type Explanation, explanationOf } from '../../src/calculation/explanation.js';
import type { AmountKey } from '../../src/grant/amounts.js';
import type { Rules } from '../../src/law/rules.js';
import { plannedBudget } from '../support/planned-budget.js';
import { regeling, uniform } from '../support/profiles.js';
import { type Change, rulesWith } from '../support/rules-with.js';

const granted = [2023, 2024, 2025, 2026].flatMap((year) => [`${year} 7 1000.00`, `${year} 11 500.00`]);

/** The step of a number of Almere: of intervention 7, or of the total. */
function stepOf(
  of: 7 | 'total',
  year: number,
  key: AmountKey,
  rules: Rules = regeling,
  spent: readonly string[] = [],
): Explanation {
  const { chain } = plannedBudget({ granted, plan: ['2023 7>11 10.00'], spent, rules });
  const intervention = of === 'total' ? null : of;
  const found = explanationOf(tablesOf(chain), { municipality: 'GM0034', year, intervention }, key);
  if (!found) throw new Error(`no step ${of} ${year} ${key}`);
  return found;
}

/** `share-rounded-down: carry-limit granted = 200.00`; what is taken off has a minus. */
function told(...whose: Parameters<typeof stepOf>): string {
  const { operation, inputs, value } = stepOf(...whose);
  return `${[`${operation}:`, ...inputs.map(inputText)].join(' ')} = ${value ?? 'none'}`;
}

function inputText(input: ExplainedInput): string {
  if (input.kind === 'parameter') return input.parameter;
  if (input.kind !== 'cell') return input.kind;
  const whose = input.of.intervention === null ? 'total ' : '';
  return `${input.minus ? '−' : ''}${whose}${input.key}`;
}

describe('what counts against the shift limit', () => {
  // 7 gives 10.00 of its 15%, 150.00; 11, not 7, receives
  const counting = (...changes: readonly Change[]) => told(7, 2023, 'shiftRoom', rulesWith(...changes));
  const RECEIVING: Change = [2023, 'shift-limit', 'base', 'receiving'];
  const NET: Change = [2023, 'shift-counting', 'value', 'net'];

  test('is what it gives', () => {
    expect(counting()).toBe('room: shiftLimit shiftedOut = 140.00');
  });

  test('is what it receives, where the limit is the receiver’s', () => {
    expect(counting(RECEIVING)).toBe('room: shiftLimit shiftedIn = 150.00');
  });

  test('is, counted net, what it gives less what it receives', () => {
    expect(counting(NET)).toBe('room: shiftLimit shiftedOut −shiftedIn = 140.00');
  });

  test('is, counted net where the limit is the receiver’s, what it receives less what it gives', () => {
    expect(counting(NET, RECEIVING)).toBe('room: shiftLimit shiftedIn −shiftedOut = 150.00');
  });
});

describe('why there is no shift limit', () => {
  test('without walls: because there are none', () => {
    expect(told(7, 2025, 'shiftLimit')).toBe('no-limit: walls = none');
    expect(told('total', 2025, 'shiftLimit')).toBe('no-limit: walls = none');
  });

  test('with walls: because the limit has no share, or stands on the theme', () => {
    const without = rulesWith([2023, 'shift-limit', 'value', null]);
    expect(told(7, 2023, 'shiftLimit', without)).toBe('no-limit: shift-limit = none');
    expect(told('total', 2023, 'shiftLimit', without)).toBe('no-limit: shift-limit = none');
    const theme = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    expect(told(7, 2023, 'shiftLimit', theme)).toBe('no-limit: shift-limit = none');
  });
});

describe('the carry limit of an intervention', () => {
  test('is a share of what it was granted', () => {
    expect(told(7, 2023, 'carryLimit')).toBe('share-rounded-down: carry-limit granted = 200.00');
  });

  test('of a share of nothing is so too, also in the last year', () => {
    expect(told(7, 2024, 'carryLimit')).toBe('share-rounded-down: carry-limit granted = 0.00');
    expect(told(7, 2026, 'carryLimit', uniform)).toBe('share-rounded-down: carry-limit granted = 0.00');
  });

  test('is nothing in the last year because it is the last, where the rules have a share for it', () => {
    const rules = rulesWith(
      [2026, 'carry-limit', 'scope', 'intervention'],
      [2026, 'carry-limit', 'value', '0.20'],
    );
    expect(told(7, 2026, 'carryLimit', rules)).toBe('last-year: carry-limit = 0.00');
  });

  test('is not known without actuals, where it is a share of what is left unspent', () => {
    const rules = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
    expect(told(7, 2023, 'carryLimit', rules)).toBe('not-settled: carry-limit = none');
  });

  test('is none where it stands on the total', () => {
    expect(told(7, 2025, 'carryLimit')).toBe('no-limit: carry-limit = none');
  });
});

describe('the carry limit of the total', () => {
  test('is a share of all that was granted: 10% of 1,500.00', () => {
    expect(told('total', 2025, 'carryLimit')).toBe('share-rounded-down: carry-limit total granted = 150.00');
  });

  test('of a share of nothing is so too, in the last year', () => {
    expect(told('total', 2026, 'carryLimit')).toBe('share-rounded-down: carry-limit total granted = 0.00');
  });

  test('is nothing in the last year because it is the last, where the rules have a share for it', () => {
    const rules = rulesWith([2026, 'carry-limit', 'value', '0.10']);
    expect(told('total', 2026, 'carryLimit', rules)).toBe('last-year: carry-limit = 0.00');
  });

  test('is not known without actuals, where it is a share of what is left unspent', () => {
    const rules = rulesWith([2025, 'carry-limit', 'base', 'unspent']);
    expect(told('total', 2025, 'carryLimit', rules)).toBe('not-settled: carry-limit = none');
  });
});

describe('what was spent and all that follows', () => {
  test.each(['spent', 'unspent', 'overspent', 'ownUnspent', 'toRepay'] as const)(
    'without actuals %s rests on no number',
    (key) => {
      for (const whose of [7, 'total'] as const) {
        const { operation, value, inputs } = stepOf(whose, 2023, key);
        expect([operation, value]).toEqual(['not-settled', null]);
        expect(inputs.filter(({ kind }) => kind !== 'parameter')).toEqual([]);
      }
    },
  );
});

describe('the end of a settled year', () => {
  // 7 has 1,000.00 − 10.00 = 990.00 in 2023 and 1,000.00 in 2025, 11 500.00
  const spent = ['2023 7 400.00', '2025 7 400.00'];

  test('names the rule of what carried money is spent on', () => {
    expect(told(7, 2023, 'ownUnspent', regeling, spent)).toBe(
      'own-unspent: carry-spent-first granted shiftedIn −shiftedOut spent carriedIn = 590.00',
    );
    const carriedOn = rulesWith([2023, 'carry-spent-first', 'value', false]);
    expect(told(7, 2023, 'ownUnspent', carriedOn, spent)).toBe(
      'all-unspent: carry-spent-first available spent = 590.00',
    );
  });

  test('is decided on the total where there are no walls', () => {
    expect(told(7, 2025, 'unspent', regeling, spent)).toBe('on-total: walls = none');
    // 1,500.00 − 400.00
    expect(told('total', 2025, 'unspent', regeling, spent)).toBe(
      'not-below-zero: total available −total spent = 1100.00',
    );
  });

  test('is what a carry limit on the unspent waits for, by the rule of that limit', () => {
    const unspent = rulesWith([2023, 'carry-limit', 'base', 'unspent']);
    expect(told(7, 2023, 'carryLimit', unspent)).toBe('not-settled: carry-limit = none');
    expect(told('total', 2023, 'carryLimit', unspent)).toBe('not-settled: carry-limit = none');
    const onTotal = rulesWith([2025, 'carry-limit', 'base', 'unspent']);
    expect(told('total', 2025, 'carryLimit', onTotal)).toBe('not-settled: carry-limit = none');
  });
});
