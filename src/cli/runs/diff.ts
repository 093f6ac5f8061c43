import { Refusal } from '../../findings/refusal.js';
import { jsonText } from '../../read/documents/json-document.js';
import { readResult } from '../../read/documents/result-file.js';
import { differenceReport } from '../../report/compared/difference-tables.js';
import { isSame, type ResultDifference, resultDifference } from '../../report/compared/result-difference.js';
import { isOf, type Showable } from '../../write/formats.js';
import type { ComparedFile } from '../../write/json/difference-json.js';
import { type Context, EXIT, type ExitStatus } from '../context.js';
import { atlasOf } from '../inputs/atlas.js';
import { chosenGrant } from '../inputs/grant.js';
import { partNamesOf } from '../inputs/grant-parts.js';
import { bookNames, isStandardInput } from '../inputs/input-file.js';
import { answered } from '../outputs/answer.js';
import { formatOf, type OutputOptions } from '../outputs/output.js';
import { say } from '../outputs/standard-error.js';

/** The options of `spuk diff`, as written. */
export interface DiffOptions extends OutputOptions {
  /** By default the one that the results name. */
  readonly grant?: string;
}

/**
 * Prints what changed between two results of the same command. That they differ is no error.
 * @throws Refusal for a file that is no result, and for results of two commands
 */
export async function runDiff(
  [oldFile, newFile]: readonly [string, string],
  options: DiffOptions,
  context: Context,
): Promise<ExitStatus> {
  const format = formatOf(options, context);
  if ([oldFile, newFile].every(isStandardInput)) throw new Refusal({ key: 'stdin-twice' });
  const files = { before: await compared(oldFile, context), after: await compared(newFile, context) };
  const { before, after } = files;
  if (before.result.command !== after.result.command) {
    throw new Refusal({
      key: 'different-commands',
      before: before.result.command,
      after: after.result.command,
    });
  }
  const difference = resultDifference(before.result, after.result);
  const named = [after, before].map(({ result }) => result.options['grant']);
  const grant = options.grant ?? named.find((name) => typeof name === 'string');
  const parts = await partNamesOf(grant, context.platform);
  const called = parts ? { ...context, words: context.words.calling(parts) } : context;
  return answered(
    {
      shows: shownDifference({ difference, files, grant }, called),
      remarks: () => {
        if (isSame(difference)) say(context.words.difference.nothing, context);
        else if (isOf(format, 'records')) say(context.words.difference.findingsElsewhere, context);
      },
      status: EXIT.fine,
    },
    { format, options },
    called,
  );
}

async function compared(file: string, { platform }: Context): Promise<ComparedFile> {
  const bytes = await platform.read(file);
  if ('failure' in bytes) throw new Refusal({ key: 'unreadable-file', file, reason: bytes.failure });
  const result = readResult(jsonText(bytes, file), file);
  // What a result was made from is not read here, and not for the taking either.
  const { rules } = result.options;
  const files = [...result.inputs.map((input) => input.file), ...(typeof rules === 'string' ? [rules] : [])];
  platform.protect(files.flatMap(bookNames));
  return { file, sha256: platform.sha256(bytes), result };
}

interface ShownDifference {
  readonly difference: ResultDifference;
  readonly files: { readonly before: ComparedFile; readonly after: ComparedFile };
  /** As it was chosen, or as the results name it. */
  readonly grant: string | undefined;
}

function shownDifference({ difference, files, grant }: ShownDifference, context: Context): Showable {
  const { before, after } = files;
  return {
    report: async () => {
      const { directory } = atlasOf(context, await chosenGrant(grant, context));
      return differenceReport({ before: before.result, after: after.result, difference, directory });
    },
    records: async () =>
      (await import('../../report/compared/difference-records.js')).differenceRecords(difference),
    document: async () => {
      const { differenceJson } = await import('../../write/json/difference-json.js');
      return differenceJson(difference, files, context.platform.version);
    },
  };
}
