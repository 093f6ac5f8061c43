// Many spoiled inputs, run in this process: `npm run fuzz [-- --runs N --seed N]`. Prints how they ended; a broken
// promise is printed with what is needed to see it again, and ends with status 1.

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { rulesDocument, rulesWorlds } from '../test/fuzz/own-rules.js';
import { outcomeOf } from '../test/fuzz/promises.js';
import { seeds } from '../test/fuzz/seeds.js';
import { fuzzWorlds } from '../test/fuzz/world.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];

const started = performance.now();
const ended = new Map<string, number>();
const broken = new Map<string, number>();
let most = 0;
/** fast-check gives one long list of worlds; a few hundred at a time keeps memory flat. */
const AT_ONCE = 250;
const corpus = await seeds();
/** Now and then the inputs are as they should be, and the rules are somebody's own. */
const worldsOfAll = fc.oneof(
  { weight: 9, arbitrary: fuzzWorlds(corpus) },
  { weight: 1, arbitrary: rulesWorlds(await rulesDocument()) },
);
for (let done = 0; done < runs; done += AT_ONCE) {
  const worlds = fc.sample(worldsOfAll, {
    numRuns: Math.min(AT_ONCE, runs - done),
    seed: seed + done,
  });
  for (const [index, world] of worlds.entries()) {
    const { status, broken: how } = await outcomeOf(world);
    count(ended, `status ${status}`);
    most = Math.max(most, process.memoryUsage.rss());
    if (how === undefined) continue;
    // The first of its kind is worth looking at, the others are the same.
    const kind = how.replace(/\d+/g, 'N').slice(0, 60);
    count(broken, kind);
    if (broken.get(kind) === 1) {
      say(
        `\nworld ${index} of seed ${seed + done}: ${JSON.stringify(world.argv).slice(0, 600)}\n${how.slice(0, 1500)}`,
      );
    }
  }
}
say(
  [
    '',
    `${runs} inputs of ${corpus.length} seeds in ${Math.round((performance.now() - started) / 1000)} s, at most ${Math.round(most / 1e6)} MB`,
    ...[...ended].sort().map(([status, times]) => `${status}: ${times}`),
    `broken promises: ${[...broken.values()].reduce((sum, times) => sum + times, 0)}`,
  ].join('\n'),
);
if (broken.size > 0) process.exitCode = 1;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
