import { commandNamed } from './commands.js';
import { writtenValue } from './inputs/settings.js';
import type { SettingsInForce } from './inputs/settings-in-force.js';

/** The grant that a command line is about, before it is taken apart; undefined: the one that holds where none is chosen. */
export function grantAskedFor(
  argv: readonly string[],
  { settings }: Pick<SettingsInForce, 'settings'>,
): string | undefined {
  const asked = writtenValue('--grant', argv);
  if (asked !== undefined) return asked;
  if (argv.some((argument) => commandNamed(argument)?.ofNoChosenGrant)) return undefined;
  const { grant } = settings;
  return typeof grant === 'string' ? grant : undefined;
}
