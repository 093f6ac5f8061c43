import type { Command } from 'commander';
import type { Words } from '../messages/words.js';
import type { HelpTexts } from './program-parts.js';

/** What every command has that computes a budget. */
export function budget(command: Command, help: HelpTexts): Command {
  return law(granted(command, help).option('-y, --year <years>', help.year, collected), help);
}

/** The same where nothing can be said of single years. */
export function budgetOfAllYears(command: Command, help: HelpTexts): Command {
  return law(granted(command, help), help);
}

function granted(command: Command, help: HelpTexts): Command {
  return command
    .option('-a, --allocation <file>', help.allocation, collected)
    .option('--amounts-in <euro|thousand>', help.amountsIn)
    .option('-p, --plan <file>', help.plan, collected)
    .option('-m, --municipality <name>', help.municipality, collected);
}

function law(command: Command, help: HelpTexts): Command {
  return command.option('--grant <id|folder>', help.grant).option('--rules <name|file>', help.rules);
}

/** What every command has that looks at what was spent. */
export function actuals(command: Command, help: HelpTexts): Command {
  return command
    .option('-s, --spent <file>', help.spent, collected)
    .option('--map <file>', help.map)
    .option('--accept-merged', help.acceptMerged);
}

/** What every command has that prints tables, by the formats it has. */
export function output(
  command: Command,
  { help, formatHelp }: Pick<Words, 'help' | 'formatHelp'>,
  formats: readonly string[],
): Command {
  return command
    .option('-f, --format <format>', formatHelp.results(formats))
    .option('-o, --output <file>', help.output)
    .option('--thousands', help.thousands);
}

/** What every command has that divides a grant of regions. */
export function divisionOptions(command: Command, help: HelpTexts): Command {
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

/** The values of an option that may be repeated, in order; one list that grows, so that many stay cheap. */
export function collected(value: string, before: string[] = []): string[] {
  before.push(value);
  return before;
}
