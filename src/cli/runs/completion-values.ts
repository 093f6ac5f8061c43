import { FILE_ROLES } from '../../findings/understood-file.js';
import { AMOUNT_KEYS } from '../../grant/amounts.js';
import { HELP_TOPICS } from '../../messages/help-topics.js';
import { LANGUAGES } from '../../messages/language.js';
import type { Places } from '../../read/grants/embedded.js';
import { LEVELS } from '../../report/budget/budget-report.js';
import { SHOW_TOPICS, TOPICS_APART } from '../../report/shown/show-topics.js';
import { formatsOf } from '../../write/formats.js';
import type { CommandSpecs } from '../command.js';
import { COLOR_CHOICES } from '../context.js';
import { DIVISION_LEVELS, KEYS, UNITS } from '../division/options.js';
import { GRANTED, OFFICIAL } from '../inputs/inputs.js';
import { AMOUNT_UNITS, CARRIES, OPEN_CHOICES, YEARS_OF } from '../outputs/output.js';

/** The shells that can be completed for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a grant has that can be completed, and the grants that come along. */
export interface GrantLists {
  readonly years: readonly number[];
  readonly profiles: readonly string[];
  /** Of the grant of regions that comes first. */
  readonly divisionProfiles: readonly string[];
  readonly grants: readonly string[];
  readonly named: (of: Places['interventions'][number]) => string;
}

/** The list of the formats of a command: each has its own. */
export function formatList(command: string): string {
  return `format_${command}`;
}

/** The words of every list. */
export function completionLists(
  { municipalities, regions, interventions }: Places,
  commands: CommandSpecs,
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
    help: [...Object.keys(commands), ...HELP_TOPICS],
    shell: SHELLS,
    allocation: [OFFICIAL],
    amounts_in: AMOUNT_UNITS,
    year_of: YEARS_OF,
    role: FILE_ROLES,
    carry: CARRIES,
    expect: [GRANTED],
    open: OPEN_CHOICES,
    key: KEYS,
    unit: UNITS,
    ...Object.fromEntries(
      Object.entries(commands).flatMap(([name, { gives }]) =>
        gives ? [[formatList(name), formatsOf(gives)]] : [],
      ),
    ),
  };
}
