import { expect, test } from 'vitest';
import type { Plan } from '../../src/grant/plan.js';
import { Amount } from '../../src/money/amount.js';
import { planChanges } from '../../src/report/compared/plan-changes.js';

const place = { file: 'plan.csv', line: 2, cell: 5 };
const municipality = 'GM0034';

function plan(
  shifts: readonly (readonly [number, number, number, string])[],
  carries: readonly (readonly [number, number, string])[] = [],
): Plan {
  return {
    shifts: shifts.map(([year, from, to, amount]) => ({
      municipality,
      year,
      from,
      to,
      amount: Amount.of(amount),
      place,
    })),
    carries: carries.map(([year, from, amount]) => ({
      municipality,
      year,
      from,
      amount: Amount.of(amount),
      place,
    })),
  };
}

const texts = (before: Plan, after: Plan) =>
  planChanges(before, after).map(
    (change) =>
      `${change.kind} ${change.year} ${change.from}>${change.to ?? ''} ${change.before} ${change.after}`,
  );

test('a change names what was and what is, what is gone is nothing and what is new was nothing', () => {
  const before = plan(
    [
      [2024, 7, 11, '10.00'],
      [2023, 7, 11, '10.00'],
    ],
    [[2023, 7, '5.00']],
  );
  const after = plan(
    [
      [2024, 7, 11, '10.01'],
      [2023, 7, 12, '3.00'],
    ],
    [[2023, 7, '5.00']],
  );
  expect(texts(before, after)).toEqual([
    'shift 2023 7>11 10.00 0.00',
    'shift 2023 7>12 0.00 3.00',
    'shift 2024 7>11 10.00 10.01',
  ]);
});

test('rows that add up to the same are no change', () => {
  expect(
    texts(
      plan([[2023, 7, 11, '10.00']]),
      plan([
        [2023, 7, 11, '4.00'],
        [2023, 7, 11, '6.00'],
      ]),
    ),
  ).toEqual([]);
});

test('a shift and a carry of the same intervention are two things', () => {
  expect(texts(plan([[2023, 7, 11, '1.00']]), plan([], [[2023, 7, '1.00']]))).toEqual([
    'shift 2023 7>11 1.00 0.00',
    'carry 2023 7> 0.00 1.00',
  ]);
});
