// That a row of the plan was judged by a rule without a source is said, once per parameter and year.

import { describe, expect, test } from 'vitest';
import { shownOf } from '../../src/budget/shown.js';
import { type Planned, plannedBudget } from '../support/planned-budget.js';
import { uniform } from '../support/profiles.js';
import { rulesWith } from '../support/rules-with.js';

/** `2024 carry-limit @1`: year, parameter and line of the plan, as they are shown. */
function assumptions(planned: Planned): readonly string[] {
  const { findings } = shownOf(plannedBudget({ granted: GRANTED, ...planned }), {});
  return findings
    .flatMap((finding) =>
      finding.code === 'ASSUMED_RULE' ? [`${finding.year} ${finding.parameter} @${finding.place?.line}`] : [],
    )
    .sort();
}

const GRANTED = [2023, 2024, 2025, 2026].flatMap((year) => [`${year} 7 1000.00`, `${year} 11 1000.00`]);
const onShifts = (year: number, line: number) => [`${year} shift-receiving-cap @${line}`];

describe('in regeling', () => {
  test('a shift in a year with walls rests on what restricts shifts', () => {
    expect(assumptions({ plan: ['2023 7>11 1.00'] })).toEqual(onShifts(2023, 1));
    expect(assumptions({ plan: ['2024 7>11 1.00'] })).toEqual(onShifts(2024, 1));
  });

  test('where an intervention both gives and receives, on the way shifts are counted too', () => {
    expect(assumptions({ plan: ['2023 7>11 1.00', '2023 11>12 1.00'] })).toEqual([
      '2023 shift-counting @2',
      ...onShifts(2023, 2),
    ]);
  });

  test('a shift without walls rests on nothing that is assumed: the walls are read', () => {
    expect(assumptions({ plan: ['2025 7>1 1.00', '2026 7>1 1.00'] })).toEqual([]);
  });

  test('where it is assumed that there are none, on that alone, at the last of its shifts', () => {
    const rules = rulesWith([2025, 'walls', 'status', 'assumed']);
    expect(assumptions({ plan: ['2025 7>1 1.00', '2025 11>1 1.00'], rules })).toEqual(['2025 walls @2']);
  });

  test.each([
    ['2023 7> 1.00', []],
    ['2024 7> 0.01', []],
    ['2025 0> 1.00', []],
    ['2026 0> 0.01', []],
  ])('a carry rests on what was read: %s', (carry, found) => {
    expect(assumptions({ plan: [carry] })).toEqual(found);
  });

  test('where money was carried in, on what limits are a share of', () => {
    // Shifts of 2024 stand on money carried in from 2023.
    expect(assumptions({ plan: ['2023 7> 200.00', '2024 7>11 1.00'] })).toContain('2024 limit-base @2');
    expect(assumptions({ plan: ['2024 7>11 1.00'] })).not.toContain('2024 limit-base @1');
  });

  test('of nothing it does not matter what it is a share of: out of 2024 nothing may be carried', () => {
    expect(assumptions({ plan: ['2023 7> 200.00', '2024 7> 1.00'] })).toEqual([]);
  });

  test('out of the last year nothing is carried, whatever a limit is a share of', () => {
    // 2025 carries 10.00 into 2026, and uniform gives 2026 the share 20%, closed since it is the last year.
    const plan = ['2025 7> 10.00', '2026 7> 1.00'];
    expect(assumptions({ plan, rules: uniform }).filter((one) => one.includes('limit-base'))).toEqual([]);
    // In 2025, which is not the last, the base decides: 2024 carries into it.
    expect(assumptions({ plan: ['2024 7> 10.00', '2025 7> 1.00'], rules: uniform })).toContain(
      '2025 limit-base @2',
    );
  });

  test('of a theme as a whole it does not matter how shifts are counted', () => {
    const rules = rulesWith([2023, 'shift-limit', 'base', 'theme']);
    const both = ['2023 7>11 1.00', '2023 11>12 1.00'];
    expect(assumptions({ plan: both, rules })).toEqual(onShifts(2023, 2));
  });

  test('where several decisions granted it, on their sum', () => {
    const granted = ['2023 7 600.00 first', '2023 7 400.00 second'];
    expect(assumptions({ granted, plan: ['2023 7> 1.00'] })).toEqual(['2023 decisions @1']);
    expect(assumptions({ granted: ['2023 7 600.00', '2023 8 1.00'], plan: ['2023 7> 1.00'] })).toEqual([]);
  });
});

