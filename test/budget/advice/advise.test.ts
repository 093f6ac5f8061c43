// What is advised, worked by hand.

import { describe, expect, test } from 'vitest';
import { uniform } from '../../support/profiles.js';
import { type Change, rulesWith } from '../../support/rules-with.js';
import { adviceOf, advised, movesOf, repaid } from './advice-of.js';

describe('between walls', () => {
  // In 2023 intervention 7 has 100.00 left and 11 is 50.00 short. In 2024 intervention 7 is 30.00 short.
  const history = {
    granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
    spent: ['2023 7 900.00', '2023 11 150.00', '2024 7 1030.00'],
  };

  test('a surplus goes to who is short in its theme, and what is left of it to who is short a year later', () => {
    expect(movesOf(history)).toEqual(['2023 7>11 50.00', '2023 7>>7 30.00']);
    // 100.00 is left without a plan; 100.00 − 50.00 − 30.00 = 20.00
    expect(repaid(history)).toBe('100.00 100.00 20.00');
  });

  test('the proof is a sum: what is there where money is left, less all that can leave it', () => {
    const { proof } = adviceOf(history);
    // Money is left at 7 in 2023. From there it can go to 11, and to 7 in 2024: all three are inside.
    expect(
      proof.inside.map(({ year, intervention, amount }) => [year, intervention, amount.toCents()]),
    ).toEqual([
      [2023, 7, 1000_00],
      [2023, 11, 100_00],
      [2024, 7, 1000_00],
    ]);
    expect(
      proof.leaves.map(({ kind, year, intervention, amount }) => [
        kind,
        year,
        intervention,
        amount.toCents(),
      ]),
    ).toEqual([
      ['spent', 2023, 7, 900_00],
      ['spent', 2023, 11, 150_00],
      ['spent', 2024, 7, 1030_00],
    ]);
    // 2,100.00 − 2,080.00 = 20.00
    expect(String(proof.atLeast)).toBe('20.00');
  });

  test('no further than the limits: 15% away, 20% to the next year', () => {
    // 7 has 500.00 left; 15% of 1,000.00 is 150.00 and 20% is 200.00; 500.00 − 150.00 − 200.00 = 150.00
    const much = {
      granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
      spent: ['2023 7 500.00', '2023 11 400.00', '2024 7 1500.00'],
    };
    expect(movesOf(much)).toEqual(['2023 7>11 150.00', '2023 7>>7 200.00']);
    expect(repaid(much)).toBe('500.00 500.00 150.00');
    expect(
      adviceOf(much).limits.map(
        ({ parameter, year, intervention, limit, upTo }) =>
          `${year} ${intervention} ${parameter} ${limit} ${upTo}`,
      ),
    ).toEqual([
      // 11 could take 300.00, so 150.00 more; 7 of 2024 could take 500.00, so the 150.00 that is left
      '2023 7 shift-limit 150.00 150.00',
      '2023 7 carry-limit 200.00 150.00',
    ]);
  });

  test('what the plan shifts already takes of the limit, and stays', () => {
    const planned = { ...history, plan: ['2023 7>11 20.00'] };
    expect(movesOf(planned)).toEqual(['2023 7>11 30.00', '2023 7>>7 30.00']);
    expect(repaid(planned)).toBe('100.00 80.00 20.00');
  });

  test('what the plan carries stays, also where a shift would have done', () => {
    // 60.00 is carried of which 30.00 is spent in 2024: 40.00 − 40.00 and 30.00
    const planned = { ...history, plan: ['2023 7> 60.00'] };
    expect(movesOf(planned)).toEqual(['2023 7>11 40.00']);
    expect(repaid(planned)).toBe('100.00 70.00 30.00');
  });

  test('nothing is advised before a year', () => {
    expect(movesOf({ ...history, from: 2024 })).toEqual([]);
    expect(repaid({ ...history, from: 2024 })).toBe('100.00 100.00 100.00');
  });

  test('nothing crosses from one theme to another', () => {
    const crossing = {
      granted: ['2023 7 1000.00', '2023 1 100.00'],
      spent: ['2023 7 900.00', '2023 1 150.00'],
    };
    expect(movesOf(crossing)).toEqual([]);
  });

  test('corrections that outweigh what was spent are repaid in any case', () => {
    // −10.00 spent of 100.00: 110.00 is left, of which 100.00 may go elsewhere; 15% of it is 15.00
    const corrected = {
      granted: ['2023 7 100.00', '2023 11 100.00'],
      spent: ['2023 7 -10.00', '2023 11 150.00'],
    };
    expect(movesOf(corrected)).toEqual(['2023 7>11 15.00']);
    expect(repaid(corrected)).toBe('110.00 110.00 95.00');
  });
});

