import { describe, expect, test } from 'vitest';
import { shownOf } from '../../src/budget/shown.js';
import { Share } from '../../src/money/share.js';
import { type LimitUse, limitUses, type Move, useOfMove } from '../../src/report/page/limit-uses.js';
import { type Planned, plannedBudget } from '../support/planned-budget.js';
import { rulesWith } from '../support/rules-with.js';
import { rulesInYear } from '../support/year-rules.js';

function usesOf(planned: Planned) {
  const outcome = shownOf(plannedBudget(planned), {});
  return { outcome, uses: limitUses(outcome) };
}

/** `shift 2023 7: 86373.01 of 86373.00, 0.00 left, 0.01 too much` */
function text({ kind, year, intervention, theme, used, limit, room, excess }: LimitUse): string {
  return `${kind} ${year} ${intervention ?? theme ?? 'total'}: ${used} of ${limit}, ${room} left, ${excess} too much`;
}

describe('what of a limit can still be decided', () => {
  const planned = { granted: ['2023 7 1000.00'], plan: ['2023 7>11 50.00'] };

  test('is its room in an open year', () => {
    // 15% of 1,000.00 less 50.00; 20% of 1,000.00
    expect(
      usesOf(planned).uses.map(({ kind, intervention, undecided }) => `${kind} ${intervention} ${undecided}`),
    ).toEqual(['shift 7 100.00', 'shift 11 0.00', 'carry 7 200.00', 'carry 11 0.00']);
  });

  test('is nothing in a year that is closed, whatever room is left', () => {
    const outcome = shownOf(plannedBudget(planned), {});
    const uses = limitUses(outcome, [2023]);
    expect(uses.map(({ undecided }) => undecided)).toEqual([null, null, null, null]);
    expect(uses[0]?.room.toString()).toBe('100.00');
  });

  test('of a settled year is no shift, and no more to carry than is left of its own money', () => {
    const { uses } = usesOf({ granted: ['2023 7 1000.00'], spent: ['2023 7 970.00'] });
    expect(uses.map(({ kind, undecided }) => `${kind} ${undecided}`)).toEqual(['shift null', 'carry 30.00']);
  });
});

test('without walls and with limits per intervention, what is not divided may take what the others leave', () => {
  // 10% of 1,000.00 each: 100.00 of its own and twice 100.00 of others; 300.00 is allowed, 300.01 is not
  const rules = rulesInYear(2025, {
    'carry-limit': { share: Share.of('0.1'), scope: 'intervention', base: 'granted' },
  });
  const granted = ['2025 0 1000.00', '2025 7 1000.00', '2025 11 1000.00'];
  const first = (carry: string) => {
    const [use] = usesOf({ granted, plan: [`2025 0> ${carry}`], rules }).uses;
    return use && text(use);
  };
  expect(first('300.00')).toBe('carry 2025 0: 300.00 of 300.00, 0.00 left, 0.00 too much');
  expect(first('300.01')).toBe('carry 2025 0: 300.01 of 300.00, 0.00 left, 0.01 too much');
});

describe('the use of limits', () => {
  test('stands per intervention where there are walls: at the limit, and one cent above', () => {
    // 15% of 575,820.00 is 86,373.00 and 20% of it 115,164.00; 15% of 112,027.00 is 16,804.05, 20% 22,405.40.
    const granted = ['2023 7 575820.00', '2023 11 112027.00'];
    const { uses } = usesOf({ granted, plan: ['2023 7>11 86373.01', '2023 11> 22405.40'] });
    expect(uses.map(text)).toEqual([
      'shift 2023 7: 86373.01 of 86373.00, 0.00 left, 0.01 too much',
      'shift 2023 11: 0.00 of 16804.05, 16804.05 left, 0.00 too much',
      'carry 2023 7: 0.00 of 115164.00, 115164.00 left, 0.00 too much',
      'carry 2023 11: 22405.40 of 22405.40, 0.00 left, 0.00 too much',
      // Of the next year there is only what was carried into it, and limits are of what was granted.
      'shift 2024 11: 0.00 of 0.00, 0.00 left, 0.00 too much',
      'carry 2024 11: 0.00 of 0.00, 0.00 left, 0.00 too much',
    ]);
  });

  test('stands on the total where the law has it there, and shifts are free without walls', () => {
    // 10% of 700.00.
    const { uses } = usesOf({
      granted: ['2025 7 500.00', '2025 11 200.00'],
      plan: ['2025 7>11 400.00', '2025 7> 70.01'],
    });
    expect(uses.filter(({ year }) => year === 2025).map(text)).toEqual([
      'carry 2025 total: 70.01 of 70.00, 0.00 left, 0.01 too much',
    ]);
  });

  test('stands on the theme, and counts what the theme gives, where the rules have it there', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    // 15% of 300.00.
    const { uses } = usesOf({
      rules,
      granted: ['2023 7 100.00', '2023 11 200.00'],
      plan: ['2023 7>11 30.00'],
    });
    expect(uses.filter(({ kind }) => kind === 'shift').map(text)).toEqual([
      'shift 2023 gezondheid-sociale-basis: 30.00 of 45.00, 15.00 left, 0.00 too much',
    ]);
  });

  test('counts what is received where the limit is the receiver’s', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'receiving']);
    // 15% of 200.00, the receiver's.
    const { uses, outcome } = usesOf({
      rules,
      granted: ['2023 7 100.00', '2023 11 200.00'],
      plan: ['2023 7>11 30.00'],
    });
    const move: Move = { kind: 'shift', year: 2023, from: 7, to: 11 };
    const use = useOfMove(uses, move, outcome);
    expect(use && text(use)).toBe('shift 2023 11: 30.00 of 30.00, 0.00 left, 0.00 too much');
  });
});

describe('the limit that a row of a plan counts against', () => {
  const granted = ['2023 7 100.00', '2023 11 100.00', '2025 7 100.00'];
  const { uses, outcome } = usesOf({ granted });

  test.each([
    [{ kind: 'shift', year: 2023, from: 7, to: 11 }, 'shift 2023 7'],
    [{ kind: 'carry', year: 2023, from: 11, to: null }, 'carry 2023 11'],
    [{ kind: 'carry', year: 2025, from: 7, to: null }, 'carry 2025 total'],
  ] as const)('%o counts against %s', (move, expected) => {
    const use = useOfMove(uses, move, outcome);
    expect(use && text(use).split(':')[0]).toBe(expected);
  });

  test('is none where shifting is free', () => {
    expect(useOfMove(uses, { kind: 'shift', year: 2025, from: 7, to: 11 }, outcome)).toBeUndefined();
  });
});
