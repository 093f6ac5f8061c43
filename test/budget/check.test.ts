// A budget settled and checked: what is asked for most, in one call each.

import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { check } from '../../src/budget/check.js';
import { settle } from '../../src/budget/settle.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';
import { grantedRow } from './budget-of.js';

const ALMERE = 'GM0034';
const place = (line: number) => ({ file: 'plan.csv', line, cell: 4 });

/** In 2023 intervention 11 shifts a cent more than 15.00 of 100.00, and 7 carries a cent more than 20.00 of 100.00. */
function input() {
  const { interventions } = compiledPlaces();
  const of = { municipality: ALMERE, year: 2023 };
  return {
    rules: regeling,
    interventions,
    allocation: {
      rows: [
        grantedRow([ALMERE, 2023, 7, '100.00']),
        grantedRow([ALMERE, 2023, 11, '100.00']),
        grantedRow([ALMERE, 2024, 7, '100.00']),
      ],
      spoiled: [],
    },
    plan: {
      shifts: [{ ...of, from: 11, to: 7, amount: Amount.of('15.01'), place: place(2) }],
      carries: [{ ...of, from: 7, amount: Amount.of('20.01'), place: place(3) }],
    },
  };
}

test('a budget is checked in the order for programs: intervention 7 before 11, whatever rule they break', () => {
  const found = check(input()).filter(({ code }) => code !== 'ASSUMED_RULE');
  expect(found.map(({ code, intervention }) => `${intervention} ${code}`)).toEqual([
    '7 CARRY_LIMIT',
    '11 SHIFT_LIMIT',
  ]);
});

test('a settlement is of the years with actuals', () => {
  const parts = [
    {
      municipality: ALMERE,
      year: 2023,
      intervention: 7,
      spent: Amount.of('90.00'),
      bookings: 1,
      place: place(2),
    },
  ];
  const [settlement] = settle({ ...input(), actuals: { parts, iza: [] } }).settlements;
  // 7: 100.00 + 15.01 − 90.00 = 25.01 left, less 20.01 carried is 5.00; 11: 100.00 − 15.01 = 84.99, nothing spent
  expect(`${settlement?.toRepay} ${settlement?.open}`).toBe('89.99 2024');
  // the carry may be 20.00: a cent more is repaid
  expect(`${settlement?.lawful}`).toBe('90.00');
});
