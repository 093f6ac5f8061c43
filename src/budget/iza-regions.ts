import type { Finding } from '../findings/finding.js';
import type { IzaMember, IzaRegion, MembershipRow } from '../grant/iza.js';
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
export function izaRegions({ municipalities, regions, rows }: MembershipSources): {
  readonly regions: readonly IzaRegion[];
  readonly findings: readonly Finding<'IZA_MEMBERSHIP'>[];
} {
  const { placed, findings } = placedOnce(rows);
  const moved = new Set(placed.map(({ municipality }) => municipality));
  const named = new Map<string, MembershipRow[]>();
  for (const row of placed) {
    const before = named.get(row.region);
    if (before) before.push(row);
    else named.set(row.region, [row]);
  }
  const known = regions.map(({ name, mandateHolder, mandateHolderKind }): IzaRegion => {
    const given = named.get(name);
    if (given) return { name, mandateHolder, mandateHolderKind, ...fromFile(given) };
    const members = municipalities
      .filter(({ code, region }) => region === name && !moved.has(code))
      .map(({ code }): IzaMember => ({ municipality: code, weight: null }));
    return { name, mandateHolder, mandateHolderKind, members };
  });
  const own = [...named].flatMap(([name, given]): readonly IzaRegion[] =>
    regions.some((region) => region.name === name)
      ? []
      : [{ name, mandateHolder: null, mandateHolderKind: null, ...fromFile(given) }],
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

function fromFile(rows: readonly MembershipRow[]): Pick<IzaRegion, 'members' | 'place'> {
  const members = rows
    .map(({ municipality, weight, place }): IzaMember => ({ municipality, weight, place }))
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const [first] = rows;
  return { members, ...(first ? { place: first.place } : {}) };
}
