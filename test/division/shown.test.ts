// What of a division is shown, what was spent of it and what was found, in a small country.

import { describe, expect, test } from 'vitest';
import { judgedBookings, negativeMemberBookings } from '../../src/division/judged-bookings.js';
import { overspentMembers, settledRegion, spentKey } from '../../src/division/settlement.js';
import {
  type AskedDivision,
  type DivisionChoice,
  settlementKey,
  shownDivision,
} from '../../src/division/shown.js';
import type { Bookings } from '../../src/grant/actuals.js';
import type { Division } from '../../src/grant/division.js';
import { divisionRulesOf } from '../../src/law/division-rules.js';
import { Amount } from '../../src/money/amount.js';
import { grant, regionOf, rules, WHOLE, yearOf } from './divided-parts.js';
import { booked, byYear, OOST, smallCountry, smallInput, WEST } from './small-country.js';

const ALL: DivisionChoice = { years: undefined, regions: undefined, municipalities: undefined };
/** Oost 1,000.00 and West 1,020.00 in 2025, 1,000.00 each in 2026. */
const official = () =>
  byYear('Oost 2025 1000.00', 'West 2025 1020.00', 'Oost 2026 1000.00', 'West 2026 1000.00');
/** In 2025 Oost is 20.00 less than West: 2.00% of 1,000.00 more than the key gives. */
const unlike = () => byYear('Oost 2025 980.00', 'West 2025 1020.00');

function spent(...bookings: readonly Bookings[]): ReadonlyMap<string, readonly Bookings[]> {
  const result = new Map<string, Bookings[]>();
  for (const one of bookings) result.set(spentKey(one), [...(result.get(spentKey(one)) ?? []), one]);
  return result;
}

function asked(more: Partial<AskedDivision> = {}): AskedDivision {
  const { regions } = smallInput();
  const base = { grant, rules, division: WHOLE, membershipHolds: true, national: false, actuals: undefined };
  return { ...base, regions, doubtfulMembers: [], ...more };
}

const codes = ({ findings }: Pick<ReturnType<typeof shownDivision>, 'findings'>) =>
  findings.map(({ code, municipality, region, year }) =>
    [code, year, region, municipality].filter((part) => part !== undefined).join(' '),
  );

describe('what is shown', () => {
  test.each<[string, Partial<DivisionChoice>, readonly string[], boolean]>([
    ['everything', {}, ['2025 Oost West', '2026 Oost West'], false],
    ['one year', { years: new Set([2026]) }, ['2026 Oost West'], false],
    ['one region', { regions: new Set(['West']) }, ['2025 West', '2026 West'], true],
    ['by municipality', { by: 'municipality' }, ['2025 Oost West', '2026 Oost West'], true],
    ['by region', { by: 'region' }, ['2025 Oost West', '2026 Oost West'], false],
    ['no year at all', { years: new Set([2023]) }, [], false],
  ])('%s', (_, chosen, expected, regional) => {
    const shown = shownDivision(smallCountry({ official: official() }), { ...ALL, ...chosen }, asked());
    expect(
      shown.years.map(({ year, regions }) => [year, ...regions.map(({ region }) => region.name)].join(' ')),
    ).toEqual(expected);
    expect(shown.regional).toBe(regional);
    expect([shown.settlements, shown.outside, shown.findings]).toEqual([undefined, [], []]);
  });

  test('keeps the sum of all regions, the rules and the division', () => {
    const chosen = { ...ALL, regions: new Set(['West']), municipalities: new Set(['GM0003']) };
    const shown = shownDivision(smallCountry(), chosen, asked());
    expect(`${shown.years[0]?.national}`).toBe('2020.00');
    expect([shown.rules, shown.division, shown.municipalities]).toEqual([rules, WHOLE, new Set(['GM0003'])]);
  });
});

describe('published amounts that stand out', () => {
  const shown = (chosen: Partial<DivisionChoice>, more: Partial<AskedDivision> = {}) =>
    shownDivision(smallCountry({ official: unlike() }), { ...ALL, ...chosen }, asked(more));

  test('are those of what is shown', () => {
    const west = shown({ regions: new Set(['West']) });
    expect(west.deviations.map(({ region }) => region)).toEqual(['West']);
    expect(codes(west)).toEqual(['IZA_DEVIATION 2025 West']);
    expect(codes(shown({ years: new Set([2026]) }))).toEqual([]);
    expect(codes(shown({}))).toEqual(['IZA_DEVIATION 2025 Oost', 'IZA_DEVIATION 2025 West']);
  });

  test('are found once a region, in the first year shown, which names the others', () => {
    // Against the half of 2,000.00: 980.00 and 1,020.00 in each of three years.
    const years = [2024, 2025, 2026];
    const thrice = byYear(...years.flatMap((year) => [`Oost ${year} 980.00`, `West ${year} 1020.00`]));
    const of = (chosen: Partial<DivisionChoice>) =>
      shownDivision(smallCountry({ official: thrice }), { ...ALL, ...chosen }, asked());
    expect(codes(of({}))).toEqual(['IZA_DEVIATION 2024 Oost', 'IZA_DEVIATION 2024 West']);
    const [first] = of({ years: new Set([2025, 2026]) }).deviations;
    expect(first).toMatchObject({
      year: 2025,
      region: 'Oost',
      deviation: '-2.00',
      elsewhere: [
        { year: 2024, deviation: '-2.00' },
        { year: 2026, deviation: '-2.00' },
      ],
    });
  });

  test('are no news where the memberships do not hold', () => {
    const { deviations, findings } = shown({}, { membershipHolds: false });
    expect([deviations, findings]).toEqual([[], []]);
  });
});

