import type { Finding } from '../findings/finding.js';
import type { RowPlace } from '../grant/allocation.js';
import type { IzaRegion } from '../grant/iza.js';
import type { Municipality } from '../grant/municipality.js';

/**
 * Every municipality lies in a region (that it lies in one alone is seen to where memberships are put together), and a
 * mandate holder in its own, unless it is a public body and so no municipality. A region of which no members are left is
 * no region any more.
 * @law GALA, page 50, and the letter of VWS of 12 September 2025, annex 2B (read); the members are derived
 */
export function izaMembership(
  regions: readonly IzaRegion[],
  municipalities: readonly Municipality[],
): readonly Finding<'IZA_MEMBERSHIP'>[] {
  const placed = new Set(regions.flatMap(({ members }) => members.map(({ municipality }) => municipality)));
  const nowhere = municipalities.flatMap(({ code, region }): readonly Finding<'IZA_MEMBERSHIP'>[] => {
    if (placed.has(code)) return [];
    const place = regions.find(({ name }) => name === region)?.place;
    return [
      { code: 'IZA_MEMBERSHIP', problem: 'no-region', municipality: code, first: region, ...at(place) },
    ];
  });
  const holders = regions.flatMap(({ name, mandateHolder, mandateHolderKind, members, place }) => {
    if (mandateHolderKind !== 'municipality' || members.length === 0) return [];
    const holder = municipalities.find((municipality) => municipality.name === mandateHolder)?.code;
    if (members.some(({ municipality }) => municipality === holder)) return [];
    const elsewhere = regions.flatMap((region) =>
      region.members.filter((one) => one.municipality === holder),
    );
    return [
      {
        code: 'IZA_MEMBERSHIP' as const,
        problem: 'mandate-holder' as const,
        region: name,
        text: mandateHolder ?? '',
        ...at(elsewhere[0]?.place ?? place),
      },
    ];
  });
  return [...nowhere, ...holders];
}

function at(place: RowPlace | undefined): { readonly place?: RowPlace } {
  return place ? { place } : {};
}
