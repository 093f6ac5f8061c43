// Where only totals are kept, everything else is what it is when all is kept.

import { describe, expect, test } from 'vitest';
import { compiledPlaces } from '../../build/places.js';
import { allocate } from '../../src/budget/allocate.js';
import { Amount } from '../../src/money/amount.js';
import { regeling } from '../support/profiles.js';
import { grantedRow } from './budget-of.js';

const ALMERE = 'GM0034';
const place = { file: 'plan.csv', line: 2, cell: 4 };

/** 100.00 granted, 20.01 carried: a cent more than 20%. 75.00 spent leaves 25.00, of which 4.99 is repaid. */
function input() {
  return {
    rules: regeling,
    interventions: compiledPlaces().interventions,
    allocation: {
      rows: [grantedRow([ALMERE, 2023, 7, '100.00']), grantedRow([ALMERE, 2024, 7, '100.00'])],
      spoiled: [],
    },
    plan: {
      shifts: [],
      carries: [{ municipality: ALMERE, year: 2023, from: 7, amount: Amount.of('20.01'), place }],
    },
    actuals: {
      parts: [
        { municipality: ALMERE, year: 2023, intervention: 7, spent: Amount.of('75.00'), bookings: 1, place },
      ],
      iza: [],
    },
  };
}

describe('with totals alone', () => {
  test('no rows are kept, as planned or lawful', () => {
    const { rows, lawful } = allocate({ ...input(), keep: 'totals' });
    expect([rows, lawful]).toEqual([[], []]);
  });

  test('totals, carries, settlements and findings are the same', () => {
    const { rows, lawful, ...all } = allocate(input());
    const { rows: _, lawful: __, ...totals } = allocate({ ...input(), keep: 'totals' });
    expect(rows).toHaveLength(2);
    expect(lawful).toHaveLength(2);
    expect(totals).toEqual(all);
    expect(totals.settlements.map(({ toRepay }) => String(toRepay))).toEqual(['4.99']);
    expect(totals.findings.map(({ code }) => code)).toContain('CARRY_LIMIT');
  });
});

test('all is kept where nothing else is asked', () => {
  expect(allocate({ ...input(), keep: 'all' }).rows).toEqual(allocate(input()).rows);
});
