import { randomBytes } from 'node:crypto';
import { type Stats, writeFile as writeToStream } from 'node:fs';
import { copyFile, link, open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { namedFile } from './file-names.js';
import { placeRefused, refuseHeldOpen } from './held-open.js';
import type { Interruption } from './interruption.js';
import type { Output, OutputStream, WriteFailure } from './platform.js';
import { streamNamed } from './stream-names.js';

/** What outputs are written with. */
export interface Writing {
  /** The program's own stream that a name stands for. */
  readonly streamOf: (file: string) => OutputStream | undefined;
  readonly interruption: Interruption;
}

/** How one output is written, in steps that the others wait for. */
interface Step {
  readonly file: string;
  /** Puts the content beside its place, safely on disk. */
  readonly prepare?: () => Promise<void>;
  /** Puts it in its place, where others follow so that it can go back. */
  readonly place: (othersFollow: boolean) => Promise<void>;
  readonly undo?: () => Promise<void>;
  /** Takes away what was kept to go back to. */
  readonly settle?: () => Promise<void>;
}

/**
 * Writes each file whole, and all of them or none: the content goes to a new file beside each, and these take their
 * places when all are safely on disk; where one cannot, the others go back. A link is followed to the file it names;
 * what is no ordinary file (a pipe, a device) is written to as it is, after them. A run that is stopped takes the new
 * files away; one that is killed may leave them, under names nobody else uses.
 */
export async function writeWholeFiles(
  outputs: readonly Output[],
  writing: Writing,
): Promise<WriteFailure | undefined> {
  const steps: Step[] = [];
  let file = '';
  try {
    for (const output of outputs) {
      file = output.file;
      steps.push(await stepOf(output, writing));
    }
    steps.sort((a, b) => Number(a.prepare === undefined) - Number(b.prepare === undefined));
    for (const step of steps) {
      ({ file } = step);
      await step.prepare?.();
    }
    if (writing.interruption.happened()) await undone(steps);
    else {
      for (const [index, step] of steps.entries()) {
        ({ file } = step);
        await step.place(index < steps.length - 1);
      }
      for (const step of steps) await step.settle?.();
    }
    return undefined;
  } catch (error) {
    await undone(steps);
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return { failure: error.code, file };
    throw error;
  }
}

async function undone(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step.undo?.();
}

async function stepOf({ file, content }: Output, { streamOf, interruption }: Writing): Promise<Step> {
  const stream = streamOf(file);
  if (stream) return { file, place: async () => stream.write(content) };
  const number = streamNamed(file);
  if (number !== undefined) return { file, place: () => promisify(writeToStream)(number, content) };
  const target = await namedFile(file);
  const before = await stat(target).catch(() => undefined);
  if (before?.isFile()) await refuseHeldOpen(target);
  if (!before || before.isFile()) return wholeFile({ file, content }, target, before);
  return {
    file,
    place: async () =>
      before.isFIFO() && process.platform === 'linux'
        ? (await import('./pipe.js')).writePipe(target, content, interruption)
        : writeFile(target, content),
  };
}

/** The bit of a file's mode by which it may be written. */
const OWNER_WRITES = 0o200;

function wholeFile({ file, content }: Output, target: string, before: Stats | undefined): Step {
  const hidden = () => join(dirname(target), hiddenName(basename(target)));
  const [beside, old] = [hidden(), hidden()];
  let state: 'nothing' | 'prepared' | 'placed' = 'nothing';
  let kept = false;
  return {
    file,
    prepare: async () => {
      const handle = await open(beside, 'wx');
      state = 'prepared';
      try {
        if (before) await handle.chmod(before.mode);
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    place: async (othersFollow) => {
      if (othersFollow && before) {
        // Not every disk knows links.
        await link(target, old).catch(() => copyFile(target, old));
        kept = true;
      }
      await rename(beside, target).catch((error) => {
        // The file itself may be written, so that it is another program that stands in the way.
        if (before && before.mode & OWNER_WRITES) error.code = placeRefused(error.code, process.platform);
        throw error;
      });
      state = 'placed';
    },
    undo: async () => {
      if (state === 'prepared') await unlink(beside).catch(() => undefined);
      if (state === 'placed') await (kept ? rename(old, target) : unlink(target));
      else if (kept) await unlink(old).catch(() => undefined);
    },
    settle: async () => {
      if (kept) await unlink(old).catch(() => undefined);
    },
  };
}

/** A name of so many bytes every file system takes. */
const SHORT_NAME = 64;

/**
 * A name beside the file's own that nobody else uses. Where the file's own is long it is no longer than that: how long
 * names may be differs, and that one is meant to be there.
 */
function hiddenName(name: string): string {
  const ending = `.${randomBytes(6).toString('hex')}.tmp`;
  const room = Math.max(SHORT_NAME, Buffer.byteLength(name)) - 1 - ending.length;
  let start = '';
  for (const character of name) {
    if (Buffer.byteLength(start + character) > room) break;
    start += character;
  }
  return `.${start}${ending}`;
}
