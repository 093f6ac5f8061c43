// What hangs on other readings of the rules, worked by hand.

import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import type { BudgetInput } from '../../src/budget/allocate.js';
import { sensitivityOf } from '../../src/budget/sensitivity.js';
import type { Carry } from '../../src/grant/plan.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';

const { interventions } = compiledPlaces();
type Amounts = readonly (readonly [year: number, intervention: number, amount: string])[];

const granted = ([year, intervention, amount]: Amounts[number]) => ({
  municipality: 'GM0034',
  year,
  intervention,
  decision: '',
  granted: Amount.of(amount),
  provenance: 'file' as const,
});
const spent = ([year, intervention, amount]: Amounts[number]) => ({
  municipality: 'GM0034',
  year,
  intervention,
  spent: Amount.of(amount),
  bookings: 1,
  place: { file: 'spent.csv', line: 2, cell: 3 },
});

function budget(grants: Amounts, spending: Amounts): BudgetInput {
  return {
    rules: regeling,
    interventions,
    allocation: { rows: grants.map(granted), spoiled: [] },
    actuals: { parts: spending.map(spent), iza: [] },
  };
}

/** What is repaid under each reading, as planned and with the carries that are allowed, year by year. */
function repaid(input: BudgetInput): readonly unknown[] {
  return sensitivityOf(input).map(({ year, parameter, settlements }) => [
    `${year} ${parameter.id}`,
    ...settlements.flatMap(({ years, toRepay, lawful }) => [
      `${years.map((each) => each.toRepay).join(' + ')} = ${toRepay}`,
      `${years.map((each) => each.lawful).join(' + ')} = ${lawful}`,
    ]),
  ]);
}

test('under the readings of 2025, carrying the most that is allowed', () => {
  const input = budget(
    [
      [2025, 7, '1000.00'],
      [2025, 11, '600.00'],
      [2026, 7, '1000.00'],
    ],
    [
      [2025, 7, '700.00'],
      [2025, 11, '600.00'],
      [2026, 7, '1040.00'],
    ],
  );
  const under = repaid({ ...input, carry: 'max' });
  expect(under).toEqual([
    // In force, and under the readings of years without money: 10% of 1,600.00 is 160.00, of the 300.00 that is left.
    // 2025: 300.00 − 160.00 = 140.00. 2026: 1,160.00 − 1,040.00 = 120.00. There is no 2023 or 2024 to read otherwise.
    ['2023 walls', '140.00 + 120.00 = 260.00', '140.00 + 120.00 = 260.00'],
    ['2024 walls', '140.00 + 120.00 = 260.00', '140.00 + 120.00 = 260.00'],
    // 10% of each intervention's granted amount: 100.00 of 7 and 60.00 of 11, together 160.00 of the 300.00 left.
    ['2025 carry-limit', '140.00 + 120.00 = 260.00', '140.00 + 120.00 = 260.00'],
    // 10% of what is unspent: 30.00. 2025: 300.00 − 30.00 = 270.00. 2026: 1,030.00 − 1,040.00 is overspent.
    ['2025 carry-limit', '270.00 + 0.00 = 270.00', '270.00 + 0.00 = 270.00'],
  ]);
});

test('without walls in 2023 a deficit is covered on the total, and what may be carried per intervention stays', () => {
  const carry: Carry = {
    municipality: 'GM0034',
    year: 2023,
    from: 11,
    amount: Amount.of('150.00'),
    place: { file: 'plan.csv', line: 2, cell: 5 },
  };
  const input = budget(
    [
      [2023, 7, '1000.00'],
      [2023, 11, '1000.00'],
      [2024, 11, '1000.00'],
    ],
    [
      [2023, 7, '1200.00'],
      [2023, 11, '700.00'],
      [2024, 11, '1120.00'],
    ],
  );
  const [of2023, of2024, ...of2025] = repaid({
    ...input,
    plan: { shifts: [], carries: [carry] },
  });
  expect([of2023, of2024]).toEqual([
    // 2023 on the total: 2,000.00 − 1,900.00 = 100.00 left, 150.00 carried: nothing to repay. 2024: 1,150.00 − 1,120.00 =
    // 30.00. Allowed are 200.00 (20% of 1,000.00) and 100.00 (left): 100.00 carried, nothing to repay; 2024: 1,100.00 −
    // 1,120.00 is overspent.
    ['2023 walls', '0.00 + 30.00 = 30.00', '0.00 + 0.00 = 0.00'],
    // 2023 with walls: 7 overspends 200.00, which covers nothing; 11 has 300.00 left, 150.00 carried, 150.00 to repay.
    // 2024: 30.00 of the total of 1,150.00.
    ['2024 walls', '150.00 + 30.00 = 180.00', '150.00 + 30.00 = 180.00'],
  ]);
  // The readings of 2025 change nothing here.
  expect(of2025.map((each) => [each].flat().slice(1))).toEqual([
    ['150.00 + 30.00 = 180.00', '150.00 + 30.00 = 180.00'],
    ['150.00 + 30.00 = 180.00', '150.00 + 30.00 = 180.00'],
  ]);
});
