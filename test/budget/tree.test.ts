// The tree of a result: municipality → years → rows, with totals, themes, settlement and findings in their place.

import { describe, expect, test } from 'vitest';
import { shownOf } from '../../src/budget/shown.js';
import { plannedBudget, textsOf } from '../support/planned-budget.js';

const granted = ['2023 0 4.00', '2023 1 50.00', '2023 7 1000.00', '2024 7 2000.00', 'GM0363 2023 7 300.00'];
// Almere carries a cent more than 20% of 1,000.00, Amsterdam within 60.00 of 300.00.
const plan = ['2023 7> 200.01', 'GM0363 2023 7> 60.00'];
const spent = ['2023 7 500.00', 'GM0363 2023 7 100.00'];
const whole = () => plannedBudget({ granted, plan, spent });

const yearsOf = ({ tree }: Pick<ReturnType<typeof whole>, 'tree'>) =>
  tree.flatMap(({ years }) => years.map(({ municipality, year }) => `${municipality} ${year}`));

describe('the tree', () => {
  test('has the municipalities by code, and below each the years in which it has anything', () => {
    expect(whole().tree.map(({ municipality }) => municipality)).toEqual(['GM0034', 'GM0363']);
    // money is carried into 2024 of Amsterdam
    expect(yearsOf(whole())).toEqual(['GM0034 2023', 'GM0034 2024', 'GM0363 2023', 'GM0363 2024']);
  });

  test('has the rows, totals and lawful years that the flat lists have', () => {
    const { tree, rows, totals, lawful } = whole();
    const years = tree.flatMap((part) => part.years);
    expect(years.flatMap((part) => part.rows)).toEqual(rows);
    expect(years.map(({ total }) => total)).toEqual(totals);
    expect(years.map((part) => part.lawful)).toEqual(lawful);
  });

  test('has the rows of each theme with their sum, what is not divided by itself', () => {
    const themes = whole().tree[0]?.years[0]?.themes ?? [];
    const granted = ({ amounts, rows, theme }: (typeof themes)[number]) =>
      `${theme} ${rows.map(({ intervention }) => intervention)} ${textsOf(amounts)['granted']}`;
    expect(themes.map(granted)).toEqual([
      'null 0 4.00',
      'sport-bewegen-cultuur 1 50.00',
      'gezondheid-sociale-basis 7 1000.00',
    ]);
  });

  test('has what was found where it belongs', () => {
    const codes = whole().tree.map(({ years }) =>
      years.map(({ findings }) => findings.map(({ code }) => code).filter((code) => code === 'CARRY_LIMIT')),
    );
    expect(codes).toEqual([
      [['CARRY_LIMIT'], []],
      [[], []],
    ]);
  });

  test('has the settlement of each municipality, and which of its years are settled', () => {
    const { tree, settlements } = whole();
    expect(tree.map(({ settlement }) => settlement)).toEqual(settlements);
    expect(tree[0]?.years.map(({ isSettled }) => isSettled)).toEqual([true, false]);
    expect(tree[0]?.settlement?.open).toEqual([2024]);
  });

  test('has no settlement and no lawful years where nothing was settled', () => {
    const { tree } = plannedBudget({ granted });
    expect(tree.map(({ settlement }) => settlement)).toEqual([undefined, undefined]);
    expect(tree[0]?.years.map(({ lawful }) => lawful)).toEqual([undefined, undefined]);
  });

  test('makes each part once', () => {
    const part = whole().tree[0]?.years[0];
    expect(part?.rows).toBe(part?.rows);
    expect(part?.total).toBe(part?.total);
    expect(part?.themes).toBe(part?.themes);
    expect(part?.lawful).toBe(part?.lawful);
  });
});

describe('what is shown is a filtered tree', () => {
  test('of the municipalities and years that were chosen', () => {
    const shown = shownOf(whole(), { municipalities: new Set(['GM0363']), years: new Set([2024]) });
    expect(yearsOf(shown)).toEqual(['GM0363 2024']);
  });

  test('in which a settlement stays whole', () => {
    const outcome = whole();
    const shown = shownOf(outcome, { years: new Set([2024]) });
    expect(shown.settlements).toEqual(outcome.settlements);
    expect(shown.tree[0]?.settlement).toBe(outcome.tree[0]?.settlement);
  });

  test('in which the parts are those of the whole, not made again', () => {
    const outcome = whole();
    const shown = shownOf(outcome, { years: new Set([2024]) });
    expect(shown.tree[0]?.years[0]).toBe(outcome.tree[0]?.years[1]);
  });
});
