// What the house forbids inside a file, beside what it forbids between files: the linter's own rules.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inTree } from './temporary-tree.js';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

const REFUSED = [
  ['noRestrictedGlobals', 'new Date()'],
  ['noRestrictedGlobals', 'process.env'],
  ['noRestrictedGlobals', 'globalThis.process'],
  ['noRestrictedGlobals', 'performance.now()'],
  ['noRestrictedGlobals', "require('node:fs')"],
  ['noExplicitAny', 'null as any'],
  ['noNonNullAssertion', "['a'].at(0)!"],
  ['noConsole', "console.log('a')"],
] as const;

const linted = await inTree(
  {
    'biome.json': readFileSync('biome.json', 'utf8'),
    ...Object.fromEntries(
      REFUSED.flatMap(([, expression], index) => {
        const text = `export const value = ${expression};\n`;
        return [
          [`src/law/case-${index}.ts`, text],
          [`src/platform/case-${index}.ts`, text],
        ];
      }),
    ),
  },
  (folder) =>
    spawnSync(process.execPath, [BIOME, 'lint', '--vcs-enabled=false', '--reporter=github', '.'], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout,
);

/** What the linter refuses in one of the files. */
function refusedIn(path: string): readonly string[] {
  return linted
    .replaceAll('\\', '/')
    .split('\n')
    .filter((line) => line.includes(`/${path},`))
    .map((line) => /title=lint\/\w+\/(\w+),/.exec(line)?.[1] ?? line);
}

test.each(REFUSED.map(([rule, expression], index) => ({ rule, expression, index })))(
  '$rule refuses $expression in the core',
  ({ rule, index }) => {
    expect(refusedIn(`src/law/case-${index}.ts`)).toContain(rule);
  },
);

test('only the platform may touch the world', () => {
  const allowed = REFUSED.flatMap(([rule], index) => (rule === 'noRestrictedGlobals' ? [index] : []));
  expect(allowed.flatMap((index) => refusedIn(`src/platform/case-${index}.ts`))).toEqual([]);
});
