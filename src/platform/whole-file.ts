import { randomBytes } from 'node:crypto';
import { open, readlink, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a file whole or not at all: the content goes to a new file beside it, which takes its place when it is safely
 * on disk. A link is followed to the file it names; what is no ordinary file (a pipe, a device) is written to as it is.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<undefined> {
  const target = await named(file);
  const before = await stat(target).catch(() => undefined);
  if (before && !before.isFile()) {
    await writeFile(target, content);
    return;
  }
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(beside, 'wx');
  try {
    if (before) await handle.chmod(before.mode);
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}

/** Links that lead to each other end here; the system itself follows as many. */
const MOST_LINKS = 40;

/** The file that a name stands for, also where a link leads to a file that is not there yet. */
async function named(file: string): Promise<string> {
  let target = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const existing = await realpath(target).catch(() => undefined);
    if (existing !== undefined) return existing;
    const link = await readlink(target).catch(() => undefined);
    if (link === undefined) return target;
    target = resolve(dirname(target), link);
  }
  return target;
}
