import type { Command, Option } from 'commander';
import type {
  CompletionCommand,
  CompletionModel,
  CompletionOption,
} from '../../write/completion/completion-model.js';
import type { CommandSpecs, OptionSpec } from '../command.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { atlasOf } from '../inputs/atlas.js';
import { chosenGrant, divisionGrant, embeddedGrants } from '../inputs/grant.js';
import { GLOBAL } from '../options.js';
import { choice } from '../outputs/output.js';
import { completionLists, formatList, SHELLS, type Shell } from './completion-values.js';

/** The options of `spuk completion`, as written. */
export interface CompletionOptions {
  readonly grant?: string;
}

/** The command line, and what its commands are. */
interface CommandLine {
  readonly program: Command;
  readonly specs: CommandSpecs;
}

/**
 * Prints a script that makes a shell complete commands, options and their values.
 * @throws Refusal for a shell that it does not know
 */
export async function runCompletion(
  name: string,
  { grant, program, specs }: CompletionOptions & CommandLine,
  context: Context,
): Promise<ExitStatus> {
  const shell = choice('completion', name, SHELLS);
  const chosen = await chosenGrant(grant, context);
  const { places } = atlasOf(context, chosen);
  const { from, to } = chosen.grant.years;
  const lists = completionLists(places, specs, {
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    profiles: chosen.grant.profiles,
    divisionProfiles: (await divisionGrant(undefined, context)).grant.profiles,
    grants: embeddedGrants(context).map((one) => one.grant.id),
    named: (intervention) => context.words.named(intervention.name),
  });
  context.platform.stdout.write(await scriptFor(shell, modelOf({ program, specs }, lists)));
  return EXIT.fine;
}

/** What can be completed, from the command line itself; lists that nothing asks for are left out. */
export function modelOf({ program, specs }: CommandLine, lists: CompletionModel['lists']): CompletionModel {
  const commands = program.commands.map(
    (command): CompletionCommand => ({
      name: command.name(),
      description: command.summary(),
      options: command.options.map((option) => {
        const completed = optionOf(option, specs[command.name()]?.options ?? []);
        return option.attributeName() === 'format'
          ? { ...completed, value: { kind: 'list', list: formatList(command.name()) } }
          : completed;
      }),
      argument: specs[command.name()]?.takes[0]?.value ?? { kind: 'nothing' },
    }),
  );
  const options = [...program.options.map((option) => optionOf(option, GLOBAL)), HELP];
  const values = [
    ...commands.map(({ argument }) => argument),
    ...[...options, ...commands.flatMap((command) => command.options)].map(({ value }) => value),
  ];
  const used = new Set(values.flatMap((value) => (value?.kind === 'list' ? [value.list] : [])));
  return {
    commands,
    options,
    lists: Object.fromEntries(Object.entries(lists).filter(([name]) => used.has(name))),
  };
}

/** commander keeps this option apart from the others. */
const HELP: CompletionOption = { names: ['-h', '--help'], description: 'help', value: null };

function optionOf(
  { short, long, flags, description, required }: Option,
  specs: readonly OptionSpec[],
): CompletionOption {
  const value = specs.find((spec) => spec.flags === flags)?.value ?? { kind: 'nothing' };
  return { names: [short, long].flatMap((flag) => flag ?? []), description, value: required ? value : null };
}

async function scriptFor(shell: Shell, model: CompletionModel): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../../write/completion/completion-bash.js')).bashCompletion(model);
    case 'zsh':
      return (await import('../../write/completion/completion-zsh.js')).zshCompletion(model);
    case 'fish':
      return (await import('../../write/completion/completion-fish.js')).fishCompletion(model);
    case 'powershell':
      return (await import('../../write/completion/completion-powershell.js')).powershellCompletion(model);
  }
}
