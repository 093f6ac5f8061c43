import type { Command } from 'commander';
import type { HelpKey } from '../messages/words.js';
import { formatsOf } from '../write/formats.js';
import { divisionOptionsOf, isDivision } from './division/program.js';
import { checkFormats, GIVES, TABLES } from './gives.js';
import { actuals, budget, budgetOfAllYears, collected, divisionOptions, output } from './option-groups.js';
import type { ProgramParts } from './program-parts.js';

/** What a command is: its arguments, where it has any, and what gives it its options and the work it does. */
interface CommandSetup {
  readonly takes?: readonly (readonly [argument: string, text: HelpKey])[];
  /** Whether it looks at the options of every other command. */
  readonly knowsAll?: true;
  readonly complete: (command: Command, parts: ProgramParts, program: Command) => void;
}

const allocate: CommandSetup = {
  complete: (command, { words, contextOf, finished }) =>
    output(
      budget(command, words.help)
        .option('-i, --intervention <n>', words.help.intervention, collected)
        .option('--by <level>', words.help.by)
        .option('--accept-merged', words.help.acceptMerged)
        .option('--strict', words.help.strict),
      words,
      formatsOf(GIVES.allocate),
    ).action(async (options) => {
      const { runAllocate } = await import('./allocate.js');
      finished(await runAllocate(options, contextOf(command.optsWithGlobals())));
    }),
};

const settle: CommandSetup = {
  complete: (command, { words, contextOf, finished }) =>
    output(
      actuals(budget(command, words.help), words.help)
        .option('--by <level>', words.help.by)
        .option('--carry <plan|max>', words.help.carry)
        .option('--write-plan <file>', words.help.writePlan)
        .option('--lines', words.help.lines)
        .option('--sensitivity', words.help.sensitivity)
        .option('--on <date>', words.help.on)
        .option('--strict', words.help.strict),
      words,
      formatsOf(GIVES.settle),
    ).action(async (options) => {
      const { runSettle } = await import('./settle.js');
      finished(await runSettle(options, contextOf(command.optsWithGlobals())));
    }),
};

const check: CommandSetup = {
  complete: (command, { words: { help, formatHelp }, contextOf, finished }) =>
    actuals(budget(command, help), help)
      .option('--strict', help.strict)
      .option('-f, --format <format>', formatHelp.findings(checkFormats()))
      .option('-o, --output <file>', help.output)
      .action(async (options) => {
        const { runCheck } = await import('./check.js');
        finished(await runCheck(options, contextOf(command.optsWithGlobals())));
      }),
};

const advise: CommandSetup = {
  complete: (command, { words, contextOf, finished }) =>
    output(
      actuals(budgetOfAllYears(command, words.help), words.help)
        .option('--expect <file|granted>', words.help.expect)
        .option('--from <year>', words.help.from)
        .option('--open <carry>', words.help.openCarry)
        .option('--prices', words.help.prices)
        .option('--write-plan <file>', words.help.writeAdvice)
        .option('--on <date>', words.help.on)
        .option('--strict', words.help.strict),
      words,
      formatsOf(GIVES.advise),
    ).action(async (options) => {
      const { runAdvise } = await import('./advise.js');
      finished(await runAdvise(options, contextOf(command.optsWithGlobals())));
    }),
};

const iza: CommandSetup = {
  complete: (command, { words, contextOf, finished }) =>
    output(
      divisionOptions(command.option('--accept-merged', words.help.acceptMerged), words.help)
        .option('-m, --municipality <name>', words.help.municipality, collected)
        .option('-y, --year <years>', words.help.year, collected)
        .option('-s, --spent <file>', words.help.spent, collected)
        .option('--map <file>', words.help.map)
        .option('--by <region|municipality>', words.help.divisionLevel)
        .option('--compare', words.help.compare)
        .option('--grant <id|folder>', words.help.divisionGrant)
        .option('--rules <name|file>', words.help.divisionRules),
      words,
      formatsOf(GIVES.iza),
    ).action(async (options) => {
      const { runIza } = await import('./iza.js');
      finished(await runIza(divisionOptionsOf(options, command), contextOf(command.optsWithGlobals())));
    }),
};

const split: CommandSetup = {
  takes: [['<amount>', 'splitAmount']],
  complete: (command, { words, contextOf, finished }) =>
    output(
      command.option('--weights <file>', words.help.weights).option('--unit <cent|euro>', words.help.unit),
      words,
      formatsOf(GIVES.split),
    ).action(async (amount: string, options) => {
      const { runSplit } = await import('./split.js');
      finished(await runSplit(amount, options, contextOf(command.optsWithGlobals())));
    }),
};

const explain: CommandSetup = {
  complete: (command, { words: { help, formatHelp }, contextOf, finished }) =>
    divisionOptions(actuals(budget(command, help), help), help)
      .option('-i, --intervention <n>', help.intervention, collected)
      .option('--field <name>', help.field)
      .option('-f, --format <format>', formatHelp.results(formatsOf(GIVES.explain)))
      .option('-o, --output <file>', help.output)
      .action(async (options) => {
        const context = contextOf(command.optsWithGlobals());
        finished(
          isDivision(options)
            ? await (await import('./division/explain.js')).runDivisionExplain(
                divisionOptionsOf(options, command),
                context,
              )
            : await (await import('./explain.js')).runExplain(options, context),
        );
      }),
};

