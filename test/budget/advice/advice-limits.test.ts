// The limits that an advice stays within, worked by hand: at each as much as it lets through, and what more would save.

import { describe, expect, test } from 'vitest';
import { severityOf } from '../../../src/findings/finding.js';
import { type Change, rulesWith } from '../../support/rules-with.js';
import { type Asked, adviceOf, advised, limitsOf, movesIn, movesOf, repaid } from './advice-of.js';

/** The mistakes in the plan with the advice in it. */
function mistakesIn(asked: Asked): readonly string[] {
  return advised(asked)
    .outcome.findings.map(({ code }) => code)
    .filter((code) => severityOf(code) === 'error');
}

const noWalls = [
  [2023, 'walls', 'value', false],
  [2023, 'shift-limit', 'value', null],
] as const satisfies readonly Change[];

describe('what is shifted', () => {
  // 7 has 500.00 left and 11 is 400.00 short.
  const history = {
    granted: ['2023 7 1000.00', '2023 11 100.00'],
    spent: ['2023 7 500.00', '2023 11 500.00'],
  };
  const under = (...changes: readonly Change[]): Asked => ({ ...history, rules: rulesWith(...changes) });
  const receiving = [2023, 'shift-limit', 'base', 'receiving'] as const;
  const theme = [2023, 'shift-limit', 'base', 'theme'] as const;
  const cap = (share: string) => [2023, 'shift-receiving-cap', 'value', share] as const;
  const noLimit = [2023, 'shift-limit', 'value', null] as const;

  test('a limit of the theme binds as the theme’s', () => {
    // 15% of 1,100.00 is 165.00; 400.00 − 165.00 = 235.00 more
    expect(limitsOf(under(theme))).toEqual(['2023 gezondheid-sociale-basis shift-limit 165.00 235.00']);
  });

  test('a limit of the receiver and a cap bind as the receiver’s', () => {
    // 15% of 100.00, 400.00 − 15.00; 7% of 100.00, 150.00 of the giver − 7.00
    expect(limitsOf(under(receiving))).toEqual(['2023 11 shift-limit 15.00 385.00']);
    expect(limitsOf(under(cap('0.07')))).toEqual(['2023 11 shift-receiving-cap 7.00 143.00']);
  });

  test('of a limit of the receiver and a cap the least counts', () => {
    // 15% and 20% of 100.00; 15% and 7%
    expect(movesOf(under(receiving, cap('0.20')))).toEqual(['2023 7>11 15.00']);
    expect(limitsOf(under(receiving, cap('0.20')))).toEqual(['2023 11 shift-limit 15.00 385.00']);
    expect(movesOf(under(receiving, cap('0.07')))).toEqual(['2023 7>11 7.00']);
    expect(limitsOf(under(receiving, cap('0.07')))).toEqual(['2023 11 shift-receiving-cap 7.00 393.00']);
  });

  test('no limit is none whatever it would have been a share of', () => {
    for (const base of [theme, receiving]) {
      expect(movesOf(under(noLimit, base))).toEqual(['2023 7>11 400.00']);
      expect(limitsOf(under(noLimit, base))).toEqual([]);
    }
    // 7% of 100.00 is 7.00
    expect(movesOf(under(noLimit, receiving, cap('0.07')))).toEqual(['2023 7>11 7.00']);
  });

  test('each municipality has the limit of its own theme', () => {
    // 15% of 1,100.00 is 165.00, of 2,200.00 330.00
    const two = {
      granted: [...history.granted, 'GM0363 2023 7 2000.00', 'GM0363 2023 11 200.00'],
      spent: [...history.spent, 'GM0363 2023 7 1000.00', 'GM0363 2023 11 1000.00'],
      rules: rulesWith(theme),
    };
    expect(advised(two).advice.map(movesIn)).toEqual([['2023 7>11 165.00'], ['2023 7>11 330.00']]);
  });

  describe('beside what the plan shifts', () => {
    const net = [2023, 'shift-counting', 'value', 'net'] as const;
    // 7 gives 50.00 already and gets 20.00 of 8.
    const giving = {
      granted: ['2023 7 1000.00', '2023 8 1000.00', '2023 11 100.00'],
      spent: ['2023 7 500.00', '2023 8 980.00', '2023 11 500.00'],
      plan: ['2023 7>11 50.00', '2023 8>7 20.00'],
    };

    test('gross: what is given counts, whatever is received', () => {
      // 15% of 1,000.00 is 150.00; 150.00 − 50.00 = 100.00
      expect(movesOf(giving)).toEqual(['2023 7>11 100.00']);
      expect(mistakesIn(giving)).toEqual([]);
    });

    test('net: what is given less what is received counts', () => {
      // 150.00 − (50.00 − 20.00) = 120.00
      const counted = { ...giving, rules: rulesWith(net) };
      expect(movesOf(counted)).toEqual(['2023 7>11 120.00']);
      expect(mistakesIn(counted)).toEqual([]);
    });

    // 11 gets 20.00 of 7 already and gives 5.00 to 8.
    const taking = {
      granted: ['2023 7 1000.00', '2023 8 1000.00', '2023 11 1000.00'],
      spent: ['2023 7 100.00', '2023 8 1005.00', '2023 11 2000.00'],
      plan: ['2023 7>11 20.00', '2023 11>8 5.00'],
    };

    test('the same of a limit of the receiver', () => {
      // 15% of 1,000.00 is 150.00; gross 150.00 − 20.00, net 150.00 − (20.00 − 5.00)
      const gross = { ...taking, rules: rulesWith(receiving) };
      expect(movesOf(gross)).toEqual(['2023 7>11 130.00']);
      expect(mistakesIn(gross)).toEqual([]);
      const counted = { ...taking, rules: rulesWith(receiving, net) };
      expect(movesOf(counted)).toEqual(['2023 7>11 135.00']);
      expect(mistakesIn(counted)).toEqual([]);
    });
  });
});

