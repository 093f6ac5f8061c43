import { Refusal } from '../../findings/refusal.js';
import { embeddedDivisionRules } from '../../read/division/rules.js';
import {
  type EmbeddedGrant,
  embeddedRulesText,
  readEmbeddedRules,
  readGrants,
} from '../../read/grants/embedded.js';
import type { Context } from '../context.js';
import type { ChosenDivision, ChosenGrant } from './chosen-grant.js';

/**
 * The grant that was asked for: one that comes along, by its id, or the folder of a user's own; none: the first that
 * comes along.
 * @throws Refusal for a name that is neither, or a folder that is no valid package
 */
export async function chosenGrant(
  asked: string | undefined,
  context: Context,
): Promise<ChosenGrant | ChosenDivision> {
  const all = embeddedGrants(context);
  const [first] = all;
  const found = asked === undefined ? first : all.find(({ grant }) => grant.id === asked);
  if (found) return embedded(found, asked, context);
  return inFolder(asked ?? '', all, context);
}

/**
 * The same for what is computed per municipality.
 * @throws Refusal also for a grant whose receivers are regions
 */
export async function municipalGrant(
  asked: string | undefined,
  command: string,
  context: Context,
): Promise<ChosenGrant> {
  const chosen = await chosenGrant(asked, context);
  if (chosen.receivers === 'municipality') return chosen;
  throw new Refusal({ key: 'grant-of-regions', grant: chosen.grant.name, asked: asked ?? '', command });
}

/**
 * The grant that is divided over regions; none: the first of them that comes along.
 * @throws Refusal also for a grant whose receivers are municipalities
 */
export async function divisionGrant(asked: string | undefined, context: Context): Promise<ChosenDivision> {
  const first = embeddedGrants(context).find(({ grant }) => grant.receivers === 'region');
  const chosen =
    asked === undefined && first ? embedded(first, asked, context) : await chosenGrant(asked, context);
  if (chosen.receivers === 'region') return chosen;
  throw new Refusal({ key: 'grant-of-municipalities', grant: chosen.grant.name, asked: asked ?? '' });
}

/** The grants that come along; the first is the one that holds where none is chosen. */
export function embeddedGrants({ platform }: Pick<Context, 'platform'>): readonly EmbeddedGrant[] {
  return readGrants(platform.figures('grants.json'));
}

/** A grant that comes along, as if it had been chosen. */
export function embedded(
  { grant, calendar, files }: EmbeddedGrant,
  asked: string | undefined,
  { platform }: Pick<Context, 'platform'>,
): ChosenGrant | ChosenDivision {
  const amounts = () => (files.amounts === null ? '' : platform.figures(files.amounts));
  const textOf = (profile: string) => {
    const file = files.rules[profile];
    if (file === undefined) throw new TypeError(`${grant.id} has no profile ${profile}`);
    return platform.figures(file);
  };
  const chosen = { grant, calendar, asked, amounts };
  if (grant.receivers === 'region') {
    return { ...chosen, receivers: 'region', rulesOf: (profile) => embeddedDivisionRules(textOf(profile)) };
  }
  return {
    ...chosen,
    receivers: 'municipality',
    rulesOf: (profile) => {
      const text = textOf(profile);
      return { rules: readEmbeddedRules(text), text: () => embeddedRulesText(text) };
    },
  };
}

async function inFolder(
  folder: string,
  all: readonly EmbeddedGrant[],
  context: Context,
): Promise<ChosenGrant | ChosenDivision> {
  const { grantOfFolder } = await import('./grant-folder.js');
  const found = await grantOfFolder(folder, context);
  if (found) return found;
  throw new Refusal({ key: 'unknown-grant', name: folder, grants: all.map(({ grant }) => grant.id) });
}
