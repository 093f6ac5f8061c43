// Why no plan repays less: the sum that proves it, and what more room would save.

import { type Arc, moreWithout, reachable } from './flow.js';
import type { LimitedArc, MoneyNetwork } from './money-network.js';

/** A part of the most that can leave the posts where money is left. @unit cents: cent */
export interface Leaving extends Pick<LimitedArc, 'year' | 'intervention' | 'theme'> {
  readonly kind: 'spent' | LimitedArc['parameter'];
  readonly cents: number;
}

/** What comes in at a post where money is left. @unit cents: cent */
export type Inside = Pick<LimitedArc, 'year' | 'intervention'> & { readonly cents: number };

/**
 * The sum that proves an advice: so much comes in where money is left, so much of it can go elsewhere at most, so that
 * at least the rest is repaid. No plan changes any part of it.
 */
export interface Proof {
  readonly inside: readonly Inside[];
  readonly leaves: readonly Leaving[];
  /** Repaid in any case: corrections that outweigh what was spent. @unit cent */
  readonly corrections: number;
  /** What is inside, less what leaves, with the corrections. @unit cent */
  readonly atLeast: number;
}

/** The proof of a network through which nothing more can flow. */
export function proofOf({ network, supplies, needs, limits, corrections }: MoneyNetwork): Proof {
  const where = reachable(network);
  const isLeaving = ({ arc: { from, to } }: { readonly arc: Arc }) => where.has(from) && !where.has(to);
  const inside = supplies
    .filter(({ arc }) => where.has(arc.to))
    .map(({ arc, post: { year, intervention } }) => ({ year, intervention, cents: arc.capacity }));
  const leaves = [
    ...needs.filter(isLeaving).map(({ arc, post }) => ({ kind: 'spent', arc, ...post }) as const),
    ...limits.filter(isLeaving).map(({ parameter, ...limit }) => ({ kind: parameter, ...limit }) as const),
  ].map(({ kind, year, intervention, theme, arc }) => ({
    kind,
    year,
    intervention,
    theme,
    cents: arc.capacity,
  }));
  const [known, gone] = [inside, leaves].map((parts) => parts.reduce((sum, { cents }) => sum + cents, 0));
  return {
    inside: inside.filter(({ cents }) => cents > 0),
    leaves: leaves.filter(({ cents }) => cents > 0),
    corrections,
    atLeast: (known ?? 0) - (gone ?? 0) + corrections,
  };
}

/** A limit that binds: a euro more of it saves a euro, up to an amount. @unit cents: cent */
export interface BindingLimit extends Omit<LimitedArc, 'arc'> {
  readonly upTo: number;
}

/** The limits that bind, each opened by itself; the network is as it was. */
export function bindingLimits({ network, limits }: MoneyNetwork): readonly BindingLimit[] {
  const where = reachable(network);
  return limits.flatMap(({ arc, ...limit }): readonly BindingLimit[] => {
    if (!where.has(arc.from) || where.has(arc.to)) return [];
    const upTo = moreWithout(network, arc);
    return upTo === 0 ? [] : [{ ...limit, upTo }];
  });
}
