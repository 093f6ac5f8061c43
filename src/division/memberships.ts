import type { Finding } from '../findings/finding.js';
import type { LeftMember, MembershipRow, RegionMember, RegionWithMembers } from '../grant/division.js';
import type { Municipality, Region } from '../grant/municipality.js';

/** Who belongs where, from the figures that come along and from a user's file. */
export interface MembershipSources {
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly Region[];
  readonly rows: readonly MembershipRow[];
}

/**
 * The regions with their members. A region that the user's file names has the members that stand there and no other;
 * they leave the region they were in. A municipality that stands there twice lies where it stands first.
 */
export function regionsWithMembers({ municipalities, regions, rows }: MembershipSources): {
  readonly regions: readonly RegionWithMembers[];
  readonly findings: readonly Finding<'IZA_MEMBERSHIP'>[];
} {
  const { placed, findings } = placedOnce(rows);
  const moved = new Map(placed.map(({ municipality, region }) => [municipality, region]));
  const named = new Map<string, MembershipRow[]>();
  for (const row of placed) {
    const before = named.get(row.region);
    if (before) before.push(row);
    else named.set(row.region, [row]);
  }
  const known = regions.map((region): RegionWithMembers => {
    const { name } = region;
    const left = municipalities.flatMap(({ code, region: home }): readonly LeftMember[] => {
      const to = moved.get(code);
      return home !== name || to === undefined || to === name ? [] : [{ municipality: code, to }];
    });
    const gone = left.length > 0 ? { left } : {};
    const given = named.get(name);
    if (given) return { ...region, ...gone, ...fromFile(given) };
    const members = municipalities
      .filter((one) => one.region === name && !moved.has(one.code))
      .map(({ code }): RegionMember => ({ municipality: code, weight: null }));
    return { ...region, ...gone, members };
  });
  const own = [...named].flatMap(([name, given]): readonly RegionWithMembers[] =>
    regions.some((region) => region.name === name)
      ? []
      : [{ name, nameInAnnex: null, mandateHolder: null, mandateHolderKind: null, ...fromFile(given) }],
  );
  return { regions: [...known, ...own], findings };
}

function placedOnce(rows: readonly MembershipRow[]): {
  readonly placed: readonly MembershipRow[];
  readonly findings: readonly Finding<'IZA_MEMBERSHIP'>[];
} {
  const first = new Map<string, MembershipRow>();
  const findings: Finding<'IZA_MEMBERSHIP'>[] = [];
  for (const row of rows) {
    const { municipality, region, place } = row;
    const before = first.get(municipality);
    if (!before) first.set(municipality, row);
    else {
      const problem = before.region === region ? 'twice' : 'two-regions';
      findings.push({
        code: 'IZA_MEMBERSHIP',
        problem,
        municipality,
        region,
        first: before.region,
        place,
      });
    }
  }
  return { placed: [...first.values()], findings };
}

function fromFile(rows: readonly MembershipRow[]): Pick<RegionWithMembers, 'members' | 'place'> {
  const members = rows
    .map(({ municipality, weight, place }): RegionMember => ({ municipality, weight, place }))
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const [first] = rows;
  return { members, ...(first ? { place: first.place } : {}) };
}
