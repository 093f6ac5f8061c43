import { describe, expect, test } from 'vitest';
import { compiledCalendars } from '../../build/grants.js';
import { shownOf } from '../../src/budget/shown.js';
import { type ClosedYear, closedYears } from '../../src/law/calendar.js';
import { answersOf } from '../../src/report/page/page-answers.js';
import { type Planned, plannedBudget } from '../support/planned-budget.js';

const answers = (planned: Planned, years?: readonly number[], closed: readonly ClosedYear[] = []) =>
  answersOf(shownOf(plannedBudget(planned), years ? { years: new Set(years) } : {}), closed);

describe('what is left to decide', () => {
  test('is the room of the open years; where there are no walls shifting is free', () => {
    const granted = ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00', '2026 7 1000.00'];
    const { undecided } = answers({ granted, plan: ['2023 7>11 50.00', '2023 7> 60.00'] });
    // To shift: 150.00 − 50.00 in 2023 and 150.00 in 2024. To carry: 200.00 − 60.00 of 2023 and 10% of 1,000.00 of 2025.
    expect([String(undecided.shift), String(undecided.carry)]).toEqual(['250.00', '240.00']);
    expect(undecided).toMatchObject({
      shiftYears: [2023, 2024],
      freeYears: [2025, 2026],
      carryYears: [2023, 2025],
    });
  });

  test('of a settled year is no more than is left of its own money, and nothing is shifted in it', () => {
    // 200.00 may be carried, of 1,000.00 only 30.00 is left.
    const { undecided } = answers({ granted: ['2023 7 1000.00'], spent: ['2023 7 970.00'] });
    expect([undecided.shift, String(undecided.carry)]).toEqual([null, '30.00']);
  });

  test.each([
    // To shift: 150.00 each of 2023 and 2024. To carry: 200.00 of 2023, 10% of 1,000.00 of 2025.
    ['2024-07-15', '300.00', [2023, 2024], '300.00', [2023, 2025], []],
    ['2024-07-16', '150.00', [2024], '100.00', [2025], [2023]],
    ['2025-07-16', null, [], '100.00', [2025], [2023, 2024]],
    ['2026-07-15', null, [], '100.00', [2025], [2023, 2024]],
    ['2026-07-16', null, [], null, [], [2023, 2024, 2025]],
    ['2027-07-16', null, [], null, [], [2023, 2024, 2025, 2026]],
  ])(
    'on %s is only of the years whose accountability is not due yet',
    (on, shift, shiftYears, carry, carryYears, closed) => {
      const granted = ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00', '2026 7 1000.00'];
      const { undecided } = answers(
        { granted },
        undefined,
        closedYears(compiledCalendars(), 'brede-spuk', on),
      );
      expect([undecided.shift?.toString() ?? null, undecided.carry?.toString() ?? null]).toEqual([
        shift,
        carry,
      ]);
      expect(undecided).toMatchObject({ shiftYears, carryYears });
      expect(undecided.freeYears).toEqual([2025, 2026].filter((year) => !closed.includes(year)));
      expect(undecided.closed.map(({ year }) => year)).toEqual(closed);
    },
  );

  test('is nothing in a year without money', () => {
    const { undecided } = answers({ granted: ['2026 7 0.00'] });
    expect(undecided).toEqual({
      shift: null,
      shiftYears: [],
      freeYears: [],
      carry: null,
      carryYears: [],
      closed: [],
    });
  });
});

describe('what goes back', () => {
  test('is not known where nothing was settled', () => {
    expect(answers({ granted: ['2023 7 1000.00'] }).repaid).toBeUndefined();
  });

  test('is that of all settled years, whatever years are shown', () => {
    // Planned carry 250.00, allowed 100.00: as planned 250.00 comes back in 2024, lawful 100.00.
    const planned = {
      granted: ['2023 7 1000.00', '2024 7 1000.00', '2025 7 1000.00'],
      plan: ['2023 7> 250.00'],
      spent: ['2023 7 900.00', '2024 7 1000.00'],
    };
    const { repaid, granted } = answers(planned, [2024]);
    expect(String(granted)).toBe('1000.00');
    expect([String(repaid?.toRepay), String(repaid?.lawful)]).toEqual(['250.00', '100.00']);
    expect([repaid?.settled, repaid?.open]).toEqual([[2023, 2024], [2025]]);
  });
});
