// Makes what is shipped: the figures in the form the program reads, and the bundles.

import { mkdir, writeFile } from 'node:fs/promises';
import type { FiguresNames } from '../src/read/embedded.js';
import { buildBundles } from './bundles.js';
import { compiledCalendars, compiledGrants, compileIza, embeddedRules, sha256Of } from './grants.js';
import { licencesText, thirdParties } from './licences.js';
import { manPage } from './man-page.js';
import { pageScript, pageStyle } from './page-parts.js';
import { compiledFigures, compiledPlaces } from './places.js';

const FIGURES = 'dist/data';

await buildBundles();
await mkdir(FIGURES, { recursive: true });
const compiled = compiledGrants();
const files: Readonly<Record<string, string>> = {
  'places.json': JSON.stringify(compiledPlaces()),
  'figures.json': JSON.stringify(compiledFigures()),
  'grants.json': JSON.stringify(compiled.grants),
  ...compiled.files,
  'calendar.json': JSON.stringify(compiledCalendars()),
  'figures-names.json': JSON.stringify(figuresNames()),
  'rules-iza.json': embeddedRules(compileIza()),
  'page.css': await pageStyle(),
  'page.js': await pageScript(),
};
for (const [name, text] of Object.entries(files)) await writeFile(`${FIGURES}/${name}`, text);

await writeFile('dist/spuk.1', manPage());
// Parts of packages stand in the bundles, so their licences come along.
await writeFile('dist/third-party-licences.txt', licencesText(await thirdParties()));

/** The name of the official amounts of regions, with a hash: what a result says it was made with. */
function figuresNames(): FiguresNames {
  const { regions, key } = compiledFigures();
  return {
    'spuk-iza': {
      name: 'BWBR0048411, bijlage 1, 2025-10-18',
      sha256: sha256Of(JSON.stringify({ regions, key })),
    },
  };
}