describe('what is carried', () => {
  test('out of a year without walls into one with them: each within its own limit', () => {
    // 7 has 500.00 left and is 500.00 short a year later; 20% of its 1,000.00 is 200.00, of all 2,000.00 400.00.
    const history = {
      granted: ['2023 7 1000.00', '2023 11 1000.00', '2024 7 1000.00', '2024 11 1000.00'],
      spent: ['2023 7 500.00', '2023 11 1000.00', '2024 7 1500.00', '2024 11 1000.00'],
      rules: rulesWith(...noWalls),
    };
    // What 11 may carry arrives at 11, where it frees 200.00 of the year's own, of which 15% of 1,000.00 goes to 7.
    expect(movesOf(history)).toEqual(['2023 7>>7 200.00', '2023 11>>11 150.00', '2024 11>7 150.00']);
    // 500.00 − 200.00 − 150.00
    expect(repaid(history)).toBe('500.00 500.00 150.00');
    // 400.00 in all, of which 50.00 could still go along 7; and 11 could give the 50.00 that may be carried yet.
    expect(limitsOf(history)).toEqual([
      '2023 7 carry-limit 200.00 50.00',
      '2024 11 shift-limit 150.00 50.00',
    ]);
    expect(mistakesIn(history)).toEqual([]);
  });

  test('the same under one limit of the total, wherever it left', () => {
    // 20% of 2,000.00 is 400.00, more than 20% of what 7 was granted.
    const history = {
      granted: ['2023 7 1000.00', '2023 11 1000.00', '2024 7 1000.00'],
      spent: ['2023 7 500.00', '2023 11 1000.00', '2024 7 1500.00'],
      rules: rulesWith(...noWalls, [2023, 'carry-limit', 'scope', 'total']),
    };
    expect(movesOf(history)).toEqual(['2023 7>>7 400.00']);
    expect(limitsOf(history)).toEqual(['2023 all carry-limit 400.00 100.00']);
    expect(mistakesIn(history)).toEqual([]);
  });

  test('each municipality has the limits of its own interventions', () => {
    // 20% of 1,000.00 and of 100.00
    const two = {
      granted: ['2023 7 1000.00', '2024 7 1000.00', 'GM0363 2023 7 100.00', 'GM0363 2024 7 100.00'],
      spent: ['2023 7 500.00', '2024 7 1500.00', 'GM0363 2023 7 50.00', 'GM0363 2024 7 150.00'],
      rules: rulesWith(...noWalls),
    };
    expect(advised(two).advice.map(movesIn)).toEqual([['2023 7>>7 200.00'], ['2023 7>>7 20.00']]);
  });

  test('what was carried in is carried on only where it need not be spent first', () => {
    // In 2024 the plan shifts all 100.00 that 7 was granted to 11. What 2023 carries to it is all it has then.
    const history = {
      granted: ['2023 7 1000.00', '2024 7 100.00', '2025 7 10.00'],
      spent: ['2023 7 900.00', '2024 11 100.00', '2025 7 50.00'],
      plan: ['2024 7>11 100.00'],
    };
    const free = [2024, 'shift-limit', 'value', null] as const;
    const carried = [2024, 'carry-limit', 'value', '0.2'] as const;
    const first = (value: boolean) => ({
      ...history,
      rules: rulesWith(free, carried, [2024, 'carry-spent-first', 'value', value]),
    });
    expect(movesOf(first(true))).toEqual([]);
    expect(repaid(first(true))).toBe('200.00 100.00 100.00');
    // 20% of 100.00 may be carried on, so that 100.00 − 20.00 is repaid.
    expect(movesOf(first(false))).toEqual(['2023 7>>7 20.00', '2024 7>>7 20.00']);
    expect(mistakesIn(first(false))).toEqual([]);
    expect(String(adviceOf(first(false)).toRepay.advised)).toBe('80.00');
  });
});

