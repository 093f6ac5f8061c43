import { jsonText } from '../../read/documents/json-document.js';
import { readSettings, type Settings } from '../../read/documents/settings-file.js';
import { SETTING_SHAPES, SETTINGS } from './setting-options.js';

/** What a settings file says, and the paths of files that it names. */
interface Configured {
  readonly settings: Settings;
  readonly paths: readonly string[];
}

/**
 * The settings of a file, with the paths in it as they are seen from where the command runs.
 * @throws Refusal where the file is no valid settings file
 */
export function configured(bytes: Uint8Array, file: string): Configured {
  const settings = readSettings(jsonText(bytes, file), file, SETTING_SHAPES);
  const folder = /^(.*[/\\])[^/\\]*$/.exec(file)?.[1] ?? '';
  const paths: string[] = [];
  const seen = Object.entries(settings).map(([name, value]) => {
    const isPath = SETTINGS.find((setting) => setting.name === name)?.isPath;
    const from = (text: string) => {
      if (!isPath?.(text)) return text;
      const path = pathFrom(folder, text);
      paths.push(path);
      return path;
    };
    if (typeof value === 'string') return [name, from(value)];
    return [name, isList(value) ? value.map(from) : value];
  });
  return { settings: Object.fromEntries(seen), paths };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
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
