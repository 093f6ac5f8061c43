import { type Finding, severityOf, type Where } from '../../findings/finding.js';
import type { Namer } from '../../messages/words.js';
import type { ReadTable } from '../../read/tables/input-kind.js';
import { lineTextAt } from '../../read/tables/input-tables.js';
import { paintOf } from '../../write/terminal/paint.js';
import { wrapped } from '../../write/terminal/wrap.js';
import type { Context } from '../context.js';
import { colorLevel } from './color.js';

/** Prints findings to standard error; with --quiet only errors, and with --strict warnings, which count as errors. */
export async function sayFindings(
  findings: readonly Finding[],
  tables: readonly ReadTable[],
  namer: Namer,
  context: Context,
  {
    counted = true,
    listed = false,
    strict = false,
  }: {
    readonly counted?: boolean;
    readonly listed?: boolean;
    readonly strict?: boolean | undefined;
  } = {},
): Promise<void> {
  const loud = strict ? ['error', 'warning'] : ['error'];
  const said = context.quiet ? findings.filter(({ code }) => loud.includes(severityOf(code))) : findings;
  if (said.length === 0) return;
  context.progress.clear();
  const { findingsText } = await import('../../write/terminal/findings-text.js');
  const { words, platform } = context;
  const paint = await paintOf(colorLevel(context, platform.stderr));
  const lineText = (where: Where) => lineTextAt(where, tables);
  platform.stderr.write(findingsText(said, { words, namer, paint, lineText, counted, listed }));
}

/** Prints one sentence about the run to standard error, unless --quiet asks for silence. */
export function say(sentence: string, { platform, quiet, progress }: Context): void {
  progress.clear();
  if (!quiet) platform.stderr.write(`${wrapped(sentence)}\n`);
}
