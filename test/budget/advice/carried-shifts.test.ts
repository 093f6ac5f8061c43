// Money that was carried in, where the rules let it be shifted on: no profile of the project does, a user's rules may.

import { describe, expect, test } from 'vitest';
import { noAdvice } from '../../../src/budget/advice/either-or.js';
import { gainOf } from '../../../src/budget/advice/gain.js';
import { rulePrices } from '../../../src/budget/advice/prices.js';
import { NO_ACTUALS } from '../../../src/grant/actuals.js';
import { budgetInputOf, plannedBudget } from '../../support/planned-budget.js';
import { type Change, rulesWith } from '../../support/rules-with.js';
import { adviceOf, movesOf, repaid } from './advice-of.js';

const freely: Change = [2024, 'shift-limit', 'value', null];

describe('what was carried in is shifted on', () => {
  // In 2023 intervention 7 has 20.00 left, which is 20% of 100.00. In 2024 it needs nothing, and 11 is 20.00 short.
  const history = {
    granted: ['2023 7 100.00', '2024 7 0.00', '2024 11 40.00'],
    spent: ['2023 7 80.00', '2024 11 60.00'],
  };
  const moved = ['2023 7>>7 20.00', '2024 7>11 20.00'];

  test.each<readonly [string, readonly Change[]]>([
    ['without a shift limit', [freely]],
    // 50% of the 40.00 of intervention 11, or of its theme
    ['with a limit of the receiver', ofHalf('receiving')],
    ['with a limit of the theme', ofHalf('theme')],
  ])('%s', (_, changes) => {
    const rules = rulesWith(...changes);
    expect(movesOf({ ...history, rules })).toEqual(moved);
    expect(repaid({ ...history, rules })).toBe('20.00 20.00 0.00');
  });

  test('but not beyond the limit of the giver, which was granted nothing', () => {
    const net = [2024, 'shift-counting', 'value', 'net'] as const;
    for (const changes of [[], [net], ofHalf('giving')])
      expect(repaid({ ...history, rules: rulesWith(...changes) })).toBe('20.00 20.00 20.00');
  });

  test('with what was carried in beside it, a limit of the giver lets more go than it was granted', () => {
    // 7 was carried 20.00 by the plan; with the 5.00 that it was granted 25.00, of which all may go.
    const rules = rulesWith(
      [2024, 'shift-limit', 'value', '1'],
      [2024, 'limit-base', 'value', 'granted-and-carried-in'],
    );
    const planned = { granted: ['2023 7 100.00', '2024 7 5.00', '2024 11 40.00'], plan: ['2023 7> 20.00'] };
    const asked = { ...history, ...planned, rules, from: 2024 };
    // 11 is 20.00 short: 5.00 of the year itself and 15.00 of what was carried in; 5.00 is left.
    expect(movesOf(asked)).toEqual(['2024 7>11 20.00']);
    expect(repaid(asked)).toBe('25.00 25.00 5.00');
  });

  test('what is not divided pays, between walls, what was spent without division', () => {
    const rules = rulesWith(
      [2024, 'walls', 'value', false],
      freely,
      [2024, 'carry-limit', 'scope', 'total'],
      [2024, 'carry-limit', 'value', '0.5'],
      [2025, 'walls', 'value', true],
      [2025, 'carry-limit', 'scope', 'intervention'],
      [2025, 'carry-limit', 'alternatives', []],
    );
    const asked = {
      granted: ['2024 7 100.00', '2025 7 0.00'],
      spent: ['2024 7 80.00', '2025 0 20.00'],
      rules,
    };
    expect(movesOf(asked)).toEqual(['2024 0>>0 20.00']);
    expect(repaid(asked)).toBe('20.00 20.00 0.00');
  });
});