test('what a members file leaves without members concerns every region of its year', () => {
  const outcome = smallCountry({ regions: [OOST, { ...WEST, members: [] }] });
  const found = (chosen: Partial<DivisionChoice>) =>
    codes(shownDivision(outcome, { ...ALL, ...chosen }, asked()));
  expect(found({ regions: new Set(['Oost']) })).toContain('IZA_WITHOUT_MEMBERS 2025 West');
  expect(found({ years: new Set([2026]) })).toEqual([]);
});

describe('what was spent', () => {
  // Of 1,000.00 GM0001 got 600.00 and GM0002 400.00; GM0003 got 1,020.00.
  const outcome = () => smallCountry({ official: official() });
  const actuals = () => spent(booked('GM0001', '600.01'), booked('GM0003', '20.00', 3));

  test('settles the regions shown, by year and region', () => {
    const shown = shownDivision(
      outcome(),
      { ...ALL, regions: new Set(['Oost']) },
      asked({ actuals: actuals() }),
    );
    expect([...(shown.settlements?.keys() ?? [])]).toEqual(['2025 Oost', '2026 Oost']);
    const oost = shown.settlements?.get(settlementKey(2025, 'Oost'));
    expect(`${oost?.charged} ${oost?.toRepay} ${oost?.open}`).toBe('600.00 0.00 400.00');
    expect(codes(shown)).toEqual(['OVERSPENT 2025 Oost GM0001']);
    expect(shown.outside.map(({ municipality }) => municipality)).toEqual(['GM0003']);
  });

  test('is nothing where there are no bookings at all', () => {
    const shown = shownDivision(outcome(), ALL, asked({ actuals: new Map() }));
    expect(shown.settlements).toBeUndefined();
  });

  test('of a year that the rules do not cover is settled nowhere', () => {
    const years = rules.years.filter(({ year }) => year !== 2025);
    const shown = shownDivision(outcome(), ALL, asked({ actuals: actuals(), rules: { ...rules, years } }));
    expect([...(shown.settlements?.keys() ?? [])]).toEqual(['2026 Oost', '2026 West']);
  });

  test('below zero or without an amount is found', () => {
    const found = spent(booked('GM0001', '-0.01'), booked('GM0003', '1.00', 3, 2024));
    const shown = shownDivision(outcome(), ALL, asked({ actuals: found }));
    expect(codes(shown)).toEqual(['NEGATIVE_SPENT 2025 Oost GM0001', 'NO_ALLOCATION 2024 West GM0003']);
  });
});

describe('bookings', () => {
  const judged = (bookings: readonly Bookings[], regions: readonly string[], wanted = true) => {
    const outcome = smallCountry({ official: official() });
    const shown = outcome.years.map((year) => ({
      ...year,
      regions: year.regions.filter(({ region }) => regions.includes(region.name)),
    }));
    const context = { outcome, regions: [OOST, WEST], shown, wanted: () => wanted };
    const { findings, outside } = judgedBookings(spent(...bookings), context);
    return [codes({ findings }), outside.map(({ municipality }) => municipality)];
  };

  test.each([
    ['0.00', []],
    ['-0.01', ['NEGATIVE_SPENT 2025 Oost GM0001']],
  ])('of what is shown that add up to %s', (correction, expected) => {
    const bookings = [
      booked('GM0001', '5.00'),
      booked('GM0001', '-5.00', 3),
      booked('GM0001', correction, 4),
    ];
    expect(judged(bookings, ['Oost'])).toEqual([expected, []]);
  });

  test('of a year without an amount, where it was asked for', () => {
    const bookings = [booked('GM0001', '1.00', 2, 2024)];
    expect(judged(bookings, ['Oost'])).toEqual([['NO_ALLOCATION 2024 Oost GM0001'], []]);
    expect(judged(bookings, ['Oost'], false)).toEqual([[], ['GM0001']]);
  });

  test('of a municipality that lies in no region have no amount either', () => {
    expect(judged([booked('GM0009', '1.00')], ['Oost'])).toEqual([['NO_ALLOCATION 2025  GM0009'], []]);
  });

  test('of a region that is divided and not shown are told apart', () => {
    const bookings = [booked('GM0003', '1.00'), booked('GM0003', '-2.00', 3)];
    expect(judged(bookings, ['Oost'])).toEqual([[], ['GM0003', 'GM0003']]);
  });

  test('of nobody are nothing', () => {
    const context = { outcome: smallCountry(), regions: [OOST], shown: [], wanted: () => true };
    expect(judgedBookings(new Map([['GM0001 2025', []]]), context)).toEqual({ findings: [], outside: [] });
  });

  test('below zero of the regions that come along are told by municipality and year', () => {
    const all = [
      booked('GM0001', '1.00'),
      booked('GM0009', '-3.00', 3),
      booked('GM0001', '-1.01', 4),
      booked('GM0001', '-0.00', 5, 2026),
    ];
    const municipalities = [{ code: 'GM0001', name: 'Aa', region: 'Oost' }];
    expect(negativeMemberBookings(all, municipalities)).toEqual([
      {
        code: 'NEGATIVE_SPENT',
        municipality: 'GM0001',
        year: 2025,
        region: 'Oost',
        amounts: { spent: Amount.of('-0.01') },
        place: { file: 'besteed.csv', line: 4, cell: 2 },
      },
      {
        code: 'NEGATIVE_SPENT',
        municipality: 'GM0009',
        year: 2025,
        region: '',
        amounts: { spent: Amount.of('-3.00') },
        place: { file: 'besteed.csv', line: 3, cell: 2 },
      },
    ]);
  });
});

