import { type Command, CommanderError } from 'commander';
import { Refusal, type RefusalReason } from '../findings/refusal.js';
import { COMMANDS } from './commands.js';
import { EXIT, type ExitStatus } from './context.js';
import { programOf } from './program.js';
import type { ProgramParts } from './program-parts.js';

/**
 * Runs what a command line asks for.
 * @throws Refusal for a mistake in the command line itself
 */
export async function runCommandLine(
  argv: readonly string[],
  parts: Omit<ProgramParts, 'finished'>,
): Promise<{ readonly status: ExitStatus; readonly help?: string }> {
  let status: ExitStatus = EXIT.fine;
  const finished: ProgramParts['finished'] = (result) => {
    status = result;
  };
  const program = programOf({ ...parts, finished }, argv);
  if (argv.length === 0) return { status: EXIT.refused, help: program.helpInformation() };
  const unknown = asksBesides(argv) ? unknownCommand(argv, program) : undefined;
  try {
    await program.parseAsync(unknown ?? argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const reason = reasonOf(error.code, error.message);
    if (reason) throw new Refusal(reason);
  }
  return { status };
}

/** Whether help or the version is asked for, which are answered before anybody looks for the command. */
function asksBesides(argv: readonly string[]): boolean {
  return argv.some((argument) => /^-[A-Za-z]*[hV]|^--(?:help|version)$/.test(argument));
}

/** The command that is named, where there is none of that name: the help of the program would be no answer to it. */
function unknownCommand(argv: readonly string[], program: Command): readonly string[] | undefined {
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? '';
    if (argument === '--') return undefined;
    if (argument.startsWith('-')) {
      if (program.options.some((option) => option.required && [option.short, option.long].includes(argument)))
        at += 1;
      continue;
    }
    return Object.hasOwn(COMMANDS, argument) ? undefined : [argument];
  }
  return undefined;
}

function reasonOf(code: string, message: string): RefusalReason | undefined {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?)]*)\?/.exec(message) ?? [];
  const suggested = suggestion === undefined ? {} : { suggestion };
  switch (code) {
    case 'commander.unknownOption':
      return { key: 'unknown-option', option: named, ...suggested };
    case 'commander.unknownCommand':
      return { key: 'unknown-command', name: named, ...suggested };
    case 'commander.optionMissingArgument':
      return { key: 'missing-value', option: named };
    case 'commander.missingArgument':
      return { key: 'missing-argument', name: named };
    case 'commander.excessArguments':
      return { key: 'too-many-arguments', command: /for '([^']*)'/.exec(message)?.[1] ?? named };
    default:
      return undefined;
  }
}