test('in uniform of 2024 it is assumed too that there are walls, how much is shifted and how much carried', () => {
  expect(assumptions({ plan: ['2024 7>11 1.00', '2024 7> 1.00'], rules: uniform })).toEqual([
    '2024 carry-limit @2',
    '2024 shift-limit @1',
    '2024 shift-receiving-cap @1',
    '2024 walls @1',
  ]);
});

test('a rule whose source is known is not said to be assumed', () => {
  for (const status of ['read', 'explained', 'reported', 'derived']) {
    const rules = rulesWith([2023, 'shift-receiving-cap', 'status', status]);
    expect(assumptions({ plan: ['2023 7>11 1.00'], rules })).toEqual([]);
  }
  const restricted = rulesWith(
    [2023, 'shift-closed-themes', 'status', 'assumed'],
    [2023, 'shift-excluded-interventions', 'status', 'assumed'],
  );
  expect(assumptions({ plan: ['2023 7>11 1.00'], rules: restricted })).toEqual([
    '2023 shift-closed-themes @1',
    '2023 shift-excluded-interventions @1',
    '2023 shift-receiving-cap @1',
  ]);
});

describe('it is said', () => {
  test('only of years with rows of a plan', () => {
    expect(assumptions({})).toEqual([]);
    expect(assumptions({ plan: ['2023 7> 1.00'] })).toEqual([]);
  });

  test('once per parameter and year for all municipalities, at the last row of the plan', () => {
    const granted = [...GRANTED, 'GM0014 2023 7 1000.00', 'GM0363 2023 7 1000.00'];
    const inOrder = ['GM0014 2023 7>11 1.00', '2023 7>11 1.00', 'GM0363 2023 7>11 1.00'];
    expect(assumptions({ granted, plan: inOrder })).toEqual(onShifts(2023, 3));
    expect(assumptions({ granted, plan: [...inOrder].reverse() })).toEqual(onShifts(2023, 3));
  });

  test('at the last row where both shifts and carries rest on it, whichever kind that is', () => {
    const granted = ['2023 7 600.00 first', '2023 7 400.00 second'];
    expect(assumptions({ granted, plan: ['2023 7>11 1.00', '2023 7> 1.00'] })).toContain('2023 decisions @2');
    expect(assumptions({ granted, plan: ['2023 7> 1.00', '2023 7>11 1.00'] })).toContain('2023 decisions @2');
  });

  test('of the municipalities that are shown alone', () => {
    const rules = rulesWith(
      [2024, 'carry-limit', 'status', 'assumed'],
      [2026, 'carry-limit', 'status', 'assumed'],
    );
    const outcome = plannedBudget({ granted: GRANTED, plan: ['2024 7> 1.00', 'GM0363 2026 0> 1.00'], rules });
    const { findings } = shownOf(outcome, { municipalities: new Set(['GM0363']) });
    const years = findings.flatMap(({ code, year }) => (code === 'ASSUMED_RULE' ? [year] : []));
    expect(years).toEqual([2026]);
  });
});

describe('what does not decide anything is not said to be assumed', () => {
  const unlimited = [2023, 'shift-limit', 'value', null] as const;
  const both = ['2023 7>11 1.00', '2023 11>12 1.00'];

  test('without a shift limit it matters how shifts are counted only where there is a cap', () => {
    expect(assumptions({ plan: both, rules: rulesWith(unlimited) })).toEqual(onShifts(2023, 2));
    const capped = rulesWith(unlimited, [2023, 'shift-receiving-cap', 'value', '0.10']);
    expect(assumptions({ plan: both, rules: capped })).toContain('2023 shift-counting @2');
  });

  test('without limit and cap nothing of a shift is a share of money carried in', () => {
    const plan = ['2023 7> 200.00', '2024 7>11 1.00'];
    const rules = rulesWith([2024, 'shift-limit', 'value', null]);
    expect(assumptions({ plan, rules })).toEqual(onShifts(2024, 2));
  });

  test('how much may be carried, where nothing is', () => {
    const rules = rulesWith([2023, 'carry-limit', 'status', 'assumed']);
    expect(assumptions({ plan: ['2023 7>11 1.00'], rules })).toEqual(onShifts(2023, 1));
  });

  test('where carried money arrives, where it stays what it was', () => {
    const rules = rulesWith([2025, 'carry-destination', 'status', 'assumed']);
    expect(assumptions({ plan: ['2025 7> 1.00'], rules })).toEqual([]);
    // One of two that names another is enough.
    const elsewhere = ['2025 7>>11 1.00', '2025 7> 1.00'];
    expect(assumptions({ plan: elsewhere, rules })).toEqual(['2025 carry-destination @2']);
  });
});
