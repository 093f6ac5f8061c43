// The money of one municipality as a network: where it comes in, where it may be shifted and carried, and where it is
// spent. What is repaid is what cannot flow to what is spent. Every limit is that of the calculation.

import type { Level } from '../../calculation/columns.js';
import type { CalculatedKey } from '../../calculation/operations.js';
import type { YearTable } from '../../calculation/year-table.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { decidedAt } from '../../law/levels.js';
import type { ParameterId } from '../../law/parameter.js';
import { hasNoPlace, shiftForbidden } from '../../law/shift-forbidden.js';
import { type Arc, addArc, addNode, emptyNetwork, type Network, SINK, SOURCE } from './flow.js';

/** Money of a year where its end is decided: of an intervention between walls, of the municipality where there are none. */
export interface Post {
  readonly year: number;
  /** null: the municipality as a whole. */
  readonly intervention: number | null;
  readonly theme: string | null;
  /** The place of its amounts in the columns of its year. */
  readonly at: number;
  /** Nodes: money carried in, money of the year itself, what is spent. */
  readonly carriedIn: number;
  readonly own: number;
  readonly spent: number;
  /** What is left of it, or overspent, before anything is advised. @unit cent */
  readonly unspent: number;
  readonly overspent: number;
}

/** An arc that a limit of the law stands on. */
export interface LimitedArc {
  readonly arc: Arc;
  readonly parameter: Extract<ParameterId, 'shift-limit' | 'shift-receiving-cap' | 'carry-limit'>;
  readonly year: number;
  /** Whose limit it is; null: the municipality's as a whole, or a theme's. */
  readonly intervention: number | null;
  readonly theme: string | null;
  /** The limit itself, of which the plan may have used a part. @unit cent */
  readonly limit: number;
}

/** What an intervention gives to, or takes from, its theme. */
export interface ShiftArc {
  readonly arc: Arc;
  readonly post: Post;
  readonly theme: string;
}

/** What is carried out of a post, whatever it arrives at. */
export interface CarryArc {
  readonly arc: Arc;
  readonly post: Post;
  readonly arrivals: readonly Arrival[];
}

/** Where carried money arrives, and which intervention it leaves for that. */
export interface Arrival {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
}

/** The money of a municipality, and what may be decided of it. */
export interface MoneyNetwork {
  readonly network: Network;
  readonly posts: readonly Post[];
  readonly gives: readonly ShiftArc[];
  readonly takes: readonly ShiftArc[];
  readonly carries: readonly CarryArc[];
  readonly limits: readonly LimitedArc[];
  /** What comes in, each with its post. */
  readonly supplies: readonly { readonly arc: Arc; readonly post: Post }[];
  readonly needs: readonly { readonly arc: Arc; readonly post: Post }[];
  /** What may be carried into years that are not settled; it is not saved. */
  readonly open: readonly { readonly arc: Arc; readonly year: number }[];
  /** What is repaid besides, because corrections outweigh what was spent. @unit cent */
  readonly corrections: number;
}

/** What may be decided. */
export interface Freedom {
  /** The first year in which anything may still be shifted or carried. */
  readonly from: number;
  /** Whether money may be carried into years that are not settled. */
  readonly open: boolean;
}

/** A shift costs a cent along one arc; a carry costs a hair more, and money for what was never granted far more. */
const SHIFT = 1_000;
const CARRY = 1_001;
const NOT_GRANTED = 1_000_000;
/** What is carried into a year that is not settled saves nothing, so that all that saves comes first. */
const OPEN = 1_000_000_000;

type Building = {
  readonly [Key in keyof MoneyNetwork]: MoneyNetwork[Key] extends readonly (infer Part)[]
    ? Part[]
    : MoneyNetwork[Key];
};

/** The network of a receiver, from the years as they are planned. */
export function moneyNetwork(years: readonly YearTable[], receiver: number, freedom: Freedom): MoneyNetwork {
  const settled = years.filter((table) => table.settled[receiver] === 1);
  const building: Building = {
    network: emptyNetwork(),
    posts: [],
    gives: [],
    takes: [],
    carries: [],
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
    if (table.rules.walls.value) addShifts(building, table, posts);
    const next = years.find(({ year }) => year === table.year + 1);
    if (next?.present[receiver] !== 1) continue;
    const arriving = postsOf.get(next);
    if (arriving) addCarries(building, { table, receiver, posts, next, arriving });
    else if (freedom.open) addOpenCarries(building, { table, receiver, posts, next, arriving: [] });
  }
  return { ...building, corrections };
}

