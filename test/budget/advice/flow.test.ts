// Flows through small networks, worked by hand.

import { describe, expect, test } from 'vitest';
import {
  addArc,
  addNode,
  emptyNetwork,
  fillAndHold,
  flowMost,
  leftOut,
  moreWithout,
  pricesOf,
  reachable,
  SINK,
  SOURCE,
} from '../../../src/budget/advice/flow.js';

/** A network of nodes by letter, `S` and `T` those where flow enters and leaves, and arcs `S>A 5`, or `A>B 5 at 3`. */
function networkOf(...lines: readonly string[]) {
  const network = emptyNetwork();
  const nodes = new Map([
    ['S', SOURCE],
    ['T', SINK],
  ]);
  const nodeOf = (name: string) => {
    const node = nodes.get(name) ?? addNode(network);
    nodes.set(name, node);
    return node;
  };
  const arcs = lines.map((line) => {
    const [, from = '', to = '', capacity, cost = 0] = /^(\w)>(\w) (\d+)(?: at (\d+))?$/.exec(line) ?? [];
    return addArc(network, {
      from: nodeOf(from),
      to: nodeOf(to),
      capacity: Number(capacity),
      cost: Number(cost),
    });
  });
  const arc = (name: string) => {
    const found = arcs[lines.findIndex((line) => line.startsWith(name))];
    if (!found) throw new Error(`no arc ${name}`);
    return found;
  };
  return { network, arc, flows: () => arcs.map(({ flow }) => flow) };
}

test('a network of nothing has a source and a sink, and no arc', () => {
  const network = emptyNetwork();
  expect(network).toEqual({ arcs: [], touching: [[], []] });
  expect(addNode(network)).toBe(2);
  expect(network.touching).toEqual([[], [], []]);
});

test('an arc touches both its ends', () => {
  const network = emptyNetwork();
  const arc = addArc(network, { from: SOURCE, to: SINK, capacity: 3 });
  expect(arc).toEqual({ from: SOURCE, to: SINK, capacity: 3, cost: 0, flow: 0, held: false });
  expect(network).toEqual({ arcs: [arc], touching: [[arc], [arc]] });
});

describe('as much as can', () => {
  test('flows as cheaply as can', () => {
    // 3 at 1, and the other 2 at 2
    const { network, flows } = networkOf('S>A 5', 'A>T 3 at 1', 'A>B 5', 'B>T 5 at 2');
    flowMost(network);
    expect(flows()).toEqual([5, 3, 2, 2]);
  });

  test('what flowed before makes way, and its cost is given back', () => {
    // At first 1 flows by A and B, at 1. Then D, at 2, has two ways: by C at 5, so 7 in all; or by B, where what came from
    // A goes straight to T instead, at 5, and the 1 of A to B is saved: 2 − 1 + 5 = 6.
    const { network, flows } = networkOf(
      'S>A 1',
      'A>B 1 at 1',
      'B>T 1',
      'A>T 1 at 5',
      'S>D 1 at 2',
      'D>B 1',
      'D>C 1',
      'C>T 1 at 5',
    );
    flowMost(network);
    expect(flows()).toEqual([1, 0, 1, 1, 1, 1, 0, 0]);
  });

  test('reaches what more could flow to', () => {
    const { network } = networkOf('S>A 5', 'A>B 3', 'B>T 5');
    flowMost(network);
    // 2 more could come to A, and none from there to B.
    expect([...reachable(network)]).toEqual([SOURCE, 2]);
  });
});

describe('an arc that can be missed', () => {
  test('is left out, and stays so', () => {
    const { network, arc, flows } = networkOf('S>A 2', 'A>T 2 at 1', 'A>B 2 at 1', 'B>T 2');
    flowMost(network);
    expect(flows()).toEqual([2, 2, 0, 0]);
    expect(leftOut(network, arc('A>T'), pricesOf(network))).toBe(true);
    expect(flows()).toEqual([2, 0, 2, 2]);
    // Held, it is no way for another any more.
    expect(leftOut(network, arc('A>B'), pricesOf(network))).toBe(false);
    expect(flows()).toEqual([2, 0, 2, 2]);
  });

  test('is kept whole where only a part of it can go elsewhere', () => {
    const { network, arc, flows } = networkOf('S>A 2', 'A>T 2 at 1', 'A>B 1 at 1', 'B>T 2');
    flowMost(network);
    expect(leftOut(network, arc('A>T'), pricesOf(network))).toBe(false);
    expect(flows()).toEqual([2, 2, 0, 0]);
    expect(arc('A>T').held).toBe(false);
  });

  test('is kept where every other way costs more', () => {
    const { network, arc, flows } = networkOf('S>A 2', 'A>T 1 at 1', 'A>B 2 at 2', 'B>T 2');
    flowMost(network);
    expect(leftOut(network, arc('A>T'), pricesOf(network))).toBe(false);
    expect(flows()).toEqual([2, 1, 1, 1]);
  });

  test('is filled as far as others can be missed, and stays so', () => {
    const { network, arc, flows } = networkOf('S>A 3', 'A>T 3 at 1', 'A>B 2 at 1', 'B>T 2');
    flowMost(network);
    const prices = pricesOf(network);
    fillAndHold(network, arc('A>B'), prices);
    expect(flows()).toEqual([3, 1, 2, 2]);
    fillAndHold(network, arc('A>T'), prices);
    expect(flows()).toEqual([3, 1, 2, 2]);
  });
});

test('without a limit more could flow, up to the next, and nothing stays of trying', () => {
  const { network, arc, flows } = networkOf('S>A 9', 'A>B 2', 'B>C 3', 'C>T 4', 'B>D 5', 'D>T 5');
  flowMost(network);
  expect(flows().slice(0, 2)).toEqual([2, 2]);
  const before = flows();
  // 3 by C and 5 by D, of which 2 flow already; or without the way to D 3 less what flows there.
  expect(moreWithout(network, arc('A>B'), new Set())).toBe(6);
  expect(moreWithout(network, arc('A>B'), new Set([arc('D>T')]))).toBe(1);
  expect(flows()).toEqual(before);
  expect(arc('A>B').capacity).toBe(2);
});
