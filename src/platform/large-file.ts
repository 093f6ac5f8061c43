import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { LargeFile } from './platform.js';

const STEP = 1 << 20;

/** A file of at least so many bytes that can be read piece by piece; undefined for what is smaller or no ordinary file. */
export function largeFile(file: string, least: number): LargeFile | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    // Whoever reads it as a whole says why it cannot be read.
    return undefined;
  }
  const stat = fstatSync(handle);
  if (!stat.isFile() || stat.size < least) {
    closeSync(handle);
    return undefined;
  }
  return opened(handle, stat);
}

function opened(handle: number, before: Stats): LargeFile {
  const hash = createHash('sha256');
  let position = 0;
  const at = (from: number, length: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
  };
  const next = (length: number): Uint8Array => {
    const bytes = at(position, length);
    position += bytes.length;
    hash.update(bytes);
    return bytes;
  };
  return {
    at,
    next,
    sha256: () => {
      while (next(STEP).length > 0);
      return hash.digest('hex');
    },
    changed: () => {
      const now = fstatSync(handle);
      return now.size !== before.size || now.mtimeMs !== before.mtimeMs;
    },
    whole: () => at(0, fstatSync(handle).size),
  };
}
