// Who belongs to which region, and which project to which.

import { describe, expect, test } from 'vitest';
import { regionsWithMembers } from '../../src/division/memberships.js';
import { placedProjects } from '../../src/division/placed-projects.js';
import type { MembershipRow, RegionalProject } from '../../src/grant/division.js';
import { Amount } from '../../src/money/amount.js';
import { OOST, WEST } from './small-country.js';

describe('the regions with their members', () => {
  const municipalities = [
    { code: 'GM0002', name: 'Bee', region: 'Oost' },
    { code: 'GM0001', name: 'Aa', region: 'Oost' },
    { code: 'GM0003', name: 'Cee', region: 'West' },
  ];
  const regions = [
    { name: 'Oost', nameInAnnex: 'Oost', mandateHolder: 'Aa', mandateHolderKind: 'municipality' as const },
    {
      name: 'West',
      nameInAnnex: 'West',
      mandateHolder: 'SamenWest',
      mandateHolderKind: 'public body' as const,
    },
  ];
  const row = (line: number, region: string, municipality: string, weight: bigint | null): MembershipRow => ({
    region,
    municipality,
    weight,
    place: { file: 'leden.csv', line, cell: 1 },
  });

  test('of the file keep its weights and places, by code; a region of one’s own has no mandate holder', () => {
    const rows = [row(2, 'Zuid', 'GM0003', 200n), row(3, 'Zuid', 'GM0002', null)];
    const { regions: all, findings } = regionsWithMembers({ municipalities, regions, rows });
    expect(findings).toEqual([]);
    expect(all).toEqual([
      {
        ...regions[0],
        members: [{ municipality: 'GM0001', weight: null }],
        left: [{ municipality: 'GM0002', to: 'Zuid' }],
      },
      { ...regions[1], members: [], left: [{ municipality: 'GM0003', to: 'Zuid' }] },
      {
        name: 'Zuid',
        nameInAnnex: null,
        mandateHolder: null,
        mandateHolderKind: null,
        place: rows[0]?.place,
        members: [
          { municipality: 'GM0002', weight: null, place: rows[1]?.place },
          { municipality: 'GM0003', weight: 200n, place: rows[0]?.place },
        ],
      },
    ]);
  });

  test('of the file stand by code, in whatever order they came', () => {
    const codes = ['GM0001', 'GM0003', 'GM0002'];
    const rows = codes.map((code, index) => row(index + 2, 'Zuid', code, null));
    const { regions: all } = regionsWithMembers({ municipalities, regions, rows });
    expect(all.at(-1)?.members.map(({ municipality }) => municipality)).toEqual([
      'GM0001',
      'GM0002',
      'GM0003',
    ]);
  });

  test('say who stands twice, and where first', () => {
    const rows = [
      row(2, 'West', 'GM0003', null),
      row(3, 'West', 'GM0003', null),
      row(4, 'Zuid', 'GM0003', null),
    ];
    const { regions: all, findings } = regionsWithMembers({ municipalities, regions, rows });
    const found = { code: 'IZA_MEMBERSHIP', municipality: 'GM0003', first: 'West' };
    expect(findings).toEqual([
      { ...found, problem: 'twice', region: 'West', place: rows[1]?.place },
      { ...found, problem: 'two-regions', region: 'Zuid', place: rows[2]?.place },
    ]);
    expect(all.map(({ name, members }) => `${name} ${members.length}`)).toEqual(['Oost 2', 'West 1']);
    expect(all[1]).toMatchObject({ mandateHolder: 'SamenWest', mandateHolderKind: 'public body' });
  });
});

describe('projects and their regions', () => {
  const project = (region: string | null, municipality: string | null): RegionalProject => ({
    name: 'samen',
    region,
    year: null,
    municipality,
    amount: Amount.of('1.00'),
    place: { file: 'projecten.csv', line: 2, cell: 0 },
  });
  const placed = (one: RegionalProject, only?: string) => {
    const { projects, findings, homeless } = placedProjects([one], [OOST, WEST], only);
    return [projects.map(({ region }) => region), findings.length, homeless];
  };

  test.each([
    // the region that is named; else the only one that is divided; else that of the municipality
    [project('West', null), undefined, ['West']],
    [project('West', 'GM0003'), 'Oost', ['West']],
    [project(null, null), 'Oost', ['Oost']],
    [project(null, 'GM0002'), undefined, ['Oost']],
    [project(null, 'GM0002'), 'Oost', ['Oost']],
  ])('%o with only %s is placed in %j', (one, only, regions) => {
    expect(placed(one, only)).toEqual([regions, 0, false]);
  });

  test('of which nothing says the region are left out', () => {
    expect(placed(project(null, null))).toEqual([[], 0, true]);
    expect(placed(project(null, 'GM0009'))).toEqual([[], 0, true]);
    const both = placedProjects([project(null, null), project('West', null)], [OOST, WEST], undefined);
    expect([both.projects.length, both.homeless]).toEqual([1, true]);
  });

  test.each([
    ['West', undefined],
    [null, 'West'],
  ])('for a municipality outside its region are not used, and found', (region, only) => {
    const one = project(region, 'GM0002');
    const { projects, findings, homeless } = placedProjects([one], [OOST, WEST], only);
    expect([projects, homeless]).toEqual([[], false]);
    const { place } = one;
    expect(findings).toEqual([
      {
        code: 'IZA_MEMBERSHIP',
        problem: 'not-a-member',
        municipality: 'GM0002',
        region: 'West',
        text: 'samen',
        place,
      },
    ]);
  });
});
