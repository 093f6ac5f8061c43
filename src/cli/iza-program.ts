import type { Command } from 'commander';
import type { HelpKey } from '../messages/words.js';

type Help = Readonly<Record<HelpKey, string>>;

const ACCEPT_MERGED = '--accept-merged';

/** What every command has that divides SPUK IZA. */
export function izaDivision(
  command: Command,
  help: Help,
  collected: (value: string, before: readonly string[] | undefined) => readonly string[],
): Command {
  // Commands that do both grants have it of the brede SPUK already.
  const merging = command.options.some(({ long }) => long === ACCEPT_MERGED);
  return (merging ? command : command.option(ACCEPT_MERGED, help.acceptMerged))
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

/** What the settings of a folder say of the brede SPUK, and what SPUK IZA has only where it was asked for. */
const OF_THE_OTHER_GRANT = ['rules', 'spent', 'allocation', 'plan', 'by'] as const;

/**
 * The options as they concern SPUK IZA: files and rules that the settings of a folder choose are those of the brede SPUK,
 * and say nothing here. A municipality of the settings gives way to a region that was asked for.
 */
export function izaOptionsOf<Options extends { readonly region?: unknown }>(
  options: Options,
  command: Command,
): Options {
  const away = [...OF_THE_OTHER_GRANT, ...(options.region === undefined ? [] : ['municipality'])];
  const result = { ...options };
  for (const name of away) {
    if (command.getOptionValueSource(name) === 'config') Reflect.deleteProperty(result, name);
  }
  return result;
}

/** The options that only SPUK IZA has: who gives one of them asks about that grant. */
export const OF_IZA = [
  ...(['region', 'amount', 'national', 'coordination', 'projects'] as const),
  ...(['key', 'members', 'min', 'max', 'unit'] as const),
];

/** Whether a command that does both grants is asked about SPUK IZA. */
export function isIza(options: Readonly<Partial<Record<(typeof OF_IZA)[number], unknown>>>): boolean {
  return OF_IZA.some((name) => options[name] !== undefined);
}
