import { AMOUNT_KEYS } from '../grant/amounts.js';
import { HELP_TOPICS } from '../messages/help-topics.js';
import type { Places } from '../read/embedded.js';
import { LEVELS } from '../report/budget-report.js';
import { SHOW_TOPICS, TOPICS_APART } from '../report/show-topics.js';
import type { CompletionValue } from '../write/completion-model.js';
import { COLOR_CHOICES } from './context.js';
import { DIVISION_LEVELS, KEYS, UNITS } from './division/options.js';
import { formatsOfCommand, GIVES } from './gives.js';
import { GRANTED, OFFICIAL } from './inputs.js';
import { AMOUNT_UNITS, CARRIES, LANGUAGES, OPEN_CHOICES } from './output.js';

/** The shells that can be completed for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const FILE: CompletionValue = { kind: 'file' };
/** An amount, a percentage or a day: nothing to choose from. */
const NUMBER: CompletionValue = { kind: 'nothing' };

/** What the options that take a value take, by their long name; some mean something else on a command. */
export const OPTION_VALUES: Readonly<Record<string, CompletionValue>> = {
  allocation: { kind: 'list', list: 'allocation', files: true },
  amountsIn: { kind: 'list', list: 'amounts_in' },
  plan: FILE,
  spent: FILE,
  map: FILE,
  writePlan: FILE,
  members: FILE,
  weights: FILE,
  projects: FILE,
  amount: NUMBER,
  national: NUMBER,
  coordination: NUMBER,
  min: NUMBER,
  max: NUMBER,
  on: NUMBER,
  from: { kind: 'list', list: 'year' },
  expect: { kind: 'list', list: 'expect', files: true },
  open: { kind: 'list', list: 'open' },
  carry: { kind: 'list', list: 'carry' },
  key: { kind: 'list', list: 'key', files: true },
  unit: { kind: 'list', list: 'unit' },
  output: FILE,
  config: FILE,
  municipality: { kind: 'list', list: 'municipality' },
  region: { kind: 'list', list: 'region' },
  year: { kind: 'list', list: 'year' },
  intervention: { kind: 'list', list: 'intervention' },
  by: { kind: 'list', list: 'level' },
  rules: { kind: 'list', list: 'rules', files: true },
  grant: { kind: 'list', list: 'grant', files: true },
  color: { kind: 'list', list: 'color' },
  lang: { kind: 'list', list: 'lang' },
  field: { kind: 'list', list: 'field' },
};

/** What options take on a command where that is not what they take on the others; formats stand apart. */
export const COMMAND_VALUES: Readonly<Record<string, Readonly<Record<string, CompletionValue>>>> = {
  iza: { by: { kind: 'list', list: 'iza_level' }, rules: { kind: 'list', list: 'iza_rules', files: true } },
};

/** What the arguments of commands are. */
export const ARGUMENT_VALUES: Readonly<Record<string, CompletionValue>> = {
  show: { kind: 'list', list: 'show' },
  help: { kind: 'list', list: 'help' },
  completion: { kind: 'list', list: 'shell' },
  split: NUMBER,
  init: { kind: 'folder' },
  diff: FILE,
  verify: FILE,
};

/** What a grant has that can be completed, and the grants that come along. */
export interface GrantLists {
  readonly years: readonly number[];
  readonly profiles: readonly string[];
  /** Of the grant of regions that comes first. */
  readonly divisionProfiles: readonly string[];
  readonly grants: readonly string[];
  readonly named: (of: Places['interventions'][number]) => string;
}

/** The words of every list. */
export function completionLists(
  { municipalities, regions, interventions }: Places,
  commands: readonly string[],
  { years, profiles, divisionProfiles, grants, named }: GrantLists,
): Readonly<Record<string, readonly string[]>> {
  return {
    municipality: municipalities.map(({ name }) => name),
    region: [...new Set(regions.flatMap(({ name, nameInAnnex }) => [name, nameInAnnex]))],
    year: years.map(String),
    intervention: interventions.flatMap((of) => [String(of.number), named(of)]),
    level: LEVELS,
    iza_level: DIVISION_LEVELS,
    rules: profiles,
    grant: grants,
    iza_rules: divisionProfiles,
    color: COLOR_CHOICES,
    lang: LANGUAGES,
    field: AMOUNT_KEYS,
    show: [...SHOW_TOPICS, ...TOPICS_APART],
    help: [...commands, ...HELP_TOPICS],
    shell: SHELLS,
    allocation: [OFFICIAL],
    amounts_in: AMOUNT_UNITS,
    carry: CARRIES,
    expect: [GRANTED],
    open: OPEN_CHOICES,
    key: KEYS,
    unit: UNITS,
    ...Object.fromEntries(Object.keys(GIVES).map((name) => [`format_${name}`, formatsOfCommand(name)])),
  };
}
