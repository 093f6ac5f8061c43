import { describe, expect, it } from 'vitest';
import {
  interventions,
  izaRegions,
  municipalities,
  municipalTotals,
  nationalBudgets,
  sumOf,
  themes,
} from './places-tables.js';

const budgetsOf = (year: number) => nationalBudgets.filter((row) => row.year === String(year));
const totalsOf = (year: number) => municipalTotals.filter((row) => row.year === String(year));
const amountsOf = (rows: readonly { readonly amount: string }[]) => rows.map((row) => row.amount);

describe('interventions and themes', () => {
  it('are fifteen in the official order, in three themes: 1–2, 3–13, 14–15', () => {
    expect(interventions.map(({ number, theme }) => `${number} ${theme}`)).toEqual([
      '1 sport-bewegen-cultuur',
      '2 sport-bewegen-cultuur',
      '3 gezondheid-sociale-basis',
      '4 gezondheid-sociale-basis',
      '5 gezondheid-sociale-basis',
      '6 gezondheid-sociale-basis',
      '7 gezondheid-sociale-basis',
      '8 gezondheid-sociale-basis',
      '9 gezondheid-sociale-basis',
      '10 gezondheid-sociale-basis',
      '11 gezondheid-sociale-basis',
      '12 gezondheid-sociale-basis',
      '13 gezondheid-sociale-basis',
      '14 ondersteunend',
      '15 ondersteunend',
    ]);
    expect(themes.map(({ theme }) => theme)).toEqual([
      'sport-bewegen-cultuur',
      'gezondheid-sociale-basis',
      'ondersteunend',
    ]);
  });

  it('have a name in both languages', () => {
    for (const { name_nl, name_en } of [...interventions, ...themes]) {
      expect(name_nl).not.toBe('');
      expect(name_en).not.toBe('');
    }
    expect(interventions[6]?.name_nl).toBe('Valpreventie');
    expect(interventions[10]?.name_nl).toBe('Mantelzorg');
  });

  it('have an Iv3 task field, but 2 and 9', () => {
    const unknown = interventions.filter((row) => row.iv3_task_field === '');
    expect(unknown.map(({ number }) => number)).toEqual(['2', '9']);
    for (const { iv3_task_field } of interventions) expect(iv3_task_field).toMatch(/^(?:[5-7]\.\d)?$/);
  });
});

describe('national budgets', () => {
  it('name every intervention once in each of the four years', () => {
    expect(nationalBudgets).toHaveLength(60);
    const numbers = interventions.map(({ number }) => number);
    for (const year of [2023, 2024, 2025, 2026]) {
      expect(budgetsOf(year).map(({ intervention }) => intervention)).toEqual(numbers);
    }
  });

  it('are rounded to €100,000', () => {
    for (const { amount } of nationalBudgets) expect(amount).toMatch(/^(?:0|\d+00000)$/);
  });

  it.each([
    [2023, 299_000_000, [102_300_000, 185_300_000, 11_400_000]],
    [2024, 295_900_000, [102_300_000, 183_800_000, 9_800_000]],
    [2025, 295_900_000, [102_300_000, 183_800_000, 9_800_000]],
    [2026, 234_600_000, [96_300_000, 138_300_000, 0]],
  ])('of %i add up to %i, and per theme', (year, total, perTheme) => {
    const budgets = budgetsOf(year);
    const themeOf = new Map(interventions.map(({ number, theme }) => [number, theme]));
    const ofTheme = (id: string) => budgets.filter(({ intervention }) => themeOf.get(intervention) === id);
    expect(sumOf(amountsOf(budgets))).toBe(total);
    expect(themes.map(({ theme }) => sumOf(amountsOf(ofTheme(theme))))).toEqual(perTheme);
  });

  it('of 2026 with the €150 million of IZA are the 384.6 million that GALA misprints', () => {
    expect(sumOf(amountsOf(budgetsOf(2026))) + 150_000_000).toBe(384_600_000);
  });
});

describe('municipal totals', () => {
  it('stand for every municipality in both years', () => {
    const codes = municipalities.map(({ code }) => code).sort();
    expect(municipalTotals).toHaveLength(684);
    for (const year of [2025, 2026]) {
      expect(
        totalsOf(year)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(codes);
    }
  });

  it.each([
    [2025, 310_475_334],
    [2026, 264_423_052],
  ])('of %i add up to %i', (year, total) => {
    expect(sumOf(amountsOf(totalsOf(year)))).toBe(total);
  });

  it('follow one key from 2025 to 2026, but for six municipalities with a minimum amount', () => {
    const later = new Map(totalsOf(2026).map(({ code, amount }) => [code, Number(amount)]));
    const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
    const off = totalsOf(2025).filter(({ code, amount }) => {
      const kept = (later.get(code) ?? 0) / Number(amount);
      return kept < 0.85145 || kept > 0.85147;
    });
    expect(off.map(({ code }) => nameOf.get(code)).sort()).toEqual([
      'Ameland',
      'Renswoude',
      'Rozendaal',
      'Schiermonnikoog',
      'Terschelling',
      'Vlieland',
    ]);
  });

  it("give Almere's GALA part of 2025 as 2,169 thousand by key (2,170 published)", () => {
    const almere = totalsOf(2025).find(({ code }) => code === 'GM0034');
    const gala = budgetsOf(2025).filter(({ intervention }) => Number(intervention) >= 3);
    const part = (sumOf(amountsOf(gala)) * Number(almere?.amount)) / 310_475_334;
    expect(Math.round(part / 1000)).toBe(2169);
  });
});

describe('IZA amounts', () => {
  it('stand for 42 regions and add up', () => {
    expect(izaRegions).toHaveLength(42);
    expect(sumOf(izaRegions.map((row) => row.amount_2025))).toBe(142_900_002);
    expect(sumOf(izaRegions.map((row) => row.amount_2026))).toBe(153_213_599);
  });
});
