// The program as one executable with Node inside (Node's single executable applications), for the system this runs on:
// reports/executable/spuk-linux and the like. Needs `npm run build` first.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { buildOneFile } from './bundles.js';

const FOLDER = 'reports/executable';
const DATA = 'dist/data';
/** What Node looks for in itself; stands in its documentation. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const SYSTEM = { linux: 'linux', win32: 'windows.exe', darwin: 'macos' }[process.platform as string];

if (SYSTEM === undefined) throw new Error(`no executable is made for ${process.platform}`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await buildOneFile('build/executable-entry.ts', `${FOLDER}/main.cjs`);

const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`${FOLDER}/version`, version);
const figures = readdirSync(DATA).map((name) => [name, `${DATA}/${name}`]);
const settings = {
  main: `${FOLDER}/main.cjs`,
  output: `${FOLDER}/spuk.blob`,
  disableExperimentalSEAWarning: true,
  useSnapshot: false,
  useCodeCache: true,
  assets: Object.fromEntries([...figures, ['version', `${FOLDER}/version`]]),
};
writeFileSync(`${FOLDER}/settings.json`, JSON.stringify(settings));
execFileSync(process.execPath, ['--experimental-sea-config', `${FOLDER}/settings.json`], { stdio: 'pipe' });

const executable = `${FOLDER}/spuk-${SYSTEM}`;
copyFileSync(process.execPath, executable);
chmodSync(executable, 0o755);
const injection = [executable, 'NODE_SEA_BLOB', settings.output, '--sentinel-fuse', FUSE];
const macho = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
execFileSync(process.execPath, ['node_modules/postject/dist/cli.js', ...injection, ...macho], {
  stdio: 'pipe',
});
process.stdout.write(`${executable}\n`);
