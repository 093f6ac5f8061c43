import { describe, expect, it } from 'vitest';
import { euros, izaRegions, municipalities, municipalTotals, sumOf } from './places-tables.js';

interface Deviation {
  readonly region: string;
  /** @unit percent of the amount by key */
  readonly percent: number;
  /** @unit euro */
  readonly difference: number;
}

/** How far each official regional amount lies from what the key gives its members. */
function deviations(year: 2025 | 2026): readonly Deviation[] {
  const totals = municipalTotals.filter((row) => row.year === String(year));
  const official = izaRegions.map((row) => ({ region: row.region, amount: row[`amount_${year}`] }));
  const perKey = sumOf(official.map(({ amount }) => amount)) / sumOf(totals.map(({ amount }) => amount));
  const regionOf = new Map(municipalities.map(({ code, iza_region }) => [code, iza_region]));
  return official.map(({ region, amount }) => {
    const members = totals.filter(({ code }) => regionOf.get(code) === region);
    const byKey = sumOf(members.map((member) => member.amount)) * perKey;
    return { region, percent: (euros(amount) / byKey - 1) * 100, difference: euros(amount) - byKey };
  });
}

const beyond = (year: 2025 | 2026, percent: number) =>
  deviations(year).filter((deviation) => Math.abs(deviation.percent) > percent);
const names = (list: readonly Deviation[]) => list.map(({ region }) => region).sort();

describe('municipalities', () => {
  it('are 342, each with a CBS code and a name of its own', () => {
    expect(municipalities).toHaveLength(342);
    for (const { code } of municipalities) expect(code).toMatch(/^GM\d{4}$/);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(342);
  });

  it('lie each in one region that exists, and no region is empty', () => {
    const regions = izaRegions.map(({ region }) => region).sort();
    expect(new Set(regions).size).toBe(42);
    expect([...new Set(municipalities.map(({ iza_region }) => iza_region))].sort()).toEqual(regions);
  });
});

describe('regions', () => {
  it('have a mandate holder that is a member, but SamenTwente, which is a public body', () => {
    for (const { region, mandate_holder, mandate_holder_kind } of izaRegions) {
      const holder = municipalities.find(({ name }) => name === mandate_holder);
      if (mandate_holder === 'SamenTwente') {
        expect([region, holder, mandate_holder_kind]).toEqual(['Twente', undefined, 'public body']);
      } else {
        expect([region, mandate_holder_kind]).toEqual([holder?.iza_region, 'municipality']);
      }
    }
  });

  it('reproduce by key the amounts of 2026 within 0.65%, Friesland and Arnhem within 1.2%', () => {
    expect(names(beyond(2026, 0.65))).toEqual(['Arnhem', 'Friesland']);
    expect(beyond(2026, 1.2)).toEqual([]);
  });

  it('show the anomaly of 2025: two regions about 1.8% off, and nobody else by 1.5%', () => {
    const off = beyond(2025, 1.5);
    expect(off.map(({ region, percent }) => `${region} ${percent.toFixed(1)}`).sort()).toEqual([
      'Noord-Holland Noord 1.8',
      'Noordoost Brabant -1.8',
    ]);
    for (const { difference } of off) expect(Math.round(Math.abs(difference) / 1000)).oneOf([98, 99]);
  });
});
