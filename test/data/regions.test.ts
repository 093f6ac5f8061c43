import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { doubtfulMembers, euros, municipalities, regionsWithMembers, sumOf } from './places-tables.js';

const YEARS = [2023, 2024, 2025, 2026] as const;

interface Deviation {
  readonly region: string;
  /** @unit percent of the amount by key */
  readonly percent: number;
}

/** The key: by code, what its fifteen interventions of 2026 in annex IV add up to, in cents. */
const key: ReadonlyMap<string, number> = new Map(
  parse<Readonly<Record<string, string>>>(
    readFileSync(new URL('../../data/grants/brede-spuk/annex-4.csv', import.meta.url), 'utf8'),
    { columns: true },
  )
    .filter(({ year }) => year === '2026')
    .map((row) => [row['code'] ?? '', Array.from({ length: 15 }, (_, at) => cents(row[at + 1])).reduce(sum)]),
);

function cents(text = ''): number {
  return Math.round(Number(text) * 100);
}

function sum(before: number, next: number): number {
  return before + next;
}

/** How far each official regional amount lies from what the key gives its members; with one of them elsewhere. */
function deviations(
  year: (typeof YEARS)[number],
  moved: Readonly<Record<string, string>> = {},
): readonly Deviation[] {
  const official = regionsWithMembers.map((row) => ({ region: row.region, amount: row[`amount_${year}`] }));
  const perKey = sumOf(official.map(({ amount }) => amount)) / [...key.values()].reduce(sum);
  return official.map(({ region, amount }) => {
    const members = municipalities.filter((one) => (moved[one.code] ?? one.region) === region);
    const byKey = members.map(({ code }) => key.get(code) ?? 0).reduce(sum) * perKey;
    return { region, percent: (euros(amount) / byKey - 1) * 100 };
  });
}

/** The regions that lie outside a band, with one decimal. */
const outside = (of: readonly Deviation[], from: number, to: number) =>
  of
    .filter(({ percent }) => percent < from || percent > to)
    .map(({ region, percent }) => `${region} ${percent.toFixed(1)}`)
    .sort();

describe('municipalities', () => {
  it('are 342, each with a CBS code and a name of its own', () => {
    expect(municipalities).toHaveLength(342);
    for (const { code } of municipalities) expect(code).toMatch(/^GM\d{4}$/);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(342);
  });

  it('lie each in one region that exists, and no region is empty', () => {
    const regions = regionsWithMembers.map(({ region }) => region).sort();
    expect(new Set(regions).size).toBe(42);
    expect([...new Set(municipalities.map((one) => one.region))].sort()).toEqual(regions);
  });
});

describe('regions', () => {
  it('have a mandate holder that is a member, but SamenTwente, which is a public body', () => {
    for (const { region, mandate_holder, mandate_holder_kind } of regionsWithMembers) {
      const holder = municipalities.find(({ name }) => name === mandate_holder);
      if (mandate_holder === 'SamenTwente') {
        expect([region, holder, mandate_holder_kind]).toEqual(['Twente', undefined, 'public body']);
      } else {
        expect([region, mandate_holder_kind]).toEqual([holder?.region, 'municipality']);
      }
    }
  });

  // The letter of VWS of 12 September 2025 has these two rows the other way round in 2025.
  it('of 2025 are those of annex 1, not of the letter that swapped two', () => {
    const in2025 = new Map(regionsWithMembers.map(({ region, amount_2025 }) => [region, amount_2025]));
    expect(in2025.get('Noord-Holland Noord')).toBe('5407422');
    expect(in2025.get('Noordoost Brabant')).toBe('5508786');
  });

  it('get the same in 2023, 2024 and 2025', () => {
    for (const { amount_2023, amount_2024, amount_2025 } of regionsWithMembers) {
      expect([amount_2023, amount_2024]).toEqual([amount_2025, amount_2025]);
    }
  });

  it('have a name in annex 1 of their own, and six another than ours', () => {
    expect(new Set(regionsWithMembers.map(({ name_in_annex }) => name_in_annex)).size).toBe(42);
    const others = regionsWithMembers.filter(({ region, name_in_annex }) => region !== name_in_annex);
    expect(others.map(({ region, name_in_annex }) => `${region}: ${name_in_annex}`)).toEqual([
      'Amstelland en De Meerlanden: Amstelland',
      'Arnhem: Arnhem/Centraal Gelderland',
      'Groningen: Groningen (hele provincie)',
      'Hart van Brabant: Hart van Brabant/Midden-Brabant',
      'Utrecht: Utrecht/Utrecht',
      'ZHE-BAR: ZHE-BAR (Zuid Hollandse Eilanden en BAR gemeenten)',
    ]);
  });

  it.each(YEARS)('lie in %i close to the key, but Friesland, and two that a member sets apart', (year) => {
    expect(outside(deviations(year), -0.314, 0.52)).toEqual([
      'Arnhem -6.6',
      'Friesland 0.8',
      'Gelderse Vallei 11.5',
    ]);
  });
});

describe('a doubtful member', () => {
  it('is Wageningen: annex 1 has it under Arnhem, and with it the amounts do not fit', () => {
    expect(doubtfulMembers).toEqual([
      {
        code: 'GM0289',
        region: 'Arnhem',
        fits: 'Gelderse Vallei',
        deviation_region: '-6.6',
        deviation_fits: '11.5',
      },
    ]);
    const wageningen = municipalities.find(({ code }) => code === 'GM0289');
    expect([wageningen?.name, wageningen?.region]).toEqual(['Wageningen', 'Arnhem']);
  });

  it.each(YEARS)('fits in %i where the amounts suggest', (year) => {
    expect(outside(deviations(year, { GM0289: 'Gelderse Vallei' }), -0.314, 0.52)).toEqual(['Friesland 0.8']);
  });
});
