// Makes what is shipped: the figures in the form the program reads, and the bundles.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buildBundles } from './bundles.js';
import { compileProfile } from './compile-law.js';
import { indicativeText } from './indicative-text.js';
import { pageScript, pageStyle } from './page-parts.js';

import { compiledFigures, compiledPlaces, officialFigures } from './places.js';

const FIGURES = 'dist/data';

await buildBundles();
await mkdir(FIGURES, { recursive: true });
const files: Readonly<Record<string, string>> = {
  'places.json': JSON.stringify(compiledPlaces()),
  'figures.json': JSON.stringify(compiledFigures()),
  'not-modelled.json': JSON.stringify(JSON.parse(await readFile('data/law/not-modelled.json', 'utf8'))),
  'indicative.txt': indicativeText(officialFigures()),
  'rules-regeling.json': embeddedRules('regeling'),
  'rules-uniform.json': embeddedRules('uniform'),
  'page.css': await pageStyle(),
  'page.js': await pageScript(),
};
for (const [name, text] of Object.entries(files)) await writeFile(`${FIGURES}/${name}`, text);

/** A profile with the hash of its rules file, so that the program need not compute it at every start. */
function embeddedRules(profile: string): string {
  const text = compileProfile(profile);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return JSON.stringify({ sha256, document: JSON.parse(text) });
}
