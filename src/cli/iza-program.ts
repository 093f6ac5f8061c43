import type { Command } from 'commander';
import type { HelpKey } from '../messages/words.js';

type Help = Readonly<Record<HelpKey, string>>;

/** What every command has that divides SPUK IZA. */
export function izaDivision(
  command: Command,
  help: Help,
  collected: (value: string, before: readonly string[] | undefined) => readonly string[],
): Command {
  return command
    .option('--region <name>', help.region, collected)
    .option('--amount <euro>', help.amount)
    .option('--national <euro>', help.national)
    .option('--coordination <euro|%>', help.coordination)
    .option('--projects <euro|%|file>', help.projects)
    .option('--key <key>', help.key)
    .option('--members <file>', help.members)
    .option('--min <euro|%>', help.min)
    .option('--max <euro|%>', help.max)
    .option('--unit <cent|euro>', help.unit);
}

/**
 * The options as they concern SPUK IZA: rules that the settings of a folder choose are those of the brede SPUK, and say
 * nothing here.
 */
export function izaOptionsOf<Options extends { readonly rules?: string }>(
  options: Options,
  command: Command,
): Omit<Options, 'rules'> & { readonly rules?: string } {
  if (command.getOptionValueSource('rules') !== 'config') return options;
  const { rules: _, ...rest } = options;
  return rest;
}
