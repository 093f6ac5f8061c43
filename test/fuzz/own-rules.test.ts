// Rules that are valid and say something else, the same each time. Many more: `npm run fuzz`.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesDocument, rulesWorlds } from './own-rules.js';
import { outcomeOf } from './promises.js';

const RUNS = 300;

test(`${RUNS} valid rules of other values are computed with: none is refused, none breaks a promise`, async () => {
  const ended = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(rulesWorlds(await rulesDocument()), async (world) => {
      const { status, broken } = await outcomeOf(world);
      ended.set(status, (ended.get(status) ?? 0) + 1);
      expect(broken).toBeUndefined();
      // 2 would say that the rules were refused; they are valid.
      expect(status).toBeLessThan(2);
    }),
    { numRuns: RUNS, seed: 20_261_129 },
  );
  // They do decide something: some break what others allow.
  for (const status of [0, 1]) expect(ended.get(status) ?? 0).toBeGreaterThan(RUNS / 20);
}, 300_000);
