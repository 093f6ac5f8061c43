import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const OUT = 'dist';

/** The banner an uncaught error would print with its whole line: lines stay short. */
const LINE_LIMIT = 200;

const AS_COMMONJS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: false,
  lineLimit: LINE_LIMIT,
  legalComments: 'none',
  // Turns import() into require(): the ES module loader stays unused.
  supported: { 'dynamic-import': false },
} as const satisfies BuildOptions;

/**
 * The shipped program: CommonJS bundles, because they start faster. What the sources import dynamically becomes a
 * bundle of its own, loaded only when it is needed.
 */
export async function buildBundles(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  const done = new Set<string>();
  const queue = [resolve('src/main.ts')];
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    if (done.has(entry)) continue;
    done.add(entry);
    await build({
      ...AS_COMMONJS,
      entryPoints: [entry],
      outfile: `${OUT}/${bundleName(entry)}`,
      plugins: [lighterParts, lazyBundles((found) => queue.push(found))],
    });
  }
  await build({
    entryPoints: ['src/index.ts'],
    outfile: `${OUT}/index.js`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
  });
}

/** The whole program in one file, its lazy parts too: an executable can load no file beside it. */
export async function buildOneFile(entry: string, outfile: string): Promise<void> {
  await build({ ...wholeProgram(entry), outfile });
}

/** How the whole program is put into one file. */
export function wholeProgram(entry: string): BuildOptions {
  return { ...AS_COMMONJS, entryPoints: [entry], plugins: [lighterParts] };
}

function bundleName(entry: string): string {
  const name = entry.startsWith(resolve('src'))
    ? relative(resolve('src'), entry).replace(/\.ts$/, '')
    : entry;
  return `${name.replaceAll(/[/\\]/g, '-')}.cjs`;
}

/** Leaves every dynamic import to a bundle beside, and says which are needed. */
function lazyBundles(found: (entry: string) => void): Plugin {
  return {
    name: 'lazy-bundles',
    setup(setup) {
      setup.onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        if (kind !== 'dynamic-import' || builtinModules.includes(path.replace('node:', ''))) return undefined;
        const entry = path.startsWith('.') ? resolve(dirname(importer), path.replace(/\.js$/, '.ts')) : path;
        found(entry);
        return { path: `./${bundleName(entry)}`, external: true };
      });
    },
  };
}

/** Parts of packages that cost every start and give nothing that the program prints or does. */
const LIGHTER: Readonly<Record<string, string>> = {
  'string-width': "module.exports = require('./build/text-width.ts').textWidth;",
  // commander can start other programs as its subcommands; ours has none, so this waits until it is asked for.
  'node:child_process': "exports.spawn = (...given) => require('node:child_process').spawn(...given);",
};

/** Puts the lighter parts in place inside packages; our own imports stay what they are. */
const lighterParts: Plugin = {
  name: 'lighter-parts',
  setup(setup) {
    setup.onResolve({ filter: /.*/ }, ({ path, importer }) =>
      Object.hasOwn(LIGHTER, path) && importer.includes('node_modules')
        ? { path, namespace: 'lighter' }
        : undefined,
    );
    setup.onLoad({ filter: /.*/, namespace: 'lighter' }, ({ path }) => ({
      contents: LIGHTER[path] ?? '',
      resolveDir: resolve('.'),
    }));
  },
};
