import type { Command } from 'commander';
import { type SettingOrigin, settingsRecords, settingsReport } from '../../report/shown/settings-report.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { SETTINGS, type Setting } from '../inputs/setting-options.js';
import { decidesColor } from '../inputs/settings.js';
import type { SettingsInForce } from '../inputs/settings-in-force.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';

/** Who may have said what a setting is. */
interface Sources {
  readonly command: Command;
  readonly inForce: SettingsInForce;
}

/** Prints every setting with its value and where that came from. */
export async function runShowConfig(
  options: OutputOptions,
  sources: Sources,
  context: Context,
): Promise<ExitStatus> {
  const format = formatOf(options, context);
  const settings = SETTINGS.map((setting) => originOf(setting, sources, context));
  const records = settingsRecords(settings);
  return answered(
    {
      shows: {
        report: () => settingsReport(settings, sources.inForce.file),
        records: () => records,
        document: async () =>
          (await import('../../write/json/show-json.js')).showJson('config', records, context.words),
      },
      status: EXIT.fine,
    },
    { format, options },
    context,
  );
}

function originOf(
  { name, byDefault }: Setting,
  { command, inForce }: Sources,
  { platform }: Context,
): SettingOrigin {
  const owner = [command, command.parent].find((one) => one?.getOptionValueSource(name) === 'cli');
  if (owner)
    return { name, value: said(owner.getOptionValue(name)), origin: 'from-option', place: optionName(name) };
  const { environment } = platform;
  const variable = variableOf(name, environment, decidesColor(platform));
  if (variable !== undefined) {
    return { name, value: environment[variable] ?? '', origin: 'from-environment', place: variable };
  }
  const found = Object.entries(inForce.settings).find(([key]) => key === name);
  if (found) return { name, value: said(found[1]), origin: 'from-file', place: inForce.file ?? '' };
  return { name, value: byDefault, origin: 'by-default', place: '' };
}

/** A setting as an option is typed. */
function optionName(setting: string): string {
  return `--${setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The variable of the environment that decides a setting. */
function variableOf(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  colored: boolean,
): string | undefined {
  if (name === 'lang' && environment['SPUK_LANG']) return 'SPUK_LANG';
  if (name !== 'color' || !colored) return undefined;
  return environment['FORCE_COLOR'] === undefined ? 'NO_COLOR' : 'FORCE_COLOR';
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([header, meaning]) => `${header} → ${String(meaning)}`)
    .join(', ');
}
