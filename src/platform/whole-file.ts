import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: the text goes to a new file beside it, which takes its place when it is safely
 * on disk. A link is followed to the file it names; what is no ordinary file (a pipe, a device) is written to as it is.
 */
export async function writeWhole(file: string, text: string): Promise<undefined> {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => undefined);
  if (before && !before.isFile()) {
    await writeFile(target, text);
    return;
  }
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(beside, 'wx', before?.mode ?? 0o666);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
