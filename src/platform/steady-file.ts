import { closeSync, createReadStream, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import type { Interruption } from './interruption.js';
import { allBytes, MOST_AT_ONCE, TooLarge } from './most-bytes.js';

/** Another program was writing the file while it was read. */
class ChangedFile extends Error {
  readonly code = 'CHANGED';
}

/**
 * The bytes of a file as it stood at one moment. Where its size or time moved while it was read, it is read again, and
 * both readings must be the same: otherwise part of it could be old and part of it new.
 * @throws ChangedFile where it did not hold still, TooLarge where it is more than is read at once
 */
export async function readSteady(file: string, interruption: Interruption): Promise<Uint8Array> {
  const stat = statSync(file);
  // Elsewhere a pipe that nobody writes to yet may read as if it had ended.
  if (process.platform === 'linux' && stat.isFIFO()) {
    const { readPipe } = await import('./pipe.js');
    return interruption.unless(readPipe(file, interruption));
  }
  // What is no file may make its reader wait, and a signal ends the process meanwhile.
  if (!stat.isFile()) return allBytes(createReadStream(file));
  if (stat.size > MOST_AT_ONCE) throw new TooLarge();
  const first = reading(file);
  if (first.isSteady) return first.bytes;
  const second = reading(file);
  if (first.bytes.equals(second.bytes)) return first.bytes;
  throw new ChangedFile(file);
}

// At once: there is no other work to take turns with, and the turns take longer than most files.
function reading(file: string): { readonly bytes: Buffer; readonly isSteady: boolean } {
  const handle = openSync(file, 'r');
  try {
    const before = fstatSync(handle, { bigint: true });
    const bytes = readFileSync(handle);
    const after = fstatSync(handle, { bigint: true });
    const isSteady = before.size === after.size && before.mtimeNs === after.mtimeNs;
    return { bytes, isSteady };
  } finally {
    closeSync(handle);
  }
}
