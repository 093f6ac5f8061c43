import type { PartNames } from '../../grant/part-names.js';
import type { GuardedPlatform } from '../../platform/platform.js';
import { type SettingsInForce, writtenValue } from './settings.js';

/** Commands that are not of the grant that the settings name. */
const OF_NO_GRANT = ['iza', 'split'];

/** The grant that a command line is about, before it is taken apart; undefined: the one that holds where none is chosen. */
export function grantAskedFor(
  argv: readonly string[],
  { settings }: Pick<SettingsInForce, 'settings'>,
): string | undefined {
  const asked = writtenValue('--grant', argv);
  if (asked !== undefined) return asked;
  return argv.some((argument) => OF_NO_GRANT.includes(argument)) ? undefined : settings.grant;
}

/**
 * What a grant calls its parts; undefined where it has no words of its own, or cannot be read: that is said by the
 * command that needs it.
 */
export async function partNamesOf(
  asked: string | undefined,
  platform: GuardedPlatform,
): Promise<PartNames | undefined> {
  if (asked === undefined) return undefined;
  const { readGrants } = await import('../../read/grants/embedded.js');
  const found = readGrants(platform.figures('grants.json')).find(({ grant }) => grant.id === asked);
  if (found) return found.grant.parts;
  const { partNamesOfFolder } = await import('./grant-folder.js');
  return partNamesOfFolder(asked, platform);
}
