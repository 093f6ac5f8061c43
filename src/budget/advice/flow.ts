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

/** The arcs that touch each node, by number. */
export interface Network {
  readonly touching: Arc[][];
}

/** A network of a source and a sink alone. */
export function emptyNetwork(): Network {
  return { touching: [[], []] };
}

/** A new node; its number. */
export function addNode({ touching }: Network): number {
  touching.push([]);
  return touching.length - 1;
}

/** A new arc without flow. */
export function addArc(
  { touching }: Network,
  arc: Pick<Arc, 'from' | 'to' | 'capacity'> & { readonly cost?: number },
): Arc {
  const added: Arc = { cost: 0, ...arc, flow: 0, held: false };
  touching[arc.from]?.push(added);
  touching[arc.to]?.push(added);
  return added;
}

/** Every arc, once. */
export function arcsOf({ touching }: Network): readonly Arc[] {
  return touching.flatMap((arcs, node) => arcs.filter(({ from }) => from === node));
}

/** A step of a path: along an arc, or against it, which takes flow back. */
interface Step {
  readonly arc: Arc;
  readonly forward: boolean;
}

function roomOf({ arc, forward }: Step): number {
  return forward ? arc.capacity - arc.flow : arc.flow;
}

function costOf({ arc, forward }: Step): number {
  return forward ? arc.cost : -arc.cost;
}

function endOf({ arc, forward }: Step): number {
  return forward ? arc.to : arc.from;
}

/** The steps that can be taken from a node. */
function stepsFrom({ touching }: Network, node: number): readonly Step[] {
  return (touching[node] ?? [])
    .map((arc) => ({ arc, forward: arc.from === node }))
    .filter((step) => roomOf(step) > 0);
}

function push(path: readonly Step[], cents: number): void {
  for (const { arc, forward } of path) arc.flow += forward ? cents : -cents;
}

/** Adds all that can still flow, cheapest paths first. The cents that were added. */
export function flowMost(network: Network): number {
  let added = 0;
  for (;;) {
    const path = cheapestPath(network);
    if (!path) return added;
    const cents = Math.min(...path.map(roomOf));
    push(path, cents);
    added += cents;
  }
}

/** Bellman and Ford: costs against an arc are below zero, but never around a circle. */
function cheapestPath(network: Network): readonly Step[] | undefined {
  const costs = network.touching.map(() => Number.POSITIVE_INFINITY);
  const by: (Step | undefined)[] = [];
  costs[SOURCE] = 0;
  const queue = [SOURCE];
  const queued = new Set(queue);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    queued.delete(node);
    for (const step of stepsFrom(network, node)) {
      const end = endOf(step);
      const cost = (costs[node] ?? 0) + costOf(step);
      if (cost >= (costs[end] ?? 0)) continue;
      costs[end] = cost;
      by[end] = step;
      if (queued.has(end)) continue;
      queue.push(end);
      queued.add(end);
    }
  }
  return pathTo(SINK, by);
}

function pathTo(end: number, by: readonly (Step | undefined)[], start = SOURCE): readonly Step[] | undefined {
  const path: Step[] = [];
  for (let node = end; node !== start; ) {
    const step = by[node];
    if (!step) return undefined;
    path.push(step);
    node = step.forward ? step.arc.from : step.arc.to;
  }
  return path;
}

/** The nodes that more could still flow to. */
export function reachable(network: Network): ReadonlySet<number> {
  const seen = new Set([SOURCE]);
  for (const node of seen) for (const step of stepsFrom(network, node)) seen.add(endOf(step));
  return seen;
}

/**
 * The prices of the nodes: with them, no step of a cheapest flow costs less than nothing, and the flows that are as
 * large and as cheap are those that differ along steps that cost nothing.
 */
export function pricesOf(network: Network): readonly number[] {
  const prices = network.touching.map(() => 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (let node = 0; node < prices.length; node++) {
      for (const step of stepsFrom(network, node)) {
        const price = (prices[node] ?? 0) + costOf(step);
        if (price >= (prices[endOf(step)] ?? 0)) continue;
        prices[endOf(step)] = price;
        changed = true;
      }
    }
  }
  return prices;
}

/** Whether an arc can be without flow, all else being as much and as cheap; then it is held so. */
export function leftOut(network: Network, arc: Arc, prices: readonly number[]): boolean {
  const undo = rerouted(network, { arc, along: false, most: arc.flow }, prices);
  if (arc.flow === 0) {
    arc.held = true;
    return true;
  }
  undo();
  return false;
}

/** Lets as much flow along an arc as can, all else being as much and as cheap, and holds it there. */
export function fillAndHold(network: Network, arc: Arc, prices: readonly number[]): void {
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
function rerouted(network: Network, { arc, along, most }: Reroute, prices: readonly number[]): () => void {
  const [start, end] = along ? [arc.to, arc.from] : [arc.from, arc.to];
  const isFree = (step: Step, node: number) =>
    step.arc !== arc && !step.arc.held && (prices[node] ?? 0) + costOf(step) === (prices[endOf(step)] ?? 0);
  const done: (readonly [readonly Step[], number])[] = [];
  for (let left = most; left > 0; ) {
    const path = anyPath(network, { start, end, isAllowed: isFree });
    if (!path) break;
    const cents = Math.min(left, ...path.map(roomOf));
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

/** How much more could flow if an arc had no limit; the network is as it was. @unit cent */
export function moreWithout(network: Network, arc: Arc): number {
  const flows = new Map(arcsOf(network).map((one) => [one, one.flow]));
  const { capacity } = arc;
  arc.capacity = Number.POSITIVE_INFINITY;
  let more = 0;
  for (;;) {
    // What it costs is no matter here.
    const path = anyPath(network, { start: SOURCE, end: SINK, isAllowed: () => true });
    if (!path) break;
    const cents = Math.min(...path.map(roomOf));
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
  readonly isAllowed: (step: Step, node: number) => boolean;
}

/** The path of fewest steps. */
function anyPath(network: Network, { start, end, isAllowed }: Search): readonly Step[] | undefined {
  const by: (Step | undefined)[] = network.touching.map(() => undefined);
  const seen = new Set([start]);
  for (const node of seen) {
    for (const step of stepsFrom(network, node)) {
      const to = endOf(step);
      if (seen.has(to) || !isAllowed(step, node)) continue;
      seen.add(to);
      by[to] = step;
      if (to === end) return pathTo(end, by, start);
    }
  }
  return undefined;
}
