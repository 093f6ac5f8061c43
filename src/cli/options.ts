import { LANGUAGES } from '../messages/language.js';
import type { CompletionValue } from '../write/completion/completion-model.js';
import type { OptionSpec } from './command.js';

export const FILE: CompletionValue = { kind: 'file' };
/** An amount, a percentage or a day: nothing to choose from. */
export const NUMBER: CompletionValue = { kind: 'nothing' };
/** One of a list of words; `completionLists` has them by the name of the list. */
export const oneOf = (list: string): CompletionValue => ({ kind: 'list', list });
/** The same, or a file or folder of one's own. */
export const oneOfOrFile = (list: string): CompletionValue => ({ kind: 'list', list, files: true });

export const MUNICIPALITY: OptionSpec = {
  flags: '-m, --municipality <name>',
  help: 'municipality',
  many: true,
  value: oneOf('municipality'),
};
export const YEAR: OptionSpec = {
  flags: '-y, --year <years>',
  help: 'year',
  many: true,
  value: oneOf('year'),
};
export const INTERVENTION: OptionSpec = {
  flags: '-i, --intervention <n>',
  help: 'intervention',
  many: true,
  value: oneOf('intervention'),
};
export const GRANT: OptionSpec = { flags: '--grant <id|folder>', help: 'grant', value: oneOfOrFile('grant') };
export const RULES: OptionSpec = { flags: '--rules <name|file>', help: 'rules', value: oneOfOrFile('rules') };
export const BY: OptionSpec = { flags: '--by <level>', help: 'by', value: oneOf('level') };
export const ON: OptionSpec = { flags: '--on <date>', help: 'on', value: NUMBER };
export const STRICT: OptionSpec = { flags: '--strict', help: 'strict' };
export const FIELD: OptionSpec = { flags: '--field <name>', help: 'field', value: oneOf('field') };
export const ACCEPT_MERGED: OptionSpec = { flags: '--accept-merged', help: 'acceptMerged' };
export const SPENT: OptionSpec = { flags: '-s, --spent <file>', help: 'spent', many: true, value: FILE };
export const MAP: OptionSpec = { flags: '--map <file>', help: 'map', value: FILE };
export const COLUMNS: OptionSpec = { flags: '--columns <file>', help: 'columns', value: FILE };
export const UNIT: OptionSpec = { flags: '--unit <cent|euro>', help: 'unit', value: oneOf('unit') };
export const OUTPUT: OptionSpec = { flags: '-o, --output <file>', help: 'output', value: FILE };

export const ALLOCATION: OptionSpec = {
  flags: '-a, --allocation <file>',
  help: 'allocation',
  many: true,
  value: oneOfOrFile('allocation'),
};
export const AMOUNTS_IN: OptionSpec = {
  flags: '--amounts-in <euro|thousand>',
  help: 'amountsIn',
  value: oneOf('amounts_in'),
};
export const PLAN: OptionSpec = { flags: '-p, --plan <file>', help: 'plan', many: true, value: FILE };
export const COLOR: OptionSpec = {
  flags: '--color <auto|always|never>',
  help: 'color',
  value: oneOf('color'),
};
export const LANG: OptionSpec = {
  flags: `--lang <${LANGUAGES.join('|')}>`,
  help: 'lang',
  value: oneOf('lang'),
};
export const QUIET: OptionSpec = { flags: '-q, --quiet', help: 'quiet' };
export const VERBOSE: OptionSpec = { flags: '--verbose', help: 'verbose' };

/** What every command has. */
export const GLOBAL: readonly OptionSpec[] = [
  COLOR,
  LANG,
  { flags: '--config <file>', help: 'config', value: FILE },
  { flags: '--no-config', help: 'noConfig' },
  QUIET,
  VERBOSE,
];

/** What every command has that computes a budget. */
export const BUDGET: readonly OptionSpec[] = budgetOptions([YEAR]);

/** The same where nothing can be said of single years. */
export const BUDGET_OF_ALL_YEARS: readonly OptionSpec[] = budgetOptions([]);

function budgetOptions(years: readonly OptionSpec[]): readonly OptionSpec[] {
  return [
    ALLOCATION,
    AMOUNTS_IN,
    PLAN,
    COLUMNS,
    { flags: '--shift <row>', help: 'planShift', many: true, value: NUMBER },
    { flags: '--carry-over <row>', help: 'planCarry', many: true, value: NUMBER },
    MUNICIPALITY,
    ...years,
    GRANT,
    RULES,
  ];
}

export const YEAR_OF: OptionSpec = {
  flags: '--year-of <boekjaar|boekdatum>',
  help: 'yearOf',
  value: oneOf('year_of'),
};

/** What every command has that looks at what was spent. */
export const ACTUALS: readonly OptionSpec[] = [SPENT, MAP, YEAR_OF, ACCEPT_MERGED];

/** What every command has that divides a grant over regions. */
export const DIVISION: readonly OptionSpec[] = [
  { flags: '--region <name>', help: 'region', many: true, value: oneOf('region') },
  { flags: '--amount <euro>', help: 'amount', value: NUMBER },
  { flags: '--national <euro>', help: 'national', value: NUMBER },
  { flags: '--coordination <euro|%>', help: 'coordination', value: NUMBER },
  { flags: '--projects <euro|%|file>', help: 'projects', value: FILE },
  { flags: '--key <key>', help: 'key', value: oneOfOrFile('key') },
  { flags: '--members <file>', help: 'members', value: FILE },
  { flags: '--min <euro|%>', help: 'min', value: NUMBER },
  { flags: '--max <euro|%>', help: 'max', value: NUMBER },
  UNIT,
];

/** The format of a command that prints tables. */
export const FORMAT: OptionSpec = {
  flags: '-f, --format <format>',
  help: ({ formatHelp }, formats) => formatHelp.results(formats),
  value: oneOf('format'),
};
export const THOUSANDS: OptionSpec = { flags: '--thousands', help: 'thousands' };

/** What every command has that prints tables. */
export const TABLE_OPTIONS: readonly OptionSpec[] = [FORMAT, OUTPUT, THOUSANDS];
