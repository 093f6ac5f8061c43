// How the amount of a region is divided, in a country of three municipalities, worked by hand.

import { describe, expect, test } from 'vitest';
import { projectsOf, statedProjects } from '../../src/division/asked.js';
import type { ChosenKey, RegionalProject, RegionWithMembers } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import { Share } from '../../src/money/share.js';
import { regionOf, WHOLE, yearOf } from './divided-parts.js';
import { byYear, OOST, oost, shares, smallCountry, WEST } from './small-country.js';

const amount = (text: string) => ({ amount: Amount.of(text) });
const share = (text: string) => ({ share: Share.of(text) });
const place = { file: 'projecten.csv', line: 2, cell: 0 };

/** A project, such as `samen Oost 2025 GM0002 100.00`; a dash where nothing is said. */
function project(text: string): RegionalProject {
  const [name = '', region = '', year = '', municipality = '', sum = ''] = text.split(' ');
  return {
    name,
    region: region === '-' ? null : region,
    year: year === '-' ? null : Number(year),
    municipality: municipality === '-' ? null : municipality,
    amount: Amount.of(sum),
    place,
  };
}

/** No more than 1,000.00 of Oost was published. */
function ofOost() {
  return byYear('Oost 2025 1000.00');
}

describe('the 1,000.00 of Oost', () => {
  test('is divided by key, 600 : 400, where nothing comes off it', () => {
    const region = oost();
    expect(shares(region)).toEqual([
      'GM0001 600.00 local 1000.00 / 100000',
      'GM0002 400.00 local 1000.00 / 100000',
    ]);
    expect(region).toMatchObject({ key: 'published', coordination: Amount.zero, projects: Amount.zero });
    expect(region.members.map(({ weight }) => weight)).toEqual([60_000n, 40_000n]);
  });

  test('less coordination and projects is local', () => {
    // 1,000.00 − 100.00 − 10% of 1,000.00 = 800.00; 60% is 480.00
    const region = oost({ coordination: amount('100.00'), projects: share('0.1') });
    expect(`${region.coordination} ${region.projects} ${region.local}`).toBe('100.00 100.00 800.00');
    expect(shares(region)[0]).toBe('GM0001 480.00 local 800.00 / 100000');
  });

  test('gives a member the cent left over, and says so', () => {
    // 60% of 0.99 is 0.594, 40% is 0.396: the cent goes to the second
    const { members } = oost({ coordination: amount('999.01') });
    expect(members.map((one) => `${one.amount} ${one.remainder}`)).toEqual(['0.59 0.00', '0.40 0.01']);
  });

  test('whole euros leave what is smaller to the next in the order of remainders', () => {
    // 60% of 999.50 is 599.70, 40% is 399.80: 599 and 399 rounded down; of 1.50 a euro to the second, the rest to the first
    const { members } = oost({ coordination: amount('0.50'), unit: 'euro' });
    expect(members.map((one) => `${one.amount} ${one.remainder}`)).toEqual(['599.50 0.50', '400.00 1.00']);
  });
});

describe('the key', () => {
  const weights = (...of: readonly (readonly [string, bigint])[]): ChosenKey => ({
    kind: 'weights',
    weights: new Map(of),
  });

  test('equal gives everyone the same', () => {
    const region = oost({ key: { kind: 'equal' } });
    expect([region.key, ...shares(region)]).toEqual([
      'equal',
      'GM0001 500.00 local 1000.00 / 200',
      'GM0002 500.00 local 1000.00 / 200',
    ]);
  });

  test('by weights of a file', () => {
    // 3 : 1
    const region = oost({ key: weights(['GM0001', 300n], ['GM0002', 100n]) });
    expect([region.key, ...shares(region)]).toEqual([
      'weights',
      'GM0001 750.00 local 1000.00 / 400',
      'GM0002 250.00 local 1000.00 / 400',
    ]);
  });

  test.each([
    ['without a weight for a member', weights(['GM0001', 300n]), [300n, null]],
    ['with weights of zero alone', weights(['GM0001', 0n], ['GM0002', 0n]), [0n, 0n]],
  ])('%s divides nothing', (_, key, expected) => {
    const region = oost({ key });
    expect(shares(region)).toEqual(['GM0001', 'GM0002']);
    expect(
      smallCountry({ regions: [OOST], official: ofOost(), division: { ...WHOLE, key } }).findings,
    ).toEqual([]);
    expect(region.members.map(({ weight }) => weight)).toEqual(expected);
  });

  test('with a weight of zero gives nothing to that member', () => {
    expect(shares(oost({ key: weights(['GM0001', 100n], ['GM0002', 0n]) }))).toEqual([
      'GM0001 1000.00 local 1000.00 / 100',
      'GM0002 0.00 local 1000.00 / 100',
    ]);
  });

  const weighed: RegionWithMembers = {
    ...OOST,
    members: [
      { municipality: 'GM0001', weight: 100n },
      { municipality: 'GM0002', weight: 300n },
    ],
  };

  test('is that of the members file where it states weights, unless another is chosen', () => {
    const regions = [weighed, WEST];
    const own = oost({}, { regions });
    expect([own.key, ...shares(own)]).toEqual([
      'members',
      'GM0001 250.00 local 1000.00 / 400',
      'GM0002 750.00 local 1000.00 / 400',
    ]);
    const chosen = oost({ key: { kind: 'published' } }, { regions });
    expect([chosen.key, shares(chosen)[0]]).toEqual(['published', 'GM0001 600.00 local 1000.00 / 100000']);
  });

  test('of a members file that leaves one out divides nothing', () => {
    const members = [{ municipality: 'GM0001', weight: 100n }, ...OOST.members.slice(1)];
    const region = oost({}, { regions: [{ ...OOST, members }, WEST] });
    expect(region.members.map(({ weight, amount: got }) => [weight, got])).toEqual([
      [100n, null],
      [null, null],
    ]);
  });
});

