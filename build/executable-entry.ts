// The program in one file, for people without Node: figures and version stand inside the executable.

import { nodePlatform, run } from '../src/main.js';
import type { FigureFile } from '../src/platform/platform.js';

// `node:sea` is there in an executable alone, and never under a name without `node:`.
declare function require(id: 'node:sea'): { readonly getAsset: (name: string, encoding: 'utf8') => string };

const { getAsset } = require('node:sea');
const platform = {
  ...nodePlatform('', getAsset('version', 'utf8')),
  figures: (file: FigureFile) => getAsset(file, 'utf8'),
};

run(process.argv.slice(2), platform).then((status) => {
  process.exitCode ||= status;
});