describe('without walls', () => {
  test('a surplus covers a deficit by itself, and what is left in total is carried', () => {
    // 2025: 1,100.00 − 1,000.00 = 100.00 left; 10% of 1,100.00 is 110.00. 2026: 60.00 short.
    const history = {
      granted: ['2025 7 1000.00', '2025 11 100.00', '2026 7 1000.00'],
      spent: ['2025 7 850.00', '2025 11 150.00', '2026 7 1060.00'],
    };
    expect(movesOf(history)).toEqual(['2025 0>>0 60.00']);
    expect(repaid(history)).toBe('100.00 100.00 40.00');
  });

  test('at most the limit on the total', () => {
    // 500.00 left, 300.00 short a year later, 10% of 1,000.00 is 100.00
    const history = {
      granted: ['2025 7 1000.00', '2026 7 100.00'],
      spent: ['2025 7 500.00', '2026 7 400.00'],
    };
    expect(movesOf(history)).toEqual(['2025 0>>0 100.00']);
    expect(repaid(history)).toBe('500.00 500.00 400.00');
  });
});

describe('a year of which nothing is known to be spent', () => {
  const history = { granted: ['2025 7 1000.00', '2026 7 1000.00'], spent: ['2025 7 900.00'] };

  test('gets nothing', () => {
    expect(movesOf(history)).toEqual([]);
    expect(repaid(history)).toBe('100.00 100.00 100.00');
  });

  test('gets all that may be carried where that is asked for, and then it is not repaid, nor saved', () => {
    expect(movesOf({ ...history, open: true })).toEqual(['2025 0>>0 100.00']);
    const { toRepay } = adviceOf({ ...history, open: true });
    expect(String(toRepay.advised)).toBe('0.00');
    expect(String(toRepay.openCarried)).toBe('100.00');
  });

  test('and what more could be carried into it saves nothing, whatever its limit', () => {
    // 500.00 is left and 100.00 may be carried; a euro more would be carried, and no more be spent than is known now.
    const much = { ...history, spent: ['2025 7 500.00'], open: true };
    const { toRepay, saved, limits } = adviceOf(much);
    expect(`${toRepay.advised} ${toRepay.openCarried}`).toBe('400.00 100.00');
    expect(`${saved.still} ${saved.wasPossible}`).toBe('0.00 0.00');
    expect(limits).toEqual([]);
  });

  test('holds what the plan carries into it out of a year that is settled', () => {
    const planOpenCarried = (...settled: readonly number[]) => {
      const { toRepay } = adviceOf({
        granted: [2023, 2024, 2025, 2026].map((year) => `${year} 7 1000.00`),
        plan: ['2023 7> 20.00', '2025 0> 30.00'],
        spent: settled.map((year) => `${year} 7 900.00`),
      });
      return String(toRepay.planOpenCarried);
    };
    // 20.00 + 30.00
    expect(planOpenCarried(2023, 2025)).toBe('50.00');
    expect(planOpenCarried(2023, 2024, 2025)).toBe('30.00');
    expect(planOpenCarried(2023, 2024)).toBe('0.00');
  });

  test('while a limit that stands between a surplus and a deficit that is known still binds', () => {
    // 7 could give 11 another 50.00 in 2023; what it has left then goes to 2024, of which nothing is known.
    const both = {
      granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
      spent: ['2023 7 300.00', '2023 11 300.00'],
      open: true,
    };
    expect(movesOf(both)).toEqual(['2023 7>11 150.00', '2023 7>>7 200.00']);
    expect(adviceOf(both).limits.map(({ parameter, upTo }) => `${parameter} ${upTo}`)).toEqual([
      'shift-limit 50.00',
    ]);
  });
});

test('beside a mistake nothing is advised', () => {
  const granted = ['2023 7 1000.00', '2023 11 100.00'];
  const spent = ['2023 7 900.00'];
  // 15% of 1,000.00 is 150.00
  expect(advised({ granted, spent, plan: ['2023 7>11 150.00'] }).advice).toHaveLength(1);
  expect(() => advised({ granted, spent, plan: ['2023 7>11 150.01'] })).toThrow(/SHIFT_LIMIT/);
});

