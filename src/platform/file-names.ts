import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { streamNamed } from './stream-names.js';

/** Links that lead to each other end here; the system itself follows as many. */
const MOST_LINKS = 40;

class LinksInCircle extends Error {
  readonly code = 'ELOOP';
}

/**
 * The file that a name stands for, also where a link leads to a file that is not there yet.
 * @throws LinksInCircle for links that lead to each other
 */
export async function namedFile(file: string): Promise<string> {
  let target = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const existing = await realpath(target).catch(() => undefined);
    if (existing !== undefined) return existing;
    const link = await readlink(target).catch(() => undefined);
    if (link === undefined) return target;
    target = resolve(dirname(target), link);
  }
  throw new LinksInCircle(file);
}

/** What two names share exactly when they stand for the same file, whatever links or detours they take. */
export async function identityOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  if (found?.isFile()) return `${found.dev}:${found.ino}`;
  const stream = streamNamed(file);
  if (stream !== undefined) return `stream ${stream}`;
  const target = await namedFile(file).catch(() => file);
  const folder = await realpath(dirname(target)).catch(() => resolve(dirname(target)));
  return join(folder, basename(target));
}
