// A network of whole cents: the most that can flow through it from its source to its sink, moved as little as may be,
// and the changes that keep it so. It knows no euros and no law.

/** Where flow enters and leaves. */
export const SOURCE = 0;
export const SINK = 1;

/** What may flow from one node to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** @unit cent; Infinity: no limit */
  capacity: number;
  /** What a cent along it costs; least costs decide between flows that are equally large. */
  readonly cost: number;
  /** @unit cent */
  flow: number;
  /** Whether its flow stays as it is, whatever else is moved. */
  held: boolean;
}

/** Every arc, and those that touch each node, by number. */
export interface Network {
  readonly arcs: Arc[];
  readonly touching: Arc[][];
}

/** A network of a source and a sink alone. */
export function emptyNetwork(): Network {
  return { arcs: [], touching: [[], []] };
}

/** A new node; its number. */
export function addNode({ touching }: Network): number {
  touching.push([]);
  return touching.length - 1;
}

/** A new arc without flow. */
export function addArc(
  { arcs, touching }: Network,
  arc: Pick<Arc, 'from' | 'to' | 'capacity'> & { readonly cost?: number },
): Arc {
  const added: Arc = { cost: 0, ...arc, flow: 0, held: false };
  arcs.push(added);
  touching[arc.from]?.push(added);
  touching[arc.to]?.push(added);
  return added;
}

/** The arcs that touch a node. */
function arcsAt({ touching }: Network, node: number): readonly Arc[] {
  return touching[node] ?? [];
}

/** A step of a path: along an arc, or against it, which takes flow back. */
interface Step {
  readonly arc: Arc;
  readonly forward: boolean;
}

function roomOf({ capacity, flow }: Arc, forward: boolean): number {
  return forward ? capacity - flow : flow;
}

/** How much can still go along all of a path. */
function roomAlong(path: readonly Step[]): number {
  return path.reduce(
    (least, { arc, forward }) => Math.min(least, roomOf(arc, forward)),
    Number.POSITIVE_INFINITY,
  );
}

function push(path: readonly Step[], cents: number): void {
  for (const { arc, forward } of path) arc.flow += forward ? cents : -cents;
}

/** Adds all that can still flow, cheapest paths first. */
export function flowMost(network: Network): void {
  for (;;) {
    const path = cheapestPath(network);
    if (!path) return;
    push(path, roomAlong(path));
  }
}

/**
 * Bellman and Ford: costs against an arc are below zero, but never around a circle. Along the path stand the arcs by
 * which each node was reached.
 */
function cheapestPath(network: Network): readonly Step[] | undefined {
  const { length } = network.touching;
  const costs = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const by: (Arc | undefined)[] = [];
  const queued = new Uint8Array(length);
  costs[SOURCE] = 0;
  const queue = [SOURCE];
  for (const node of queue) {
    queued[node] = 0;
    for (const arc of arcsAt(network, node)) {
      const forward = arc.from === node;
      const end = forward ? arc.to : arc.from;
      const cost = (costs[node] ?? 0) + (forward ? arc.cost : -arc.cost);
      if (roomOf(arc, forward) === 0 || cost >= (costs[end] ?? 0)) continue;
      costs[end] = cost;
      by[end] = arc;
      if (queued[end] === 1) continue;
      queue.push(end);
      queued[end] = 1;
    }
  }
  return pathTo(SINK, by);
}

/** The steps to a node, by the arcs along which each was reached; undefined where it was not. */
function pathTo(end: number, by: readonly (Arc | undefined)[], start = SOURCE): readonly Step[] | undefined {
  const path: Step[] = [];
  for (let node = end; node !== start; ) {
    const arc = by[node];
    if (!arc) return undefined;
    const forward = arc.to === node;
    path.push({ arc, forward });
    node = forward ? arc.from : arc.to;
  }
  return path;
}

/** The nodes that more could still flow to. */
export function reachable(network: Network): ReadonlySet<number> {
  const seen = new Set([SOURCE]);
  for (const node of seen) {
    for (const arc of arcsAt(network, node)) {
      const forward = arc.from === node;
      if (roomOf(arc, forward) > 0) seen.add(forward ? arc.to : arc.from);
    }
  }
  return seen;
}

