// The steps of CONTRIBUTING.md for the rules of a new year, in a copy of the project: data alone, no code.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const COPIED = [
  'CHANGELOG.md',
  'docs/decisions.md',
  'README.md',
  'bin',
  'build',
  'data',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

test('the rules of 2027 are data: a version, its name in the profiles, and a build', () => {
  const copy = mkdtempSync(join(tmpdir(), 'spuk-new-year-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const changed = (file: string, change: (document: Record<string, unknown>) => unknown, to = file) => {
    const document = JSON.parse(readFileSync(join(copy, 'data/grants/brede-spuk', file), 'utf8'));
    writeFileSync(join(copy, 'data/grants/brede-spuk', to), JSON.stringify(change(document), null, 2));
  };
  const in2027 = { from: 2027, to: 2027 };
  const versionsOf = ({ versions }: Record<string, unknown>): unknown[] =>
    Array.isArray(versions) ? versions : [];

  changed('rules/2026.json', (version) => ({ ...version, ...in2027 }), 'rules/2027.json');
  changed('grant.json', (grant) => ({ ...grant, years: { from: 2023, to: 2027 } }));
  changed('profiles/regeling.json', (profile) => ({
    ...profile,
    versions: [...versionsOf(profile), '2027'],
  }));
  changed('profiles/uniform.json', (profile) => ({
    ...profile,
    versions: [...versionsOf(profile), { ...Object(versionsOf(profile).at(-1)), ...in2027 }],
  }));
  const node = (args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(node(['--import', 'tsx', 'build/build.ts'])).toMatchObject({ status: 0, stderr: '' });

  writeFileSync(join(copy, 'in.csv'), 'gemeente;jaar;onderdeel;toegekend\nAlmere;2027;7;1.000,00\n');
  const { status, stdout } = node(['bin/spuk.js', 'allocate', '-a', 'in.csv', '-y', '2027', '-f', 'csv']);
  expect([status, stdout.split('\n').length]).toEqual([0, 3]);
  expect(stdout).toMatch(/^GM0034,Almere,2027,.*,7,1000\.00,/m);
  expect(node(['bin/spuk.js', 'show', 'rules']).stdout).toContain('2027');
  expect(node(['bin/spuk.js', 'show', 'rules', '--rules', 'uniform']).stdout).toContain('2027');
  // The year after it still has no rules, and is not guessed.
  expect(node(['bin/spuk.js', 'allocate', '-a', 'in.csv', '-y', '2028']).status).toBe(2);
});
