// What the regions of a small country get, beside what the key gives them, worked by hand.

import { describe, expect, test } from 'vitest';
import type { RegionWithMembers } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { regionOf, type WHOLE, yearOf } from './divided-parts.js';
import { byYear, OOST, oost, shares, smallCountry, WEST, weights } from './small-country.js';

const ZUID: RegionWithMembers = {
  name: 'Zuid',
  nameInAnnex: null,
  mandateHolder: null,
  mandateHolderKind: null,
  members: [{ municipality: 'GM0002', weight: null }],
};
const EMPTY: RegionWithMembers = { ...WEST, members: [] };

/** Every region of a year: its amount, where it comes from, and how it stands beside the key. */
function beside(input: Parameters<typeof smallCountry>[0], year = 2025): readonly string[] {
  return yearOf(smallCountry(input).years, year).regions.map(
    ({ region, amount, provenance, keyAmount, difference, deviation }) =>
      [region.name, amount, provenance, keyAmount, difference, deviation].join(' '),
  );
}

describe('the key', () => {
  test('is the same in every year', () => {
    // 4,000.00 over 600 : 400 : 1,000 is 1,200.00 for GM0001, whatever the year
    const { years } = smallCountry({ national: Amount.of('4000.00') });
    expect(years.map((year) => `${year.year} ${regionOf(year, 'Oost').members[0]?.amount}`)).toEqual([
      '2023 1200.00',
      '2024 1200.00',
      '2025 1200.00',
      '2026 1200.00',
    ]);
  });

  test('splits an amount over all; a region gets the sum of its members, and who has no key nothing', () => {
    // 10.00 over 1 : 3; of West, which has GM0002 and GM0009, nobody knows the second: 7.50
    const members = ['GM0002', 'GM0009'].map((municipality) => ({ municipality, weight: null }));
    const key = new Map(Object.entries({ GM0001: 1n, GM0002: 3n }));
    const year = yearOf(
      smallCountry({ key, national: Amount.of('10.00'), regions: [OOST, { ...WEST, members }] }).years,
      2025,
    );
    expect(year.regions.map(({ amount }) => `${amount}`)).toEqual(['10.00', '7.50']);
    expect(shares(regionOf(year, 'West'))).toEqual(['GM0002 7.50 national 10.00 / 4', 'GM0009']);
  });
});

describe('published amounts', () => {
  test('stand beside what the key gives of all of them together', () => {
    // 1,000.00 + 1,020.00 = 2,020.00, half each; 10.00 of 1,010.00 is 0.990…%
    expect(beside({})).toEqual([
      'Oost 1000.00 official 1010.00 -10.00 -0.99',
      'West 1020.00 official 1010.00 10.00 0.99',
    ]);
    const { years, official, findings } = smallCountry();
    expect(years.map(({ year, national, ceiling }) => `${year} ${national} ${ceiling}`)).toEqual([
      '2025 2020.00 150000000.00',
    ]);
    expect(
      official.map(({ region, year, amount, keyAmount, difference, deviation }) =>
        [region.name, year, amount, keyAmount, difference, deviation].join(' '),
      ),
    ).toEqual(['Oost 2025 1000.00 1010.00 -10.00 -0.99', 'West 2025 1020.00 1010.00 10.00 0.99']);
    expect(findings).toEqual([]);
  });

  test('of some regions alone: the key has nothing to divide over all, but those that are known are judged', () => {
    const official = byYear('Oost 2025 1000.00');
    expect(beside({ official })).toEqual(['Oost 1000.00 official   ']);
    const outcome = smallCountry({ official });
    expect(`${yearOf(outcome.years, 2025).national}`).toBe('1000.00');
    // of 1,000.00 the key gives Oost half
    expect(outcome.official.map(({ keyAmount, deviation }) => `${keyAmount} ${deviation}`)).toEqual([
      '500.00 100.00',
    ]);
  });

  test('of which the key gives nothing have no percentage', () => {
    const key = weights({ GM0001: 0n, GM0002: 0n, GM0003: 100n });
    expect(beside({ key })[0]).toBe('Oost 1000.00 official 0.00 1000.00 ');
  });

  test('of a region without members are in no sum, and found', () => {
    const { years, findings } = smallCountry({ regions: [OOST, EMPTY] });
    expect(`${yearOf(years, 2025).national}`).toBe('1000.00');
    expect(findings).toEqual([
      { code: 'IZA_WITHOUT_MEMBERS', year: 2025, region: 'West', amounts: { amount: Amount.of('1020.00') } },
    ]);
  });

  test('are known for their own years alone', () => {
    const official = byYear('Oost 2025 1000.00', 'West 2026 5.00');
    expect(smallCountry({ official }).years.map(({ year, regions }) => [year, regions.length])).toEqual([
      [2025, 1],
      [2026, 1],
    ]);
  });
});

