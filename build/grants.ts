import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Calendar } from '../src/law/calendar.js';
import type { EmbeddedGrant } from '../src/read/grants/embedded.js';
import { type GrantPackage, readPackage } from '../src/read/grants/grant-package.js';
import { municipalityCodes, regionNames } from './places.js';

const GRANTS = new URL('../data/grants/', import.meta.url);
const PLACES = new URL('../data/places/calendar.json', import.meta.url);

/** The grant that holds where none is chosen; it comes first. */
const DEFAULT = 'brede-spuk';

/** The names of the packages of data/grants: the default first, then by their first years. */
function packageNames(): readonly string[] {
  const folders = readdirSync(GRANTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const others = folders.map(({ name }) => name).filter((name) => name !== DEFAULT);
  const begins = (name: string) => packageNamed(name).grant.years.from;
  return [DEFAULT, ...others.sort().sort((one, other) => begins(one) - begins(other))];
}

const read = new Map<string, GrantPackage>();

/** A package of data/grants, held to the schema that a user's own folder is held to. */
export function packageNamed(name: string): GrantPackage {
  const known = read.get(name);
  if (known) return known;
  const text = (file: string) => {
    const path = new URL(`${name}/${file}`, GRANTS);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const found = readPackage({
    folder: `data/grants/${name}`,
    text,
    sha256: sha256Of,
    codes: municipalityCodes(),
    regions: regionNames(),
  });
  if (found.grant.id !== name) throw new Error(`data/grants/${name} is of ${found.grant.id}`);
  read.set(name, found);
  return found;
}

/** A profile of the default grant as one `spuk.rules/2` document, complete by itself. */
export function compileProfile(name: string): string {
  const text = packageNamed(DEFAULT).rules.get(name);
  if (text === undefined) throw new Error(`${DEFAULT} has no profile ${name}`);
  return text;
}

/** The calendars of the grants, and that of what concerns them all, in the order in which they stand within a day. */
export function compiledCalendars(): readonly Calendar[] {
  const ofAll: Omit<Calendar, 'grant' | 'name'> = JSON.parse(readFileSync(PLACES, 'utf8'));
  return [
    ...packageNames().flatMap((name) => packageNamed(name).calendar ?? []),
    { grant: null, name: null, ...ofAll },
  ];
}

/** Every package in the form the program reads, and the files that its rules and amounts stand in. */
export function compiledGrants(): {
  readonly grants: readonly EmbeddedGrant[];
  readonly files: Readonly<Record<string, string>>;
} {
  const files: Record<string, string> = {};
  const grants = packageNames().map((name): EmbeddedGrant => {
    const { grant, calendar, rules, amounts } = packageNamed(name);
    // Those of the default have had these names since before there were others.
    const prefix = name === DEFAULT ? '' : `${name}-`;
    const rulesFiles: Record<string, EmbeddedGrant['files']['rules'][string]> = {};
    for (const [profile, text] of rules) {
      const file = `rules-${prefix}${profile}.json` as const;
      files[file] = embeddedRules(text);
      rulesFiles[profile] = file;
    }
    if (amounts === '') return { grant, calendar, files: { rules: rulesFiles, amounts: null } };
    const file = `official${prefix === '' ? '' : `-${name}`}.txt` as const;
    files[file] = amounts;
    return { grant, calendar, files: { rules: rulesFiles, amounts: file } };
  });
  return { grants, files };
}

/** A rules file with its hash, so that the program need not compute it at every start. */
function embeddedRules(text: string): string {
  return JSON.stringify({ sha256: sha256Of(text), document: JSON.parse(text) });
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
