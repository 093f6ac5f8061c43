import { Refusal } from '../../findings/refusal.js';
import type { PartNames } from '../../grant/part-names.js';
import { readDivisionRules } from '../../read/division/rules-file.js';
import { jsonText } from '../../read/documents/json-document.js';
import { readPlaces } from '../../read/grants/embedded.js';
import { GRANT_FILE, namedFiles, readPackage, statedParts } from '../../read/grants/grant-package.js';
import { readRules } from '../../read/grants/rules-file.js';
import type { Context } from '../context.js';
import type { ChosenDivision, ChosenGrant } from './chosen-grant.js';

/** What a user's own grant calls its parts, as far as its folder says; nothing is refused for it. */
export async function partNamesOfFolder(
  folder: string,
  platform: Context['platform'],
): Promise<PartNames | undefined> {
  const bytes = await platform.read(`${withoutSlash(folder)}/${GRANT_FILE}`);
  return 'failure' in bytes ? undefined : statedParts(new TextDecoder().decode(bytes));
}

/**
 * The grant of a user's own folder; undefined where that is no folder of a grant.
 * @throws Refusal for a package that is not valid, or lacks a file that it names
 */
export async function grantOfFolder(
  folder: string,
  { platform }: Context,
): Promise<ChosenGrant | ChosenDivision | undefined> {
  const beside = withoutSlash(folder);
  const texts = new Map<string, string | undefined>();
  const text = (name: string) => texts.get(name);
  // What a file names is known once it is read: twice is enough, profiles name versions and those name nothing.
  for (let wanted: readonly string[] = [GRANT_FILE]; wanted.length > 0; ) {
    for (const name of wanted) texts.set(name, await textOf(`${beside}/${name}`, platform));
    wanted = namedFiles(text).filter((name) => !texts.has(name));
  }
  if (texts.get(GRANT_FILE) === undefined) return undefined;
  const sha256 = (content: string) => platform.sha256(new TextEncoder().encode(content));
  const places = readPlaces(platform.figures('places.json'));
  const codes = new Set(places.municipalities.map(({ code }) => code));
  const regions = new Set(places.regions.map(({ name }) => name));
  const { grant, calendar, rules, amounts } = readPackage({ folder: beside, text, sha256, codes, regions });
  const ofProfile = (profile: string) => {
    const document = rules.get(profile) ?? '';
    return { document, file: `${beside}/profiles/${profile}.json`, hash: sha256(document) };
  };
  const chosen = { grant, calendar, asked: folder, amounts: () => amounts };
  if (grant.receivers === 'region') {
    return {
      ...chosen,
      receivers: 'region',
      rulesOf: (profile) => {
        const { document, file, hash } = ofProfile(profile);
        return readDivisionRules(document, file, hash);
      },
    };
  }
  return {
    ...chosen,
    receivers: 'municipality',
    rulesOf: (profile) => {
      const { document, file, hash } = ofProfile(profile);
      return { rules: readRules(document, file, { sha256: hash, grant }), text: () => document };
    },
  };
}

function withoutSlash(folder: string): string {
  return folder.replace(/[/\\]+$/, '');
}

async function textOf(file: string, platform: Context['platform']): Promise<string | undefined> {
  const bytes = await platform.read(file);
  if (!('failure' in bytes)) return jsonText(bytes, file);
  if (bytes.failure === 'ENOENT' || bytes.failure === 'ENOTDIR') return undefined;
  throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
}
