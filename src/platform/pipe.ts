import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Interruption } from './interruption.js';
import { allBytes } from './most-bytes.js';

// A named pipe waits for its other end. Opened the ordinary way that wait cannot be broken off, not even by a signal.

/** Reads a named pipe to its end. */
export async function readPipe(file: string, { whenStopped }: Interruption): Promise<Uint8Array> {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  const waitsNoMore = whenStopped(() => socket.destroy());
  try {
    return await allBytes(socket);
  } finally {
    waitsNoMore();
  }
}

/** Writes to a named pipe once somebody reads it; a reader that stops early is no failure. */
export async function writePipe(
  file: string,
  content: string | Uint8Array,
  interruption: Interruption,
): Promise<void> {
  const fd = await openForWriting(file, interruption);
  const socket = new Socket({ fd, readable: false, writable: true });
  const waitsNoMore = interruption.whenStopped(() => socket.destroy());
  socket.end(content);
  try {
    await finished(socket);
  } catch (error) {
    if (!isFailure(error, 'EPIPE')) throw error;
  } finally {
    waitsNoMore();
  }
}

const BETWEEN_LOOKS = 20;

async function openForWriting(file: string, { happened }: Interruption): Promise<number> {
  for (;;) {
    try {
      return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      // ENXIO: nobody reads it yet.
      if (happened() || !isFailure(error, 'ENXIO')) throw error;
    }
    await setTimeout(BETWEEN_LOOKS);
  }
}

function isFailure(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