const report: CommandSetup = {
  complete: (command, { words: { help, formatHelp }, contextOf, finished }) =>
    divisionOptions(actuals(budget(command, help), help), help)
      .option('--on <date>', help.on)
      .option('--strict', help.strict)
      .option('-f, --format <format>', formatHelp.pages(formatsOf(GIVES.report)))
      .option('-o, --output <file>', help.reportOutput)
      .action(async (options) => {
        const context = contextOf(command.optsWithGlobals());
        finished(
          isDivision(options)
            ? await (await import('./division/page.js')).runDivisionPage(
                divisionOptionsOf(options, command),
                context,
              )
            : await (await import('./report.js')).runReport(options, context),
        );
      }),
};

const verify: CommandSetup = {
  takes: [['<result>', 'verifyResult']],
  complete: (command, { words, contextOf, finished }) =>
    output(command, words, formatsOf(GIVES.verify)).action(async (file: string, options) => {
      const { runVerify } = await import('./verify.js');
      finished(await runVerify(file, options, contextOf(command.optsWithGlobals())));
    }),
};

/** Those of all topics, and those of the calendar alone. */
function showFormats(): readonly string[] {
  const tables = formatsOf(TABLES);
  return formatsOf(GIVES.show).map((name) => (tables.includes(name) ? name : `${name} (show calendar)`));
}

const show: CommandSetup = {
  takes: [['<what>', 'showWhat']],
  complete: (command, { words, contextOf, finished, settings: inForce }) =>
    output(
      command
        .option('--grant <id|folder>', words.help.grant)
        .option('--rules <name|file>', words.help.rules)
        .option('-m, --municipality <name>', words.help.showMunicipality, collected)
        .option('--on <date>', words.help.on),
      words,
      showFormats(),
    ).action(async (what: string, { municipality, ...others }) => {
      const context = contextOf(command.optsWithGlobals());
      // That of the settings of a folder asks nothing here.
      const options =
        command.getOptionValueSource('municipality') === 'cli' ? { ...others, municipality } : others;
      if (what === 'config') {
        const { runShowConfig } = await import('./show-config.js');
        finished(await runShowConfig(options, { command, inForce }, context));
        return;
      }
      if (what === 'grants') {
        const { runShowGrants } = await import('./show-grants.js');
        finished(await runShowGrants(options, context));
        return;
      }
      if (what === 'calendar') {
        const { runShowCalendar } = await import('./show-calendar.js');
        finished(await runShowCalendar(options, context));
        return;
      }
      const { runShow } = await import('./show.js');
      finished(await runShow(what, options, context));
    }),
};

const init: CommandSetup = {
  takes: [['[dir]', 'initFolder']],
  complete: (command, { words: { help }, contextOf, finished }) =>
    command
      .option('-m, --municipality <name>', help.initMunicipality, collected)
      .option('--grant <id|folder>', help.grant)
      .action(async (folder: string | undefined, options) => {
        const { runInit } = await import('./init.js');
        finished(await runInit(folder ?? '.', options, contextOf(command.optsWithGlobals())));
      }),
};

const diff: CommandSetup = {
  takes: [
    ['<old>', 'diffOld'],
    ['<new>', 'diffNew'],
  ],
  complete: (command, { words, contextOf, finished }) =>
    output(command.option('--grant <id|folder>', words.help.grant), words, formatsOf(GIVES.diff)).action(
      async (old: string, now: string, options) => {
        const { runDiff } = await import('./diff.js');
        finished(await runDiff([old, now], options, contextOf(command.optsWithGlobals())));
      },
    ),
};

const completion: CommandSetup = {
  takes: [['<shell>', 'completionShell']],
  knowsAll: true,
  complete: (command, { words: { help }, contextOf, finished }, program) =>
    command.option('--grant <id|folder>', help.grant).action(async (shell: string, { grant }) => {
      const { runCompletion } = await import('./completion.js');
      finished(await runCompletion(shell, { grant, program }, contextOf(command.optsWithGlobals())));
    }),
};

const help: CommandSetup = {
  takes: [['[topic]', 'helpTopic']],
  knowsAll: true,
  complete: (command, { contextOf, finished }, program) =>
    command.action(async (topic: string | undefined) => {
      const { runHelp } = await import('./help.js');
      finished(await runHelp(topic, program, contextOf(command.optsWithGlobals())));
    }),
};

/** Every command by its name, in the order of the help. Each loads what it needs when it is run. */
export const COMMANDS: Readonly<Record<string, CommandSetup>> = {
  allocate,
  settle,
  check,
  advise,
  iza,
  split,
  explain,
  report,
  verify,
  show,
  init,
  diff,
  completion,
  help,
};
