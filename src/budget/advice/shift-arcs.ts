import type { YearTable } from '../../calculation/year-table.js';
import type { YearRules } from '../../law/rules.js';
import { hasNoPlace, shiftForbidden } from '../../law/shift-forbidden.js';
import { addArc, addNode } from './flow.js';
import { type Building, type Choice, cents, type LimitedArc, limitOf, type Post } from './money-network.js';

/** A shift costs a cent along one arc, and money for what was never granted far more. */
const SHIFT = 1_000;
const NOT_GRANTED = 1_000_000;

/**
 * Whether an intervention may shift away more than it has of the year itself, out of what was carried in. Where what it
 * gives is limited by what it was granted, it never comes to that.
 * @law data/grants/<id>/rules: shift-limit, limit-base
 */
function shiftsCarried({ 'shift-limit': shiftLimit, 'limit-base': limitBase }: YearRules): boolean {
  const { share, base } = shiftLimit.value;
  return share === null || base !== 'giving' || limitBase.value !== 'granted';
}

/**
 * Whether an intervention may either shift away money carried in or carry on its own, but not both: where the first is
 * spent before its own, and more is shifted away than it has of the year itself, nothing of that is left to carry.
 * @law data/grants/<id>/rules: carry-spent-first, carry-limit; follows from them
 */
export function mustChoose({ rules, last }: YearTable): boolean {
  const carries = !last && !rules['carry-limit'].value.share.isZero();
  return rules.walls.value && carries && rules['carry-spent-first'].value && shiftsCarried(rules);
}

/** The posts of a year, and what they may do with what was carried in, where the rules let them shift it away. */
interface Shifting {
  readonly posts: readonly Post[];
  readonly choiceOf: (post: Post) => Choice | undefined;
}

/** Shifts between walls: an intervention gives to its theme, and takes from it. @law data/grants/<id>/rules: shift-limit */
export function addShifts(building: Building, table: YearTable, { posts, choiceOf }: Shifting): void {
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
      addGive(building, table, { post, from: giving(building, table, post, choiceOf(post)), hub: given });
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
  const { share, base } = table.rules['shift-limit'].value;
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

/** Where what is given comes from. What the plan carries is the year's own; with it nothing else is given. */
function giving(building: Building, table: YearTable, post: Post, choice?: Choice): number {
  const { network, carriedGiven } = building;
  const isSpentFirst = table.rules['carry-spent-first'].value;
  const isCarrying = isSpentFirst && cents(table, 'rows', 'carriedOut', post.at) > 0;
  if (!shiftsCarried(table.rules) || choice === 'carry' || isCarrying) return post.own;
  const from = addNode(network);
  const unlimited = { to: from, capacity: Number.POSITIVE_INFINITY };
  addArc(network, { from: post.own, ...unlimited });
  const arc = addArc(network, { from: post.carriedIn, ...unlimited });
  if (isSpentFirst) carriedGiven.push({ arc, post });
  return from;
}

interface Giving {
  readonly post: ShiftingPost;
  readonly from: number;
  readonly hub: number;
}

function addGive(building: Building, table: YearTable, { post, from, hub }: Giving): void {
  const { share, base } = table.rules['shift-limit'].value;
  const limit = share !== null && base === 'giving' ? cents(table, 'rows', 'shiftLimit', post.at) : null;
  const capacity = limit === null ? Number.POSITIVE_INFINITY : limitLeft(limit, table, post, 'shiftedOut');
  const arc = addArc(building.network, { from, to: hub, capacity, cost: SHIFT });
  building.gives.push({ arc, post, theme: post.theme });
  if (limit !== null) building.limits.push({ ...limitOf('shift-limit', post), arc, limit });
}

function addTake(building: Building, table: YearTable, post: ShiftingPost, hub: number): void {
  const [least] = takingLimits(table, post);
  const capacity = least ? limitLeft(least.limit, table, post, 'shiftedIn') : Number.POSITIVE_INFINITY;
  const cost = cents(table, 'rows', 'granted', post.at) === 0 ? NOT_GRANTED : 0;
  const arc = addArc(building.network, { from: hub, to: post.own, capacity, cost });
  building.takes.push({ arc, post, theme: post.theme });
  if (least) building.limits.push({ ...limitOf(least.parameter, post), arc, limit: least.limit });
}

/** What limits what an intervention may receive, the least first. */
function takingLimits(table: YearTable, { at }: Post): readonly Pick<LimitedArc, 'parameter' | 'limit'>[] {
  const { 'shift-limit': shiftLimit, 'shift-receiving-cap': shiftReceivingCap } = table.rules;
  const limits: Pick<LimitedArc, 'parameter' | 'limit'>[] = [];
  if (shiftReceivingCap.value !== null) {
    limits.push({ parameter: 'shift-receiving-cap', limit: cents(table, 'rows', 'receivingCap', at) });
  }
  if (shiftLimit.value.share !== null && shiftLimit.value.base === 'receiving') {
    limits.push({ parameter: 'shift-limit', limit: cents(table, 'rows', 'shiftLimit', at) });
  }
  return limits.sort((one, other) => one.limit - other.limit);
}

/** What the plan leaves of a limit. @law data/grants/<id>/rules: shift-counting */
function limitLeft(limit: number, table: YearTable, post: Post, counted: 'shiftedIn' | 'shiftedOut'): number {
  const other = counted === 'shiftedIn' ? 'shiftedOut' : 'shiftedIn';
  const isNet = table.rules['shift-counting'].value === 'net';
  const used = cents(table, 'rows', counted, post.at) - (isNet ? cents(table, 'rows', other, post.at) : 0);
  return Math.max(0, limit - used);
}
