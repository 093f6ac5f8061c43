import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { outputWasClosed } from './closed-output.js';
import type { Interruption } from './interruption.js';
import type { OutputStream } from './platform.js';

/** The exit status of a command whose output could not be written. */
const UNWRITABLE = 2;

/**
 * Standard output (1) or standard error (2). Node's stream for it takes longer to load than most commands to compute,
 * so it is opened only where it is written to and may make its writer wait: a terminal, a pipe, a socket.
 */
export function standardStream(number: 1 | 2, { whenStopped }: Interruption): OutputStream {
  const target = fstat(number);
  const opened = once(() => open(number === 1 ? process.stdout : process.stderr));
  const isTerminal = once(() => mayBeTerminal(target) && opened().isTTY === true);
  return {
    write:
      target && neverWaits(target)
        ? (content) => writeAll(number, content, target)
        : (content) => writeWaiting(opened(), content, whenStopped),
    isFile: target?.isFile() === true,
    get isTerminal() {
      return isTerminal();
    },
    get colorLevel() {
      return isTerminal() ? levelOf(opened().getColorDepth()) : 0;
    },
    get columns() {
      return isTerminal() ? opened().columns : undefined;
    },
  };
}

function fstat(number: number): Stats | undefined {
  try {
    return fstatSync(number);
  } catch {
    return undefined;
  }
}

/** Whether what is written arrives at once, so that nobody waits and no signal is missed: files, and the null device. */
function neverWaits(target: Stats): boolean {
  return target.isFile() || isNull(target);
}

function isNull(target: Stats): boolean {
  if (process.platform === 'win32' || !target.isCharacterDevice()) return false;
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev === target.rdev;
}

/** What cannot be looked at may be one: Node's own stream knows. */
function mayBeTerminal(target: Stats | undefined): boolean {
  return target === undefined || (target.isCharacterDevice() && !isNull(target));
}

function writeAll(number: 1 | 2, content: string | Uint8Array, target: Stats): void {
  if (number === 1 && isNull(target) && outputWasClosed()) {
    failed(number, 'EBADF');
    return;
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(number, bytes, at);
  } catch (error) {
    failed(number, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

function open(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) =>
    failed(stream === process.stderr ? 2 : 1, error.code ?? ''),
  );
}

function writeWaiting(
  stream: NodeJS.WriteStream,
  content: string | Uint8Array,
  whenStopped: Interruption['whenStopped'],
): void {
  let waitsNoMore = () => {};
  stream.write(content, () => waitsNoMore());
  if (stream.writableLength === 0) return;
  // Somebody who does not read keeps the process waiting. The standard streams have a way of their own not to be
  // destroyed; without it they go as all streams do.
  waitsNoMore = whenStopped(() => {
    Reflect.deleteProperty(stream, '_destroy');
    stream.destroy();
  });
}

/** What was to be printed is not there: the command could not do its work. */
function failed(number: 1 | 2, code: string): void {
  // A reader that stops early, such as `head`, is no failure of ours; and of standard error nobody would hear.
  if (code === 'EPIPE' || number === 2) return;
  process.exitCode = UNWRITABLE;
  process.stderr.write(`spuk: stdout: ${code}\n`);
}

function levelOf(depth: number): OutputStream['colorLevel'] {
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
