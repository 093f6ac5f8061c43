// Why no plan repays less: the sum that proves it, and what more room would save.

import { Amount } from '../../money/amount.js';
import { type Arc, moreWithout, reachable } from './flow.js';
import type { LimitedArc, MoneyNetwork } from './money-network.js';

/** A part of the most that can leave the posts where money is left. @unit euro */
export interface Leaving extends Pick<LimitedArc, 'year' | 'intervention' | 'theme'> {
  readonly kind: 'spent' | LimitedArc['parameter'];
  readonly amount: Amount;
}

/** What comes in at a post where money is left. @unit euro */
export type Inside = Pick<LimitedArc, 'year' | 'intervention'> & { readonly amount: Amount };

/**
 * The sum that proves an advice: so much comes in where money is left, so much of it can go elsewhere at most, so that
 * at least the rest is repaid. No plan changes any part of it.
 */
export interface Proof {
  readonly inside: readonly Inside[];
  readonly leaves: readonly Leaving[];
  /** Repaid in any case: corrections that outweigh what was spent. @unit euro */
  readonly corrections: Amount;
  /** What is inside, less what leaves, with the corrections. @unit euro */
  readonly atLeast: Amount;
}

/** The proof of a network through which nothing more can flow. */
export function proofOf({ network, supplies, needs, limits, corrections }: MoneyNetwork): Proof {
  const where = reachable(network);
  const isLeaving = ({ arc: { from, to } }: { readonly arc: Arc }) => where.has(from) && !where.has(to);
  const inside = supplies
    .filter(({ arc }) => where.has(arc.to) && arc.capacity > 0)
    .map(({ arc, post: { year, intervention } }) => ({ year, intervention, amount: capacityOf(arc) }));
  const leaves = [
    ...needs.map(({ arc, post }) => ({ kind: 'spent', arc, ...post }) as const),
    ...limits.map(({ parameter, ...limit }) => ({ kind: parameter, ...limit }) as const),
  ]
    .filter((part) => isLeaving(part) && part.arc.capacity > 0)
    .map(({ kind, year, intervention, theme, arc }): Leaving => {
      return { kind, year, intervention, theme, amount: capacityOf(arc) };
    });
  const [known, gone] = [inside, leaves].map((parts) => Amount.sum(parts.map(({ amount }) => amount)));
  const rest = (known ?? Amount.zero).minus(gone ?? Amount.zero);
  const repaid = Amount.ofCents(corrections);
  return { inside, leaves, corrections: repaid, atLeast: rest.plus(repaid) };
}

function capacityOf({ capacity }: Arc): Amount {
  return Amount.ofCents(capacity);
}

/** A limit that binds: a euro more of it saves a euro, up to an amount. @unit euro */
export interface BindingLimit extends Omit<LimitedArc, 'arc' | 'limit'> {
  readonly limit: Amount;
  readonly upTo: Amount;
}

/**
 * The limits that bind, each opened by itself; the network is as it was. What more could be carried into a year that is
 * not settled saves nothing.
 */
export function bindingLimits({ network, limits, open }: MoneyNetwork): readonly BindingLimit[] {
  const where = reachable(network);
  return limits.flatMap(({ arc, limit, ...of }): readonly BindingLimit[] => {
    if (!where.has(arc.from) || where.has(arc.to)) return [];
    const upTo = moreWithout(network, arc, new Set(open.map((one) => one.arc)));
    return upTo === 0 ? [] : [{ ...of, limit: Amount.ofCents(limit), upTo: Amount.ofCents(upTo) }];
  });
}
