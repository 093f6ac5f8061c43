// The code that V8 made of the bundles, kept by the build: it is taken by the Node that made it, and nothing but time is
// lost without it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const CODE = `dist/code/${process.version}-${process.platform}-${process.arch}`;
const LINE = ['allocate', '-m', 'Almere', '-y', '2024'];

/** Says of each bundle whether its code was turned down; in a process of its own, without the flags of the tests. */
const TURNED_DOWN = `
  const { readFileSync, readdirSync } = require('node:fs');
  const { Script } = require('node:vm');
  const [, code, dist] = process.argv;
  const source = (name) => '(function (exports, require, module) {' + readFileSync(dist + '/' + name, 'utf8') + '\\n})';
  const kept = (name) => ({ filename: name, cachedData: readFileSync(code + '/' + name) });
  const bundles = readdirSync(code);
  console.log(JSON.stringify(bundles.filter((name) => new Script(source(name), kept(name)).cachedDataRejected)));
`;

function node(args: readonly string[], cwd = '.') {
  const { NODE_OPTIONS: _, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('this Node takes the code of every bundle that has any', () => {
  expect(readdirSync(CODE)).toEqual(
    expect.arrayContaining(['main.cjs', 'cli-allocate.cjs', 'cli-check.cjs']),
  );
  expect(node(['-e', TURNED_DOWN, CODE, 'dist'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});

test('without that code, or with code that is none, the program prints the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  const expected = node([resolve('bin/spuk.js'), ...LINE], folder);
  expect(expected).toMatchObject({ status: 0, stderr: '' });
  const code = join(folder, CODE);
  for (const name of readdirSync(code))
    writeFileSync(join(code, name), readFileSync(join(code, name)).subarray(0, 99));
  expect(node(['bin/spuk.js', ...LINE], folder)).toEqual(expected);
  rmSync(join(folder, 'dist/code'), { recursive: true });
  expect(node(['bin/spuk.js', ...LINE], folder)).toEqual(expected);
});

test('with flags that change what V8 makes of a bundle the program prints the same', () => {
  const expected = node(['bin/spuk.js', ...LINE]);
  expect(node(['--no-opt', '--max-old-space-size=256', 'bin/spuk.js', ...LINE])).toEqual(expected);
});
