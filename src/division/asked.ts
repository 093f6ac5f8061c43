// What was asked of a division, as it holds for one region.

import type { Division, KeyKind, RegionalProject, RegionWithMembers, Weight } from '../grant/division.js';
import type { AmountOrShare } from '../money/amount-or-share.js';

/** The projects of a file that are of a region and year; undefined where they are no list. */
export function projectsOf({
  region,
  year,
  division: { projects },
}: {
  readonly region: RegionWithMembers;
  readonly year: number;
  readonly division: Division;
}): readonly RegionalProject[] | undefined {
  if (!isList(projects)) return undefined;
  return projects.filter(
    (project) =>
      (project.region === null || project.region === region.name) &&
      (project.year === null || project.year === year),
  );
}

function isList(projects: Division['projects']): projects is readonly RegionalProject[] {
  return Array.isArray(projects);
}

/** Projects that are an amount or a percentage; null where they are a list, or none. */
export function statedProjects({ projects }: Division): AmountOrShare | null {
  return isList(projects) ? null : projects;
}

/** What the members of a region are divided by. */
export interface Weighing {
  readonly kind: KeyKind;
  readonly weights: ReadonlyMap<string, Weight>;
}

/** One weight, in hundredths. */
const ONE = 100n;

/** The weights of the members of a region: those that were chosen, else those of its members file, else the key. */
export function weighingOf(
  { members }: RegionWithMembers,
  { key: chosen }: Division,
  key: ReadonlyMap<string, Weight>,
): Weighing {
  if (chosen?.kind === 'weights') return { kind: 'weights', weights: chosen.weights };
  if (chosen?.kind === 'equal') {
    return { kind: 'equal', weights: new Map(members.map(({ municipality }) => [municipality, ONE])) };
  }
  const stated = members.flatMap(({ municipality, weight }) =>
    weight === null ? [] : [[municipality, weight] as const],
  );
  if (chosen || stated.length === 0) return { kind: 'published', weights: key };
  return { kind: 'members', weights: new Map(stated) };
}
