import type { Finding } from '../findings/finding.js';
import type { RegionalProject, RegionWithMembers } from '../grant/division.js';

/** Projects that know their region, and what was found on the way. */
export interface PlacedProjects {
  readonly projects: readonly RegionalProject[];
  readonly findings: readonly Finding<'IZA_MEMBERSHIP'>[];
  /** Whether a project is left of which nothing says which region it is of. */
  readonly homeless: boolean;
}

/**
 * Projects with their region: the one that is named, else that of the municipality it is assigned to, else the only
 * region that is divided. A project for a municipality outside its region is not used.
 */
export function placedProjects(
  projects: readonly RegionalProject[],
  regions: readonly RegionWithMembers[],
  only: string | undefined,
): PlacedProjects {
  const home = new Map(
    regions.flatMap(({ name, members }) => members.map(({ municipality }) => [municipality, name] as const)),
  );
  const findings: Finding<'IZA_MEMBERSHIP'>[] = [];
  let homeless = false;
  const placed = projects.flatMap((project): readonly RegionalProject[] => {
    const { municipality, place, name: text } = project;
    const lies = municipality === null ? undefined : home.get(municipality);
    const region = project.region ?? only ?? lies;
    homeless ||= region === undefined;
    if (region === undefined) return [];
    if (municipality === null || lies === region) return [{ ...project, region }];
    findings.push({ code: 'IZA_MEMBERSHIP', problem: 'not-a-member', municipality, region, text, place });
    return [];
  });
  return { projects: placed, findings, homeless };
}
