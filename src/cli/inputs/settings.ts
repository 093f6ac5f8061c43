import type { Command } from 'commander';
import { isRefusal, Refusal } from '../../findings/refusal.js';
import type { GuardedPlatform, Platform } from '../../platform/platform.js';
import { formatsOf } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { bookNames } from './input-file.js';
import { NO_SETTINGS, type SettingsInForce } from './settings-in-force.js';

const IN_THE_FOLDER = 'spuk.config.json';
/** What of a command decides what the settings mean to it. */
export type BesideSettings = Pick<CommandSpec, 'gives' | 'needsNoSettings'>;

/**
 * The settings that hold: of the file named with --config, else of the one in the folder. The command line is not
 * taken apart for this, because its words are in the language that the settings may choose. A file that cannot be read
 * or is invalid refuses the commands that would use it, and no others.
 */
export async function settingsInForce(
  argv: readonly string[],
  platform: GuardedPlatform,
): Promise<SettingsInForce> {
  if (argv.includes('--no-config')) return NO_SETTINGS;
  try {
    return await settingsOf(argv, platform);
  } catch (error) {
    // By its kind: a bundle has classes of its own.
    if (isRefusal(error)) return { ...NO_SETTINGS, refused: error };
    throw error;
  }
}

async function settingsOf(argv: readonly string[], platform: GuardedPlatform): Promise<SettingsInForce> {
  const named = writtenValue('--config', argv);
  const file = named ?? IN_THE_FOLDER;
  const bytes = await platform.read(file);
  if (!('failure' in bytes)) {
    const { configured } = await import('./config-file.js');
    const { settings, paths } = configured(bytes, file);
    // Not every command reads what the settings name; it is not for the taking all the same.
    platform.protect(paths.flatMap(bookNames));
    return { file, settings };
  }
  if (named === undefined && bytes.failure === 'ENOENT') return NO_SETTINGS;
  throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
}

/** The value of an option as written on the command line, before it is taken apart. */
export function writtenValue(option: string, argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  if (index < 0) return undefined;
  const [, value] = /^[^=]*=(.*)$/s.exec(argv[index] ?? '') ?? [];
  return value ?? argv[index + 1];
}

/**
 * Fills in the options of a command that were not given; what the environment says goes before.
 * @throws Refusal where the settings could not be read and the command would use them
 */
export function applySettings(
  { command, spec }: { readonly command: Command; readonly spec: BesideSettings },
  { file, settings, refused }: SettingsInForce,
  platform: Platform,
): void {
  if (refused && !spec.needsNoSettings) throw refused;
  for (const [name, value] of Object.entries(settings)) {
    const owner = [command, command.parent].find((one) =>
      one?.options.some((of) => of.attributeName() === name),
    );
    if (!owner || owner.getOptionValue(name) !== undefined) continue;
    if (name === 'color' && decidesColor(platform)) continue;
    if (name === 'format' && !takesFormat(command, spec, value)) continue;
    // What headers mean stands in the file of the settings itself, which so is an input with its hash.
    owner.setOptionValueWithSource(name, name === COLUMN_NAMES ? file : value, 'config');
  }
}

const COLUMN_NAMES = 'columns';

/** Whether the environment says something of colour. */
export function decidesColor({ environment }: Platform): boolean {
  return environment['FORCE_COLOR'] !== undefined || Boolean(environment['NO_COLOR']);
}

/** A format from the settings is for commands that have it, and not for a file whose ending tells another. */
function takesFormat(command: Command, { gives = [] }: BesideSettings, format: unknown): boolean {
  const known = formatsOf(gives);
  return command.getOptionValue('output') === undefined && known.some((one) => one === format);
}
