import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFailure, OutputStream, Platform } from './platform.js';

/** The real world, for the program as it is started. */
export function nodePlatform(figuresFolder: string, version: string): Platform {
  return {
    version,
    environment: process.env,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    read: (file) => (file === '-' ? standardInput() : readFile(file)).catch(failureOf),
    large: async (file, least) => (await import('./large-file.js')).largeFile(file, least),
    writeWhole: async (file, content) =>
      (await import('./whole-file.js')).writeWhole(file, content).catch(failureOf),
    createFiles: async (folder, files) => (await import('./new-files.js')).createFiles(folder, files),
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

function streamOf(stream: NodeJS.WriteStream): OutputStream {
  // A reader that stops early, such as `head`, is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === process.stderr) return;
    // What was to be printed is not there: the command could not do its work.
    process.exitCode = UNWRITABLE;
    process.stderr.write(`spuk: stdout: ${error.code}\n`);
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

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { failure: error.code };
  throw error;
}