test('more shifted away than the year’s own money is shifted out of what was carried in', () => {
  // 7 has 100.00 of 2024 and 50.00 of 2023, gives 120.00 and spends 10.00: 50.00 + 100.00 − 120.00 − 10.00 = 20.00
  const history = {
    granted: ['2023 7 1000.00', '2024 7 100.00', '2024 11 100.00'],
    spent: ['2023 7 950.00', '2024 7 10.00', '2024 11 220.00'],
    plan: ['2023 7> 50.00', '2024 7>11 120.00'],
    rules: rulesWith([2024, 'shift-limit', 'value', null]),
  };
  expect(movesOf(history)).toEqual([]);
  // Without the plan 50.00 and 90.00
  expect(repaid(history)).toBe('140.00 20.00 20.00');
});

test('nothing is carried into a year without money of its own, nor out of the last', () => {
  // Almere is granted nothing in 2024; 2026 is the last year of the rules.
  const history = {
    granted: ['2023 7 1000.00', '2026 7 1000.00', 'GM0363 2023 7 1000.00', 'GM0363 2024 7 1000.00'],
    spent: ['2023 7 900.00', '2026 7 900.00', 'GM0363 2023 7 900.00'],
    open: true,
  };
  expect(advised(history).advice.map(movesIn)).toEqual([[], ['2023 7>>7 100.00']]);
});

describe('money that is not divided, in a year with walls', () => {
  test('is not carried, and no limit is why', () => {
    // 1,000.00 has no place in 2024; 2025 is 200.00 short.
    const history = {
      granted: ['2024 0 1000.00', '2024 7 10.00', '2025 0 100.00'],
      spent: ['2024 7 10.00', '2025 0 300.00'],
      rules: rulesWith([2024, 'carry-limit', 'value', '0.2']),
    };
    expect(movesOf(history)).toEqual([]);
    expect(limitsOf(history)).toEqual([]);
    expect(repaid(history)).toBe('1000.00 1000.00 1000.00');
  });

  test('is not where a carry arrives, though it was spent there', () => {
    const history = {
      granted: ['2023 7 1000.00', '2024 7 1000.00'],
      spent: ['2023 7 900.00', '2024 7 1000.00', '2024 0 10.00'],
      rules: rulesWith([2023, 'carry-destination', 'value', 'any']),
    };
    expect(movesOf(history)).toEqual([]);
    expect(repaid(history)).toBe('100.00 100.00 100.00');
  });
});

describe('no advice', () => {
  const history = {
    granted: ['2024 7 1000.00', '2025 7 1000.00'],
    spent: ['2024 7 900.00', '2025 7 900.00'],
  };
  const thrownBy = (asked: Asked): unknown => {
    try {
      return advised(asked);
    } catch (error) {
      return error;
    }
  };

  test('on a year whose limits hang on what is being decided, unless that is decided', () => {
    const rules = rulesWith([2024, 'carry-limit', 'value', '0.1'], [2025, 'carry-limit', 'base', 'unspent']);
    expect(thrownBy({ ...history, rules })).toMatchObject({
      name: 'SpukError',
      code: 'no-advice-on-year',
      message:
        'no advice can be given on 2025: under these rules (carry-limit and carry-spent-first) its limits hang on what is still to be decided',
    });
    expect(advised({ ...history, rules, from: 2025 }).advice).toHaveLength(1);
  });

  test('beside a mistake in the plan', () => {
    // 15% of 1,000.00 is 150.00
    expect(thrownBy({ ...history, plan: ['2024 7>11 150.01'] })).toMatchObject({
      name: 'SpukError',
      code: 'no-advice-on-errors',
      message: 'no advice can be given beside SHIFT_LIMIT',
    });
  });
});
