import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { dividedRegions, regionOf, rules, WHOLE, yearOf } from './divided-parts.js';

describe('official amounts', () => {
  test.each([
    [2023, '142900002.00', '150000000.00'],
    [2024, '142900002.00', '150000000.00'],
    [2025, '142900002.00', '150000000.00'],
    [2026, '153213599.00', '161000000.00'],
  ])('of %i add up to %s, at most %s', (of, national, ceiling) => {
    const year = yearOf(dividedRegions().years, of);
    expect(year.regions).toHaveLength(42);
    expect(`${year.national} ${year.ceiling}`).toBe(`${national} ${ceiling}`);
    expect(Amount.sum(year.regions.map(({ amount }) => amount))).toEqual(Amount.of(national));
    expect(Amount.sum(year.regions.map(({ keyAmount }) => keyAmount ?? Amount.zero))).toEqual(
      Amount.of(national),
    );
    expect(new Set(year.regions.map(({ provenance }) => provenance))).toEqual(new Set(['official']));
  });

  test('of 2023, 2024 and 2025 are one and the same', () => {
    const { years } = dividedRegions();
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    const amounts = ({ regions }: (typeof years)[number]) =>
      regions.map(({ region, amount }) => `${region.name} ${amount}`);
    const of2023 = amounts(yearOf(years, 2023));
    expect([2024, 2025].map((year) => amounts(yearOf(years, year)))).toEqual([of2023, of2023]);
    // The two rows that the letter of 12 September 2025 swapped.
    expect(of2023).toContain('Noord-Holland Noord 5407422.00');
    expect(of2023).toContain('Noordoost Brabant 5508786.00');
  });

  // 142,900,002.00 and 153,213,599.00 over the sums of 2026 (254,000,000.13), by largest remainder, summed per region.
  test.each([
    [2023, 'Noord-Holland Noord', '5415019.51', '-7597.51', '-0.14'],
    [2025, 'Noord-Holland Noord', '5415019.51', '-7597.51', '-0.14'],
    [2025, 'Noordoost Brabant', '5510542.14', '-1756.14', '-0.03'],
    [2025, 'Zeeland', '3340493.68', '-3585.68', '-0.11'],
    [2025, 'Friesland', '5677541.69', '47983.31', '0.85'],
    [2025, 'Arnhem', '3847944.77', '-255431.77', '-6.64'],
    [2025, 'Gelderse Vallei', '2163489.97', '249087.03', '11.51'],
    [2026, 'Noord-Holland Noord', '5805840.56', '-7977.56', '-0.14'],
    [2026, 'Gelderse Vallei', '2319636.67', '267139.33', '11.52'],
  ])('of %i beside the key: %s', (of, name, keyAmount, difference, deviation) => {
    const region = regionOf(yearOf(dividedRegions().years, of), name);
    expect(`${region.keyAmount} ${region.difference} ${region.deviation}`).toBe(
      `${keyAmount} ${difference} ${deviation}`,
    );
  });

  test.each(['Utrecht', 'Haarlemmermeer'])(
    '%s is a region of one municipality, which gets it all',
    (name) => {
      const { members, amount } = regionOf(yearOf(dividedRegions().years, 2025), name);
      expect(members.map((member) => member.amount)).toEqual([amount]);
    },
  );
});

describe('an amount for the whole country', () => {
  test('is split over the municipalities by key; a region is the sum of its members', () => {
    // 15,000,000,000 cents over 25,400,000,013: Almere, 284,778,122, gets 168,176,056; Flevoland 330,201,793.
    const { years } = dividedRegions({ national: Amount.of('150000000.00') });
    const year = yearOf(years, 2024);
    const flevoland = regionOf(year, 'Flevoland');
    expect(flevoland.members.map(({ municipality, amount }) => `${municipality} ${amount}`)).toEqual([
      'GM0034 1681760.56',
      'GM0171 398236.19',
      'GM0184 173904.48',
      'GM0303 329670.32',
      'GM0995 718446.38',
    ]);
    expect(`${flevoland.amount} ${flevoland.provenance} ${flevoland.difference}`).toBe('3302017.93 key 0.00');
    expect(`${regionOf(year, 'Rotterdam Rijnmond').amount}`).toBe('7315906.32');
    expect(years.map((one) => `${one.year} ${one.national}`)).toEqual(
      [2023, 2024, 2025, 2026].map((one) => `${one} 150000000.00`),
    );
  });

  test('with a deduction the regional amount is divided anew', () => {
    const division = { ...WHOLE, coordination: { share: Share.of('0.1') } };
    const year = yearOf(dividedRegions({ national: Amount.of('150000000.00'), division }).years, 2024);
    const { coordination, local, members } = regionOf(year, 'Flevoland');
    // 10% of 3,302,017.93, rounded down
    expect(`${coordination} ${local}`).toBe('330201.79 2971816.14');
    expect(Amount.sum(members.map(({ amount }) => amount ?? Amount.zero))).toEqual(local);
  });

  test.each([
    [2025, '150000000.00', []],
    [2025, '150000000.01', ['0.01']],
    [2026, '161000000.00', []],
    [2026, '161000000.01', ['0.01']],
  ])('in %i may be at most the maximum: %s', (of, national, excess) => {
    const { findings } = dividedRegions({ national: Amount.of(national) });
    const found = findings.filter(({ code, year }) => code === 'IZA_CEILING' && year === of);
    expect(found.map(({ amounts }) => `${amounts?.['excess']}`)).toEqual(excess);
    for (const { rule } of found) expect(rule).toMatchObject({ parameter: 'maximum', status: 'explained' });
  });
});

