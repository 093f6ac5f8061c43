// What is found of SPUK IZA, each finding whole: below, at and one cent above each limit.

import { describe, expect, test } from 'vitest';
import { negativeMemberSpent, noAmountForBookings } from '../../../src/division/judges/bookings.js';
import { ceilingFindings } from '../../../src/division/judges/ceiling.js';
import { deviationFindings } from '../../../src/division/judges/deviation.js';
import { membershipFindings } from '../../../src/division/judges/membership.js';
import { remainderFindings } from '../../../src/division/judges/remainder.js';
import { withoutMembersFindings } from '../../../src/division/judges/without-members.js';
import type { RegionWithMembers } from '../../../src/grant/division.js';
import { type DivisionYearRules, divisionRulesOf } from '../../../src/law/division-rules.js';
import { Amount } from '../../../src/money/amount.js';
import { rules } from '../divided-parts.js';

const place = (line: number) => ({ file: 'leden.csv', line, cell: 1 });
const region = (
  name: string,
  members: readonly string[],
  more: Partial<RegionWithMembers> = {},
): RegionWithMembers => ({
  name,
  nameInAnnex: null,
  mandateHolder: null,
  mandateHolderKind: null,
  members: members.map((municipality) => ({ municipality, weight: null })),
  ...more,
});

function rulesIn(year: number): DivisionYearRules {
  const found = divisionRulesOf(rules, year);
  if (!found) throw new Error(`no rules of ${year}`);
  return found;
}

describe('IZA_CEILING', () => {
  test.each([
    [2025, '149999999.99'],
    [2025, '150000000.00'],
    [2026, '161000000.00'],
  ])('not of %i with %s', (year, actual) => {
    expect(ceilingFindings(Amount.of(actual), rulesIn(year))).toEqual([]);
  });

  test('a cent above the maximum, with the rule', () => {
    const ofYear = rulesIn(2026);
    expect(ceilingFindings(Amount.of('161000000.01'), ofYear)).toEqual([
      {
        code: 'IZA_CEILING',
        year: 2026,
        amounts: {
          actual: Amount.of('161000000.01'),
          limit: Amount.of('161000000.00'),
          excess: Amount.of('0.01'),
        },
        rule: { parameter: 'maximum', status: 'explained', source: ofYear.maximum.source },
      },
    ]);
  });

  test('there are no rules of a year that the grant does not cover', () => {
    expect([2022, 2027].map((year) => divisionRulesOf(rules, year))).toEqual([undefined, undefined]);
  });
});

describe('bookings of SPUK IZA', () => {
  const booked = (...spent: readonly string[]) => ({
    municipality: 'GM0001',
    year: 2025,
    region: 'Oost',
    bookings: spent.map((amount, index) => ({
      municipality: 'GM0001',
      year: 2025,
      spent: Amount.of(amount),
      bookings: 1,
      place: place(index + 2),
    })),
  });
  const whose = { municipality: 'GM0001', year: 2025, region: 'Oost' };

  test.each([['-9.99'], ['-10.00']])('10.00 and %s are not below zero', (correction) => {
    expect(negativeMemberSpent(booked('10.00', correction))).toEqual([]);
  });

  test('10.00 and -10.01 are, at the last of them', () => {
    const amounts = { spent: Amount.of('-0.01') };
    expect(negativeMemberSpent(booked('10.00', '-10.01'))).toEqual([
      { code: 'NEGATIVE_SPENT', ...whose, amounts, place: place(3) },
    ]);
  });

  test('without an amount to spend are said, at the last of them', () => {
    expect(noAmountForBookings(booked('10.00', '1.00'))).toEqual([
      { code: 'NO_ALLOCATION', ...whose, because: 'spent', place: place(3) },
    ]);
    expect(Object.keys(noAmountForBookings(booked())[0] ?? {})).not.toContain('place');
  });
});

describe('IZA_DEVIATION', () => {
  const compared = (name: string, year: number, amount: string | null, deviation: string | null) => ({
    region: { name },
    year,
    amount: Amount.of(amount ?? '0.00'),
    keyAmount: amount === null ? null : Amount.of('1000.00'),
    difference: amount === null ? null : Amount.of(amount).minus(Amount.of('1000.00')),
    deviation,
  });

  test('tells the amounts, and the same region in other years where that is known', () => {
    const all = [
      compared('Oost', 2025, '1015.01', '1.50'),
      compared('Oost', 2026, '1001.00', '0.10'),
      compared('Oost', 2024, null, null),
      compared('West', 2026, '1002.00', '0.20'),
    ];
    expect(deviationFindings(all)).toEqual([
      {
        code: 'IZA_DEVIATION',
        year: 2025,
        region: 'Oost',
        deviation: '1.50',
        elsewhere: [{ year: 2026, deviation: '0.10' }],
        amounts: {
          amount: Amount.of('1015.01'),
          keyAmount: Amount.of('1000.00'),
          difference: Amount.of('15.01'),
        },
      },
    ]);
  });

  test('is none of an amount that stands beside nothing', () => {
    expect(deviationFindings([compared('Oost', 2025, null, '9.00')])).toEqual([]);
    expect(deviationFindings([{ ...compared('Oost', 2025, '2000.00', '100.00'), difference: null }])).toEqual(
      [],
    );
    expect(deviationFindings([compared('Oost', 2025, '2000.00', null)])).toEqual([]);
  });
});

