// Every test runs in one suite, and everything that is left out of `npm test` runs in `.ci/run`.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONG_SUITES } from '../suites.js';

const FILES = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts'));

/** The files that a pattern of a suite takes: a star stands for any part of a name, two for folders or none. */
function filesOf(pattern: string): readonly string[] {
  const part = (text: string) =>
    text
      .split('*')
      .map((name) => name.replace(/[.+?^$(){}|[\]\\]/g, '\\$&'))
      .join('[^/]*');
  const expression = new RegExp(`^${pattern.split('**/').map(part).join('(?:.*/)?')}$`);
  return FILES.filter((file) => expression.test(file));
}

test.each(LONG_SUITES.flatMap(({ name, files }) => files.map((pattern) => ({ name, pattern }))))(
  'the suite $name has files by $pattern',
  ({ pattern }) => {
    expect(filesOf(pattern).length).toBeGreaterThan(0);
  },
);

test('no file runs in two suites', () => {
  const files = LONG_SUITES.flatMap((suite) => suite.files.flatMap(filesOf));
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
});

test.each([
  ['office', /\brecomputed\(|\/(?:libre-office|office-tables)\.js'/],
  ['browser', /\/(?:chromium|opened-page)\.js'/],
])('what starts the program of the suite %s is of it', (name, starts) => {
  const files = LONG_SUITES.find((suite) => suite.name === name)?.files.flatMap(filesOf) ?? [];
  const starting = FILES.filter((file) => starts.test(readFileSync(file, 'utf8')));
  expect(starting.length).toBeGreaterThan(0);
  expect(starting.filter((file) => !files.includes(file))).toEqual([]);
});

test('every suite has its budget in CONTRIBUTING.md, in the words of `npm test`', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([a-z]+)` \| ([^|]+) \| [^|]*minute/gm);
  const budgets = [...rows].map(([, name, tries]) => `${name}: ${tries}`);
  expect(budgets.slice(1)).toEqual(LONG_SUITES.map(({ name, tries }) => `${name}: ${tries}`));
  expect(budgets[0]).toMatch(/^quick: /);
});

test('`npm run check`, which .ci/run runs, runs all suites', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm run check /m);
  expect(scripts.check).toContain('npm run test:all');
  expect(scripts['test:all']).not.toMatch(/--mode|--project|--exclude/);
  expect(scripts.test).toContain('vitest run --mode quick');
});