function cents(table: YearTable, level: Level, key: CalculatedKey, at: number): number {
  const amount = table.column(level, key)[at] ?? 0;
  return Number.isNaN(amount) ? 0 : amount;
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
    building.posts.push(post);
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

/** Shifts between walls: an intervention gives to its theme, and takes from it. @law data/grants/<id>/rules: shift-limit */
function addShifts(building: Building, table: YearTable, posts: readonly Post[]): void {
  const { rules } = table;
  const shifting = posts.filter(
    (post): post is Post & { readonly intervention: number; readonly theme: string } => {
      const { intervention, theme } = post;
      if (intervention === null || theme === null) return false;
      const row = { intervention, theme };
      return !hasNoPlace(row, rules) && !shiftForbidden(row, rules);
    },
  );
  for (const theme of new Set(shifting.map((post) => post.theme))) {
    const ofTheme = shifting.filter((post) => post.theme === theme);
    const [given, taken] = hubs(building, table, { theme, at: themeAt(table, ofTheme, theme) });
    for (const post of ofTheme) {
      addGive(building, table, post, given);
      addTake(building, table, post, taken);
    }
  }
}

function themeAt({ ground }: YearTable, posts: readonly Post[], theme: string): number {
  const receiver = Math.floor((posts[0]?.at ?? 0) / ground.slots.length);
  return receiver * ground.themeIds.length + ground.themeIds.indexOf(theme);
}

/** Where a theme's money comes together; twice where its shifts have one limit. */
function hubs(
  building: Building,
  table: YearTable,
  { theme, at }: { readonly theme: string; readonly at: number },
): readonly [number, number] {
  const { network } = building;
  const given = addNode(network);
  const { share, base } = table.rules.shiftLimit.value;
  if (base !== 'theme' || share === null) return [given, given];
  const taken = addNode(network);
  const arc = addArc(network, { from: given, to: taken, capacity: cents(table, 'themes', 'shiftRoom', at) });
  building.limits.push({
    arc,
    parameter: 'shift-limit',
    year: table.year,
    intervention: null,
    theme,
    limit: cents(table, 'themes', 'shiftLimit', at),
  });
  return [given, taken];
}

type ShiftingPost = Post & { readonly intervention: number; readonly theme: string };

function addGive(building: Building, table: YearTable, post: ShiftingPost, hub: number): void {
  const { share, base } = table.rules.shiftLimit.value;
  const limit = share !== null && base === 'giving' ? cents(table, 'rows', 'shiftLimit', post.at) : null;
  const capacity = limit === null ? Number.POSITIVE_INFINITY : leftOf(limit, table, post, 'shiftedOut');
  const arc = addArc(building.network, { from: post.own, to: hub, capacity, cost: SHIFT });
  building.gives.push({ arc, post, theme: post.theme });
  if (limit !== null) building.limits.push({ ...limitOf('shift-limit', post), arc, limit });
}

function addTake(building: Building, table: YearTable, post: ShiftingPost, hub: number): void {
  const [least] = takingLimits(table, post);
  const capacity = least ? leftOf(least.limit, table, post, 'shiftedIn') : Number.POSITIVE_INFINITY;
  const cost = cents(table, 'rows', 'granted', post.at) === 0 ? NOT_GRANTED : 0;
  const arc = addArc(building.network, { from: hub, to: post.own, capacity, cost });
  building.takes.push({ arc, post, theme: post.theme });
  if (least) building.limits.push({ ...limitOf(least.parameter, post), arc, limit: least.limit });
}

/** What limits what an intervention may receive, the least first. */
function takingLimits(table: YearTable, { at }: Post): readonly Pick<LimitedArc, 'parameter' | 'limit'>[] {
  const { shiftLimit, shiftReceivingCap } = table.rules;
  const limits: Pick<LimitedArc, 'parameter' | 'limit'>[] = [];
  if (shiftReceivingCap.value !== null) {
    limits.push({ parameter: 'shift-receiving-cap', limit: cents(table, 'rows', 'receivingCap', at) });
  }
  if (shiftLimit.value.share !== null && shiftLimit.value.base === 'receiving') {
    limits.push({ parameter: 'shift-limit', limit: cents(table, 'rows', 'shiftLimit', at) });
  }
  return limits.sort((one, other) => one.limit - other.limit);
}

function limitOf<Id extends LimitedArc['parameter']>(parameter: Id, { year, intervention, theme }: Post) {
  return { parameter, year, intervention, theme };
}

/** What the plan leaves of a limit. @law data/grants/<id>/rules: shift-counting */
function leftOf(limit: number, table: YearTable, post: Post, counted: 'shiftedIn' | 'shiftedOut'): number {
  const other = counted === 'shiftedIn' ? 'shiftedOut' : 'shiftedIn';
  const isNet = table.rules.shiftCounting.value === 'net';
  const used = cents(table, 'rows', counted, post.at) - (isNet ? cents(table, 'rows', other, post.at) : 0);
  return Math.max(0, limit - used);
}

interface Crossing {
  readonly table: YearTable;
  readonly receiver: number;
  readonly posts: readonly Post[];
  readonly next: YearTable;
  readonly arriving: readonly Post[];
}

/** Carries to a year that is settled. @law data/grants/<id>/rules: carry-limit, carry-destination, carry-spent-first */
function addCarries(building: Building, crossing: Crossing): void {
  for (const post of crossing.posts) {
    const arrivals = crossing.arriving.flatMap((arrival) => arrivalAt(crossing, post, arrival));
    addCarry(building, crossing, post, arrivals);
  }
}

/** Which intervention money leaves, and where it arrives; none where the law does not allow it. */
function arrivalAt({ table }: Crossing, { intervention }: Post, arrival: Post): readonly Destination[] {
  const node = arrival.carriedIn;
  // Without walls ahead all of it comes together.
  if (arrival.intervention === null) {
    const from = intervention ?? UNDIVIDED;
    return [{ node, from, to: from }];
  }
  const to = arrival.intervention;
  if (to === UNDIVIDED) return [];
  if (to === intervention) return [{ node, from: to, to }];
  if (table.rules.carryDestination.value === 'any') return [{ node, from: intervention ?? UNDIVIDED, to }];
  return intervention === null ? [{ node, from: to, to }] : [];
}

interface Destination {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** Carries to a year that is not settled: what arrives there is not spent as yet, nor repaid. */
function addOpenCarries(building: Building, crossing: Crossing): void {
  const { network } = building;
  const node = addNode(network);
  const arc = addArc(network, { from: node, to: SINK, capacity: Number.POSITIVE_INFINITY, cost: OPEN });
  building.open.push({ arc, year: crossing.next.year });
  for (const post of crossing.posts) {
    const from = post.intervention ?? UNDIVIDED;
    addCarry(building, crossing, post, [{ node, from, to: from }]);
  }
}

function addCarry(
  building: Building,
  crossing: Crossing,
  post: Post,
  destinations: readonly Destination[],
): void {
  const { network } = building;
  const { table, receiver } = crossing;
  if (destinations.length === 0 || (post.intervention === UNDIVIDED && table.rules.walls.value)) return;
  const level = post.intervention === null ? 'totals' : 'rows';
  const limit = cents(table, level, 'carryLimit', post.at);
  const used = cents(table, level, 'carriedOut', post.at);
  const [leaving, carried] = [addNode(network), addNode(network)];
  const unlimited = { capacity: Number.POSITIVE_INFINITY };
  addArc(network, { from: post.own, to: leaving, ...unlimited });
  if (!table.rules.carrySpentFirst.value)
    addArc(network, { from: post.carriedIn, to: leaving, ...unlimited });
  const capacity = Math.max(0, limit - used);
  const arc = addArc(network, { from: leaving, to: carried, capacity, cost: CARRY });
  const arrivals = destinations.map(({ node, from, to }) => {
    const own = level === 'totals' && from !== UNDIVIDED ? limitOfRow(table, receiver, from) : undefined;
    const arrival = addArc(network, {
      from: carried,
      to: node,
      capacity: own?.left ?? Number.POSITIVE_INFINITY,
    });
    if (own)
      building.limits.push({
        ...limitOf('carry-limit', post),
        intervention: from,
        arc: arrival,
        limit: own.limit,
      });
    return { arc: arrival, from, to };
  });
  building.carries.push({ arc, post, arrivals });
  building.limits.push({ ...limitOf('carry-limit', post), arc, limit });
}

/** What an intervention may carry by itself, where the end of the year is decided for the municipality as a whole. */
function limitOfRow(
  table: YearTable,
  receiver: number,
  intervention: number,
): { readonly limit: number; readonly left: number } | undefined {
  if (table.rules.carryLimit.value.scope === 'total') return undefined;
  const slot = table.ground.slots.findIndex((one) => one.intervention === intervention);
  const at = receiver * table.ground.slots.length + slot;
  return { limit: cents(table, 'rows', 'carryLimit', at), left: cents(table, 'rows', 'carryRoom', at) };
}
