// Every plan of many tiny histories, each settled: `npm run test:brute [-- --histories N --seed N]`. Prints how many were
// tried under each kind of rules; a plan that is better than the advice is printed with its history, and ends with
// status 1.

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { historiesOf, isBetter, tryEveryPlan, WORLDS } from '../test/budget/advice/every-plan.js';

const { values } = parseArgs({
  options: { histories: { type: 'string', default: '100' }, seed: { type: 'string', default: '2023' } },
});
const [numRuns, seed] = [Number(values.histories), Number(values.seed)];

const print = (line: string) => process.stdout.write(`${line}\n`);
print('| rules | histories | plans | lawful | something is advised | the best plan is as good | no advice |');
print('|---|---|---|---|---|---|---|');
let better = 0;
for (const [name, world] of Object.entries(WORLDS)) {
  const counts = { plans: 0, lawful: 0, moving: 0, equal: 0, refused: 0 };
  for (const history of fc.sample(historiesOf(world), { numRuns, seed })) {
    const { plans, lawful, advised, best } = tryEveryPlan(world, history);
    counts.plans += plans;
    counts.lawful += lawful;
    if (!advised) {
      counts.refused++;
      continue;
    }
    if (advised[2] > 0) counts.moving++;
    if (isBetter(best, advised)) {
      better++;
      print(`better than the advice (${advised}): ${best}, under «${name}», of ${JSON.stringify(history)}`);
    } else if (!isBetter(advised, best)) counts.equal++;
  }
  const cells = [counts.plans, counts.lawful, counts.moving, counts.equal, counts.refused];
  print(`| ${[name, numRuns, ...cells].map((cell) => cell.toLocaleString('en')).join(' | ')} |`);
}
if (better > 0) process.exitCode = 1;
