import { Command, type Help } from 'commander';
import { HELP_TOPICS } from '../messages/help-topics.js';
import type { HelpKey, Words } from '../messages/words.js';
import { EXAMPLES } from './command-examples.js';
import type { Context, ExitStatus } from './context.js';
import { isIza, izaDivision, izaOptionsOf } from './iza-program.js';
import type { SettingsInForce } from './settings.js';

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
  readonly settings: SettingsInForce;
  /** Fills in what the command line leaves open, before a command runs. */
  readonly prepare: (command: Command) => void;
  readonly finished: (status: ExitStatus) => void;
}

/** The command line with all its commands; each loads what it needs when it is run. */
export function programOf(parts: ProgramParts): Command {
  const { words, version, contextOf, finished } = parts;
  const { help } = words;
  const program = base(new Command('spuk'), parts)
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

  const allocate = budget(base(program.command('allocate'), parts), help)
    .option('-i, --intervention <n>', help.intervention, collected)
    .option('--by <level>', help.by)
    .option('--strict', help.strict);
  output(allocate, help).action(async (options, command: Command) => {
    const { runAllocate } = await import('./allocate.js');
    finished(await runAllocate(options, contextOf(command.optsWithGlobals())));
  });

  const settle = actuals(budget(base(program.command('settle'), parts), help), help)
    .option('--by <level>', help.by)
    .option('--carry <plan|max>', help.carry)
    .option('--write-plan <file>', help.writePlan)
    .option('--lines', help.lines)
    .option('--sensitivity', help.sensitivity)
    .option('--strict', help.strict);
  output(settle, help).action(async (options, command: Command) => {
    const { runSettle } = await import('./settle.js');
    finished(await runSettle(options, contextOf(command.optsWithGlobals())));
  });

  actuals(budget(base(program.command('check'), parts), help), help)
    .option('--strict', help.strict)
    .option('-f, --format <format>', help.checkFormat)
    .option('-o, --output <file>', help.output)
    .action(async (options, command: Command) => {
      const { runCheck } = await import('./check.js');
      finished(await runCheck(options, contextOf(command.optsWithGlobals())));
    });

  const iza = izaDivision(base(program.command('iza'), parts), help, collected)
    .option('-m, --municipality <name>', help.municipality, collected)
    .option('-y, --year <years>', help.year, collected)
    .option('-s, --spent <file>', help.spent, collected)
    .option('--map <file>', help.map)
    .option('--by <region|municipality>', help.izaBy)
    .option('--compare', help.compare)
    .option('--rules <name>', help.izaRules);
  output(iza, help).action(async (options, command: Command) => {
    const { runIza } = await import('./iza.js');
    finished(await runIza(izaOptionsOf(options, command), contextOf(command.optsWithGlobals())));
  });

  izaDivision(actuals(budget(base(program.command('explain'), parts), help), help), help, collected)
    .option('-i, --intervention <n>', help.intervention, collected)
    .option('--field <name>', help.field)
    .option('-f, --format <format>', help.explainFormat)
    .option('-o, --output <file>', help.output)
    .action(async (options, command: Command) => {
      const context = contextOf(command.optsWithGlobals());
      finished(
        isIza(options)
          ? await (await import('./iza-explain.js')).runIzaExplain(izaOptionsOf(options, command), context)
          : await (await import('./explain.js')).runExplain(options, context),
      );
    });

  izaDivision(actuals(budget(base(program.command('report'), parts), help), help), help, collected)
    .option('--strict', help.strict)
    .option('-f, --format <format>', help.reportFormat)
    .option('-o, --output <file>', help.reportOutput)
    .action(async (options, command: Command) => {
      const context = contextOf(command.optsWithGlobals());
      finished(
        isIza(options)
          ? await (await import('./iza-page.js')).runIzaPage(izaOptionsOf(options, command), context)
          : await (await import('./report.js')).runReport(options, context),
      );
    });

  const verify = base(program.command('verify'), parts).argument('<result>', help.verifyResult);
  output(verify, help).action(async (file: string, options, command: Command) => {
    const { runVerify } = await import('./verify.js');
    finished(await runVerify(file, options, contextOf(command.optsWithGlobals())));
  });

  const show = base(program.command('show'), parts)
    .argument('<what>', help.showWhat)
    .option('--rules <name|file>', help.rules);
  output(show, help).action(async (what: string, options, command: Command) => {
    const context = contextOf(command.optsWithGlobals());
    if (what === 'config') {
      const { runShowConfig } = await import('./show-config.js');
      finished(await runShowConfig(options, { command, inForce: parts.settings }, context));
      return;
    }
    const { runShow } = await import('./show.js');
    finished(await runShow(what, options, context));
  });

  base(program.command('init'), parts)
    .argument('[dir]', help.initFolder)
    .option('-m, --municipality <name>', help.initMunicipality, collected)
    .action(async (folder: string | undefined, options, command: Command) => {
      const { runInit } = await import('./init.js');
      finished(await runInit(folder ?? '.', options, contextOf(command.optsWithGlobals())));
    });

  const diff = base(program.command('diff'), parts)
    .argument('<old>', help.diffOld)
    .argument('<new>', help.diffNew);
  output(diff, help).action(async (old: string, now: string, options, command: Command) => {
    const { runDiff } = await import('./diff.js');
    finished(await runDiff([old, now], options, contextOf(command.optsWithGlobals())));
  });

  base(program.command('completion'), parts)
    .argument('<shell>', help.completionShell)
    .action(async (shell: string, _, command: Command) => {
      const { runCompletion } = await import('./completion.js');
      finished(await runCompletion(shell, program, contextOf(command.optsWithGlobals())));
    });

  base(program.command('help'), parts)
    .argument('[topic]', help.helpTopic)
    .action(async (topic: string | undefined, _, command: Command) => {
      const { runHelp } = await import('./help.js');
      finished(await runHelp(topic, program, contextOf(command.optsWithGlobals())));
    });
  return program;
}

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
  return command
    .option('-f, --format <format>', help.format)
    .option('-o, --output <file>', help.output)
    .option('--thousands', help.thousands);
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
  return described(command, help)
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
  return command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
}

const HELP_WIDTH = 100;

/** What a command does, and at once how it is used. */
function described(command: Command, help: Readonly<Record<HelpKey, string>>): Command {
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
  report: 'report',
  iza: 'iza',
  verify: 'verify',
  explain: 'explain',
  show: 'show',
  init: 'init',
  diff: 'diff',
  completion: 'completion',
  help: 'helpCommand',
};

function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
