import { open, stat } from 'node:fs/promises';
import type { Interruption } from './interruption.js';

/** Another program was writing the file while it was read. */
class ChangedFile extends Error {
  readonly code = 'CHANGED';
}

/**
 * The bytes of a file as it stood at one moment. Where its size or time moved while it was read, it is read again, and
 * both readings must be the same: otherwise part of it could be old and part of it new.
 * @throws ChangedFile where it did not hold still
 */
export async function readSteady(file: string, interruption: Interruption): Promise<Uint8Array> {
  // Elsewhere a pipe that nobody writes to yet may read as if it had ended.
  if (process.platform === 'linux' && (await stat(file)).isFIFO()) {
    return (await import('./pipe.js')).readPipe(file, interruption);
  }
  const first = await reading(file);
  if (first.isSteady) return first.bytes;
  const second = await reading(file);
  if (first.bytes.equals(second.bytes)) return first.bytes;
  throw new ChangedFile(file);
}

async function reading(file: string): Promise<{ readonly bytes: Buffer; readonly isSteady: boolean }> {
  const handle = await open(file);
  try {
    const before = await handle.stat({ bigint: true });
    const bytes = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    const isSteady = !before.isFile() || (before.size === after.size && before.mtimeNs === after.mtimeNs);
    return { bytes, isSteady };
  } finally {
    await handle.close();
  }
}
