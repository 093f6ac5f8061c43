// Makes what is shipped: the figures in the form the program reads, and the bundles.

import { mkdir, writeFile } from 'node:fs/promises';
import { buildBundles } from './bundles.js';
import { compiledCalendars, compiledGrants } from './grants.js';
import { licencesText, thirdParties } from './licences.js';
import { manPage } from './man-page.js';
import { pageScript, pageStyle } from './page-parts.js';
import { compiledPlaces } from './places.js';

const FIGURES = 'dist/data';

await buildBundles();
await mkdir(FIGURES, { recursive: true });
const compiled = compiledGrants();
const files: Readonly<Record<string, string>> = {
  'places.json': JSON.stringify(compiledPlaces()),
  'grants.json': JSON.stringify(compiled.grants),
  ...compiled.files,
  'calendar.json': JSON.stringify(compiledCalendars()),
  'page.css': await pageStyle(),
  'page.js': await pageScript(),
};
for (const [name, text] of Object.entries(files)) await writeFile(`${FIGURES}/${name}`, text);

await writeFile('dist/spuk.1', manPage());
// Parts of packages stand in the bundles, so their licences come along.
await writeFile('dist/third-party-licences.txt', licencesText(await thirdParties()));
