// How the bundles of the shipped program are loaded: `dist/load.cjs`, all that `bin/spuk.js` requires itself.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, version as node, platform } from 'node:process';
import { Script } from 'node:vm';
import type * as main from '../src/main.js';

declare const VERSION: string;

/** The version of the package, put in by the build. */
export const version: string = VERSION;

/**
 * The code that V8 made of the bundles when the package was built. Only the very Node that made it takes it, on the
 * same kind of machine; any other compiles the bundles as it would without.
 */
export const CODE_FOLDER = `code/${node}-${platform}-${arch}`;

const requireBuiltin = createRequire(__filename);
const modules = new Map<string, { exports: unknown }>();

/** The scripts that were loaded, by the names of their bundles. */
export const scripts = new Map<string, Script>();

/** What a bundle exports; it is run at the first time. */
export function load(bundle: 'main.cjs'): typeof main;
export function load(bundle: string): unknown;
export function load(bundle: string): unknown {
  const known = modules.get(bundle);
  if (known) return known.exports;
  const filename = `${__dirname}/${bundle}`;
  const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, ...codeOf(bundle) });
  scripts.set(bundle, script);
  const module = { exports: {} };
  modules.set(bundle, module);
  script.runInThisContext()(module.exports, required, module);
  return module.exports;
}

/** Bundles require each other and modules of Node, nothing else. */
function required(name: string): unknown {
  return name.startsWith('./') ? load(name.slice('./'.length)) : requireBuiltin(name);
}

function codeOf(bundle: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(`${__dirname}/${CODE_FOLDER}/${bundle}`) };
  } catch {
    return {};
  }
}