describe('an amount for one region', () => {
  const given = { region: 'Zeeland', amount: Amount.of('3336909.00'), years: undefined };

  test('stands in place of the official one', () => {
    const year = yearOf(dividedRegions({ given }).years, 2025);
    const { amount, provenance } = regionOf(year, 'Zeeland');
    expect(`${amount} ${provenance} ${year.national}`).toBe('3336909.00 given 142900003.00');
  });

  test('stands in the years that were asked for alone', () => {
    const { years, official } = dividedRegions({ given: { ...given, years: new Set([2025]) } });
    const of = (year: number) => {
      const { amount, provenance } = regionOf(yearOf(years, year), 'Zeeland');
      return `${amount} ${provenance}`;
    };
    expect([of(2025), of(2026)]).toEqual(['3336909.00 given', '3577848.00 official']);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(official.filter(({ region }) => region.name === 'Zeeland').map(({ year }) => year)).toEqual([
      2023, 2024, 2026,
    ]);
  });

  test('makes no published amount stand out: they are judged beside their own sum', () => {
    // 5,415,019.51 of 142,900,002.00 by key, whatever Twente is said to get.
    const { official } = dividedRegions({
      given: { region: 'Twente', amount: Amount.of('20000000.00'), years: undefined },
    });
    const north = official.find(({ region, year }) => region.name === 'Noord-Holland Noord' && year === 2025);
    expect(`${north?.keyAmount} ${north?.difference} ${north?.deviation}`).toBe('5415019.51 -7597.51 -0.14');
  });

  test('stands alone in a year without official amounts; then the key has nothing to divide', () => {
    const year = yearOf(dividedRegions({ given, official: new Map() }).years, 2023);
    expect(year.regions.map(({ region }) => region.name)).toEqual(['Zeeland']);
    expect(year.national).toBeNull();
    expect(regionOf(year, 'Zeeland')).toMatchObject({ keyAmount: null, difference: null, deviation: null });
  });

  test('alone may not be more than the maximum of all', () => {
    const found = (amount: string) =>
      dividedRegions({ given: { ...given, amount: Amount.of(amount) }, official: new Map() }).findings.filter(
        ({ year }) => year === 2023,
      );
    expect(found('150000000.00')).toEqual([]);
    expect(found('150000000.01')).toMatchObject([{ code: 'IZA_CEILING' }]);
  });
});

describe('deductions', () => {
  const local = (division: Partial<typeof WHOLE>) => {
    const outcome = dividedRegions({ division: { ...WHOLE, ...division } });
    const { members, ...region } = regionOf(yearOf(outcome.years, 2025), 'Zeeland');
    const found = outcome.findings.filter((finding) => finding.region === 'Zeeland' && finding.year === 2025);
    return { ...region, members, found: found.map(({ code }) => code) };
  };

  test('up to the whole amount leave nothing; a cent more is an error, and nothing is divided', () => {
    const all = local({ coordination: { amount: Amount.of('3336908.00') } });
    expect([`${all.local}`, all.found]).toEqual(['0.00', []]);
    expect(all.members.every(({ amount }) => amount?.isZero())).toBe(true);
    const more = local({ coordination: { share: Share.of('1') }, projects: { amount: Amount.of('0.01') } });
    expect([`${more.local}`, more.found]).toEqual(['-0.01', ['IZA_NEGATIVE_LOCAL']]);
    expect(more.members.every(({ amount }) => amount === null)).toBe(true);
  });

  test('that are percentages are of the amount of the region, each rounded down to the cent', () => {
    // 0.0001% of 3,336,908.00 is 3.336908
    const { coordination, projects } = local({
      coordination: { share: Share.of('0.000001') },
      projects: { share: Share.of('0.000001') },
    });
    expect(`${coordination} ${projects}`).toBe('3.33 3.33');
  });
});

test('the rules are those of four years', () => {
  expect(rules.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
});