describe('IZA_MEMBERSHIP', () => {
  const municipalities = [
    { code: 'GM0001', name: 'Aa', region: 'Oost' },
    { code: 'GM0002', name: 'Bee', region: 'West' },
  ];
  const held = (members: readonly string[], more: Partial<RegionWithMembers> = {}) =>
    region('Oost', members, { mandateHolder: 'Aa', mandateHolderKind: 'municipality', ...more });

  test('a municipality that lies nowhere, at where its region is named, if it is', () => {
    const nowhere = { code: 'IZA_MEMBERSHIP', problem: 'no-region', municipality: 'GM0002', first: 'West' };
    expect(membershipFindings([held(['GM0001'])], municipalities)).toEqual([nowhere]);
    const others = [held(['GM0001']), region('West', [], { place: place(5) })];
    expect(membershipFindings(others, municipalities)).toEqual([{ ...nowhere, place: place(5) }]);
  });

  test('a mandate holder outside its region, at where it lies, else at where the region is named', () => {
    const outside = {
      ...{ code: 'IZA_MEMBERSHIP', problem: 'mandate-holder', municipality: 'GM0001', region: 'Oost' },
      ...{ text: 'Aa', first: 'West' },
    };
    const annex = { nameInAnnex: 'West', mandateHolder: 'SamenWest' };
    const west = region('West', [], {
      ...annex,
      members: [{ municipality: 'GM0001', weight: null, place: place(7) }],
    });
    const derived = region('West', ['GM0001'], annex);
    const oost = held(['GM0002'], { place: place(3) });
    expect(membershipFindings([oost, west], municipalities)).toEqual([
      { ...outside, inFile: true, place: place(7) },
    ]);
    expect(membershipFindings([oost, derived], municipalities)).toEqual([
      { ...outside, inFile: true, place: place(3) },
    ]);
    expect(membershipFindings([held(['GM0002']), derived], municipalities)).toEqual([
      { ...outside, inFile: false },
    ]);
    // A region of the user's own may have it.
    expect(membershipFindings([oost, region('Zuid', ['GM0001'])], municipalities)).toEqual([]);
  });

  test('a mandate holder that is no municipality that is known lies nowhere', () => {
    const stranger = held(['GM0001', 'GM0002'], { mandateHolder: 'Zee', place: place(3) });
    expect(membershipFindings([stranger], municipalities)).toEqual([
      {
        code: 'IZA_MEMBERSHIP',
        problem: 'mandate-holder',
        region: 'Oost',
        text: 'Zee',
        inFile: true,
        place: place(3),
      },
    ]);
    expect(
      membershipFindings([held(['GM0001', 'GM0002'], { mandateHolder: null })], municipalities),
    ).toMatchObject([{ problem: 'mandate-holder', text: '' }]);
  });

  test.each([
    ['lies in it', held(['GM0001', 'GM0002'])],
    [
      'is a public body',
      held(['GM0001', 'GM0002'], { mandateHolder: 'Zee', mandateHolderKind: 'public body' }),
    ],
    ['is not said', region('Oost', ['GM0001', 'GM0002'])],
  ])('none where the mandate holder %s', (_, oost) => {
    expect(membershipFindings([oost], municipalities)).toEqual([]);
  });

  test('none of a region without members', () => {
    expect(membershipFindings([held([]), region('West', ['GM0001', 'GM0002'])], municipalities)).toEqual([]);
  });
});

describe('ROUNDING_REMAINDER', () => {
  const remainders = ['0.01', '0.00', '0.02'].map(Amount.of);

  test('says how many got something, and how much together', () => {
    const found = { code: 'ROUNDING_REMAINDER', year: 2025, receivers: 2, parties: 3 };
    const amounts = { handedOut: Amount.of('0.03') };
    expect(remainderFindings({ year: 2025, region: 'Oost', remainders })).toEqual([
      { ...found, region: 'Oost', amounts },
    ]);
    const ofCountry = remainderFindings({ year: 2025, remainders });
    expect(ofCountry).toEqual([{ ...found, amounts }]);
    expect(Object.keys(ofCountry[0] ?? {})).not.toContain('region');
  });

  test('is none where nobody got anything', () => {
    expect(remainderFindings({ year: 2025, remainders: [Amount.zero, Amount.zero] })).toEqual([]);
  });
});

describe('IZA_WITHOUT_MEMBERS', () => {
  const published = new Map([
    ['Oost', Amount.of('1.00')],
    ['West', Amount.of('2.00')],
  ]);
  const left = {
    code: 'IZA_WITHOUT_MEMBERS',
    year: 2025,
    region: 'West',
    amounts: { amount: Amount.of('2.00') },
  };

  test('a published region of which no members are left, at where the members file begins', () => {
    const withMembers = [region('Oost', ['GM0001']), region('Zuid', ['GM0002'], { place: place(2) })];
    expect(withoutMembersFindings(published, withMembers, 2025)).toEqual([{ ...left, place: place(2) }]);
  });

  test('without a file has no place', () => {
    const [found, ...others] = withoutMembersFindings(published, [region('Oost', ['GM0001'])], 2025);
    expect([found, others]).toEqual([left, []]);
    expect(Object.keys(found ?? {})).not.toContain('place');
  });
});
