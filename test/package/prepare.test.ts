// What happens before the sources themselves are installed or packed: they are built, or it is refused.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A clone without tools, where no registry answers. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-prepare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['bin', 'build', 'package.json', 'package-lock.json'])
    cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

function npm(args: readonly string[], cwd: string) {
  const nothing = ['--offline', '--cache', join(cwd, 'empty-cache')];
  return spawnSync('npm', [...args, ...nothing], { cwd, encoding: 'utf8' });
}

test('without tools and without a registry nothing is packed, and it says why', () => {
  const folder = clone();
  const { status, stderr } = npm(['pack'], folder);
  expect(status).not.toBe(0);
  expect(stderr).toContain('npm ci --include=dev');
  expect(stderr).toContain('nothing to install or pack');
  expect(existsSync(join(folder, 'spuk-0.1.0.tgz'))).toBe(false);
});

test('what was built before is packed as it is where there are no tools', () => {
  const folder = clone();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/main.cjs'), '// as it is\n');
  const { status, stderr } = npm(['pack'], folder);
  expect([status, existsSync(join(folder, 'spuk-0.1.0.tgz'))]).toEqual([0, true]);
  expect(stderr).toContain('stays as it is');
});
