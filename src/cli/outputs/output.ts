import { Refusal } from '../../findings/refusal.js';
import { type FormatName, formatOfEnding, formatsOf, unfitForTerminal } from '../../write/formats.js';
import type { Context } from '../context.js';

/** What the amounts of an allocation can be. */
export const AMOUNT_UNITS = ['euro', 'thousand'] as const;
/** Which year of a booking counts where two are there and differ. */
export const YEARS_OF = ['boekjaar', 'boekdatum'] as const;

/** Where the carries of a settlement come from: the plan, or the most that is allowed. */
export const CARRIES = ['plan', 'max'] as const;

/** What may be done with years that are not settled. */
export const OPEN_CHOICES = ['carry'] as const;

/** Where a result goes, and how. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
  readonly thousands?: boolean;
}

/**
 * The format that was asked for: by name, else by the ending of the output file, else the first of those that write
 * what the command gives.
 * @throws Refusal for a name or an ending that is none of them, and where a terminal could not show it
 */
export function formatOf({ format, output }: OutputOptions, { platform, gives }: Context): FormatName {
  const formats = formatsOf(gives);
  const found = format === undefined ? formatByEnding(output, formats) : choice('--format', format, formats);
  if (platform.stdout.isTerminal) refuseOnTerminal(found, output);
  return found;
}

function formatByEnding(output: string | undefined, formats: readonly FormatName[]): FormatName {
  const [first] = formats;
  if (first !== undefined && (output === undefined || output === '-')) return first;
  const file = output ?? '';
  const meant = formatOfEnding(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  const found = formats.find((candidate) => candidate === meant);
  if (found === undefined) throw new Refusal({ key: 'unknown-ending', file, formats });
  return found;
}

/**
 * Keeps the bytes of a workbook off a terminal, which would take them for its own codes, and a page, which nobody can
 * read there, unless standard output was asked for by its name.
 */
function refuseOnTerminal(format: FormatName, output: string | undefined): void {
  const unfit = unfitForTerminal(format);
  if (unfit === 'bytes' && (output === undefined || output === '-'))
    throw new Refusal({ key: 'workbook-on-terminal' });
  if (unfit === 'page' && output === undefined) throw new Refusal({ key: 'page-on-terminal' });
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