describe('of plans that repay as little', () => {
  test('the one that moves least: one shift rather than two', () => {
    // 8 and 9 have 40.00 left each and 11 is 40.00 short: one of them gives all of it.
    const history = {
      granted: ['2023 8 1000.00', '2023 9 1000.00', '2023 11 100.00'],
      spent: ['2023 8 960.00', '2023 9 960.00', '2023 11 140.00'],
    };
    // Of equal ones the higher number is left out first.
    expect(movesOf(history)).toEqual(['2023 8>11 40.00']);
  });

  test('the largest surplus gives', () => {
    const history = {
      granted: ['2023 8 1000.00', '2023 9 1000.00', '2023 11 100.00'],
      spent: ['2023 8 960.00', '2023 9 950.00', '2023 11 140.00'],
    };
    expect(movesOf(history)).toEqual(['2023 9>11 40.00']);
  });

  test('equal amounts are paired', () => {
    // 8 gives 30.00 and 9 gives 50.00; 11 needs 50.00 and 12 needs 30.00
    const history = {
      granted: ['2023 8 1000.00', '2023 9 1000.00', '2023 11 100.00', '2023 12 100.00'],
      spent: ['2023 8 970.00', '2023 9 950.00', '2023 11 150.00', '2023 12 130.00'],
    };
    expect(movesOf(history)).toEqual(['2023 8>12 30.00', '2023 9>11 50.00']);
  });

  test('a shift rather than a carry', () => {
    // 20.00 left at 7 in 2023; 11 is 20.00 short in 2023, and 7 is 20.00 short in 2024.
    const history = {
      granted: ['2023 7 1000.00', '2023 11 100.00', '2024 7 1000.00'],
      spent: ['2023 7 980.00', '2023 11 120.00', '2024 7 1020.00'],
    };
    expect(movesOf(history)).toEqual(['2023 7>11 20.00']);
  });

  test('nothing is shifted to what nothing was granted for, unless only that saves', () => {
    const history = {
      granted: ['2023 7 1000.00', '2023 11 100.00'],
      spent: ['2023 7 980.00', '2023 11 120.00', '2023 12 20.00'],
    };
    expect(movesOf(history)).toEqual(['2023 7>11 20.00']);
    const only = { granted: ['2023 7 1000.00'], spent: ['2023 7 980.00', '2023 12 20.00'] };
    expect(movesOf(only)).toEqual(['2023 7>12 20.00']);
  });
});

describe('rules of one’s own', () => {
  const history = {
    granted: ['2023 7 1000.00', '2023 11 100.00'],
    spent: ['2023 7 500.00', '2023 11 500.00'],
  };
  const moves = (...changes: readonly Change[]) => movesOf({ ...history, rules: rulesWith(...changes) });

  test('a limit of the receiver: 15% of its 100.00', () => {
    expect(moves([2023, 'shift-limit', 'base', 'receiving'])).toEqual(['2023 7>11 15.00']);
  });

  test('a limit of the theme: 15% of its 1,100.00', () => {
    expect(moves([2023, 'shift-limit', 'base', 'theme'])).toEqual(['2023 7>11 165.00']);
  });

  test('a cap on what is received: 7% of its 100.00', () => {
    expect(moves([2023, 'shift-receiving-cap', 'value', '0.07'])).toEqual(['2023 7>11 7.00']);
  });

  test('no limit: all that is needed', () => {
    expect(moves([2023, 'shift-limit', 'value', null])).toEqual(['2023 7>11 400.00']);
  });

  test('what may not shift does not', () => {
    expect(moves([2023, 'shift-excluded-interventions', 'value', [7]])).toEqual([]);
    expect(moves([2023, 'shift-excluded-interventions', 'value', [11]])).toEqual([]);
    expect(moves([2023, 'shift-closed-themes', 'value', ['gezondheid-sociale-basis']])).toEqual([]);
  });

  test('uniform: 20% of each intervention, in every year', () => {
    const carried = {
      granted: ['2024 7 1000.00', '2025 7 1000.00'],
      spent: ['2024 7 700.00', '2025 7 1300.00'],
      rules: uniform,
    };
    expect(movesOf(carried)).toEqual(['2024 7>>7 200.00']);
  });
});