describe('bounds', () => {
  test.each([
    ['400.00', ['GM0001 600.00 local 1000.00 / 100000', 'GM0002 400.00 local 1000.00 / 100000']],
    // what the floor leaves goes to the other: 1,000.00 − 400.01
    ['400.01', ['GM0001 599.99 rest 599.99 / 60000', 'GM0002 400.01 floor']],
  ])('a floor of %s', (floor, expected) => {
    expect(shares(oost({ floor: amount(floor) }))).toEqual(expected);
  });

  test.each([
    ['600.00', ['GM0001 600.00 local 1000.00 / 100000', 'GM0002 400.00 local 1000.00 / 100000']],
    ['599.99', ['GM0001 599.99 ceiling', 'GM0002 400.01 rest 400.01 / 40000']],
  ])('a ceiling of %s', (ceiling, expected) => {
    expect(shares(oost({ ceiling: amount(ceiling) }))).toEqual(expected);
  });

  test('that are percentages are of the local amount, rounded down to the cent', () => {
    // 45% of 900.03 is 405.0135; the other has 900.03 − 405.01
    const division = { coordination: amount('99.97'), floor: share('0.45') };
    expect(shares(oost(division))).toEqual(['GM0001 495.02 rest 495.02 / 60000', 'GM0002 405.01 floor']);
  });

  test.each([
    [{ floor: amount('500.00') }, []],
    [{ floor: amount('500.01') }, ['floors local 1000.00 floors 1000.02 ceilings 1000.00']],
    [{ ceiling: amount('500.00') }, []],
    [{ ceiling: amount('499.99') }, ['ceilings local 1000.00 floors 0.00 ceilings 999.98']],
  ])('%o that cannot all hold are found, and nothing is divided', (bounds, expected) => {
    const { findings, years } = smallCountry({ regions: [OOST], division: { ...WHOLE, ...bounds } });
    const found = findings.flatMap((finding) =>
      finding.code === 'IZA_BOUNDS'
        ? [
            `${finding.problem} ${Object.entries(finding.amounts)
              .map(([name, sum]) => `${name} ${sum}`)
              .join(' ')}`,
          ]
        : [],
    );
    expect(found).toEqual(expected);
    const { members } = regionOf(yearOf(years, 2025), 'Oost');
    expect(members.every((one) => one.amount === null)).toBe(expected.length > 0);
  });
});

describe('more deductions than money', () => {
  test.each([
    ['900.00', []],
    [
      '900.01',
      [
        {
          code: 'IZA_NEGATIVE_LOCAL',
          year: 2025,
          region: 'Oost',
          amounts: {
            amount: Amount.of('1000.00'),
            coordination: Amount.of('100.00'),
            projects: Amount.of('900.01'),
            local: Amount.of('-0.01'),
          },
        },
      ],
    ],
  ])('100.00 and %s of 1,000.00', (projects, expected) => {
    const division = { ...WHOLE, coordination: amount('100.00'), projects: amount(projects) };
    expect(smallCountry({ regions: [OOST], official: ofOost(), division }).findings).toEqual(expected);
  });
});

describe('projects of a file', () => {
  const projects = [
    project('overal - - - 10.00'),
    project('oost Oost 2025 - 20.00'),
    project('west West 2025 - 40.00'),
    project('later Oost 2026 - 80.00'),
    project('eigen Oost - GM0002 30.00'),
    project('ook Oost 2025 GM0002 5.00'),
  ];

  test('come off the amount of their region and year', () => {
    // 10.00 + 20.00 + 30.00 + 5.00 = 65.00; 1,000.00 − 65.00 = 935.00, of which 60% is 561.00
    const region = oost({ projects });
    expect(`${region.projects} ${region.local}`).toBe('65.00 935.00');
    expect(shares(region)).toEqual([
      'GM0001 561.00 local 935.00 / 100000',
      'GM0002 374.00 local 935.00 / 100000',
    ]);
  });

  test('that are assigned to a municipality are beside its share', () => {
    const { members } = oost({ projects });
    expect(members.map((one) => `${one.projects} ${one.together}`)).toEqual(['0.00 561.00', '35.00 409.00']);
    // Coordination takes more than there is: nothing is divided, and what is assigned makes no share.
    const undivided = oost({ projects, coordination: amount('2000.00') });
    expect(undivided.members.map((one) => `${one.projects} ${one.together}`)).toEqual([
      '0.00 null',
      '35.00 null',
    ]);
  });

  test('are listed by region and year', () => {
    const names = (region: RegionWithMembers, year: number) =>
      projectsOf({ region, year, division: { ...WHOLE, projects } })?.map(({ name }) => name);
    expect(names(OOST, 2025)).toEqual(['overal', 'oost', 'eigen', 'ook']);
    expect(names(OOST, 2026)).toEqual(['overal', 'later', 'eigen']);
    expect(names(WEST, 2025)).toEqual(['overal', 'west']);
  });

  test('are no amount, and an amount or percentage is no list', () => {
    expect(statedProjects({ ...WHOLE, projects })).toBeNull();
    expect(statedProjects(WHOLE)).toBeNull();
    expect(statedProjects({ ...WHOLE, projects: share('0.1') })).toEqual(share('0.1'));
    expect(projectsOf({ region: OOST, year: 2025, division: WHOLE })).toBeUndefined();
    expect(
      projectsOf({ region: OOST, year: 2025, division: { ...WHOLE, projects: share('0.1') } }),
    ).toBeUndefined();
  });
});
