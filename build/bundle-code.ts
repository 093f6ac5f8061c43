import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as loader from './bundle-loader.js';

const DIST = resolve('dist');

/** What a working day asks for: the functions that these commands use are in the code, others are compiled when used. */
const FILES: Readonly<Record<string, string>> = {
  'toekenning.csv':
    'gemeente;jaar;onderdeel;toegekend\nAlmere;2023;7;575.820,00\nAlmere;2023;11;112.027,00\n',
  'plan.csv':
    'gemeente;jaar;soort;van;naar;bedrag\nAlmere;2023;verschuiving;7;11;86.373,01\nAlmere;2023;doorschuiving;11;;22.405,40\n',
  'besteed.csv': 'gemeente;jaar;onderdeel;besteed\nAlmere;2023;11;150.000,00\n',
};
const ALL_FILES = ['-a', 'toekenning.csv', '-p', 'plan.csv'];
const COMMANDS: readonly (readonly string[])[] = [
  ['--help'],
  ['allocate', '-m', 'Almere', '-y', '2024'],
  ['allocate', '--by', 'theme', '-m', 'Almere', '-f', 'csv'],
  ['allocate', '-m', 'Almere', '-f', 'json'],
  ['allocate', ...ALL_FILES],
  ['check', ...ALL_FILES],
  ['settle', ...ALL_FILES, '-s', 'besteed.csv'],
  ['explain', '-m', 'Almere', '-y', '2024', '-i', '7'],
  ['iza', '-y', '2025', '--region', 'Rotterdam Rijnmond'],
  ['show', 'interventions'],
];
const LANGUAGES = ['nl', 'en'];

/** Keeps the code that V8 makes of the bundles while these commands run, for every start that follows. */
export async function writeBundleCode(): Promise<void> {
  const { load, scripts, version, CODE_FOLDER }: typeof loader = createRequire(import.meta.url)(
    `${DIST}/load.cjs`,
  );
  const { nodePlatform, run } = load('main.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'spuk-build-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const silent = { write: () => undefined, isTerminal: false, colorLevel: 0 } as const;
  const platform = { ...nodePlatform(join(DIST, 'data'), version), stdout: silent, stderr: silent };
  for (const language of LANGUAGES) {
    for (const command of COMMANDS) {
      const argv = command.map((word) => (Object.hasOwn(FILES, word) ? join(folder, word) : word));
      await run([...argv, '--no-config', '--lang', language], platform);
    }
  }
  rmSync(folder, { recursive: true });
  mkdirSync(join(DIST, CODE_FOLDER), { recursive: true });
  for (const [bundle, script] of scripts) {
    writeFileSync(join(DIST, CODE_FOLDER, bundle), script.createCachedData());
  }
}
