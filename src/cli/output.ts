import { Refusal } from '../findings/refusal.js';
import type { Context } from './context.js';

/** The formats a command can print. */
export const FORMATS = ['table', 'csv', 'csv-nl', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file's ending says of its format. */
const ENDINGS: Readonly<Record<string, Format | 'html'>> = {
  txt: 'table',
  csv: 'csv',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** Where a result goes, and how. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
}

/**
 * The format that was asked for: by name, else by the ending of the output file, else the first of those a command
 * has.
 * @throws Refusal for a name or an ending that is none of them
 */
export function formatOf<Choice extends string>(
  { format, output }: OutputOptions,
  formats: readonly [Choice, ...Choice[]],
): Choice {
  if (format !== undefined) return choice('--format', format, formats);
  if (output === undefined || output === '-') return formats[0];
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  const meant = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  const found = formats.find((candidate) => candidate === meant);
  if (found === undefined) throw new Refusal({ key: 'unknown-ending', file: output, formats });
  return found;
}

/**
 * One of a list of choices.
 * @throws Refusal for anything else
 */
export function choice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new Refusal({ key: 'unknown-choice', option, value, choices });
  return found;
}

/** Hands a result over: to the file that was named, whole or not at all, else to standard output. */
export async function deliver(text: string, { output }: OutputOptions, { platform }: Context): Promise<void> {
  if (output === undefined || output === '-') {
    platform.stdout.write(text);
    return;
  }
  const failed = await platform.writeWhole(output, text);
  if (failed) throw new Refusal({ key: 'unwritable-file', file: output, reason: failed.failure });
}
