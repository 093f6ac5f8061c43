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