describe('a region of which nothing could be divided', () => {
  test('has nothing granted: bookings settle nobody, and nobody overspends', () => {
    const key = { kind: 'weights' as const, weights: new Map<string, bigint>() };
    const outcome = smallCountry({ division: { ...WHOLE, key } });
    const ofYear = divisionRulesOf(rules, 2025);
    if (!ofYear) throw new Error('no rules of 2025');
    const actuals = spent(booked('GM0001', '5.00'));
    const settlement = settledRegion(regionOf(yearOf(outcome.years, 2025), 'Oost'), ofYear, actuals);
    expect(settlement.members[0]).toEqual({
      municipality: 'GM0001',
      granted: null,
      spent: Amount.of('5.00'),
      unspent: null,
      overspent: null,
    });
    expect(`${settlement.held} ${settlement.charged} ${settlement.toRepay} ${settlement.open}`).toBe(
      '0.00 0.00 0.00 0.00',
    );
    expect(overspentMembers(settlement, 'Oost', actuals)).toEqual([]);
  });
});

describe('overspending', () => {
  test.each([
    ['399.99', []],
    ['400.00', []],
    ['400.01', ['available 400.00 spent 400.01 overspent 0.01 @7']],
  ])('of the 400.00 of GM0002, %s spent', (amount, expected) => {
    const actuals = spent(booked('GM0002', amount, 6), booked('GM0002', '0.00', 7));
    const { findings } = shownDivision(smallCountry(), ALL, asked({ actuals }));
    const found = findings.map(({ amounts, place }) => {
      const sums = Object.entries(amounts ?? {}).map(([name, sum]) => `${name} ${sum}`);
      return [...sums, `@${place?.line}`].join(' ');
    });
    expect(found).toEqual(expected);
  });
});

describe('what rounding handed out', () => {
  // Of 1,000.01 60% is 600.006 and 40% is 400.004: the cent goes to GM0001. West has one member.
  const odd = () => byYear('Oost 2025 1000.01', 'West 2025 1000.00');
  const told = (
    division: Partial<Division>,
    chosen: Partial<DivisionChoice> = {},
    more: Partial<AskedDivision> = {},
  ) => {
    const how = { ...WHOLE, ...division };
    const outcome = smallCountry({ official: odd(), division: how });
    return shownDivision(outcome, { ...ALL, ...chosen }, asked({ division: how, ...more })).findings.map(
      (finding) =>
        finding.code === 'ROUNDING_REMAINDER'
          ? `${finding.region} ${finding.receivers} of ${finding.parties}: ${finding.amounts.handedOut}`
          : finding.code,
    );
  };
  const ofAll = ['undefined 1 of 3: 0.01'];

  test('is not told where nobody asked for a split', () => {
    expect(told({})).toEqual([]);
  });

  test.each<[string, Partial<Division>]>([
    ['coordination', { coordination: { amount: Amount.zero } }],
    ['projects', { projects: { amount: Amount.zero } }],
    ['a key', { key: { kind: 'published' } }],
    ['a floor', { floor: { amount: Amount.zero } }],
    ['a ceiling', { ceiling: { amount: Amount.of('1000.00') } }],
  ])('is told of the country where %s was asked for', (_, division) => {
    expect(told(division)).toEqual(ofAll);
  });

  test('is told where whole euros were asked for', () => {
    // 600 and 400 rounded down; 0.01 to the largest remainder, 0.6 of a cent against 0.4
    expect(told({ unit: 'euro' })).toEqual(ofAll);
  });

  test('is told where the country was split by the user, or is shown by municipality', () => {
    expect(told({}, {}, { national: true })).toEqual(ofAll);
    expect(told({}, { by: 'municipality' })).toEqual(ofAll);
  });

  test('is told of regions by name where they were chosen; nothing where all shares are even', () => {
    expect(told({}, { regions: new Set(['Oost', 'West']) })).toEqual(['Oost 1 of 2: 0.01']);
    expect(told({}, { regions: new Set(['West']) })).toEqual([]);
  });
});
