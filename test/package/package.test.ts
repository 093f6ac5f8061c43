// The package as it is handed out: what is in it, and that it works where nothing else is and no network is needed.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thirdParties } from '../../build/licences.js';
import { grantExample } from '../support/grant-manual.js';

let folder = '';
let files: readonly string[] = [];

const dependencies: readonly string[] = Object.keys(
  JSON.parse(readFileSync('package.json', 'utf8')).dependencies,
).sort();
/** Those, and what they ask for themselves. */
const comingAlong = [...new Set(dependencies.flatMap((name) => [name, ...namesAskedFor(name)]))];
/** What bundles and declarations load: `require("…")`, `import("…")`, `from "…"`. */
const IMPORT = /(?:\brequire\(|\bimport\(|\bfrom )(?:"([^"]+)"|'([^']+)')/g;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spuk-package-'));
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  files = packed.files.map(({ path }: { readonly path: string }) => path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function namesAskedFor(name: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return Object.keys(manifest.dependencies ?? {});
}

function npm(args: readonly string[], cwd = '.'): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

test('holds what is needed and nothing else', () => {
  const kinds = {
    'the manifest and the shim': /^(?:package\.json|bin\/(?:package\.json|spuk\.js))$/,
    'what people read': /^(?:README|CHANGELOG)\.md$|^LICENSE$|^dist\/(?:spuk\.1|third-party-licences\.txt)$/,
    'the bundles of the program': /^dist\/[a-z-]+\.cjs$/,
    'the library and its types':
      /^dist\/index\.js$|^dist\/types\/(?:[a-z-]+\/){1,3}[a-z-]+\.d\.ts$|^dist\/types\/index\.d\.ts$/,
    'the figures': /^dist\/data\/[a-z-]+\.(?:json|txt)$/,
    'the script and the looks of a page': /^dist\/data\/page\.(?:css|js)$/,
    'the pictures of the manual': /^docs\/report-[a-z]+\.png$/,
    'the JSON Schemas': /^schemas\/spuk\.[a-z-]+?(?:-\d)?\.schema\.json$/,
    'where figures and rules come from':
      /^data\/(?:grants|places)\/(?:[a-z-]+\/){0,2}[\w-]+\.(?:json|csv|md)$/,
    'the manual': /^docs\/(?:manual\/[a-z-]+|handleiding|errors)\.md$/,
  };
  const other = files.filter((path) => !Object.values(kinds).some((kind) => kind.test(path)));
  expect(other).toEqual([]);
  for (const kind of Object.values(kinds)) expect(files.some((path) => kind.test(path))).toBe(true);
});

test('depends on what it imports when it is installed, and on nothing else', () => {
  const shipped = files.filter((path) => /^dist\/.*\.c?js$|^dist\/types\/|^bin\/.*\.js$/.test(path));
  const imported = shipped
    .filter((path) => !path.endsWith('page.js'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(IMPORT)])
    .map(([, double, single]) => double ?? single ?? '')
    .filter((name) => !name.startsWith('.') && !isBuiltin(name));
  expect([...new Set(imported.map((name) => name.split('/')[0]))].sort()).toEqual(dependencies);
});

test('holds the licence of every package that is in its bundles or comes along', async () => {
  const text = readFileSync('dist/third-party-licences.txt', 'utf8');
  const packages = await thirdParties();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining([...dependencies]));
  // In the bundles alone, each seen in its own way there: names of commands, workbooks, lines of a chart.
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'chalk',
      'cli-table3',
      'commander',
      'csv-stringify',
      'd3-path',
      'd3-scale',
      'hucre',
    ]),
  );
  // A lighter part stands in for it, so nothing of it is handed on.
  expect(packages.map(({ name }) => name)).not.toContain('string-width');
  for (const { name, version, licence, text: own } of packages) {
    expect(text).toContain(`${name} ${version} (${licence})\n\n${own}`);
    expect(licence).toMatch(/^(?:MIT|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause)$/);
  }
});

test('installs in an empty folder without a network, and works there as a program and as a library', () => {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }),
  );
  // The packages it depends on, as tarballs, stand in for a registry.
  const paths = comingAlong.map((name) => `./node_modules/${name}`);
  const packed = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...paths]),
  );
  const tarballs = packed.map(({ filename }: { readonly filename: string }) => `./${basename(filename)}`);
  const cache = ['--cache', join(folder, 'empty-cache')];
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...cache];
  npm(['install', ...flags, './spuk-0.1.0.tgz', ...tarballs], folder);

  const env = { PATH: process.env['PATH'], HOME: folder };
  const spuk = (args: readonly string[]) =>
    spawnSync(join(folder, 'node_modules/.bin/spuk'), args, { cwd: folder, encoding: 'utf8', env });
  expect(spuk(['--version']).stdout).toBe('0.1.0\n');
  expect(spuk(['allocate', '-m', 'Almere', '-y', '2024']).stdout).toContain('531.659,00');
  expect(spuk(['allocate', '-m', 'Almere', '-o', 'uit.xlsx'])).toMatchObject({ status: 0 });
  expect(spuk(['allocate', '-a', 'uit.xlsx', '-f', 'csv']).status).not.toBe(70);
  // The manual comes along, and its grant of one's own is a folder that works as it stands there.
  const example = grantExample(join(folder, 'node_modules/spuk/docs/manual/own-grant.md'));
  for (const [name, text] of Object.entries(example.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(spuk(example.command).stdout.slice(0, example.printed.length)).toBe(example.printed);
  const script =
    "import { Amount, Share } from 'spuk'; console.log(String(Share.of('0.15').floorOf(Amount.of('575820.00'))));";
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([ran.stdout, ran.stderr]).toEqual(['86373.00\n', '']);
});

test('every package that comes along by choice has its reason', async () => {
  const reasons = readFileSync('docs/decisions.md', 'utf8');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const chosen = (await thirdParties()).filter(
    ({ name }) => dependencies.includes(name) || Object.hasOwn(devDependencies, name),
  );
  expect(chosen.length).toBe(12);
  for (const { name } of chosen) expect(reasons).toContain(`| ${name} `);
});

test('the versions of Node that were tried are those that the README names, from the oldest that npm lets in', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('.ci/nodes/package.json', 'utf8'));
  const tried = [...new Set(Object.values<string>(optionalDependencies).map((of) => of.split('@')[1] ?? ''))];
  const readme = readFileSync('README.md', 'utf8');
  expect(tried.map((version) => version.split('.')[0])).toEqual(['20', '22', '24']);
  for (const version of tried) expect(readme).toContain(version);
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.node).toBe(`>=${tried[0]?.replace(/\.0$/, '')}`);
});
