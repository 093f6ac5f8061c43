import { readFileSync } from 'node:fs';
import { cruise, type IViolation } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { inTree } from './temporary-tree.js';

/** The rules as the command line reads them. */
export const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');

const manifest: { readonly [kind in 'dependencies' | 'devDependencies']: Readonly<Record<string, string>> } =
  JSON.parse(readFileSync('package.json', 'utf8'));

/** How many files the rules looked at, and what they found wrong with them. */
interface Judgement {
  readonly files: number;
  readonly violations: readonly IViolation[];
}

/** What the rules find in the sources of a folder; without one, in our own. */
export async function judged(baseDir?: string): Promise<Judgement> {
  const { output } = await cruise(['src'], baseDir === undefined ? options : { ...options, baseDir });
  if (typeof output === 'string') throw new Error(output);
  return { files: output.summary.totalCruised, violations: output.summary.violations };
}

/** What the rules find in files that exist only as long as it takes to look at them. */
export function judgedFiles(files: Readonly<Record<string, string>>): Promise<Judgement> {
  return inTree({ ...packages(), ...files }, judged);
}

/** Hollow packages under the names of ours, one that only developers have, and one that nobody declared. */
function packages(): Readonly<Record<string, string>> {
  const { dependencies } = manifest;
  // The packages of the bundles are among those for developers.
  const devDependencies = { ...manifest.devDependencies, 'for-developers': '1.0.0' };
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies), 'undeclared'];
  return {
    'package.json': JSON.stringify({ name: 'tree', type: 'module', dependencies, devDependencies }),
    ...Object.fromEntries(
      names.flatMap((name) => [
        [
          `node_modules/${name}/package.json`,
          JSON.stringify({
            name,
            version: '1.0.0',
            exports: { '.': './index.js', './sync': './index.js', './xlsx': './index.js' },
          }),
        ],
        [`node_modules/${name}/index.js`, 'export {};\n'],
      ]),
    ),
  };
}
