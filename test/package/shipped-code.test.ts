// What runs is what is there: nothing that was compiled before is loaded beside or instead of the bundles, and what is
// shipped does not know where it was made.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

/** What a build needs; the packages stand beside it by a link. */
const SOURCES = [
  ...['CHANGELOG.md', 'README.md', 'package.json', 'package-lock.json'],
  ...['bin', 'build', 'data', 'docs', 'src', 'LICENSE', 'tsconfig.json', 'tsconfig.types.json'],
];
const TWO_BUILDS = 240_000;

function spuk(folder: string, args: readonly string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(folder, 'bin/spuk.js'), ...args], { encoding: 'utf8', env });
}

function program(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-shipped-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

test('a bundle that was edited runs as it was edited, also where its length and time stay the same', () => {
  const folder = program();
  const bundle = join(folder, 'dist/messages-nl.cjs');
  const text = readFileSync(bundle, 'utf8');
  expect(text).toContain('Doorschuifgrens');
  expect(spuk(folder, ['allocate', '-m', 'Almere', '-y', '2024']).stdout).toContain('Doorschuifgrens');
  writeFileSync(bundle, text.replaceAll('Doorschuifgrens', 'DOORSCHUIFGRENS'));
  expect(spuk(folder, ['allocate', '-m', 'Almere', '-y', '2024']).stdout).toContain('DOORSCHUIFGRENS');
});

test.each(['main.cjs', 'messages-nl.cjs', 'cli-runs-allocate.cjs'])(
  '%s that was cut off is a defect, never an answer',
  (name) => {
    const folder = program();
    const bundle = join(folder, 'dist', name);
    writeFileSync(bundle, readFileSync(bundle).subarray(0, 20_000));
    const { status, stdout } = spuk(folder, ['allocate', '-m', 'Almere', '-y', '2024']);
    expect([status, stdout]).toEqual([70, '']);
  },
);

test('an amount is made without declaring its field first, which would take time hundreds of thousands of times', () => {
  const texts = readdirSync('dist')
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => readFileSync(join('dist', name), 'utf8'))
    .filter((text) => /toCents\(\) ?\{\s*return this\.cents;?\s*\}/.test(text));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).not.toMatch(/[{;}]\s*cents;/);
});

test('V8 is told to make fast code later where it is that of Node 20, and nothing is told to others', () => {
  const folder = program();
  const spy = join(folder, 'spy.cjs');
  writeFileSync(spy, "require('node:v8').setFlagsFromString = (flag) => process.stderr.write(flag + ' ');");
  const { NODE_OPTIONS: _, ...env } = process.env;
  const asked = (v8: string) => {
    writeFileSync(
      join(folder, 'as.cjs'),
      `require('./spy.cjs'); Object.defineProperty(process, 'versions', { value: { ...process.versions, v8: '${v8}' } });`,
    );
    const args = ['-r', join(folder, 'as.cjs'), join(folder, 'bin/spuk.js'), '--version'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env }).stderr;
  };
  expect(asked('11.3.244.8-node.33')).toBe('--interrupt-budget=600000 ');
  expect(asked('12.4.254.21-node.33')).toBe('');
});

test('a program that was never built says what to do', () => {
  const folder = program();
  rmSync(join(folder, 'dist'), { recursive: true });
  const { status, stdout, stderr } = spuk(folder, ['--help']);
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toContain('npm run build');
});

describe('two builds in two folders', () => {
  let folders: readonly string[] = [];
  beforeAll(async () => {
    folders = await Promise.all(['spuk-one-', 'spuk-another-place-'].map(built));
    return () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    };
  }, TWO_BUILDS);

  test('give the same files, byte for byte', () => {
    const [one = '', other = ''] = folders;
    const files = filesOf(one);
    expect(files).toContain('main.cjs');
    expect(filesOf(other)).toEqual(files);
    const different = files.filter((file) => !contentOf(one, file).equals(contentOf(other, file)));
    expect(different).toEqual([]);
  });

  test('are released as the same bytes, so that anyone can check what was handed out', () => {
    const [one, other] = folders.map((folder) =>
      readFileSync(join(folder, 'reports/release/SHA256SUMS'), 'utf8'),
    );
    expect(one).toMatch(/^[\da-f]{64} {2}spuk-0\.1\.0\.tgz$/m);
    expect(packed(other)).toBe(packed(one));
  });

  test('have checksums of all that is handed out', () => {
    const cwd = join(folders[0] ?? '', 'reports/release');
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter(Boolean).sort()).toEqual(
      readdirSync(cwd)
        .filter((name) => name !== 'SHA256SUMS')
        .sort()
        .map((name) => `${name}: OK`),
    );
  });

  test('name neither their own folder nor that of the packages in any of them', () => {
    for (const folder of folders) {
      const naming = filesOf(folder).filter((file) =>
        [folder, resolve('.')].some((path) => contentOf(folder, file).includes(path)),
      );
      expect(naming).toEqual([]);
    }
  });

  test('hold text alone: nothing that a machine made for itself', () => {
    const [one = ''] = folders;
    expect(filesOf(one).filter((file) => contentOf(one, file).includes(0))).toEqual([]);
  });
});

/** The line of the package; the SBOM says when it was made. */
function packed(sums: string | undefined): string | undefined {
  return sums?.split('\n').find((line) => line.endsWith('.tgz'));
}

async function built(prefix: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  for (const part of SOURCES) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // Nothing was built here, so npm builds it before it packs.
  const args = ['--import', 'tsx', 'build/release.ts', '--draft'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const status = await new Promise((ended) => child.once('close', ended));
  if (status !== 0) throw new Error(`the release in ${folder} ended with ${status}`);
  return folder;
}

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'dist').length + 1))
    .sort();
}

function contentOf(folder: string, file: string): Buffer {
  return readFileSync(join(folder, 'dist', file));
}
