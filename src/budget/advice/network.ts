// The money of one municipality as a network: where it comes in, where it may be shifted and carried, and where it is
// spent. What is repaid is what cannot flow to what is spent. Every limit is that of the calculation.

import type { CalculatedKey } from '../../calculation/operations.js';
import type { YearTable } from '../../calculation/year-table.js';
import { decidedAt } from '../../law/levels.js';
import { addCarries, addOpenCarries } from './carry-arcs.js';
import { addArc, addNode, emptyNetwork, SINK, SOURCE } from './flow.js';
import { type Building, type Choice, cents, type MoneyNetwork, type Post } from './money-network.js';
import { addShifts, mustChoose } from './shift-arcs.js';

/** What may be decided. */
export interface Freedom {
  /** The first year in which anything may still be shifted or carried. */
  readonly from: number;
  /** Whether money may be carried into years that are not settled. */
  readonly open: boolean;
  /** What an intervention may do that must choose, undefined: both; none: it carries its own. */
  readonly choiceOf?: (post: Post) => Choice | undefined;
}

/** The network of a receiver, from the years as they are planned. */
export function moneyNetwork(years: readonly YearTable[], receiver: number, freedom: Freedom): MoneyNetwork {
  const settled = years.filter((table) => table.settled[receiver] === 1);
  const building: Building = {
    network: emptyNetwork(),
    gives: [],
    takes: [],
    carries: [],
    carriedGiven: [],
    limits: [],
    supplies: [],
    needs: [],
    open: [],
    corrections: 0,
  };
  const postsOf = new Map(settled.map((table) => [table, addPosts(building, table, receiver)]));
  const corrections = settled.reduce((sum, table) => sum + correctionsOf(table, receiver), 0);
  for (const [table, posts] of postsOf) {
    if (table.year < freedom.from) continue;
    const next = years.find(({ year }) => year === table.year + 1);
    const follows = next?.present[receiver] === 1;
    const arriving = follows ? postsOf.get(next) : undefined;
    const carries = follows && (arriving !== undefined || freedom.open);
    const { choiceOf = () => 'carry' } = freedom;
    const chosen = carries && mustChoose(table) ? choiceOf : () => undefined;
    if (table.rules.walls.value) addShifts(building, table, { posts, choiceOf: chosen });
    if (!carries) continue;
    const carrying = posts.filter((post) => chosen(post) !== 'shift');
    if (arriving) addCarries(building, { table, receiver, posts: carrying, next, arriving });
    else addOpenCarries(building, { table, receiver, posts: carrying, next, arriving: [] });
  }
  return { ...building, corrections };
}

/** The posts of a year, each with what comes in and what is spent. */
function addPosts(building: Building, table: YearTable, receiver: number): readonly Post[] {
  const { network } = building;
  const level = decidedAt(table.rules);
  const { slots } = table.ground;
  const places =
    level === 'totals'
      ? [{ at: receiver, intervention: null, theme: null }]
      : slots.map((slot, index) => ({ ...slot, at: receiver * slots.length + index }));
  return places.map((place) => {
    const amount = (key: CalculatedKey) => cents(table, level, key, place.at);
    const post: Post = {
      ...place,
      year: table.year,
      carriedIn: addNode(network),
      own: addNode(network),
      spent: addNode(network),
      unspent: Math.max(0, amount('unspent') - amount('carriedOut')),
      overspent: amount('overspent'),
    };
    // What the plan shifts and carries is as good as done. Where more was shifted away than there was of the year's own
    // money, it was shifted out of what was carried in.
    const own = amount('granted') + amount('shiftedIn') - amount('shiftedOut') - amount('carriedOut');
    supply(building, post, post.own, Math.max(0, own));
    supply(building, post, post.carriedIn, Math.max(0, amount('carriedIn') + Math.min(0, own)));
    addArc(network, { from: post.own, to: post.spent, capacity: Number.POSITIVE_INFINITY });
    addArc(network, { from: post.carriedIn, to: post.spent, capacity: Number.POSITIVE_INFINITY });
    const arc = addArc(network, { from: post.spent, to: SINK, capacity: Math.max(0, amount('spent')) });
    building.needs.push({ arc, post });
    return post;
  });
}

function supply(building: Building, post: Post, to: number, capacity: number): void {
  const arc = addArc(building.network, { from: SOURCE, to, capacity });
  building.supplies.push({ arc, post });
}

/** What was spent below nothing comes on top of what is left. */
function correctionsOf(table: YearTable, receiver: number): number {
  const level = decidedAt(table.rules);
  const { length } = table.ground.slots;
  const places =
    level === 'totals' ? [receiver] : table.ground.slots.map((_, index) => receiver * length + index);
  return places.reduce((sum, at) => sum + Math.max(0, -cents(table, level, 'spent', at)), 0);
}
