// The one place where everything meets: reads the command line, runs the command, turns what was thrown into an
// exit status. Nothing is computed here.

import { grantAskedFor } from './cli/asked-grant.js';
import { runCommandLine } from './cli/command-line.js';
import { COLOR_CHOICES, type Context, EXIT } from './cli/context.js';
import { partNamesOf } from './cli/inputs/grant-parts.js';
import { applySettings, settingsInForce, writtenValue } from './cli/inputs/settings.js';
import { NO_SETTINGS, type SettingsInForce } from './cli/inputs/settings-in-force.js';
import { choice } from './cli/outputs/output.js';
import { NO_PROGRESS, type Progress, progressOn } from './cli/outputs/progress.js';
import type { GlobalOptions } from './cli/program-parts.js';
import { isRefusal, type Refusal } from './findings/refusal.js';
import { DICTIONARIES } from './messages/dictionaries.js';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './messages/language.js';
import { wordsOfRefusal } from './messages/refusal-words.js';
import type { Words } from './messages/words.js';
import { guarded } from './platform/guarded-platform.js';
import type { GuardedPlatform, Platform } from './platform/platform.js';
import { PAGE_WIDTH, wrapped } from './write/terminal/wrap.js';
import { printableLines } from './write/text/printable.js';

export { nodePlatform } from './platform/node-platform.js';

/** Deeper than the lines of a refusal themselves, so that a wrapped line is not taken for the next. */
const CONTINUED = '    ';

/**
 * Runs one command.
 * @param argv the arguments after the program's name
 * @returns the exit status: 0 fine, 1 an error was found, 2 the command could not do its work, 70 a defect;
 *   one that is told to stop never ends here: the platform sets 130, 143 or 129
 */
export async function run(argv: readonly string[], world: Platform): Promise<number> {
  const platform = guarded(world);
  let words = await DICTIONARIES[DEFAULT_LANGUAGE].words();
  const progress = progressOn(platform);
  try {
    words = await DICTIONARIES[languageOf(argv, platform) ?? DEFAULT_LANGUAGE].words();
    const inForce = await settingsInForce(argv, platform);
    words = await wordsOfRun(argv, platform, inForce);
    return await runCommand(argv, { platform, words, inForce, progress });
  } catch (error) {
    progress.clear();
    return failed(error, platform, words);
  }
}

interface Run {
  readonly platform: GuardedPlatform;
  readonly words: Words;
  readonly inForce: SettingsInForce;
  readonly progress: Progress;
}

async function runCommand(
  argv: readonly string[],
  { platform, words, inForce, progress }: Run,
): Promise<number> {
  const contextOf = (options: GlobalOptions): Omit<Context, 'gives'> => ({
    platform,
    words,
    color: choice('--color', options.color ?? 'auto', COLOR_CHOICES),
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    repeat: (again) => repeated(again, platform),
    progress: options.quiet === true ? NO_PROGRESS : progress,
  });
  const { status, help } = await runCommandLine(argv, {
    words,
    version: platform.version,
    print: platform.stdout.write,
    contextOf,
    settings: inForce,
    prepare: (command, spec) => applySettings({ command, spec }, inForce, platform),
  });
  progress.clear();
  if (help !== undefined) platform.stderr.write(help);
  return status;
}

/** What a command prints on standard output, whatever the settings say; nothing of it is shown or written. */
async function repeated(argv: readonly string[], platform: GuardedPlatform): Promise<string> {
  const words = await wordsOfRun(argv, platform, NO_SETTINGS);
  let printed = '';
  const silent = { ...platform.stderr, write: () => undefined };
  const stdout = {
    ...platform.stdout,
    write: (content: string | Uint8Array) => {
      if (typeof content === 'string') printed += content;
    },
  };
  const write: Platform['write'] = async (outputs) => {
    for (const { file, content } of outputs) if (file === '-') stdout.write(content);
    return undefined;
  };
  const createFiles = async () => undefined;
  const world = { ...platform, stdout, stderr: silent, write, createFiles };
  await runCommand(argv, { platform: world, words, inForce: NO_SETTINGS, progress: NO_PROGRESS });
  return printed;
}

function failed(error: unknown, platform: Platform, words: Words): number {
  const reason = reasonOf(error);
  if (reason) {
    const { message, hint } = wordsOfRefusal(reason, words);
    platform.stderr.write(
      `${wrapped(`spuk: ${message}`, PAGE_WIDTH, CONTINUED)}\n${wrapped(`  ${hint}`, PAGE_WIDTH, CONTINUED)}\n`,
    );
    return EXIT.refused;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  platform.stderr.write(`${printableLines(trace)}\n\n${words.run.defect}\n`);
  return EXIT.defect;
}

/** Errors are told apart by their kind, not their class: each bundle of the shipped program has its own classes. */
function reasonOf(error: unknown): Refusal['reason'] | undefined {
  if (!(error instanceof Error) || !('kind' in error)) return undefined;
  if (error.kind === 'amount-out-of-range') return { key: 'amount-out-of-range' };
  return isRefusal(error) ? error.reason : undefined;
}

/** The language that was asked for: as an option, else by the environment, else in the settings. */
function languageOf(
  argv: readonly string[],
  { environment }: Platform,
  inForce?: SettingsInForce,
): Language | undefined {
  const asked = writtenValue('--lang', argv);
  if (asked !== undefined) return choice('--lang', asked, LANGUAGES);
  const fromEnvironment = environment['SPUK_LANG'];
  if (fromEnvironment) return choice('SPUK_LANG', fromEnvironment, LANGUAGES);
  return LANGUAGES.find((language) => language === inForce?.settings['lang']);
}

/** The words of a run: in its language, and of the grant it is about. */
async function wordsOfRun(
  argv: readonly string[],
  platform: GuardedPlatform,
  inForce: SettingsInForce,
): Promise<Words> {
  const words = await DICTIONARIES[languageOf(argv, platform, inForce) ?? DEFAULT_LANGUAGE].words();
  const parts = await partNamesOf(grantAskedFor(argv, inForce), platform);
  return parts ? words.calling(parts) : words;
}
