import { describe, expect, test } from 'vitest';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { dividedIza, regionOf, rules, WHOLE, yearOf } from './iza-parts.js';

describe('official amounts', () => {
  test.each([
    [2025, '142900002.00', '150000000.00'],
    [2026, '153213599.00', '161000000.00'],
  ])('of %i add up to %s, at most %s', (of, national, ceiling) => {
    const year = yearOf(dividedIza().years, of);
    expect(year.regions).toHaveLength(42);
    expect(`${year.national} ${year.ceiling}`).toBe(`${national} ${ceiling}`);
    expect(Amount.sum(year.regions.map(({ amount }) => amount))).toEqual(Amount.of(national));
    expect(Amount.sum(year.regions.map(({ keyAmount }) => keyAmount ?? Amount.zero))).toEqual(
      Amount.of(national),
    );
    expect(new Set(year.regions.map(({ provenance }) => provenance))).toEqual(new Set(['official']));
  });

  test('are known for 2025 and 2026 alone', () => {
    expect(dividedIza().years.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  // 142,900,002.00 over the totals of 2025 (310,475,334), 153,213,599.00 over those of 2026, summed per region.
  test.each([
    [2025, 'Noord-Holland Noord', '5410669.47', '98116.53', '1.81'],
    [2025, 'Noordoost Brabant', '5506115.84', '-98693.84', '-1.79'],
    [2025, 'Zeeland', '3337810.00', '-902.00', '-0.03'],
    [2026, 'Noord-Holland Noord', '5799745.13', '-1882.13', '-0.03'],
    [2026, 'Noordoost Brabant', '5902054.38', '4491.62', '0.08'],
  ])('of %i beside the key: %s', (of, name, keyAmount, difference, deviation) => {
    const region = regionOf(yearOf(dividedIza().years, of), name);
    expect(`${region.keyAmount} ${region.difference} ${region.deviation}`).toBe(
      `${keyAmount} ${difference} ${deviation}`,
    );
  });

  test.each(['Utrecht', 'Haarlemmermeer'])(
    '%s is a region of one municipality, which gets it all',
    (name) => {
      const { members, amount } = regionOf(yearOf(dividedIza().years, 2025), name);
      expect(members.map((member) => member.amount)).toEqual([amount]);
    },
  );
});

describe('an amount for the whole country', () => {
  test('is split over the municipalities by key; a region is the sum of its members', () => {
    // 15,000,000,000 cents over 310,475,334: Almere 168,040,982; Flevoland 329,936,547; Rotterdam Rijnmond 731,002,999.
    const { years } = dividedIza({ national: Amount.of('150000000.00') });
    const year = yearOf(years, 2024);
    const flevoland = regionOf(year, 'Flevoland');
    expect(flevoland.members.map(({ municipality, amount }) => `${municipality} ${amount}`)).toEqual([
      'GM0034 1680409.82',
      'GM0171 397916.15',
      'GM0184 173765.01',
      'GM0303 329405.39',
      'GM0995 717869.10',
    ]);
    expect(`${flevoland.amount} ${flevoland.provenance} ${flevoland.difference}`).toBe('3299365.47 key 0.00');
    expect(`${regionOf(year, 'Rotterdam Rijnmond').amount}`).toBe('7310029.99');
    expect(years.map((one) => `${one.year} ${one.national}`)).toEqual(
      [2023, 2024, 2025, 2026].map((one) => `${one} 150000000.00`),
    );
  });

  test('with a deduction the regional amount is divided anew', () => {
    const division = { ...WHOLE, coordination: { share: Share.of('0.1') } };
    const year = yearOf(dividedIza({ national: Amount.of('150000000.00'), division }).years, 2024);
    const { coordination, local, members } = regionOf(year, 'Flevoland');
    // 10% of 3,299,365.47, rounded down
    expect(`${coordination} ${local}`).toBe('329936.54 2969428.93');
    expect(Amount.sum(members.map(({ amount }) => amount ?? Amount.zero))).toEqual(local);
  });

  test.each([
    [2025, '150000000.00', []],
    [2025, '150000000.01', ['0.01']],
    [2026, '161000000.00', []],
    [2026, '161000000.01', ['0.01']],
  ])('in %i may be at most the maximum: %s', (of, national, excess) => {
    const { findings } = dividedIza({ national: Amount.of(national) });
    const found = findings.filter(({ code, year }) => code === 'IZA_CEILING' && year === of);
    expect(found.map(({ amounts }) => `${amounts?.['excess']}`)).toEqual(excess);
    for (const { rule } of found) expect(rule).toMatchObject({ parameter: 'maximum', status: 'read' });
  });
});

describe('an amount for one region', () => {
  const given = { region: 'Zeeland', amount: Amount.of('3336909.00'), years: undefined };

  test('stands in place of the official one', () => {
    const year = yearOf(dividedIza({ given }).years, 2025);
    const { amount, provenance } = regionOf(year, 'Zeeland');
    expect(`${amount} ${provenance} ${year.national}`).toBe('3336909.00 given 142900003.00');
  });

  test('stands in the years that were asked for alone', () => {
    const { years, official } = dividedIza({ given: { ...given, years: new Set([2025]) } });
    const of = (year: number) => {
      const { amount, provenance } = regionOf(yearOf(years, year), 'Zeeland');
      return `${amount} ${provenance}`;
    };
    expect([of(2025), of(2026)]).toEqual(['3336909.00 given', '3577848.00 official']);
    expect(years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(official.filter(({ region }) => region.name === 'Zeeland').map(({ year }) => year)).toEqual([
      2026,
    ]);
  });

  test('makes no published amount stand out: they are judged beside their own sum', () => {
    // 5,410,669.47 of 142,900,002.00 by key, whatever Twente is said to get.
    const { official } = dividedIza({
      given: { region: 'Twente', amount: Amount.of('20000000.00'), years: undefined },
    });
    const north = official.find(({ region, year }) => region.name === 'Noord-Holland Noord' && year === 2025);
    expect(`${north?.keyAmount} ${north?.difference} ${north?.deviation}`).toBe('5410669.47 98116.53 1.81');
  });

  test('stands alone in a year without official amounts; then the key has nothing to divide', () => {
    const year = yearOf(dividedIza({ given }).years, 2023);
    expect(year.regions.map(({ region }) => region.name)).toEqual(['Zeeland']);
    expect(year.national).toBeNull();
    expect(regionOf(year, 'Zeeland')).toMatchObject({ keyAmount: null, difference: null, deviation: null });
  });

  test('alone may not be more than the maximum of all', () => {
    const found = (amount: string) =>
      dividedIza({ given: { ...given, amount: Amount.of(amount) } }).findings.filter(
        ({ year }) => year === 2023,
      );
    expect(found('150000000.00')).toEqual([]);
    expect(found('150000000.01')).toMatchObject([{ code: 'IZA_CEILING' }]);
  });
});

describe('deductions', () => {
  const local = (division: Partial<typeof WHOLE>) => {
    const outcome = dividedIza({ division: { ...WHOLE, ...division } });
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
