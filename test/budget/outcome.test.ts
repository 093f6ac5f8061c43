// The views on what was computed: who and what is there, row by row, and the years as planned and lawful.

import { describe, expect, test } from 'vitest';
import { chosenRows, eachChosenRow, ofMunicipalities, shownOf } from '../../src/budget/shown.js';
import type { ColumnTotal } from '../../src/calculation/views.js';
import { AMOUNT_KEYS } from '../../src/grant/amounts.js';
import { findingsOf, plannedBudget, rowNames } from '../support/planned-budget.js';

const granted = ['GM0363 2023 7 300.00', '2023 1 50.00', '2023 7 1000.00', '2025 7 2000.00'];
const plan = ['GM0363 2023 7> 60.00', '2023 7> 100.00'];
const spent = ['GM0363 2023 7 100.00', '2023 7 400.00'];
const whole = () => plannedBudget({ granted, plan, spent });
const AMSTERDAM = new Set(['GM0363']);

const named = ({ municipality, year }: { readonly municipality: string; readonly year: number }) =>
  `${municipality} ${year}`;
const centsOf = ({ columns, at }: ColumnTotal) => columns.map((column) => column[at]);

describe('who and when', () => {
  test('is who has anything, by code, and the years in which anybody has', () => {
    const { municipalities, years } = whole();
    // 2024 is there because money is carried into it; nothing is said of 2026
    expect([municipalities, years]).toEqual([
      ['GM0034', 'GM0363'],
      [2023, 2024, 2025],
    ]);
  });

  test('is less where less is looked at', () => {
    expect(shownOf(whole(), { municipalities: AMSTERDAM }).years).toEqual([2023, 2024]);
    expect(shownOf(whole(), { years: new Set([2025]) }).municipalities).toEqual(['GM0034']);
    expect(shownOf(whole(), { years: new Set([2026]) }).municipalities).toEqual([]);
  });
});

describe('by their places in the columns', () => {
  test('rows and totals are the same, in the same order', () => {
    const outcome = whole();
    const rows = [...outcome.eachRow()];
    expect(rows.map((row) => `${named(row)} ${row.intervention} ${row.theme} ${row.provenance}`)).toEqual(
      outcome.rows.map((row) => `${named(row)} ${row.intervention} ${row.theme} ${row.provenance}`),
    );
    expect(rows.map(centsOf)).toEqual(
      outcome.rows.map((row) => AMOUNT_KEYS.map((key) => row[key]?.toCents() ?? Number.NaN)),
    );
    const totals = [...outcome.eachTotal()];
    expect(totals.map(named)).toEqual([
      'GM0034 2023',
      'GM0034 2024',
      'GM0034 2025',
      'GM0363 2023',
      'GM0363 2024',
    ]);
    expect(totals.map(centsOf)).toEqual(
      outcome.totals.map((total) => AMOUNT_KEYS.map((key) => total[key]?.toCents() ?? Number.NaN)),
    );
  });

  test('they are those of the municipalities and years that are looked at', () => {
    const shown = shownOf(whole(), { municipalities: AMSTERDAM, years: new Set([2023]) });
    expect([...shown.eachRow()].map(named)).toEqual(['GM0363 2023']);
    expect([...shown.eachTotal()].map(named)).toEqual(['GM0363 2023']);
  });

  test('the rows of the interventions that were chosen are the chosen rows', () => {
    const shown = shownOf(whole(), { interventions: new Set([1]) });
    expect([...eachChosenRow(shown)].map(named)).toEqual(['GM0034 2023']);
    expect(chosenRows(shown.rows, shown).map(named)).toEqual(['GM0034 2023']);
    const all = shownOf(whole(), {});
    expect([...eachChosenRow(all)].map(({ intervention }) => intervention)).toEqual(
      all.rows.map(({ intervention }) => intervention),
    );
  });
});

describe('some of the municipalities of what is shown', () => {
  test('are shown in the years that are shown, with the findings of all', () => {
    const found = plannedBudget({ granted, plan: ['2023 1>7 7.51'] });
    const shown = shownOf(found, { years: new Set([2023, 2025]), interventions: new Set([7]) });
    const part = ofMunicipalities(shown, AMSTERDAM);
    expect(part.municipalities).toEqual(['GM0363']);
    expect(rowNames(part)).toEqual(['GM0363 2023 7']);
    // 15% of 50.00 is 7.50, and the themes of 1 and 7 differ
    expect(findingsOf(part, 'SHIFT_LIMIT', 'SHIFT_THEME')).toHaveLength(2);
    expect(part.findings).toEqual(shown.findings);
    expect(part.interventions).toEqual(new Set([7]));
  });
});

test('what is carried is by municipality, in the order of the plan', () => {
  const outcome = plannedBudget({ granted, plan: ['GM0363 2023 7> 1.00', '2023 7> 3.00', '2023 1> 2.00'] });
  const carried = ({ carries }: Pick<typeof outcome, 'carries'>) =>
    carries.map((carry) => `${named(carry)} ${carry.from} ${carry.amount}`);
  expect(carried(outcome)).toEqual(['GM0034 2023 7 3.00', 'GM0034 2023 1 2.00', 'GM0363 2023 7 1.00']);
  const inOrder = plannedBudget({ granted, plan: ['2023 7> 3.00', 'GM0363 2023 7> 1.00'] });
  expect(carried(inOrder)).toEqual(['GM0034 2023 7 3.00', 'GM0363 2023 7 1.00']);
  expect(carried(shownOf(outcome, { municipalities: AMSTERDAM }))).toEqual(['GM0363 2023 7 1.00']);
});

describe('each is made once', () => {
  test('however often it is asked for', () => {
    const outcome = whole();
    expect(outcome.rows).toBe(outcome.rows);
    expect(outcome.totals).toBe(outcome.totals);
    expect(outcome.carries).toBe(outcome.carries);
    expect(outcome.lawful).toBe(outcome.lawful);
    expect(outcome.settlements).toBe(outcome.settlements);
  });
});

describe('a year with every carry cut to what is allowed', () => {
  const lawfulYears = (planned: Parameters<typeof plannedBudget>[0]) =>
    plannedBudget(planned).chain.years.map(({ planned: as, lawful }) => [as.year, as === lawful]);

  test('is the year as planned itself where nothing was cut', () => {
    expect(lawfulYears({ granted, plan, spent })).toEqual([
      [2023, true],
      [2024, true],
      [2025, true],
    ]);
  });

  test('is another where something was cut, now or before', () => {
    // 20% of 1,000.00 is 200.00
    expect(lawfulYears({ granted, plan: ['2023 7> 200.01'], spent })).toEqual([
      [2023, false],
      [2024, false],
      // of 2024 nothing is carried, so that all is the same from then on
      [2025, true],
    ]);
  });

  test('is not made where nothing is settled', () => {
    const outcome = plannedBudget({ granted, plan: ['2023 7> 200.01'] });
    expect(outcome.chain.years.every(({ planned, lawful }) => planned === lawful)).toBe(true);
    expect([outcome.lawful, outcome.settlements]).toEqual([[], []]);
  });
});
