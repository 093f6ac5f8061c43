// Writes schemas/ of the shapes that the program reads by.

import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schemas.js';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(`schemas/${name}`, text);
