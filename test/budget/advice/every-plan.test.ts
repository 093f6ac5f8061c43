// Of tiny histories every plan there is, each settled: none repays less than the advice, nor as little with less moved.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples, some } from '../../support/examples.js';
import { historiesOf, isBetter, tryEveryPlan, WORLDS } from './every-plan.js';

test.each(some(Object.entries(WORLDS), 8))('%s: no plan of them all is better', (_, world) => {
  fc.assert(
    fc.property(historiesOf(world), (history) => {
      const { advised, best } = tryEveryPlan(world, history);
      if (advised) expect(isBetter(best, advised)).toBe(false);
    }),
    { numRuns: examples(3) },
  );
});
