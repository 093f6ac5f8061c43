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

export const IZA_EXAMPLES = [
  'spuk iza -y 2025 --compare',
  'spuk iza --region Zeeland -y 2025 --coordination 10% --projects projecten.csv',
  'spuk iza --region "Rotterdam Rijnmond" -y 2025-2026 --coordination 10% -o regio.csv -f csv-nl',
  'spuk iza --national 150000000 -y 2024 -m Almere',
];
