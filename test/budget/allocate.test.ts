import { describe, expect, test } from 'vitest';
import { allocate } from '../../src/budget/allocate.js';
import { Amount } from '../../src/money/amount.js';
import { plannedBudget } from '../support/planned-budget.js';
import { regeling } from '../support/profiles.js';
import { AMOUNT_KEYS, budgetOf, budgetOfGranted, grantedRow, texts } from './budget-of.js';

const ALMERE = 'GM0034';

describe('granted', () => {
  test('is the sum of the decisions of an intervention', () => {
    // 500,000.00 + 75,820.00 = 575,820.00
    const { rows, totals } = budgetOfGranted([
      [ALMERE, 2023, 7, '500000.00', 'eerste'],
      [ALMERE, 2023, 7, '75820.00', 'indexatie'],
    ]);
    expect(texts(rows, 'granted')).toEqual(['575820.00']);
    // The limits are of the sum: rounded once, 86,373.00 and 115,164.00.
    expect(texts(rows, 'shiftLimit')).toEqual(['86373.00']);
    expect(texts(rows, 'carryLimit')).toEqual(['115164.00']);
    expect(texts(totals, 'granted')).toEqual(['575820.00']);
  });

  test('of three cents in three decisions has the limit of three cents, not three of nothing', () => {
    // 3 × 0.05 = 0.15, of which 15% is 0.0225 and 20% is 0.03; 15% of 0.05 would be 0.0075.
    const { rows } = budgetOfGranted([
      [ALMERE, 2023, 7, '0.05', 'a'],
      [ALMERE, 2023, 7, '0.05', 'b'],
      [ALMERE, 2023, 7, '0.05', 'c'],
    ]);
    expect(texts(rows, 'shiftLimit')).toEqual(['0.02']);
    expect(texts(rows, 'carryLimit')).toEqual(['0.03']);
  });

  test('is available and budget as long as nothing is shifted or carried', () => {
    const [row] = budgetOfGranted([[ALMERE, 2023, 7, '575820.00']]).rows;
    expect(Object.fromEntries(AMOUNT_KEYS.map((key) => [key, row?.[key]?.toString() ?? null]))).toEqual({
      granted: '575820.00',
      carriedIn: '0.00',
      shiftedIn: '0.00',
      shiftedOut: '0.00',
      available: '575820.00',
      carriedOut: '0.00',
      budget: '575820.00',
      shiftLimit: '86373.00',
      shiftRoom: '86373.00',
      carryLimit: '115164.00',
      carryRoom: '115164.00',
      carryUsable: null,
      spent: null,
      unspent: null,
      overspent: null,
      ownUnspent: null,
      toRepay: null,
    });
  });

  test('of nothing makes a row too; where nothing is granted there is none', () => {
    const { rows, totals } = budgetOfGranted([[ALMERE, 2023, 7, '0.00']]);
    expect(rows.map(({ intervention }) => intervention)).toEqual([7]);
    expect(texts(rows, 'shiftLimit')).toEqual(['0.00']);
    expect(texts(totals, 'carryRoom')).toEqual(['0.00']);
    expect(budgetOfGranted([])).toMatchObject({ rows: [], totals: [], findings: [] });
  });
});

describe('undivided money', () => {
  test('stands as intervention 0 without theme in a year without walls, beside what is divided', () => {
    const { rows, totals } = budgetOfGranted([
      [ALMERE, 2025, 7, '1000.00'],
      [ALMERE, 2025, 0, '3477172.00'],
    ]);
    expect(rows.map(({ intervention, theme }) => [intervention, theme])).toEqual([
      [0, null],
      [7, 'gezondheid-sociale-basis'],
    ]);
    // 3,477,172.00 + 1,000.00 = 3,478,172.00, of which 10%
    expect(texts(totals, 'granted')).toEqual(['3478172.00']);
    expect(texts(totals, 'carryLimit')).toEqual(['347817.20']);
  });
});

