import { Command, type Help } from 'commander';
import { HELP_TOPICS } from '../messages/help-topics.js';
import type { HelpKey } from '../messages/words.js';
import { EXAMPLES } from './command-examples.js';
import { COMMANDS } from './commands.js';
import type { HelpTexts, ProgramParts } from './program-parts.js';

/** Every command has all its options, whatever was asked for. */
const ALL = Object.keys(COMMANDS);

/**
 * The command line. Commands that are not named need no more than their names and arguments, for the help; those
 * that are get their options and their work.
 * @param named which commands may be asked for; all where it is not known
 */
export function programOf(parts: ProgramParts, named: readonly string[] = ALL): Command {
  const { words, version } = parts;
  const { help } = words;
  const program = described(base(new Command('spuk'), parts), help)
    .version(version, '-V, --version', help.version)
    .option('--color <auto|always|never>', help.color)
    .option('--lang <nl|en>', help.lang)
    .option('--config <file>', help.config)
    .option('--no-config', help.noConfig)
    .option('-q, --quiet', help.quiet)
    .option('--verbose', help.verbose)
    .hook('preAction', (_, command) => parts.prepare(command))
    .helpCommand(false)
    .addHelpText('after', `\n${help.topics}\n  ${HELP_TOPICS.join(', ')}`);
  const all = named.some((name) => Object.hasOwn(COMMANDS, name) && COMMANDS[name]?.knowsAll);
  for (const [name, { takes = [], complete }] of Object.entries(COMMANDS)) {
    const command = described(program.command(name), help);
    for (const [argument, text] of takes) command.argument(argument, help[text]);
    if (all || named.includes(name)) complete(command, parts, program);
  }
  return program;
}

const HELP_WIDTH = 100;

/** What every command inherits: our own words in its help, errors thrown to us. */
function base(program: Command, { words: { help }, print }: ProgramParts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  };
  return program
    .helpOption('-h, --help', help.help)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: HELP_WIDTH,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (target) => usageOf(target, help),
      subcommandTerm: (target) => [target.name(), ...argumentsOf(target)].join(' '),
    } satisfies Partial<Help>);
}

function usageOf(command: Command, help: HelpTexts): string {
  const names = command.parent ? [command.parent.name(), command.name()] : [command.name()];
  const rest = command.commands.length > 0 ? [help.usageCommand] : argumentsOf(command);
  return [...names, ...rest, help.usageOptions].join(' ');
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
}

/** What a command does, and at once how it is used. */
function described(command: Command, help: HelpTexts): Command {
  const name = command.name();
  const does = COMMAND_HELP[name] ?? 'program';
  const examples = (EXAMPLES[name] ?? []).map((line) => `  ${line}`);
  return command
    .summary(help[does])
    .description([help[does], [help.examples, ...examples].join('\n')].join('\n\n'));
}

/** The line of help of each command; the program itself has its own. */
const COMMAND_HELP: Readonly<Record<string, HelpKey>> = {
  allocate: 'allocate',
  check: 'check',
  settle: 'settle',
  advise: 'advise',
  report: 'report',
  iza: 'iza',
  split: 'split',
  verify: 'verify',
  explain: 'explain',
  show: 'show',
  init: 'init',
  diff: 'diff',
  completion: 'completion',
  help: 'helpCommand',
};
