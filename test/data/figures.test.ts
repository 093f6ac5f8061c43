import { describe, expect, it } from 'vitest';
import {
  ceilings,
  interventions,
  municipalities,
  municipalTotals,
  regionsWithMembers,
  sumOf,
  themes,
} from './places-tables.js';

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

  it('have an Iv3 task field, but 9; that of 2 is that of 1', () => {
    const unknown = interventions.filter((row) => row.iv3_task_field === '');
    expect(unknown.map(({ number }) => number)).toEqual(['9']);
    expect(interventions.slice(0, 2).map((row) => row.iv3_task_field)).toEqual(['5.1', '5.1']);
    for (const { iv3_task_field } of interventions) expect(iv3_task_field).toMatch(/^(?:[5-7]\.\d)?$/);
  });
});

describe('the ceilings of annex III', () => {
  it('name every intervention once in each of the four years', () => {
    expect(ceilings).toHaveLength(60);
    const numbers = interventions.map(({ number }) => number);
    for (const year of ['2023', '2024', '2025', '2026']) {
      const ofYear = ceilings.filter((row) => row.year === year);
      expect(ofYear.map(({ intervention }) => intervention)).toEqual(numbers);
    }
  });

  it.each([
    ['2023', 298_900_001, 298_900_001],
    ['2024', 295_799_999, 296_040_903],
    ['2025', 295_799_999, 298_299_998],
    ['2026', 234_500_000, 254_000_001],
  ])('of %s add up to %i at first and to %i as in force', (year, first, inForce) => {
    const ofYear = ceilings.filter((row) => row.year === year);
    expect(sumOf(ofYear.map(({ original_2023 }) => original_2023))).toBe(first);
    expect(sumOf(ofYear.map(({ in_force_2025 }) => in_force_2025))).toBe(inForce);
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
});

describe('IZA amounts', () => {
  it('stand for 42 regions and add up', () => {
    expect(regionsWithMembers).toHaveLength(42);
    expect(sumOf(regionsWithMembers.map((row) => row.amount_2025))).toBe(142_900_002);
    expect(sumOf(regionsWithMembers.map((row) => row.amount_2026))).toBe(153_213_599);
  });
});
