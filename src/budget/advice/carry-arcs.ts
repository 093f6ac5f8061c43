import type { YearTable } from '../../calculation/year-table.js';
import { UNDIVIDED } from '../../grant/intervention.js';
import { addArc, addNode, SINK } from './flow.js';
import { type Building, cents, limitOf, type Post } from './money-network.js';

/** A carry costs a hair more than a shift. */
const CARRY = 1_001;
/** What is carried into a year that is not settled saves nothing, so that all that saves comes first. */
const OPEN = 1_000_000_000;

/** Two years that follow each other, and the posts of both. */
export interface Crossing {
  readonly table: YearTable;
  readonly receiver: number;
  readonly posts: readonly Post[];
  readonly next: YearTable;
  readonly arriving: readonly Post[];
}

/** Carries to a year that is settled. @law data/grants/<id>/rules: carry-limit, carry-destination, carry-spent-first */
export function addCarries(building: Building, crossing: Crossing): void {
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
  // Between walls money that is not divided can be spent, and comes only from where it is not divided either.
  if (to === UNDIVIDED) return intervention === null ? [{ node, from: to, to }] : [];
  if (to === intervention) return [{ node, from: to, to }];
  if (table.rules['carry-destination'].value === 'any')
    return [{ node, from: intervention ?? UNDIVIDED, to }];
  return intervention === null ? [{ node, from: to, to }] : [];
}

interface Destination {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** Carries to a year that is not settled: what arrives there is not spent as yet, nor repaid. */
export function addOpenCarries(building: Building, crossing: Crossing): void {
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
  if (post.intervention === UNDIVIDED && table.rules.walls.value) return;
  const level = post.intervention === null ? 'totals' : 'rows';
  const limit = cents(table, level, 'carryLimit', post.at);
  const used = cents(table, level, 'carriedOut', post.at);
  const [leaving, carried] = [addNode(network), addNode(network)];
  const unlimited = { capacity: Number.POSITIVE_INFINITY };
  addArc(network, { from: post.own, to: leaving, ...unlimited });
  if (!table.rules['carry-spent-first'].value)
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
  if (table.rules['carry-limit'].value.scope === 'total') return undefined;
  const slot = table.ground.slots.findIndex((one) => one.intervention === intervention);
  const at = receiver * table.ground.slots.length + slot;
  return { limit: cents(table, 'rows', 'carryLimit', at), left: cents(table, 'rows', 'carryRoom', at) };
}
