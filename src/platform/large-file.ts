import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { MOST_BY_PIECES } from './most-bytes.js';
import type { LargeFile } from './platform.js';

const STEP = 1 << 20;

/**
 * A file of at least so many bytes that can be read piece by piece; undefined for what is smaller, no ordinary file or
 * more than is read.
 */
export function largeFile(file: string, least: number): LargeFile | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    // Whoever reads it as a whole says why it cannot be read.
    return undefined;
  }
  const stat = fstatSync(handle);
  if (!stat.isFile() || stat.size < least || stat.size > MOST_BY_PIECES) {
    closeSync(handle);
    return undefined;
  }
  return opened(handle, stat);
}

/** The hash of so much of a file as it is now. */
function hashOf(at: LargeFile['at'], size: number): string {
  const hash = createHash('sha256');
  const step = (from: number) => at(from, Math.min(STEP, size - from));
  for (let from = 0, bytes = step(0); bytes.length > 0; bytes = step(from)) {
    hash.update(bytes);
    from += bytes.length;
  }
  return hash.digest('hex');
}

function opened(handle: number, before: Stats): LargeFile {
  const hash = createHash('sha256');
  let position = 0;
  let read = Buffer.alloc(0);
  const into = (bytes: Buffer, from: number, length: number): Uint8Array =>
    bytes.subarray(0, readSync(handle, bytes, 0, length, from));
  const at = (from: number, length: number): Uint8Array => into(Buffer.allocUnsafe(length), from, length);
  const next = (length: number): Uint8Array => {
    if (read.length < length) read = Buffer.allocUnsafe(length);
    // What is written while it is read is of another file, and following it might never end.
    const bytes = into(read, position, Math.min(length, before.size - position));
    position += bytes.length;
    hash.update(bytes);
    return bytes;
  };
  return {
    size: before.size,
    at,
    next,
    sha256: () => {
      while (next(STEP).length > 0);
      return hash.digest('hex');
    },
    changed: (sha256) => {
      const now = fstatSync(handle);
      if (now.size !== before.size) return true;
      // A copy that is touched has not changed.
      return now.mtimeMs !== before.mtimeMs && hashOf(at, before.size) !== sha256;
    },
    whole: () => at(0, fstatSync(handle).size),
  };
}
