import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, streamNamed } from './file-names.js';
import { type Interruption, interruption } from './interruption.js';
import type { FileFailure, OutputStream, Platform } from './platform.js';
import { readSteady } from './steady-file.js';

/** The real world, for the program as it is started. */
export function nodePlatform(figuresFolder: string, version: string): Platform {
  const stopped = interruption();
  const { unless } = stopped;
  const stdout = streamOf(process.stdout, stopped);
  const stderr = streamOf(process.stderr, stopped);
  return {
    version,
    environment: process.env,
    stdout,
    stderr,
    read: (file) =>
      unless(isStream(file, 0) ? standardInput(stopped) : readSteady(file, stopped)).catch(failureOf),
    large: async (file, least) => (await import('./large-file.js')).largeFile(file, least),
    writeWhole: async (file, content) => {
      const stream = isStream(file, 1) ? stdout : isStream(file, 2) ? stderr : undefined;
      if (stream) {
        stream.write(content);
        return undefined;
      }
      const { writeWhole } = await import('./whole-file.js');
      return unless(writeWhole(file, content, stopped)).catch(failureOf);
    },
    createFiles: async (folder, files) => unless((await import('./new-files.js')).createFiles(folder, files)),
    identity: (file) => identityOf(file === '-' ? '/dev/stdin' : file),
    elapsed: () => performance.now(),
    wake: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    figures: (file) => readFileSync(join(figuresFolder, file), 'utf8'),
    sha256: async (bytes) => (await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The exit status of a command whose output could not be written. */
const UNWRITABLE = 2;

/** Whether a name stands for one of the standard streams: 0 for input, 1 for output, 2 for errors. */
function isStream(file: string, number: 0 | 1 | 2): boolean {
  return (number === 0 && file === '-') || streamNamed(file) === number;
}

function streamOf(stream: NodeJS.WriteStream, { whenStopped }: Interruption): OutputStream {
  // A reader that stops early, such as `head`, is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === process.stderr) return;
    // What was to be printed is not there: the command could not do its work.
    process.exitCode = UNWRITABLE;
    process.stderr.write(`spuk: stdout: ${error.code}\n`);
  });
  whenStopped(() => {
    if (stream.writableLength === 0) return;
    // Somebody who does not read keeps the process waiting. The standard streams have a way of their own not to be
    // destroyed; without it they go as all streams do.
    Reflect.deleteProperty(stream, '_destroy');
    stream.destroy();
  });
  const depth = stream.isTTY ? stream.getColorDepth() : 1;
  return {
    write: (content) => {
      stream.write(content);
    },
    isTerminal: stream.isTTY === true,
    colorLevel: depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0,
  };
}

async function standardInput({ whenStopped }: Interruption): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  whenStopped(() => process.stdin.destroy());
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { failure: error.code };
  throw error;
}
