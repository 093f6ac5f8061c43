import { Command, type Help } from 'commander';
import { HELP_TOPICS } from '../messages/help-topics.js';
import type { Words } from '../messages/words.js';
import { type FormatName, formatsOf } from '../write/formats.js';
import type { CommandSpec, OptionSpec } from './command.js';
import { COMMANDS, commandNamed } from './commands.js';
import { GLOBAL } from './options.js';
import type { HelpTexts, ProgramParts } from './program-parts.js';

/** What a user reads first. */
export const EXAMPLES = [
  'spuk allocate -m Almere -y 2024',
  'spuk allocate -y 2025 --by municipality',
  'spuk check -a toekenning.csv -p plan.csv',
  'spuk init mijn-map -m Almere',
  'spuk show rules',
];

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
  const program = described(base(new Command('spuk'), parts), { help: 'program', examples: EXAMPLES }, help)
    .version(version, '-V, --version', help.version)
    .hook('preAction', (_, command) => parts.prepare(command, commandNamed(command.name()) ?? {}))
    .helpCommand(false)
    .addHelpText('after', `\n${help.topics}\n  ${HELP_TOPICS.join(', ')}`);
  for (const option of GLOBAL) added(program, option, { words, formats: [] });
  const all = named.some((name) => commandNamed(name)?.knowsAll);
  for (const [name, spec] of Object.entries(COMMANDS)) {
    const command = described(program.command(name), spec, help);
    for (const argument of spec.takes) command.argument(argument.name, help[argument.help]);
    if (!all && !named.includes(name)) continue;
    const { gives = [] } = spec;
    const formats = formatsOf(gives);
    for (const option of spec.options) added(command, option, { words, formats });
    command.action(async () => {
      const context = { ...parts.contextOf(command.optsWithGlobals()), gives };
      parts.finished(
        await spec.run({ command, context, program, specs: COMMANDS, settings: parts.settings }),
      );
    });
  }
  return program;
}

function added(
  command: Command,
  { flags, help, many }: OptionSpec,
  { words, formats }: { readonly words: Words; readonly formats: readonly FormatName[] },
): void {
  const text = typeof help === 'string' ? words.help[help] : help(words, formats);
  if (many) command.option(flags, text, collected);
  else command.option(flags, text);
}

/** The values of an option that may be repeated, in order; one list that grows, so that many stay cheap. */
function collected(value: string, before: string[] = []): string[] {
  before.push(value);
  return before;
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
function described(
  command: Command,
  { help: does, examples }: Pick<CommandSpec, 'help' | 'examples'>,
  help: HelpTexts,
): Command {
  const lines = examples.map((line) => `  ${line}`);
  return command
    .summary(help[does])
    .description([help[does], [help.examples, ...lines].join('\n')].join('\n\n'));
}