/**
 * The prices of the nodes: with them, no step of a cheapest flow costs less than nothing, and the flows that are as
 * large and as cheap are those that differ along steps that cost nothing.
 */
export function pricesOf(network: Network): Float64Array {
  const prices = new Float64Array(network.touching.length);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, cost, flow, capacity } of network.arcs) {
      const [there, back] = [(prices[from] ?? 0) + cost, (prices[to] ?? 0) - cost];
      if (flow < capacity && there < (prices[to] ?? 0)) {
        prices[to] = there;
        changed = true;
      }
      if (flow > 0 && back < (prices[from] ?? 0)) {
        prices[from] = back;
        changed = true;
      }
    }
  }
  return prices;
}

/** Whether an arc can be without flow, all else being as much and as cheap; then it is held so. */
export function leftOut(network: Network, arc: Arc, prices: Float64Array): boolean {
  const undo = rerouted(network, { arc, along: false, most: arc.flow }, prices);
  if (arc.flow === 0) {
    arc.held = true;
    return true;
  }
  undo();
  return false;
}

/** Lets as much flow along an arc as can, all else being as much and as cheap, and holds it there. */
export function fillAndHold(network: Network, arc: Arc, prices: Float64Array): void {
  rerouted(network, { arc, along: true, most: arc.capacity - arc.flow }, prices);
  arc.held = true;
}

interface Reroute {
  readonly arc: Arc;
  /** More along the arc, or less. */
  readonly along: boolean;
  readonly most: number;
}

/** Moves flow to or from an arc along steps that cost nothing; gives what undoes it. */
function rerouted(network: Network, { arc, along, most }: Reroute, prices: Float64Array): () => void {
  const [start, end] = along ? [arc.to, arc.from] : [arc.from, arc.to];
  // Along an arc of a cheapest flow or against it, a step costs nothing at the same prices.
  const isFree = ({ from, to, cost }: Arc) => (prices[from] ?? 0) + cost === (prices[to] ?? 0);
  const isAllowed = (other: Arc) => other !== arc && !other.held && isFree(other);
  const done: (readonly [readonly Step[], number])[] = [];
  // An arc that is cheaper than all other ways is full in every cheapest flow.
  for (let left = isFree(arc) ? most : 0; left > 0; ) {
    const path = anyPath(network, { start, end, isAllowed });
    if (!path) break;
    const cents = Math.min(left, roomAlong(path));
    push(path, cents);
    arc.flow += along ? cents : -cents;
    left -= cents;
    done.push([path, cents]);
  }
  return () => {
    for (const [path, cents] of done) {
      push(path, -cents);
      arc.flow -= along ? cents : -cents;
    }
  };
}

/** How much more could flow if an arc had no limit, but for what would go along others; the network is as it was. @unit cent */
export function moreWithout(network: Network, arc: Arc, others: ReadonlySet<Arc>): number {
  const flows = new Map(network.arcs.map((one) => [one, one.flow]));
  const { capacity } = arc;
  arc.capacity = Number.POSITIVE_INFINITY;
  let more = 0;
  for (;;) {
    // What it costs is no matter here.
    const path = anyPath(network, { start: SOURCE, end: SINK, isAllowed: (one) => !others.has(one) });
    if (!path) break;
    const cents = roomAlong(path);
    push(path, cents);
    more += cents;
  }
  arc.capacity = capacity;
  for (const [one, flow] of flows) one.flow = flow;
  return more;
}

interface Search {
  readonly start: number;
  readonly end: number;
  readonly isAllowed: (arc: Arc) => boolean;
}

/** The path of fewest steps. */
function anyPath(network: Network, { start, end, isAllowed }: Search): readonly Step[] | undefined {
  const by: (Arc | undefined)[] = [];
  const queue = [start];
  for (const node of queue) {
    for (const arc of arcsAt(network, node)) {
      const forward = arc.from === node;
      const to = forward ? arc.to : arc.from;
      if (to === start || by[to] || roomOf(arc, forward) === 0 || !isAllowed(arc)) continue;
      by[to] = arc;
      if (to === end) return pathTo(end, by, start);
      queue.push(to);
    }
  }
  return undefined;
}
