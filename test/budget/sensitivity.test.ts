// What hangs on other readings of the rules, worked by hand.

import { expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { sensitivityOf } from '../../src/budget/sensitivity.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';

const { interventions } = compiledPlaces();
const granted = (year: number, intervention: number, amount: string) => ({
  municipality: 'GM0034',
  year,
  intervention,
  decision: '',
  granted: Amount.of(amount),
  provenance: 'file' as const,
});
const spent = (year: number, intervention: number, amount: string) => ({
  municipality: 'GM0034',
  year,
  intervention,
  spent: Amount.of(amount),
  bookings: 1,
  place: { file: 'spent.csv', line: 2, cell: 3 },
});

test('the final settlement under each reading, carrying the most that is allowed', () => {
  const input = {
    rules: regeling,
    interventions,
    allocation: {
      rows: [granted(2024, 7, '1000.00'), granted(2025, 7, '1000.00'), granted(2026, 7, '1000.00')],
      spoiled: [],
    },
    actuals: {
      parts: [spent(2024, 7, '700.00'), spent(2025, 7, '1150.00'), spent(2026, 7, '1040.00')],
      iza: [],
    },
    carry: 'max' as const,
  };
  const under = sensitivityOf(input).map(({ year, settlements }) => [
    year,
    ...settlements.map(
      ({ years, toRepay }) => `${years.map((each) => each.toRepay).join(' + ')} = ${toRepay}`,
    ),
  ]);
  expect(under).toEqual([
    // 2024: 300.00 left, 200.00 carried, 100.00 repaid. 2025: 1,200.00 − 1,150.00 = 50.00 left, own 1,000.00 − (1,150.00
    // − 200.00) = 50.00, limit 100.00: 50.00 carried. 2026: 1,050.00 − 1,040.00 = 10.00
    [2024, '100.00 + 0.00 + 10.00 = 110.00'],
    // 2024: 0% carried, 300.00 repaid. 2025: 1,000.00 − 1,150.00 overspent: nothing left, 10% of nothing. 2026: overspent
    [2025, '300.00 + 0.00 + 0.00 = 300.00'],
  ]);
});