describe('what was carried in is shifted on, or what is of the year is carried', () => {
  // Of 2023 intervention 7 carries 40.00. In 2024 it has 100.00 of the year itself and needs nothing; 11 is 120.00 short,
  // and 20.00 (20%) may be carried, which 2025 is short. It may shift 120.00, and carry nothing: 20.00 is repaid. Or it
  // carries 20.00 of its 100.00 and shifts 80.00: 40.00 is repaid. Nothing would be, if it could do both.
  const history = {
    granted: ['2023 7 200.00', '2024 7 100.00', '2024 11 0.00', '2025 7 100.00'],
    spent: ['2023 7 160.00', '2024 11 120.00', '2025 7 120.00'],
  };
  const carried: Change = [2024, 'carry-limit', 'value', '0.20'];
  const rules = rulesWith(freely, carried);
  const chosen = (changes: readonly Change[], from = 0) => {
    const { chain } = plannedBudget({ ...history, rules: rulesWith(...changes) });
    return noAdvice(
      chain.years.map(({ planned }) => planned),
      [0],
      [{ from, open: false }],
    );
  };

  test('of that no advice is given, and the year and the parameters are named', () => {
    expect(chosen([freely, carried])).toEqual({
      year: 2024,
      parameters: ['carry-spent-first', 'shift-limit'],
      from: 2025,
    });
    expect(() => adviceOf({ ...history, rules })).toThrow(
      'no advice can be given on 2024: under these rules (carry-spent-first and shift-limit)',
    );
  });

  test('the same where what was carried in by the plan is of the base of the limit', () => {
    // 7 was granted 100.00 and carried 40.00, of which all 140.00 may go.
    const based = rulesWith(
      [2024, 'shift-limit', 'value', '1'],
      [2024, 'limit-base', 'value', 'granted-and-carried-in'],
      carried,
    );
    const { chain } = plannedBudget({ ...history, plan: ['2023 7> 40.00'], rules: based });
    const years = chain.years.map(({ planned }) => planned);
    expect(noAdvice(years, [0], [{ from: 2024, open: false }])).toEqual({
      year: 2024,
      parameters: ['carry-spent-first', 'limit-base'],
      from: 2025,
    });
  });

  test('of several each is asked', () => {
    const other = { granted: ['GM0014 2023 7 100.00'], spent: ['GM0014 2023 7 90.00'] };
    const { chain } = plannedBudget({
      granted: [...history.granted, ...other.granted],
      spent: [...history.spent, ...other.spent],
      rules,
    });
    const years = chain.years.map(({ planned }) => planned);
    const anything = [{ from: 0, open: false }];
    expect(chain.ground.receivers).toEqual(['GM0014', 'GM0034']);
    expect(noAdvice(years, [0], anything)).toBeUndefined();
    expect(noAdvice(years, [0, 1], anything)?.year).toBe(2024);
  });

  test('where the plan carries the year’s own, what was carried in stays', () => {
    // Of its 100.00 the plan carries 10.00 into 2025, of which nothing is known yet; 90.00 is left to shift. The 20.00 that
    // was carried in is repaid: shifted on it would leave less than 10.00 of the year itself.
    const asked = {
      granted: ['2023 7 100.00', '2024 7 100.00', '2024 11 0.00', '2025 7 100.00'],
      spent: ['2023 7 80.00', '2024 11 120.00'],
      plan: ['2023 7> 20.00', '2024 7> 10.00'],
      rules,
    };
    expect(movesOf(asked)).toEqual(['2024 7>11 90.00']);
    expect(repaid(asked)).toBe('120.00 110.00 20.00');
  });

  test('the way out leads out', () => {
    expect(chosen([freely, carried], 2025)).toBeUndefined();
    // Nothing is decided of 2023 and 2024: 40.00 and 100.00 are repaid.
    expect(repaid({ ...history, rules, from: 2025 })).toBe('140.00 140.00 140.00');
  });

  test('rules have a price only from the year after on', () => {
    const pricesFrom = (from: number) =>
      rulePrices({ actuals: NO_ACTUALS, ...budgetInputOf({ ...history, rules }), from }).map(
        ({ year, parameter, saves }) => `${year} ${parameter} ${saves}`,
      );
    expect(pricesFrom(2024)).toEqual([]);
    // Without walls the 100.00 of 2024 is spent on 11.
    expect(pricesFrom(2025)).toEqual(['2024 walls 100.00']);
  });

  test('nothing is said to be gained there', () => {
    expect(gained(rules)).toBe('0.00 0.00');
    // 40.00 is carried out of 2023 and with the 100.00 of 2024 there is enough for the 120.00: 20.00 of 140.00 is left.
    expect(gained(rulesWith(freely))).toBe('0.00 120.00');
  });

  test('where nothing can be carried on, or all of it is one, or it hangs on no choice, there is an advice', () => {
    expect(chosen([freely])).toBeUndefined();
    expect(chosen([carried])).toBeUndefined();
    const anyFirst: Change = [2024, 'carry-spent-first', 'value', false];
    expect(chosen([freely, carried, anyFirst])).toBeUndefined();
    // Then 120.00 goes to 11 and 20.00 to 2025.
    expect(repaid({ ...history, rules: rulesWith(freely, carried, anyFirst) })).toBe('140.00 140.00 0.00');
    const enough = { ...history, spent: ['2023 7 160.00', '2024 11 80.00', '2025 7 120.00'] };
    // 80.00 goes to 11 and 20.00 to 2025, all of the year itself; the 40.00 that could be carried in stays where it is.
    expect(repaid({ ...enough, rules })).toBe('140.00 140.00 40.00');
  });

  // 7 gains by shifting: of the 40.00 that was carried in and its own 100.00, 11 needs 115.00; by its own alone 15.00 less.
  const shifts = {
    granted: ['2023 7 200.00', '2024 7 100.00', '2024 11 0.00'],
    spent: ['2023 7 160.00', '2024 11 115.00'],
  };
  // One of these loses by it: 10.00 is carried in and 100.00 its own; the other needs 80.00 and the next year 30.00. If it
  // shifts 80.00 it carries nothing, and 30.00 is repaid; if it carries 30.00 and shifts 70.00, only 10.00.
  const carries = (from: number, to: number) => ({
    granted: [`2023 ${from} 50.00`, `2024 ${from} 100.00`, `2024 ${to} 0.00`, `2025 ${from} 100.00`],
    spent: [`2023 ${from} 40.00`, `2024 ${to} 80.00`, `2025 ${from} 130.00`],
  });
  const together = (...parts: readonly { granted: readonly string[]; spent: readonly string[] }[]) => ({
    granted: parts.flatMap(({ granted }) => granted),
    spent: parts.flatMap(({ spent }) => spent),
  });
  const named = (of: Parameters<typeof plannedBudget>[0]) => {
    const years = plannedBudget(of).chain.years.map(({ planned }) => planned);
    return noAdvice(years, [0], [{ from: 0, open: false }]);
  };
  const half: Change = [2024, 'carry-limit', 'value', '0.5'];
  const even = {
    granted: ['2023 7 100.00', '2024 7 100.00', '2024 11 0.00'],
    spent: ['2023 7 80.00', '2024 7 100.00', '2024 11 20.00'],
    plan: ['2023 7> 20.00'],
  };
  // In 2025 14 has 20.00 that was carried in and 100.00 of its own, and 15 needs 115.00.
  const later = {
    granted: ['2024 14 100.00', '2025 14 100.00', '2025 15 0.00', '2026 14 1.00'],
    spent: ['2024 14 80.00', '2025 15 115.00', '2026 14 1.00'],
  };
  const walled2025: readonly Change[] = [
    [2025, 'walls', 'value', true],
    [2025, 'shift-limit', 'value', null],
    [2025, 'carry-limit', 'scope', 'intervention'],
    [2025, 'carry-limit', 'alternatives', []],
  ];
  const walled = rulesWith(freely, carried, ...walled2025);

  test('another intervention that only carries its own changes nothing of that', () => {
    // 14, of another theme, has 50.00 left, of which 2025 is 10.00 short.
    const other = { granted: ['2024 14 50.00', '2025 14 0.00'], spent: ['2025 14 10.00'] };
    expect(named({ ...together(shifts, other), rules })?.year).toBe(2024);
  });

  test('one that repays less by carrying has an advice beside it none', () => {
    const freelyHalf = rulesWith(freely, half);
    expect(named({ ...carries(2, 1), rules: freelyHalf })).toBeUndefined();
    expect(named({ ...together(carries(2, 1), shifts), rules: freelyHalf })?.year).toBe(2024);
  });

  test('each of several that carry is asked for itself', () => {
    const freelyHalf = rulesWith(freely, half);
    expect(named({ ...together(carries(2, 1), carries(14, 15)), rules: freelyHalf })).toBeUndefined();
    const all = together(carries(2, 1), carries(14, 15), shifts);
    expect(named({ ...all, rules: freelyHalf })?.year).toBe(2024);
  });

  test('what may just as well be spent as shifted is no choice', () => {
    // The plan carries 20.00 into 2024, where 7 needs all its 100.00 and 11 is 20.00 short: what was carried in goes to 11,
    // or 7 spends it and 20.00 of its own goes there. By the plan alone 120.00 − 100.00 is repaid.
    const asked = {
      ...even,
      granted: [...even.granted, '2025 7 1.00'],
      spent: [...even.spent, '2025 7 1.00'],
    };
    expect(named({ ...asked, rules })).toBeUndefined();
    expect(movesOf({ ...asked, rules })).toEqual(['2024 7>11 20.00']);
    expect(repaid({ ...asked, rules })).toBe('20.00 20.00 0.00');
  });

  test('of two years the first is named', () => {
    expect(named({ ...later, rules: walled })?.year).toBe(2025);
    expect(named({ ...together(shifts, later), rules: walled })).toEqual({
      year: 2024,
      parameters: ['carry-spent-first', 'shift-limit'],
      from: 2025,
    });
  });

  test('a year is named only for its own choice', () => {
    // In 2024 nothing hangs on what is shifted; in 2025 it does.
    expect(named({ ...together(even, later), plan: even.plan, rules: walled })?.year).toBe(2025);
    // In 2024 2 may both shift the 10.00 that was carried in and carry 30.00 of its own: that is no choice.
    const anyFirst: Change = [2024, 'carry-spent-first', 'value', false];
    const both = {
      ...together(carries(2, 1), later),
      rules: rulesWith(freely, half, anyFirst, ...walled2025),
    };
    expect(named(both)?.year).toBe(2025);
  });

  function gained(of: typeof rules): string {
    const { still, wasPossible } = gainOf(plannedBudget({ ...history, rules: of }), 2026);
    return `${still} ${wasPossible}`;
  }
});

function ofHalf(base: 'giving' | 'receiving' | 'theme'): readonly Change[] {
  return [
    [2024, 'shift-limit', 'value', '0.5'],
    [2024, 'shift-limit', 'base', base],
  ];
}
