// Spoiled inputs of every kind, the same each time. Many more: `npm run fuzz`.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from './promises.js';
import { seeds } from './seeds.js';
import { fuzzWorlds } from './world.js';

const RUNS = 2000;

test(`${RUNS} spoiled inputs break no promise: no defect, no hang, every finding in its place`, async () => {
  const ended = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fuzzWorlds(await seeds()), async (world) => {
      const { status, broken } = await outcomeOf(world);
      ended.set(status, (ended.get(status) ?? 0) + 1);
      expect(broken).toBeUndefined();
    }),
    { numRuns: RUNS, seed: 20_261_123 },
  );
  // Spoiled they are, and not so much that nothing is read any more.
  for (const status of [0, 1, 2]) expect(ended.get(status) ?? 0).toBeGreaterThan(RUNS / 20);
}, 300_000);
