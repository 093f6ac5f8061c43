// Annex IV held to what is published of it: sums, totals, amounts read off by hand, and the one formula it follows.

import { describe, expect, it } from 'vitest';
import { annex, interventions, municipalities, municipalTotals, typed } from './places-tables.js';

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const;
type AnnexRow = (typeof annex)[number];

/** With a minimum amount in any year: Ameland, Schiermonnikoog, Terschelling, Vlieland, Rozendaal, Renswoude. */
const MINIMUM = ['GM0060', 'GM0088', 'GM0093', 'GM0096', 'GM0277', 'GM0339'];

const rowOf = new Map(annex.map((row) => [`${row.code} ${row.year}`, row]));
const ofYear = (year: string) => annex.filter((row) => row.year === year);
const amountsOf = (name: string, year: string) => {
  const row = rowOf.get(`${municipalities.find((one) => one.name === name)?.code} ${year}`);
  return NUMBERS.map((number) => row?.[number]);
};
const fifteen = (row: AnnexRow) => sum(NUMBERS.map((number) => cents(row[number])));
const restOf = (row: AnnexRow) => cents(row.total_incl_lpo) - fifteen(row);

/** Whole euros or euros and cents, in cents. */
function cents(text: string): bigint {
  if (!/^(?:0|[1-9]\d*)(?:\.\d\d)?$/.test(text)) throw new Error(`no amount: «${text}»`);
  const [euros = '', part = '00'] = text.split('.');
  return BigInt(euros + part);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

describe('annex IV', () => {
  it('names every municipality in each of the four years, and fifteen interventions', () => {
    expect(annex).toHaveLength(342 * 4);
    expect(rowOf.size).toBe(342 * 4);
    for (const { code } of municipalities) {
      for (const year of [2023, 2024, 2025, 2026]) expect(rowOf.has(`${code} ${year}`)).toBe(true);
    }
    expect(interventions.map(({ number }) => number)).toEqual([...NUMBERS]);
  });

  it('has whole euros until 2025 and cents in 2026; totals in 2025 and 2026 alone', () => {
    const whole = /^(?:0|[1-9]\d*)$/;
    for (const row of annex.filter(({ year }) => year !== '2026')) {
      for (const number of NUMBERS) expect(row[number]).toMatch(whole);
    }
    expect(ofYear('2026').some((row) => row[1].includes('.'))).toBe(true);
    const totalled = annex.filter((row) => row.total_excl_lpo !== '' && row.total_incl_lpo !== '');
    expect(totalled).toEqual([...annex].filter(({ year }) => year === '2025' || year === '2026'));
    const untotalled = annex.filter((row) => row.total_excl_lpo === '' && row.total_incl_lpo === '');
    expect(totalled.length + untotalled.length).toBe(annex.length);
  });

  it.each([
    ['2023', 299_139_016_00n],
    ['2024', 296_040_899_00n],
    ['2025', 298_295_889_00n],
    ['2026', 254_000_000_13n],
  ])('of %s adds up to %i cents over the interventions', (year, total) => {
    expect(sum(ofYear(year).map(fifteen))).toBe(total);
  });

  it.each([
    ['2025', 298_539_397_00n, 310_475_334_00n],
    ['2026', 254_266_504_56n, 264_423_052_00n],
  ])('of %s has totals of %i cents without LPO and %i with it', (year, without, withLpo) => {
    expect(sum(ofYear(year).map((row) => cents(row.total_excl_lpo)))).toBe(without);
    expect(sum(ofYear(year).map((row) => cents(row.total_incl_lpo)))).toBe(withLpo);
  });

  it('has the 684 totals of annex 2A of the letter of 12 September 2025', () => {
    const printed = municipalTotals.map(({ code, year, amount }) => `${code} ${year} ${amount}`);
    const here = annex
      .filter((row) => row.total_incl_lpo !== '')
      .map(({ code, year, total_incl_lpo }) => `${code} ${year} ${total_incl_lpo}`);
    expect(here).toHaveLength(684);
    expect([...here].sort()).toEqual([...printed].sort());
  });

  it('leaves of no total less than nothing: the smallest rest is 3,087.42, of Renswoude in 2026', () => {
    const rests = annex.filter((row) => row.total_incl_lpo !== '');
    const least = rests.reduce((low, row) => (restOf(row) < restOf(low) ? row : low));
    expect([least.code, least.year, restOf(least)]).toEqual(['GM0339', '2026', 3_087_42n]);
  });

  it('names which values of 2023–2025 were typed: 3,631', () => {
    expect(typed.flatMap((row) => row.interventions_typed.split(' '))).toHaveLength(3631);
    for (const { code, year } of typed) expect(rowOf.has(`${code} ${year}`)).toBe(true);
  });
});

describe('amounts read off the annex by hand', () => {
  it.each([
    [
      'Almere',
      '2023',
      '145509 1001775 223860 167895 78351 195878 576440 111930 27983 408545 111930 111930 61562 27983 99618',
    ],
    ['Deventer', '2023', '73383 505214 112897 84673 39514 98785 290710'],
    ['Ameland', '2023', '6000 20000 5819 8580'],
    ['Rijswijk', '2024', '40444 278440 62221 49777'],
  ])('%s %s', (name, year, amounts) => {
    const expected = amounts.split(' ');
    expect(amountsOf(name, year).slice(0, expected.length)).toEqual(expected);
  });

  it('Heerlen 2023, valpreventie: 360,000', () => {
    expect(amountsOf('Heerlen', '2023')[6]).toBe('360000');
  });
});

describe('the one formula: round(share × budget × (N − 0.5) ÷ N)', () => {
  /** Round budgets in € 10,000, of interventions 1–15. */
  const OF_2023 = [1300, 8950, 2000, 1500, 700, 1750, 5150, 1000, 250, 3650, 1000, 1000, 550, 250, 890];
  const BUDGETS: Readonly<Record<string, readonly number[]>> = {
    2023: OF_2023,
    2024: changed(OF_2023, { 4: 1600, 5: 500, 7: 4750, 10: 3600, 13: 950, 15: 730 }),
    2025: changed(OF_2023, { 4: 1600, 5: 750, 7: 4750, 10: 3600, 12: 800, 13: 1150, 15: 730 }),
    2026: [900, 7785, 1800, 2100, 500, 1700, 4410, 0, 0, 2430, 2610, 0, 1215, 0, 0],
  };
  /** N in tenths of € 1 million. */
  const COUNTRY: Readonly<Record<string, bigint>> = { 2023: 2994n, 2024: 2963n, 2025: 2963n, 2026: 2545n };

  function changed(budgets: readonly number[], others: Readonly<Record<number, number>>): readonly number[] {
    return budgets.map((budget, index) => others[index + 1] ?? budget);
  }

  /** The shares that give an amount: from × 1 ÷ over to below × 1 ÷ over. */
  interface Shares {
    readonly from: bigint;
    readonly below: bigint;
    readonly over: bigint;
  }

  /**
   * In tenths of cents an amount of whole euros is rounded from 500 less up to 500 more; one of cents from 5 less up to
   * 5 more. The budget B is budget × (N − 0.5) ÷ N, so that share × B = amount is share = amount × N ÷ (budget × (N − 0.5)).
   */
  function sharesOf(row: AnnexRow, index: number): Shares | undefined {
    const number = NUMBERS[index] ?? '1';
    const budget = BigInt(BUDGETS[row.year]?.[index] ?? -1) * 10_000n * 1000n;
    const country = row.year === '2025' && number === '5' ? 2988n : (COUNTRY[row.year] ?? 0n);
    if (budget === 0n) {
      expect(row[number]).toBe('0');
      return undefined;
    }
    const amount = cents(row[number]) * 10n;
    const half = row.year === '2026' ? 5n : 500n;
    return {
      from: (amount - half) * country,
      below: (amount + half) * country,
      over: budget * (country - 5n),
    };
  }

  it('gives all amounts of each of the 336 municipalities without a minimum amount by one share', () => {
    const others = municipalities.filter(({ code }) => !MINIMUM.includes(code));
    expect(others).toHaveLength(336);
    const without = others.filter(({ code }) => {
      const shares = annex
        .filter((row) => row.code === code)
        .flatMap((row) => NUMBERS.flatMap((_, index) => sharesOf(row, index) ?? []));
      // 45 amounts of 2023–2025, and the ten of 2026 that are not zero.
      expect(shares).toHaveLength(55);
      const most = shares.reduce((high, one) => (one.from * high.over > high.from * one.over ? one : high));
      const least = shares.reduce((low, one) => (one.below * low.over < low.below * one.over ? one : low));
      return most.from * least.over > least.below * most.over;
    });
    expect(without).toEqual([]);
  });

  it('does not give those of Ameland, where a minimum amount stands in the row', () => {
    const [first, second] =
      ofYear('2023')
        .filter(({ code }) => code === 'GM0060')
        .map((row) => [sharesOf(row, 0), sharesOf(row, 2)])[0] ?? [];
    if (!first || !second) throw new Error('no shares of Ameland');
    expect(first.from * second.over > second.below * first.over).toBe(true);
  });
});
