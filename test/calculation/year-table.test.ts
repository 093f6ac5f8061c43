// The tables of years: which rows are there, what is worked out once, and where what was granted comes from.

import { describe, expect, test } from 'vitest';
import { circumstancesOf, emptyEntries, groundOf } from '../../src/calculation/ground.js';
import { SpukError } from '../../src/money/spuk-error.js';
import { budgetOf, grantedRow } from '../budget/budget-of.js';
import { type Planned, plannedBudget, rowNames } from '../support/planned-budget.js';

const tableOf = (planned: Planned, year = 2023) => {
  const found = plannedBudget(planned).chain.years.find(({ planned: table }) => table.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found.planned;
};

test('a column is worked out once', () => {
  const table = tableOf({ granted: ['2023 7 1.00'] });
  expect(table.column('rows', 'available')).toBe(table.column('rows', 'available'));
});

test('a shift or carry of nothing makes no row and no year', () => {
  const plan = ['2023 7>11 0.00', '2024 7> 0.00'];
  const outcome = plannedBudget({ granted: ['2023 1 1.00'], plan });
  expect([rowNames(outcome), outcome.years]).toEqual([['2023 1'], [2023]]);
});

describe('a carry that is cut to nothing', () => {
  // nothing was granted for 12, so that nothing of it may be carried; 20% of 1,000.00 is 200.00
  const planned = {
    granted: ['2023 7 1000.00', '2024 7 1.00'],
    plan: ['2023 12> 5.00', '2023 7> 300.00'],
    spent: ['2023 7 1.00', '2024 7 1.00'],
  };

  test('makes rows as planned, and none as it is lawful, in its own year and in the next', () => {
    const { rows, lawful } = plannedBudget(planned);
    expect(rowNames({ rows })).toEqual(['2023 7', '2023 12', '2024 7', '2024 12']);
    expect(lawful.flatMap((year) => rowNames(year))).toEqual(['2023 7', '2024 7']);
    expect(lawful.map(({ total }) => `${total.carriedIn} ${total.carriedOut}`)).toEqual([
      '0.00 200.00',
      '200.00 0.00',
    ]);
  });

  test('leaves what others carry, where it goes', () => {
    const { chain } = plannedBudget(planned);
    expect(chain.years[0]?.lawful.carries.map(({ from, amount }) => `${from} ${amount}`)).toEqual([
      '7 200.00',
    ]);
  });
});

test('the most that is allowed is carried of each municipality by itself', () => {
  // 20% of 100.00 and of 50.00, of which 90.00 and 45.00 are left
  const granted = ['GM0014 2023 7 100.00', '2023 11 50.00'];
  const { carries } = plannedBudget({
    granted,
    spent: ['GM0014 2023 7 10.00', '2023 11 5.00'],
    carry: 'max',
  });
  expect(carries.map(({ municipality, from, amount }) => `${municipality} ${from} ${amount}`)).toEqual([
    'GM0014 7 20.00',
    'GM0034 11 10.00',
  ]);
});

describe('where an amount comes from', () => {
  const official = grantedRow(['GM0034', 2023, 7, '100.00'], 'official');
  const file = grantedRow(['GM0034', 2023, 7, '1.00', 'more']);
  const indicative = grantedRow(['GM0034', 2023, 11, '1.00'], 'indicative');
  const provenances = (...rows: Parameters<typeof budgetOf>[0]) => {
    const outcome = budgetOf(rows);
    return [...outcome.rows, ...outcome.totals].map(({ provenance }) => provenance);
  };

  test('is the least certain of its parts', () => {
    expect(provenances(official)).toEqual(['official', 'official']);
    expect(provenances(official, file)).toEqual(['file', 'file']);
    expect(provenances(file, official)).toEqual(['file', 'file']);
    expect(provenances(official, indicative)).toEqual(['official', 'indicative', 'indicative']);
    expect(provenances(indicative, official)).toEqual(['official', 'indicative', 'indicative']);
  });

  test('of what nothing was granted for is that of a file', () => {
    const { rows, totals } = plannedBudget({ plan: ['2023 7>11 1.00'] });
    expect([...rows, ...totals].map(({ provenance }) => provenance)).toEqual(['file', 'file', 'file']);
    const undivided = plannedBudget({ plan: ['2025 0>7 1.00'] });
    expect(undivided.rows.map(({ provenance }) => provenance)).toEqual(['file', 'file']);
  });
});

describe('the ground of a run', () => {
  test('has no place for whom or what nothing is said of', () => {
    const ground = groundOf([emptyEntries()], []);
    expect(() => ground.receiverOf('GM0034')).toThrow(
      new SpukError('not-on-the-ground', 'nothing is said of GM0034'),
    );
    const { ground: other } = tableOf({ granted: ['2023 7 1.00'] });
    const refused = () => {
      try {
        return other.rowOf('GM0034', 8);
      } catch (error) {
        return error instanceof SpukError ? error.code : error;
      }
    };
    expect(refused()).toBe('not-on-the-ground');
  });

  test('knows of an intervention its theme and its last year, where those are known', () => {
    const known = [{ number: 7, name: { nl: '', en: '' }, iv3: '', theme: 'health', to: 2024 }];
    expect(circumstancesOf(7, known)).toEqual({ intervention: 7, theme: 'health', lastYear: 2024 });
    expect(circumstancesOf(8, known)).toEqual({ intervention: 8, theme: null });
  });
});
