import { jsonText } from '../../read/documents/json-document.js';
import { readSettings, type SettingChoices, type Settings } from '../../read/documents/settings-file.js';
import { LEVELS } from '../../report/budget/budget-report.js';
import { formatsOf } from '../../write/formats.js';
import { COLOR_CHOICES } from '../context.js';
import { TABLES } from '../gives.js';
import { AMOUNT_UNITS, LANGUAGES } from '../outputs/output.js';
import { OFFICIAL } from './inputs.js';

/** What the settings with a choice may say. */
export const SETTING_CHOICES: SettingChoices = {
  lang: LANGUAGES,
  format: formatsOf(TABLES),
  by: LEVELS,
  color: COLOR_CHOICES,
  amountsIn: AMOUNT_UNITS,
};

/**
 * The settings of a file, with the paths in it as they are seen from where the command runs.
 * @throws Refusal where the file is no valid settings file
 */
export function configured(bytes: Uint8Array, file: string): Settings {
  const settings = readSettings(jsonText(bytes, file), file, SETTING_CHOICES);
  const folder = /^(.*[/\\])[^/\\]*$/.exec(file)?.[1] ?? '';
  const { allocation, plan, spent, rules } = settings;
  const from = (paths: readonly string[]) => paths.map((path) => pathFrom(folder, path));
  return {
    ...settings,
    ...(allocation
      ? { allocation: allocation.map((path) => (path === OFFICIAL ? path : pathFrom(folder, path))) }
      : {}),
    ...(plan ? { plan: from(plan) } : {}),
    ...(spent ? { spent: from(spent) } : {}),
    // What has no point and no slash is the name of a profile.
    ...(rules && /[./\\]/.test(rules) ? { rules: pathFrom(folder, rules) } : {}),
  };
}

/** A path beside the settings file; standard input and a path from the root stay what they are. */
function pathFrom(folder: string, path: string): string {
  if (path === '-' || /^([/\\]|[A-Za-z]:)/.test(path)) return path;
  return shortened(`${folder}${path.replace(/^\.[/\\]/, '')}`);
}

/** A path without detours: `settings/../readme` is `readme`. */
function shortened(path: string): string {
  const shorter = path.replace(/(^|[/\\])(?!\.\.?[/\\])[^/\\]+[/\\]\.\.[/\\]/, '$1');
  return shorter === path ? path : shortened(shorter);
}