describe('what the user says a region gets', () => {
  const given = { region: 'Oost', amount: Amount.of('980.00'), years: undefined };

  test('stands in place of what was published, in every year or in those asked for', () => {
    // 980.00 + 1,020.00 = 2,000.00
    expect(beside({ given })).toEqual([
      'Oost 980.00 given 1000.00 -20.00 -2.00',
      'West 1020.00 official 1000.00 20.00 2.00',
    ]);
    expect(beside({ given }, 2026)).toEqual(['Oost 980.00 given   ']);
    expect(beside({ given: { ...given, years: new Set([2025]) } })[0]).toMatch(/^Oost 980.00 given/);
    expect(beside({ given: { ...given, years: new Set([2026]) } })[0]).toMatch(/^Oost 1000.00 official/);
  });

  test('is judged by nobody; the published ones stand beside their own sum', () => {
    const [only, ...others] = smallCountry({ given }).official.filter(({ year }) => year === 2025);
    expect(others).toEqual([]);
    expect(`${only?.region.name} ${only?.keyAmount} ${only?.difference}`).toBe('West 1010.00 10.00');
  });

  test('leaves the sum of all unknown where nothing was published', () => {
    const { years, official } = smallCountry({ given, official: new Map() });
    expect(years.map(({ year, national }) => [year, national])).toEqual(
      [2023, 2024, 2025, 2026].map((year) => [year, null]),
    );
    expect(official).toEqual([]);
  });

  test('is the sum of all where there is no other region', () => {
    const { years } = smallCountry({ given, official: new Map(), regions: [OOST] });
    expect(years.map(({ national }) => `${national}`)).toEqual(['980.00', '980.00', '980.00', '980.00']);
  });

  test.each([
    // West has no members: Zuid, a region of one's own, stands in its place
    ['one published amount', byYear('Oost 2025 1.00', 'West 2025 2.00'), []],
    // of two it cannot be known which
    ['two', byYear('Noord 2025 1.00', 'West 2025 2.00'), ['Noord', 'West']],
  ])('for a region of one’s own stands in place of %s without members', (_, official, left) => {
    const own = { ...given, region: 'Zuid', years: new Set([2025]) };
    const { findings } = smallCountry({ regions: [OOST, EMPTY, ZUID], official, given: own });
    expect(findings.map(({ region }) => region)).toEqual(left);
  });

  test('for a region that was published takes the place of no other', () => {
    const { findings } = smallCountry({
      regions: [OOST, EMPTY],
      given: { ...given, years: new Set([2025]) },
    });
    expect(findings.map(({ code, region }) => `${code} ${region}`)).toEqual(['IZA_WITHOUT_MEMBERS West']);
  });
});

describe('the maximum of all regions', () => {
  test.each([
    ['149999000.00', []],
    ['149999000.01', ['actual 150000000.01 limit 150000000.00 excess 0.01']],
  ])('with 1,000.00 of Oost and %s of West', (west, expected) => {
    const { findings } = smallCountry({ official: byYear('Oost 2025 1000.00', `West 2025 ${west}`) });
    const found = findings.map(({ amounts }) =>
      Object.entries(amounts ?? {})
        .map(([name, sum]) => `${name} ${sum}`)
        .join(' '),
    );
    expect(found).toEqual(expected);
  });
});

describe('an amount for the whole country', () => {
  const national = Amount.of('4000.00');
  const flat = (input: Parameters<typeof oost>[1], division: Partial<typeof WHOLE> = {}) =>
    shares(oost(division, { national, ...input }));

  test('is split by key over all municipalities in every year, and published amounts are left out', () => {
    // 4,000.00 over 600 : 400 : 1,000
    expect(flat({})).toEqual([
      'GM0001 1200.00 national 4000.00 / 200000',
      'GM0002 800.00 national 4000.00 / 200000',
    ]);
    expect(beside({ national })).toEqual([
      'Oost 2000.00 key 2000.00 0.00 0.00',
      'West 2000.00 key 2000.00 0.00 0.00',
    ]);
    const { years, official, findings } = smallCountry({ national });
    expect(years.map(({ year, national: sum }) => `${year} ${sum}`)).toEqual([
      '2023 4000.00',
      '2024 4000.00',
      '2025 4000.00',
      '2026 4000.00',
    ]);
    expect([official, findings]).toEqual([[], []]);
  });

  test('tells who got the cent left over', () => {
    // 0.01 over 600 : 400 : 1,000 goes to GM0003
    const { members } = regionOf(yearOf(smallCountry({ national: Amount.of('0.01') }).years, 2025), 'West');
    expect(members.map(({ amount, remainder }) => `${amount} ${remainder}`)).toEqual(['0.01 0.01']);
  });

  test('is split to the euro where whole euros are asked for', () => {
    // 3.30 over 600 : 400 : 1,000 is 0.99, 0.66 and 1.65: 0, 0 and 1, and of the 2.30 left
    // a euro to the 0.99, another to the 0.66, and 0.30 to the 0.65 of the third
    const { members } = oost({ unit: 'euro' }, { national: Amount.of('3.30') });
    expect(members.map(({ amount }) => `${amount}`)).toEqual(['1.00', '1.00']);
  });

  test.each<[string, Partial<typeof WHOLE>, string]>([
    [
      'deductions',
      { coordination: { amount: Amount.of('100.00') } },
      'GM0001 1140.00 local 1900.00 / 100000',
    ],
    ['another key', { key: { kind: 'equal' } }, 'GM0001 1000.00 local 2000.00 / 200'],
    ['a floor', { floor: { share: Share.of('0') } }, 'GM0001 1200.00 local 2000.00 / 100000'],
    ['a ceiling', { ceiling: { share: Share.of('1') } }, 'GM0001 1200.00 local 2000.00 / 100000'],
  ])('with %s the amount of the region is divided anew', (_, division, first) => {
    expect(flat({}, division)[0]).toBe(first);
  });

  test('gives nothing to who has no key', () => {
    const stranger = { ...OOST, members: [...OOST.members, { municipality: 'GM0009', weight: null }] };
    expect(flat({ regions: [stranger, WEST] })).toEqual([
      'GM0001 1200.00 national 4000.00 / 200000',
      'GM0002 800.00 national 4000.00 / 200000',
      'GM0009',
    ]);
  });
});
