// A project that depends on exactly what comes along with spuk, and has no tools: npm is asked about it for the SBOM and
// for known vulnerabilities. `tsx build/shipped-project.ts FOLDER` makes one.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { thirdParties } from './licences.js';

type Entry = Readonly<Record<string, unknown>>;

/** Writes that project's manifest and lock; npm takes its name from the folder. */
export async function writeShippedProject(folder: string): Promise<void> {
  const packages = await thirdParties();
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = { name, version, license, description, dependencies };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const entries = packages.map(({ folder: path }) => [path, shippedEntry(lock.packages[path], dependencies)]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  writeFileSync(
    `${folder}/package-lock.json`,
    JSON.stringify({ ...lock, packages: { '': manifest, ...Object.fromEntries(entries) } }),
  );
}

/** A package as it is used: of what it asks for itself only what comes along too. */
function shippedEntry(entry: Entry, shipped: Entry): Entry {
  const { dev: _dev, optional: _optional, dependencies, optionalDependencies, ...rest } = entry;
  const asked = Object.entries({ ...Object(dependencies), ...Object(optionalDependencies) });
  return {
    ...rest,
    dependencies: Object.fromEntries(asked.filter(([name]) => Object.hasOwn(shipped, name))),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('name a folder');
  await writeShippedProject(folder);
}
