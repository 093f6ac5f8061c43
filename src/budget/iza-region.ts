import type { Finding } from '../findings/finding.js';
import type { IzaDivision, IzaRegion, RegionalProject, Weight } from '../grant/iza.js';
import { Amount } from '../money/amount.js';
import { type AmountOrShare, amountOf } from '../money/amount-or-share.js';
import { apportionWithin, type Bounded } from '../money/bounded-apportion.js';
import type { NationalSplit } from './iza-key.js';
import type { IzaKeyKind, IzaMemberShare, IzaRegionYear } from './iza-outcome.js';

/** A region's amount in a year, ready to be divided. */
export interface RegionalMoney {
  readonly region: IzaRegion;
  readonly year: number;
  readonly amount: Amount;
  readonly division: IzaDivision;
  /** The key of the year. */
  readonly key: ReadonlyMap<string, Weight>;
  /** The split that the amount is the sum of; null where it is not. */
  readonly national: NationalSplit | null;
}

/** What becomes of a region's amount. */
export type DividedRegion = Pick<IzaRegionYear, 'coordination' | 'projects' | 'local' | 'key' | 'members'> & {
  readonly findings: readonly Finding[];
};

/** One weight, in hundredths. */
const ONE = 100n;

/**
 * The amount of a region less coordination and projects, divided over its members by key. A national split without
 * deductions, bounds or another key stands as it is.
 * @law SPUK IZA prescribes no formula (read); a balanced division and coordination paid from the amount stand in GALA,
 * annex 2 (read), and not in the regulation
 * @unit euro; coordination and projects that are percentages are rounded down to the cent
 */
export function dividedRegion(money: RegionalMoney): DividedRegion {
  const { amount, division, national } = money;
  const coordination = deducted(division.coordination, amount);
  const listed = projectsOf(money);
  const projects = listed
    ? Amount.sum(listed.map((project) => project.amount))
    : deducted(statedProjects(division), amount);
  const local = amount.minus(coordination).minus(projects);
  const { kind, weights } = weightsIn(money);
  const assigned = assignedTo(listed ?? []);
  const members = money.region.members.map(
    ({ municipality }): IzaMemberShare => ({
      municipality,
      weight: weights.get(municipality) ?? null,
      amount: null,
      share: null,
      remainder: Amount.zero,
      bound: null,
      projects: assigned.get(municipality) ?? Amount.zero,
    }),
  );
  const undivided = { coordination, projects, local, key: kind, members };
  if (local.isNegative()) return { ...undivided, findings: [negativeLocal(money, undivided)] };
  const stands = national !== null && kind === 'brede-spuk' && local.equals(amount) && !bounded(division);
  if (stands) return { ...undivided, members: members.map((one) => ofNational(one, national)), findings: [] };
  return { ...undivided, ...shared(money, undivided) };
}

/** The projects of a file that are of this region and year; undefined where they are no list. */
export function projectsOf({
  region,
  year,
  division: { projects },
}: Pick<RegionalMoney, 'region' | 'year' | 'division'>): readonly RegionalProject[] | undefined {
  if (!isList(projects)) return undefined;
  return projects.filter(
    (project) =>
      (project.region === null || project.region === region.name) &&
      (project.year === null || project.year === year),
  );
}

function isList(projects: IzaDivision['projects']): projects is readonly RegionalProject[] {
  return Array.isArray(projects);
}

function deducted(given: AmountOrShare | null, amount: Amount): Amount {
  return given === null ? Amount.zero : amountOf(given, amount);
}

/** Projects that are an amount or a percentage; null where they are a list, or none. */
export function statedProjects({ projects }: IzaDivision): AmountOrShare | null {
  return isList(projects) ? null : projects;
}

function bounded({ floor, ceiling }: IzaDivision): boolean {
  return floor !== null || ceiling !== null;
}

function assignedTo(projects: readonly RegionalProject[]): ReadonlyMap<string, Amount> {
  const result = new Map<string, Amount>();
  for (const { municipality, amount } of projects) {
    if (municipality !== null) {
      result.set(municipality, (result.get(municipality) ?? Amount.zero).plus(amount));
    }
  }
  return result;
}

/** The weights that the members are divided by. */
function weightsIn({ region, division, key }: Pick<RegionalMoney, 'region' | 'division' | 'key'>): {
  readonly kind: IzaKeyKind;
  readonly weights: ReadonlyMap<string, Weight>;
} {
  const chosen = division.key;
  if (chosen?.kind === 'weights') return { kind: 'weights', weights: chosen.weights };
  if (chosen?.kind === 'equal') {
    return { kind: 'equal', weights: new Map(region.members.map(({ municipality }) => [municipality, ONE])) };
  }
  const stated = region.members.flatMap(({ municipality, weight }) =>
    weight === null ? [] : [[municipality, weight] as const],
  );
  if (chosen || stated.length === 0) return { kind: 'brede-spuk', weights: key };
  return { kind: 'members', weights: new Map(stated) };
}

function ofNational(member: IzaMemberShare, { total, weights, portions }: NationalSplit): IzaMemberShare {
  const portion = portions.get(member.municipality);
  if (!portion) return member;
  const { amount, remainder } = portion;
  return { ...member, amount, remainder, share: { of: 'national', total, weights } };
}

/** The local money, divided; nobody gets anything where a member has no weight or the bounds cannot all hold. */
function shared(
  { region, year, division }: RegionalMoney,
  { local, members }: Pick<DividedRegion, 'local' | 'members'>,
): Pick<DividedRegion, 'members' | 'findings'> {
  const bound = (given: AmountOrShare | null) => (given === null ? null : amountOf(given, local));
  const [floor, ceiling] = [bound(division.floor), bound(division.ceiling)];
  const parties = members.flatMap(({ municipality, weight }): readonly Bounded<string>[] =>
    weight === null ? [] : [{ key: municipality, weight, floor, ceiling }],
  );
  if (parties.length < members.length || parties.every(({ weight }) => weight === 0n)) {
    return { members, findings: [] };
  }
  const split = apportionWithin(local, parties, division.unit);
  if ('problem' in split) {
    const { problem, floors, ceilings } = split;
    const amounts = { local, floors, ceilings };
    return { members, findings: [{ code: 'IZA_BOUNDS', year, region: region.name, problem, amounts }] };
  }
  const { rest: total, weights } = split;
  const of = split.portions.some((portion) => portion.bound !== null) ? 'rest' : 'local';
  const portions = new Map(split.portions.map((portion) => [portion.key, portion]));
  return {
    members: members.map((member) => {
      const portion = portions.get(member.municipality);
      if (!portion) return member;
      const { amount, remainder, bound: by } = portion;
      const share = by === null ? ({ of, total, weights } as const) : null;
      return { ...member, amount, remainder, bound: by, share };
    }),
    findings: [],
  };
}

function negativeLocal(
  { region, year, amount }: RegionalMoney,
  { coordination, projects, local }: Pick<DividedRegion, 'coordination' | 'projects' | 'local'>,
): Finding {
  const amounts = { amount, coordination, projects, local };
  return { code: 'IZA_NEGATIVE_LOCAL', year, region: region.name, amounts };
}
