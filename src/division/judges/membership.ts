import type { Finding } from '../../findings/finding.js';
import type { RowPlace } from '../../grant/allocation.js';
import type { RegionWithMembers } from '../../grant/division.js';
import type { Municipality } from '../../grant/municipality.js';

/**
 * Every municipality lies in a region (that it lies in one alone is seen to where memberships are put together), and a
 * mandate holder in its own, unless it is a public body and so no municipality, or a file puts it in a region of its
 * own: who divides otherwise says so. A region of which no members are left is no region any more.
 * @law data/places/regions.csv: the document that lists them has every municipality under one mandate holder
 */
export function membershipFindings(
  regions: readonly RegionWithMembers[],
  municipalities: readonly Municipality[],
): readonly Finding<'IZA_MEMBERSHIP'>[] {
  const homes = new Map(
    regions.flatMap((region) => region.members.map(({ municipality }) => [municipality, region] as const)),
  );
  const codes = new Map(municipalities.map(({ name, code }) => [name, code]));
  const holders = regions.flatMap((region): readonly Finding<'IZA_MEMBERSHIP'>[] => {
    const { mandateHolder, mandateHolderKind, members } = region;
    if (mandateHolderKind !== 'municipality' || members.length === 0) return [];
    const holder = codes.get(mandateHolder ?? '');
    const home = holder === undefined ? undefined : homes.get(holder);
    if (home === region || home?.nameInAnnex === null) return [];
    return [holderElsewhere(region, holder, home)];
  });
  const found = new Set(holders.map(({ municipality }) => municipality));
  const nowhere = municipalities.flatMap(({ code, region }): readonly Finding<'IZA_MEMBERSHIP'>[] => {
    if (homes.has(code) || found.has(code)) return [];
    const place = regions.find(({ name }) => name === region)?.place;
    return [
      { code: 'IZA_MEMBERSHIP', problem: 'no-region', municipality: code, first: region, ...at(place) },
    ];
  });
  return [...nowhere, ...holders];
}

/** A mandate holder outside its region: in another one of the annex, or in none. */
function holderElsewhere(
  { name, mandateHolder, place }: RegionWithMembers,
  municipality: string | undefined,
  home: RegionWithMembers | undefined,
): Finding<'IZA_MEMBERSHIP'> {
  const row = home?.members.find((member) => member.municipality === municipality);
  return {
    code: 'IZA_MEMBERSHIP',
    problem: 'mandate-holder',
    ...(municipality === undefined ? {} : { municipality }),
    region: name,
    text: mandateHolder ?? '',
    inFile: place !== undefined,
    ...(home ? { first: home.name } : {}),
    ...at(row?.place ?? place),
  };
}

function at(place: RowPlace | undefined): { readonly place?: RowPlace } {
  return place ? { place } : {};
}
