// The indicative amounts of made-up figures, small enough to be worked out by hand.

import { describe, expect, test } from 'vitest';
import { indicativeAmounts, indicativeOrigin, officialTotalYears } from '../../src/budget/indicative.js';
import type { BudgetAmendment, OfficialFigures } from '../../src/grant/official-figures.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';

const ALMERE = 'GM0034';
const AMSTERDAM = 'GM0363';

/** Amounts by year, or by intervention. */
const amounts = (of: Readonly<Record<number, string>>): ReadonlyMap<number, Amount> =>
  new Map(Object.entries(of).map(([key, amount]) => [Number(key), Amount.of(amount)]));

const amendment = (
  year: number,
  change: Partial<Pick<BudgetAmendment, 'intervention' | 'share' | 'addition'>>,
): BudgetAmendment => ({
  year,
  intervention: null,
  share: null,
  addition: null,
  source: 'made up',
  ...change,
});

/** Two municipalities, one with three times the money of the other in 2025; the years do not stand in order. */
const figures: OfficialFigures = {
  totals: new Map([
    [ALMERE, amounts({ 2025: '300.00', 2026: '200.00', 2027: '80.00' })],
    [AMSTERDAM, amounts({ 2025: '100.00', 2026: '100.00', 2027: '70.00' })],
  ]),
  budgets: new Map([
    [2026, amounts({ 1: '100.00', 7: '100.00' })],
    [2024, amounts({ 1: '10.00', 7: '100.01' })],
    [2025, amounts({ 1: '30.00', 7: '10.00' })],
  ]),
  amendments: [
    amendment(2025, { intervention: 7, addition: Amount.of('50.00') }),
    amendment(2026, { share: Share.of('0.5') }),
    amendment(2026, { intervention: 1, addition: Amount.of('100.00') }),
  ],
};

/** `2024 1 GM0034 7.50` */
const told = (of: OfficialFigures, ...years: readonly number[]) =>
  indicativeAmounts(of)
    .filter(({ year }) => years.includes(year))
    .map(
      ({ municipality, year, intervention, granted }) => `${year} ${intervention} ${municipality} ${granted}`,
    );

describe('in a year without official totals', () => {
  test('each national budget is split over the municipalities by their totals of 2025', () => {
    // 10.00 is 7.50 and 2.50; 100.01 is 75.0075 and 25.0025: the cent left over goes to the larger remainder.
    expect(told(figures, 2024)).toEqual([
      '2024 1 GM0034 7.50',
      '2024 1 GM0363 2.50',
      '2024 7 GM0034 75.01',
      '2024 7 GM0363 25.00',
    ]);
  });

  test('who has no total of 2025 gets nothing', () => {
    const totals = new Map([...figures.totals, ['GM0014', amounts({ 2026: '50.00' })]]);
    expect(told({ ...figures, totals }, 2024)).toEqual([
      '2024 1 GM0034 7.50',
      '2024 1 GM0363 2.50',
      '2024 1 GM0014 0.00',
      '2024 7 GM0034 75.01',
      '2024 7 GM0363 25.00',
      '2024 7 GM0014 0.00',
    ]);
  });
});

describe('in a year with official totals each is split over the interventions by the amended budgets', () => {
  test('an addition to one intervention: 30.00 and 10.00 + 50.00, so a third and two thirds', () => {
    // 300.00 is 100.00 and 200.00; 100.00 is 33.333… and 66.666…
    expect(told(figures, 2025)).toEqual([
      '2025 1 GM0034 100.00',
      '2025 7 GM0034 200.00',
      '2025 1 GM0363 33.33',
      '2025 7 GM0363 66.67',
    ]);
  });

  test('a share of all and then an addition: 50.00 + 100.00 and 50.00, so three quarters and a quarter', () => {
    expect(told(figures, 2026)).toEqual([
      '2026 1 GM0034 150.00',
      '2026 7 GM0034 50.00',
      '2026 1 GM0363 75.00',
      '2026 7 GM0363 25.00',
    ]);
  });

  test('a budget that is not amended counts as it is', () => {
    // 30.00 and 10.00: 300.00 is 225.00 and 75.00
    expect(told({ ...figures, amendments: [] }, 2025).slice(0, 2)).toEqual([
      '2025 1 GM0034 225.00',
      '2025 7 GM0034 75.00',
    ]);
  });
});

test('the amounts stand by year, whatever the order of the figures', () => {
  const years = indicativeAmounts(figures).map(({ year }) => year);
  expect([...new Set(years)]).toEqual([2024, 2025, 2026]);
  expect(years).toEqual([...years].sort());
});

test('totals are official in a year where every municipality has one, not where some have', () => {
  expect([...officialTotalYears(figures)].sort()).toEqual([2025, 2026]);
  const [[, ofAlmere] = []] = figures.totals;
  const totals = new Map([
    [ALMERE, ofAlmere ?? new Map()],
    [AMSTERDAM, amounts({ 2025: '100.00' })],
  ]);
  expect(officialTotalYears({ ...figures, totals })).toEqual([2025]);
  // So 2026 is split as 2024 is: of 100.00 of each intervention 75.00 and 25.00.
  expect(told({ ...figures, totals }, 2026)).toEqual([
    '2026 1 GM0034 75.00',
    '2026 1 GM0363 25.00',
    '2026 7 GM0034 75.00',
    '2026 7 GM0363 25.00',
  ]);
});

describe('what an amount was split from', () => {
  const origin = (municipality: string, year: number, intervention: number) => {
    const { split, total, weight, weights } = indicativeOrigin(figures, { municipality, year, intervention });
    return [split, `${total} × ${weight} ÷ ${weights}`];
  };

  test('is the national budget of the intervention, where there are no official totals', () => {
    // By hand: 100.01 × 300.00 ÷ (300.00 + 100.00)
    expect(origin(ALMERE, 2024, 7)).toEqual(['over-municipalities', '100.01 × 300.00 ÷ 400.00']);
    expect(origin(AMSTERDAM, 2024, 1)).toEqual(['over-municipalities', '10.00 × 100.00 ÷ 400.00']);
  });

  test('is the official total of the municipality, where there are', () => {
    // The amended budgets: 30.00 and 60.00 in 2025, 150.00 and 50.00 in 2026
    expect(origin(ALMERE, 2025, 7)).toEqual(['over-interventions', '300.00 × 60.00 ÷ 90.00']);
    expect(origin(AMSTERDAM, 2026, 1)).toEqual(['over-interventions', '100.00 × 150.00 ÷ 200.00']);
  });

  test('says whose it is', () => {
    const whose = { municipality: ALMERE, year: 2025, intervention: 7 };
    expect(indicativeOrigin(figures, whose)).toMatchObject(whose);
  });

  test('is nothing for a municipality, an intervention or a year that has no figures', () => {
    expect(origin('GM9999', 2024, 7)).toEqual(['over-municipalities', '100.01 × 0.00 ÷ 400.00']);
    expect(origin('GM9999', 2025, 7)).toEqual(['over-interventions', '0.00 × 60.00 ÷ 90.00']);
    expect(origin(ALMERE, 2024, 8)).toEqual(['over-municipalities', '0.00 × 300.00 ÷ 400.00']);
    expect(origin(ALMERE, 2022, 7)).toEqual(['over-municipalities', '0.00 × 300.00 ÷ 400.00']);
    // 2027 has totals but no budgets to split them by.
    expect(origin(ALMERE, 2027, 7)).toEqual(['over-interventions', '80.00 × 0.00 ÷ 0.00']);
  });
});
