// The options that a settings file may give, in the order in which they are shown: its schema, its reading and
// `spuk show config` are made of them.

import { DEFAULT_LANGUAGE, LANGUAGES } from '../../messages/language.js';
import type { SettingShape } from '../../read/documents/settings-file.js';
import { LEVELS } from '../../report/budget/budget-report.js';
import { formatsOf, TABLES } from '../../write/formats.js';
import type { OptionSpec } from '../command.js';
import { COLOR_CHOICES } from '../context.js';
import {
  ALLOCATION,
  AMOUNTS_IN,
  BY,
  COLOR,
  COLUMNS,
  FORMAT,
  GRANT,
  LANG,
  MUNICIPALITY,
  PLAN,
  QUIET,
  RULES,
  SPENT,
  STRICT,
  THOUSANDS,
  VERBOSE,
  YEAR,
} from '../options.js';
import { AMOUNT_UNITS } from '../outputs/output.js';
import { OFFICIAL } from './inputs.js';

interface SettingOption {
  readonly option: OptionSpec;
  /** What it may be, where the option does not tell: one of these words, years, or names and their meaning. */
  readonly is?: Extract<SettingShape, 'years' | 'names' | readonly string[]>;
  /** Whether a text of it is a path, which is seen from where the settings file stands. */
  readonly isPath?: (text: string) => boolean;
  /** What holds where nobody says anything. */
  readonly byDefault?: string;
}

const OPTIONS: readonly SettingOption[] = [
  { option: MUNICIPALITY },
  { option: YEAR, is: 'years' },
  { option: ALLOCATION, isPath: (text) => text !== OFFICIAL },
  { option: PLAN, isPath: () => true },
  { option: SPENT, isPath: () => true },
  // An object of headers; as an option it is a file that holds one.
  { option: COLUMNS, is: 'names' },
  { option: AMOUNTS_IN, is: AMOUNT_UNITS },
  { option: GRANT, byDefault: 'brede-spuk' },
  // What has no point and no slash is the name of a profile.
  { option: RULES, isPath: (text) => /[./\\]/.test(text), byDefault: 'regeling' },
  { option: LANG, is: LANGUAGES, byDefault: DEFAULT_LANGUAGE },
  { option: FORMAT, is: formatsOf(TABLES), byDefault: 'table' },
  { option: BY, is: LEVELS, byDefault: 'intervention' },
  { option: COLOR, is: COLOR_CHOICES, byDefault: 'auto' },
  { option: THOUSANDS },
  { option: STRICT },
  { option: QUIET },
  { option: VERBOSE },
];

/** A setting: its name, what it may be, whether a text of it is a path, and what holds where nobody says anything. */
export interface Setting {
  readonly name: string;
  readonly shape: SettingShape;
  readonly isPath: (text: string) => boolean;
  readonly byDefault: string;
}

export const SETTINGS: readonly Setting[] = OPTIONS.map(({ option, is, isPath, byDefault }) => ({
  name: nameOf(option),
  shape: is ?? shapeOf(option),
  isPath: isPath ?? (() => false),
  byDefault: byDefault ?? (option.value === undefined ? 'false' : ''),
}));

/** The shapes of the settings by their names, of which the schema of a settings file is made. */
export const SETTING_SHAPES: Readonly<Record<string, SettingShape>> = Object.fromEntries(
  SETTINGS.map(({ name, shape }) => [name, shape]),
);

function shapeOf({ many, value }: OptionSpec): SettingShape {
  if (many) return 'texts';
  return value === undefined ? 'flag' : 'text';
}

/** The long name of an option, as commander has it: `--amounts-in` is `amountsIn`. */
function nameOf({ flags }: OptionSpec): string {
  const [, long = ''] = /--([a-z-]+)/.exec(flags) ?? [];
  return long.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
