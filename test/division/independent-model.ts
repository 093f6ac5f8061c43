// The division of a region once more, in whole cents alone, from the statement of the calculation and not from the
// definitions: what a region and its members get, and how they are settled.

import { projectsOf, statedProjects } from '../../src/division/asked.js';
import type { Division, RegionWithMembers } from '../../src/grant/division.js';
import type { AmountOrShare } from '../../src/money/amount-or-share.js';

type Weights = ReadonlyMap<string, bigint>;
type Parts = ReadonlyMap<string, bigint>;

/** What was given as an amount, or as a percentage with two decimals of a whole: rounded down. */
function givenCents(given: AmountOrShare | null, whole: bigint): bigint {
  if (given === null) return 0n;
  if ('amount' in given) return BigInt(given.amount.toCents());
  const hundredths = BigInt(Math.round(Number(given.share.toString()) * 10_000));
  return (whole * hundredths) / 10_000n;
}

/** total × weight ÷ all weights, rounded down to the unit; units left over to the largest remainders, ties to the lower
 * code; what is smaller than a euro to the next. */
export function largestRemainders(total: bigint, weights: Weights, size: bigint): Parts {
  const all = [...weights.values()].reduce((sum, one) => sum + one, 0n);
  const parts = [...weights].map(([code, weight]) => {
    const down = (total * weight) / all / size;
    return { code, cents: down * size, rest: total * weight - down * size * all };
  });
  parts.sort((a, b) => (a.rest === b.rest ? (a.code < b.code ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  let left = total - parts.reduce((sum, { cents }) => sum + cents, 0n);
  for (const one of parts) {
    const more = left < size ? left : size;
    one.cents += more;
    left -= more;
  }
  return new Map(parts.map(({ code, cents }) => [code, cents]));
}

interface Bounds {
  readonly floor: bigint | null;
  readonly ceiling: bigint | null;
}

/** The same with everyone within bounds; undefined where the bounds cannot all hold. */
function within(
  total: bigint,
  weights: Weights,
  size: bigint,
  { floor, ceiling }: Bounds,
): Parts | undefined {
  const count = BigInt(weights.size);
  if (floor !== null && ceiling !== null && floor > ceiling) return undefined;
  if (floor !== null && floor * count > total) return undefined;
  const most = [...weights.values()].map((weight) => (weight === 0n ? (floor ?? 0n) : (ceiling ?? total)));
  if (most.reduce((sum, one) => sum + one, 0n) < total) return undefined;
  const fixed = new Map<string, { readonly cents: bigint; readonly by: 'floor' | 'ceiling' }>();
  const split = () => {
    const free = new Map([...weights].filter(([code]) => !fixed.has(code)));
    const rest = [...fixed.values()].reduce((left, { cents }) => left - cents, total);
    const weighs = [...free.values()].some((weight) => weight > 0n);
    return { rest, weighs, parts: weighs ? largestRemainders(rest, free, size) : zeroes(free) };
  };
  const fixBeyond = (by: 'floor' | 'ceiling', limit: bigint | null): boolean => {
    let any = false;
    for (let again = limit !== null; again; ) {
      again = false;
      for (const [code, cents] of split().parts) {
        if (limit === null || (by === 'floor' ? cents >= limit : cents <= limit)) continue;
        fixed.set(code, { cents: limit, by });
        any = again = true;
      }
    }
    return any;
  };
  for (;;) {
    if (fixBeyond('floor', floor) || fixBeyond('ceiling', ceiling)) continue;
    const { rest, weighs, parts } = split();
    if (rest === 0n || weighs) {
      return new Map([...parts, ...[...fixed].map(([code, { cents }]) => [code, cents] as const)]);
    }
    // All others have their ceiling, and money is left: those at their floor take part again.
    for (const [code, { by }] of fixed) if (by === 'floor') fixed.delete(code);
  }
}

function zeroes(weights: Weights): Parts {
  return new Map([...weights.keys()].map((code) => [code, 0n]));
}

/** What a region is divided from. */
export interface ModelRegion {
  readonly region: RegionWithMembers;
  readonly year: number;
  readonly amount: bigint;
  readonly division: Division;
  readonly key: Weights;
  /** What everyone gets of the country, where its amounts are shares of that; null where not. */
  readonly national: Parts | null;
}

/** What becomes of a region's amount; members undefined where nothing is divided. */
export function modelOf({ region, year, amount, division, key, national }: ModelRegion) {
  const listed = projectsOf({ region, year, division });
  const cents = (all: typeof listed) =>
    (all ?? []).reduce((sum, project) => sum + BigInt(project.amount.toCents()), 0n);
  const coordination = givenCents(division.coordination, amount);
  const projects = listed ? cents(listed) : givenCents(statedProjects(division), amount);
  const local = amount - coordination - projects;
  const codes = region.members.map(({ municipality }) => municipality);
  const assigned = new Map(
    codes.map((code) => [code, cents(listed?.filter(({ municipality }) => municipality === code))]),
  );
  return { coordination, projects, local, assigned, members: localParts() };

  function localParts(): Parts | undefined {
    if (local < 0n) return undefined;
    const { floor, ceiling, unit } = division;
    const { isKey, weights } = weightsOf(region, division, key);
    if (national && isKey && local === amount && floor === null && ceiling === null) {
      return new Map(codes.map((code) => [code, national.get(code) ?? 0n]));
    }
    const known = codes.flatMap((code) => {
      const weight = weights.get(code);
      return weight === undefined ? [] : [[code, weight] as const];
    });
    if (known.length < codes.length || known.every(([, weight]) => weight === 0n)) return undefined;
    const bound = (given: AmountOrShare | null) => (given === null ? null : givenCents(given, local));
    const bounds = { floor: bound(floor), ceiling: bound(ceiling) };
    return within(local, new Map(known), unit === 'euro' ? 100n : 1n, bounds);
  }
}

/** The chosen key; without a choice the weights of the members file where it has any, else the key. */
function weightsOf({ members }: RegionWithMembers, { key: chosen }: Division, key: Weights) {
  if (chosen?.kind === 'weights') return { isKey: false, weights: chosen.weights };
  if (chosen?.kind === 'equal') {
    return { isKey: false, weights: new Map(members.map(({ municipality }) => [municipality, 1n])) };
  }
  const stated = members.filter(({ weight }) => weight !== null);
  if (chosen || stated.length === 0) return { isKey: true, weights: key };
  return {
    isKey: false,
    weights: new Map(stated.map(({ municipality, weight }) => [municipality, weight ?? 0n])),
  };
}
