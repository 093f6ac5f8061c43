import { describe, expect, test } from 'vitest';
import { membershipFindings } from '../../../src/division/judges/membership.js';
import { regionsWithMembers } from '../../../src/division/memberships.js';
import type { MembershipRow } from '../../../src/grant/division.js';
import type { Region } from '../../../src/grant/municipality.js';

const municipalities = [
  { code: 'GM0001', name: 'Aa', region: 'Oost' },
  { code: 'GM0002', name: 'Bee', region: 'Oost' },
  { code: 'GM0003', name: 'Cee', region: 'West' },
];
const regions: readonly Region[] = [
  { name: 'Oost', nameInAnnex: 'Oost', mandateHolder: 'Aa', mandateHolderKind: 'municipality' },
  { name: 'West', nameInAnnex: 'West', mandateHolder: 'SamenWest', mandateHolderKind: 'public body' },
];

/** Rows `region municipality`, one a line from line 2. */
function placed(...rows: readonly string[]) {
  const read = rows.map((row, index): MembershipRow => {
    const [region = '', municipality = ''] = row.split(' ');
    return { region, municipality, weight: null, place: { file: 'leden.csv', line: index + 2, cell: 1 } };
  });
  const { regions: all, findings } = regionsWithMembers({ municipalities, regions, rows: read });
  const found = [...findings, ...membershipFindings(all, municipalities)].map(
    ({ problem, municipality, region, place }) =>
      [problem, municipality ?? region, place?.line].filter((part) => part !== undefined).join(' '),
  );
  const members = all.map(({ name, members: of }) =>
    [name, ...of.map(({ municipality }) => municipality)].join(' '),
  );
  return { members, found };
}

describe('memberships', () => {
  test('without a file are those that come along', () => {
    expect(placed()).toEqual({ members: ['Oost GM0001 GM0002', 'West GM0003'], found: [] });
  });

  test('of a region that the file names are those of the file; who moves leaves its region', () => {
    expect(placed('West GM0003', 'West GM0002')).toEqual({
      members: ['Oost GM0001', 'West GM0002 GM0003'],
      found: [],
    });
  });

  test('can make a region of one’s own, without a mandate holder', () => {
    expect(placed('Zuid GM0002', 'Zuid GM0003')).toEqual({
      members: ['Oost GM0001', 'West', 'Zuid GM0002 GM0003'],
      found: [],
    });
  });

  test('who is left out of a named region lies nowhere', () => {
    expect(placed('Oost GM0001').found).toEqual(['no-region GM0002 2']);
  });

  test('who stands in two regions lies in the first', () => {
    expect(placed('West GM0003', 'Zuid GM0002', 'West GM0002')).toEqual({
      members: ['Oost GM0001', 'West GM0003', 'Zuid GM0002'],
      found: ['two-regions GM0002 4'],
    });
  });

  test('who stands twice in a region lies there once', () => {
    expect(placed('West GM0003', 'West GM0003')).toEqual({
      members: ['Oost GM0001 GM0002', 'West GM0003'],
      found: ['twice GM0003 3'],
    });
  });

  test('a mandate holder lies in its own region, unless it is a public body or no region is left', () => {
    expect(placed('West GM0003', 'West GM0001').found).toEqual(['mandate-holder GM0001 3']);
    expect(placed('Zuid GM0001', 'Zuid GM0002').found).toEqual([]);
  });
});
