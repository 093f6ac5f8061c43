// Makes what is shipped: the figures in the form the program reads, and the bundles.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { FiguresNames } from '../src/read/embedded.js';
import { buildBundles } from './bundles.js';
import { compiledCalendars } from './calendar.js';
import { compileIza, compileProfile } from './compile-law.js';
import { licencesText, thirdParties } from './licences.js';
import { manPage } from './man-page.js';
import { officialText } from './official-text.js';
import { pageScript, pageStyle } from './page-parts.js';
import { compiledFigures, compiledPlaces } from './places.js';

const FIGURES = 'dist/data';

await buildBundles();
await mkdir(FIGURES, { recursive: true });
const files: Readonly<Record<string, string>> = {
  'places.json': JSON.stringify(compiledPlaces()),
  'figures.json': JSON.stringify(compiledFigures()),
  'not-modelled.json': JSON.stringify(JSON.parse(await readFile('data/law/not-modelled.json', 'utf8'))),
  'calendar.json': JSON.stringify(compiledCalendars()),
  'official.txt': officialText(),
  'figures-names.json': JSON.stringify(figuresNames()),
  'rules-regeling.json': embeddedRules(compileProfile('regeling')),
  'rules-uniform.json': embeddedRules(compileProfile('uniform')),
  'rules-iza.json': embeddedRules(compileIza()),
  'page.css': await pageStyle(),
  'page.js': await pageScript(),
};
for (const [name, text] of Object.entries(files)) await writeFile(`${FIGURES}/${name}`, text);

await writeFile('dist/spuk.1', manPage());
// Parts of packages stand in the bundles, so their licences come along.
await writeFile('dist/third-party-licences.txt', licencesText(await thirdParties()));

/** The names of the official amounts, each with a hash: what a result says it was made with. */
function figuresNames(): FiguresNames {
  const official = officialText();
  const { regions, key } = compiledFigures();
  return {
    'brede-spuk': { name: 'BWBR0047862, bijlage IV, 2025-10-29', sha256: sha256Of(official) },
    'spuk-iza': {
      name: 'BWBR0048411, bijlage 1, 2025-10-18',
      sha256: sha256Of(JSON.stringify({ regions, key })),
    },
  };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A rules file with its hash, so that the program need not compute it at every start. */
function embeddedRules(text: string): string {
  return JSON.stringify({ sha256: sha256Of(text), document: JSON.parse(text) });
}
