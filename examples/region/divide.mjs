// What a region can count on of a grant that was announced, and what its municipalities get of it, with the library.

import { readFileSync } from 'node:fs';
import {
  divide,
  embeddedDivisionRules,
  readPlaces,
  readRegionAmounts,
  regionsWithMembers,
  Share,
} from '../../dist/index.js';

const text = (file) => readFileSync(new URL(`../../dist/data/${file}`, import.meta.url), 'utf8');
const { municipalities, regions } = readPlaces(text('places.json'));
const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));

const { years, findings } = divide({
  rules: embeddedDivisionRules(text('rules-spuk-azwa-regionaal-brief.json')),
  regions: regionsWithMembers({ municipalities, regions, rows: [] }).regions,
  amounts: readRegionAmounts(text('official-spuk-azwa-regionaal.txt')),
  // A tenth for coordination; whatever is not said is as `spuk iza` has it.
  division: { coordination: { share: Share.of('0.10') } },
});
for (const { code, region } of findings) console.error(code, region ?? '');

const zeeland = years
  .find(({ year }) => year === 2027)
  ?.regions.find(({ region }) => region.name === 'Zeeland');
if (!zeeland) throw new Error('no amount');
console.log(`Zeeland 2027: ${zeeland.amount}, of which ${zeeland.local} for its municipalities`);
for (const { municipality, amount } of zeeland.members)
  console.log(`  ${nameOf.get(municipality)} ${amount}`);
