import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getBuiltinModule } from 'node:process';
import { type Interruption, interruption } from './interruption.js';
import type { FileFailure, Platform } from './platform.js';
import { standardStream } from './standard-stream.js';
import { streamNamed } from './stream-names.js';

/** The real world, for the program as it is started. */
export function nodePlatform(figuresFolder: string, version: string): Platform {
  const stopped = interruption();
  const { unless } = stopped;
  const stdout = standardStream(1, stopped);
  const stderr = standardStream(2, stopped);
  const streamOf = (file: string) => {
    const number = streamNamed(file);
    return number === 1 ? stdout : number === 2 ? stderr : undefined;
  };
  return {
    version,
    environment: process.env,
    stdout,
    stderr,
    read: async (file) => {
      if (isStandardInput(file)) return unless(standardInput(stopped)).catch(failureOf);
      // Most runs look for a settings file that is not there, and need nothing else of what reads files.
      const missing = whyMissing(file);
      if (missing) return missing;
      const { readSteady } = await import('./steady-file.js');
      return readSteady(file, stopped).catch(failureOf);
    },
    large: async (file, least) => (await import('./large-file.js')).largeFile(file, least),
    write: async (outputs) => {
      const [only] = outputs;
      const stream = only && outputs.length === 1 ? streamOf(only.file) : undefined;
      if (only && stream) {
        stream.write(only.content);
        return undefined;
      }
      const { writeWholeFiles } = await import('./whole-files.js');
      return unless(writeWholeFiles(outputs, { streamOf, interruption: stopped }));
    },
    createFiles: async (folder, files) => unless((await import('./new-files.js')).createFiles(folder, files)),
    identity: async (file) =>
      (await import('./file-names.js')).identityOf(file === '-' ? '/dev/stdin' : file),
    today: () => localDay(new Date()),
    elapsed: () => performance.now(),
    wake: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    figures: (file) => readFileSync(join(figuresFolder, file), 'utf8'),
    sha256: (bytes) => getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex'),
  };
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function isStandardInput(file: string): boolean {
  return file === '-' || streamNamed(file) === 0;
}

async function standardInput({ whenStopped }: Interruption): Promise<Uint8Array> {
  whenStopped(() => process.stdin.destroy());
  return (await import('./most-bytes.js')).allBytes(process.stdin);
}

function whyMissing(file: string): FileFailure | undefined {
  try {
    statSync(file);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { failure: error.code };
  throw error;
}
