import { Command, type Help } from 'commander';
import type { HelpKey, Words } from '../messages/words.js';
import { SHOW_TOPICS } from '../report/table.js';
import type { Context, ExitStatus } from './context.js';

/** The parts of the context that options decide. */
export interface GlobalOptions {
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the command line is built from. */
export interface ProgramParts {
  readonly words: Words;
  readonly version: string;
  readonly print: (text: string) => void;
  /** Makes the context of a command once its options are known. */
  readonly contextOf: (options: GlobalOptions) => Context;
  readonly finished: (status: ExitStatus) => void;
}

/** The command line with all its commands; each loads what it needs when it is run. */
export function programOf(parts: ProgramParts): Command {
  const { words, version, contextOf, finished } = parts;
  const { help } = words;
  const program = base(new Command('spuk'), parts)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .option('--color <auto|always|never>', help.color)
    .option('--lang <nl|en>', help.lang)
    .option('-q, --quiet', help.quiet)
    .option('--verbose', help.verbose)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', () => examples(words, PROGRAM_EXAMPLES));

  const allocate = budget(base(program.command('allocate'), parts), help)
    .description(help.allocate)
    .option('-i, --intervention <n>', help.intervention, collected)
    .option('--by <level>', help.by)
    .option('--strict', help.strict);
  output(allocate, help)
    .addHelpText('after', () => examples(words, ALLOCATE_EXAMPLES))
    .action(async (options, command: Command) => {
      const { runAllocate } = await import('./allocate.js');
      finished(await runAllocate(options, contextOf(command.optsWithGlobals())));
    });

  const settle = actuals(budget(base(program.command('settle'), parts), help), help)
    .description(help.settle)
    .option('--by <level>', help.by)
    .option('--carry <plan|max>', help.carry)
    .option('--write-plan <file>', help.writePlan)
    .option('--lines', help.lines)
    .option('--sensitivity', help.sensitivity)
    .option('--strict', help.strict);
  output(settle, help)
    .addHelpText('after', () => examples(words, SETTLE_EXAMPLES))
    .action(async (options, command: Command) => {
      const { runSettle } = await import('./settle.js');
      finished(await runSettle(options, contextOf(command.optsWithGlobals())));
    });

  actuals(budget(base(program.command('check'), parts), help), help)
    .description(help.check)
    .option('--strict', help.strict)
    .option('-f, --format <format>', help.checkFormat)
    .option('-o, --output <file>', help.output)
    .addHelpText('after', () => examples(words, CHECK_EXAMPLES))
    .action(async (options, command: Command) => {
      const { runCheck } = await import('./check.js');
      finished(await runCheck(options, contextOf(command.optsWithGlobals())));
    });

  actuals(budget(base(program.command('explain'), parts), help), help)
    .description(help.explain)
    .option('-i, --intervention <n>', help.intervention, collected)
    .option('--field <name>', help.field)
    .option('-f, --format <format>', help.explainFormat)
    .option('-o, --output <file>', help.output)
    .addHelpText('after', () => examples(words, EXPLAIN_EXAMPLES))
    .action(async (options, command: Command) => {
      const { runExplain } = await import('./explain.js');
      finished(await runExplain(options, contextOf(command.optsWithGlobals())));
    });

  actuals(budget(base(program.command('report'), parts), help), help)
    .description(help.report)
    .option('--strict', help.strict)
    .option('-f, --format <format>', help.reportFormat)
    .option('-o, --output <file>', help.reportOutput)
    .addHelpText('after', () => examples(words, REPORT_EXAMPLES))
    .action(async (options, command: Command) => {
      const { runReport } = await import('./report.js');
      finished(await runReport(options, contextOf(command.optsWithGlobals())));
    });

  const verify = base(program.command('verify'), parts)
    .description(help.verify)
    .argument('<result>', help.verifyResult);
  output(verify, help)
    .addHelpText('after', () => examples(words, VERIFY_EXAMPLES))
    .action(async (file: string, options, command: Command) => {
      const { runVerify } = await import('./verify.js');
      finished(await runVerify(file, options, contextOf(command.optsWithGlobals())));
    });

  const show = base(program.command('show'), parts)
    .description(help.show)
    .argument('<what>', help.showWhat)
    .option('--rules <name|file>', help.rules);
  output(show, help)
    .addHelpText('after', () =>
      examples(
        words,
        SHOW_TOPICS.map((topic) => `spuk show ${topic}`),
      ),
    )
    .action(async (what: string, options, command: Command) => {
      const { runShow } = await import('./show.js');
      finished(await runShow(what, options, contextOf(command.optsWithGlobals())));
    });
  return program;
}

const PROGRAM_EXAMPLES = [
  'spuk allocate -m Almere -y 2024',
  'spuk allocate -y 2025 --by municipality',
  'spuk show rules',
];

const ALLOCATE_EXAMPLES = [
  'spuk allocate -m Almere -y 2024',
  'spuk allocate -a toekenning.csv -y 2023-2025',
  'spuk allocate -y 2025 --by municipality -o gemeenten.csv -f csv-nl',
  'spuk allocate --by theme',
];

const CHECK_EXAMPLES = [
  'spuk check -a toekenning.csv -p plan.csv',
  'spuk check -a toekenning.csv -p plan.csv --strict --format json -o bevindingen.json',
];

const SETTLE_EXAMPLES = [
  'spuk settle -a toekenning.csv -p plan.csv -s bestedingen.csv',
  'spuk settle -s grootboek.csv --map koppeling.csv --by municipality',
  'spuk settle -s bestedingen.csv -m Almere --carry max --write-plan plan.csv',
  'spuk settle -s bestedingen.csv -m Almere --lines',
  'spuk settle -s bestedingen.csv -m Almere --sensitivity',
];

const REPORT_EXAMPLES = [
  'spuk report -m Almere -o almere.html',
  'spuk report -a toekenning.csv -p plan.csv -s bestedingen.csv -o rapport.html',
  'spuk report -o nederland.html',
];

const VERIFY_EXAMPLES = ['spuk verify afrekening.json'];

const EXPLAIN_EXAMPLES = [
  'spuk explain -m Almere -y 2024 -i 7',
  'spuk explain -a toekenning.csv -p plan.csv -m Almere -y 2023 -i 7 --field shiftLimit',
];

/** What every command has that computes a budget. */
function budget(command: Command, help: Readonly<Record<HelpKey, string>>): Command {
  return command
    .option('-a, --allocation <file>', help.allocation, collected)
    .option('-p, --plan <file>', help.plan, collected)
    .option('-m, --municipality <name>', help.municipality, collected)
    .option('-y, --year <years>', help.year, collected)
    .option('--rules <name|file>', help.rules);
}

/** What every command has that looks at what was spent. */
function actuals(command: Command, help: Readonly<Record<HelpKey, string>>): Command {
  return command
    .option('-s, --spent <file>', help.spent, collected)
    .option('--map <file>', help.map)
    .option('--accept-merged', help.acceptMerged);
}

function output(command: Command, help: Readonly<Record<HelpKey, string>>): Command {
  return command.option('-f, --format <format>', help.format).option('-o, --output <file>', help.output);
}

/** What every command has: our own words in its help, errors thrown to us. */
function base(command: Command, { words: { help }, print }: ProgramParts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  };
  return command
    .helpOption('-h, --help', help.help)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({
      showGlobalOptions: command.name() !== 'spuk',
      helpWidth: HELP_WIDTH,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (target) => usageOf(target, help),
      subcommandTerm: (target) => [target.name(), ...argumentsOf(target)].join(' '),
    } satisfies Partial<Help>);
}

function usageOf(command: Command, help: Readonly<Record<HelpKey, string>>): string {
  const names = command.parent ? [command.parent.name(), command.name()] : [command.name()];
  const rest = command.commands.length > 0 ? [help.usageCommand] : argumentsOf(command);
  return [...names, ...rest, help.usageOptions].join(' ');
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => `<${argument.name()}>`);
}

const HELP_WIDTH = 100;

function examples({ help }: Words, lines: readonly string[]): string {
  return `\n${help.examples}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
