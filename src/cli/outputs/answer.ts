import type { Finding } from '../../findings/finding.js';
import type { Namer } from '../../messages/words.js';
import type { ReadTable } from '../../read/tables/input-kind.js';
import { type FormatName, isExact, type Kinds, resultText, type Showable } from '../../write/formats.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { colorLevel } from './color.js';
import { sayDialects } from './dialects.js';
import { deliver, type OutputOptions } from './output.js';
import { foundFor, presented } from './presented.js';
import { say, sayFindings } from './standard-error.js';

/** What a command answers: what can be shown of it, what was found, and what is said beside. */
export interface Answer {
  readonly shows: Showable;
  readonly found?: Found;
  /** Whether something of the inputs could not be read, so that what is shown may not be all. */
  readonly incomplete?: boolean;
  /** Whether its amounts are whole euros already, which are never shown × € 1.000. */
  readonly wholeEuros?: boolean;
  /** Hands the result over where more than the result is handed over. */
  readonly handOver?: (content: string | Uint8Array) => Promise<void>;
  /** Says what is worth saying beside what was found. */
  readonly remarks?: () => void | Promise<void>;
  /** One line at the end; also with --quiet where the status is not 0. */
  readonly verdict?: string;
  readonly status: ExitStatus;
}

/** What was found, in which inputs, and how it is said. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly tables: readonly ReadTable[];
  readonly namer: Namer;
  readonly manner?: Parameters<typeof sayFindings>[4];
}

/** How the answer of a command is asked for. */
export interface Asked {
  readonly format: FormatName;
  readonly options: OutputOptions;
}

/**
 * The one place where a command ends: its result goes to where it was asked for, then standard error has what was
 * found, and the shell its status.
 * @throws Refusal where the result cannot be handed over
 */
export async function answered(
  answer: Answer,
  { format, options }: Asked,
  context: Context,
): Promise<ExitStatus> {
  const { words, platform } = context;
  const { found, handOver = (content) => deliver(content, options, context) } = answer;
  context.progress.step(words.run.writing);
  const content = await resultText(
    format,
    { ...answer.shows, ...reportOf(answer, options, context) },
    {
      words,
      color: options.output === undefined ? colorLevel(context, platform.stdout) : 0,
      columns: options.output === undefined ? platform.stdout.columns : undefined,
      found: found && foundFor(found.findings, found.namer, context),
    },
  );
  if (content !== undefined) await handOver(content);
  if (options.thousands === true && isExact(format)) say(words.run.alwaysExact(format), context);
  await answer.remarks?.();
  if (found) {
    sayDialects({ inputs: found }, context);
    await sayFindings(found.findings, found.tables, found.namer, context, found.manner);
  }
  const { verdict, status } = answer;
  if (verdict !== undefined) say(verdict, status === EXIT.fine ? context : { ...context, quiet: false });
  return status;
}

/** The report as it was asked for. */
function reportOf(
  { shows: { report }, incomplete = false, wholeEuros }: Answer,
  options: OutputOptions,
  context: Context,
): { readonly report?: () => Promise<Kinds['report']> } {
  if (!report) return {};
  const asked = wholeEuros ? { thousands: false } : options;
  return { report: async () => presented(await report(), asked, context, { incomplete }) };
}