describe('where an amount comes from', () => {
  test('a row from a file is of the file, and so is its total', () => {
    const { rows, totals } = budgetOf([grantedRow([ALMERE, 2025, 7, '1000.00'])]);
    expect(rows.map(({ provenance }) => provenance)).toEqual(['file']);
    expect(totals.map(({ provenance }) => provenance)).toEqual(['file']);
  });

  test('an official row is official, and so is a total of such rows', () => {
    const { rows, totals } = budgetOf([
      grantedRow([ALMERE, 2024, 7, '1000.00'], 'official'),
      grantedRow([ALMERE, 2024, 11, '1000.00'], 'official'),
    ]);
    expect(rows.map(({ provenance }) => provenance)).toEqual(['official', 'official']);
    expect(totals.map(({ provenance }) => provenance)).toEqual(['official']);
  });

  test('a sum is no more certain than its least certain part', () => {
    const { rows, totals } = budgetOf([
      grantedRow([ALMERE, 2024, 7, '1000.00'], 'official'),
      grantedRow([ALMERE, 2024, 7, '10.00', 'LPO'], 'file'),
      grantedRow([ALMERE, 2024, 11, '1000.00'], 'official'),
    ]);
    expect(rows.map(({ provenance }) => provenance)).toEqual(['file', 'official']);
    expect(totals.map(({ provenance }) => provenance)).toEqual(['file']);
  });
});

test('rows stand by code, year and intervention as numbers, totals by code and year', () => {
  const { rows, totals } = budgetOfGranted([
    ['GM0363', 2023, 1, '1.00'],
    [ALMERE, 2024, 2, '1.00'],
    [ALMERE, 2023, 10, '1.00'],
    [ALMERE, 2023, 2, '1.00'],
    ['GM0014', 2026, 15, '1.00'],
  ]);
  expect(rows.map(({ municipality, year, intervention }) => [municipality, year, intervention])).toEqual([
    ['GM0014', 2026, 15],
    ['GM0034', 2023, 2],
    ['GM0034', 2023, 10],
    ['GM0034', 2024, 2],
    ['GM0363', 2023, 1],
  ]);
  expect(totals.map(({ municipality, year }) => [municipality, year])).toEqual([
    ['GM0014', 2026],
    ['GM0034', 2023],
    ['GM0034', 2024],
    ['GM0363', 2023],
  ]);
});

describe('what the rules find', () => {
  const row = grantedRow([ALMERE, 2023, 7, '100.00']);
  const plan = {
    shifts: [],
    carries: [{ municipality: ALMERE, year: 2023, from: 7, amount: Amount.of('20.01') }],
  };
  const codes = (more: Parameters<typeof budgetOf>[2]) =>
    allocate({
      rules: regeling,
      interventions: [],
      allocation: { rows: [row], spoiled: [], ...more },
      plan,
    }).findings.map(({ code, year }) => `${code} ${year}`);

  test('is said by municipality and year', () => {
    // 20% of 100.00 is 20.00; nothing is granted in 2024
    expect(codes({})).toEqual(['CARRY_LIMIT 2023', 'NO_ALLOCATION 2024']);
  });

  test('is not said of a year of which a row could not be used, nor where files could not be read whole', () => {
    expect(codes({ spoiled: [{ municipality: ALMERE, year: 2023 }] })).toEqual(['NO_ALLOCATION 2024']);
    expect(codes({ incomplete: true })).toEqual([]);
  });

  test('stands in its year of the tree', () => {
    const { tree } = plannedBudget({ granted: ['2023 7 100.00'], plan: ['2023 7>1 15.01', '2024 7>1 1.00'] });
    const found = tree.flatMap(({ years }) =>
      years.map(({ year, findings }) => [year, ...findings.map(({ code }) => code)].join(' ')),
    );
    expect(found[0]).toMatch(/^2023 SHIFT_THEME SHIFT_LIMIT SHIFT_NOT_GRANTED/);
    expect(found[1]).toMatch(/^2024 NO_ALLOCATION/);
    const [without] = plannedBudget({ granted: ['2023 7 100.00'] }).tree;
    expect(without?.years.map(({ findings }) => findings)).toEqual([[]]);
  });
});
