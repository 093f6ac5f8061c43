import { Refusal } from '../findings/refusal.js';
import type { Context } from './context.js';

/** The formats a command can print. */
export const FORMATS = ['table', 'csv', 'csv-nl', 'json', 'markdown'] as const;
/** The same, for what can stand in an agenda. */
export const CALENDAR_FORMATS = [...FORMATS, 'ics'] as const;
/** Those of commands that print no tables; `table` is for people. */
export const CHECK_FORMATS = ['table', 'json', 'github'] as const;
export const REPORT_FORMATS = ['html'] as const;
export const EXPLAIN_FORMATS = ['table', 'json'] as const;

/** Where the carries of a settlement come from: the plan, or the most that is allowed. */
/** What the amounts of an allocation can be. */
export const AMOUNT_UNITS = ['euro', 'thousand'] as const;

export const CARRIES = ['plan', 'max'] as const;

/** The languages of the words on screen. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Format = (typeof FORMATS)[number];

/** The same, for commands that can make a workbook. */
export const BOOK_FORMATS = [...FORMATS, 'xlsx'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** The formats of each command, by its name. */
export const FORMATS_OF: Readonly<Record<string, readonly string[]>> = {
  allocate: BOOK_FORMATS,
  check: CHECK_FORMATS,
  settle: BOOK_FORMATS,
  explain: EXPLAIN_FORMATS,
  iza: BOOK_FORMATS,
  split: FORMATS,
  report: REPORT_FORMATS,
  verify: FORMATS,
  show: CALENDAR_FORMATS,
  diff: FORMATS,
};

/** What a file's ending says of its format. */
const ENDINGS: Readonly<Record<string, BookFormat | 'html' | 'ics'>> = {
  txt: 'table',
  csv: 'csv',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
  ics: 'ics',
};

/** Where a result goes, and how. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
  readonly thousands?: boolean;
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

/**
 * Keeps the bytes of a workbook off a terminal, which would take them for its own codes.
 * @throws Refusal where they would go there
 */
export function refuseBytesOnTerminal(
  format: string,
  { output }: OutputOptions,
  { platform }: Context,
): void {
  const onScreen = (output === undefined || output === '-') && platform.stdout.isTerminal;
  if (format === 'xlsx' && onScreen) throw new Refusal({ key: 'workbook-on-terminal' });
}

/**
 * Keeps a page off a terminal, where nobody can read it, unless standard output was asked for by its name.
 * @throws Refusal where it would go there
 */
export function refusePageOnTerminal({ output }: OutputOptions, { platform }: Context): void {
  if (output === undefined && platform.stdout.isTerminal) throw new Refusal({ key: 'page-on-terminal' });
}

/** Hands a result over: to the file that was named, whole or not at all, else to standard output. */
export async function deliver(
  content: string | Uint8Array,
  { output: file }: OutputOptions,
  context: Context,
): Promise<void> {
  await deliverAll([{ option: '--output', file, content }], context);
}

/** A result, and where an option sends it: to standard output where no file is named. */
export interface Delivery {
  readonly option: '--output' | '--write-plan';
  readonly file: string | undefined;
  readonly content: string | Uint8Array;
}

/**
 * Hands results over, all of them or none.
 * @throws Refusal where one cannot be written, or would take the place of what was read or of another
 */
export async function deliverAll(
  deliveries: readonly Delivery[],
  { platform, progress }: Context,
): Promise<void> {
  progress.clear();
  const outputs = deliveries.map(({ file = '-', content }) => ({ file, content }));
  const failed = await platform.write(outputs);
  if (!failed) return;
  const { failure, file } = failed;
  if (failure === 'IS_INPUT') throw new Refusal({ key: 'output-is-input', file });
  if (failure === 'IS_OUTPUT') {
    throw new Refusal({ key: 'same-output', file, options: deliveries.map(({ option }) => option) });
  }
  const others = outputs.map((output) => output.file).filter((other) => other !== file);
  throw new Refusal({ key: 'unwritable-file', file, reason: failure, others });
}
