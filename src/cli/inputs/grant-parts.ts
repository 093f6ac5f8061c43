import type { PartNames } from '../../grant/part-names.js';
import type { GuardedPlatform } from '../../platform/platform.js';

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
