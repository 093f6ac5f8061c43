import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bundledPackages } from './bundled-packages.js';

/** A package that comes along with the program, in its bundles or installed beside it. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
  /** Where it stands in this project. */
  readonly folder: string;
}

/** Every package that comes along, by name: what is installed beside the program, and what stands in its bundles. */
export async function thirdParties(): Promise<readonly ThirdParty[]> {
  const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const bundled = await bundledPackages();
  const unknown = bundled.filter((folder) => lock.packages[folder] === undefined);
  if (unknown.length > 0) throw new Error(`not in package-lock.json: ${unknown.join(', ')}`);
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && (dev !== true || bundled.includes(path)))
    .map(([path, { version = '', license = '' }]) => ({
      folder: path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(path),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The licences of packages that were published without theirs, from their repositories. */
const TEXTS = 'build/licence-texts';

/** The text that a package's licence asks to be handed on. */
function licenceText(folder: string): string {
  const found = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const file = found === undefined ? `${TEXTS}/${basename(folder)}.txt` : `${folder}/${found}`;
  if (!existsSync(file)) throw new Error(`${folder} has no licence text`);
  return readFileSync(file, 'utf8').trim();
}

/** The licences as one text, a block for each package. */
export function licencesText(packages: readonly ThirdParty[]): string {
  const blocks = packages.map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, '', text].join('\n'),
  );
  const intro = 'spuk holds or uses these packages. Their licences ask that their texts come along.';
  return `${[intro, ...blocks].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
