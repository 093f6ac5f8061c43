import { randomBytes } from 'node:crypto';
import { writeFile as writeToStream } from 'node:fs';
import { open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { namedFile } from './file-names.js';
import type { Interruption } from './interruption.js';
import { streamNamed } from './stream-names.js';

/**
 * Writes a file whole or not at all: the content goes to a new file beside it, which takes its place when it is safely
 * on disk. A link is followed to the file it names; what is no ordinary file (a pipe, a device) is written to as it is.
 * A run that is stopped takes the new file away; one that is killed may leave it, under a name nobody else uses.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  interruption: Interruption,
): Promise<undefined> {
  const stream = streamNamed(file);
  if (stream !== undefined) {
    await promisify(writeToStream)(stream, content);
    return;
  }
  const target = await namedFile(file);
  const before = await stat(target).catch(() => undefined);
  if (before?.isFIFO() && process.platform === 'linux') {
    await (await import('./pipe.js')).writePipe(target, content, interruption);
    return;
  }
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
    if (interruption.happened()) await unlink(beside);
    else await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
