import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LargeFile, OutputStream, Platform } from '../../src/platform/platform.js';

/** A world that holds still: files in memory or from fixtures/, streams that only remember. */
export interface FakePlatform extends Platform {
  readonly said: { stdout: string; stderr: string };
  readonly written: Map<string, string>;
  /** The same for bytes; those of standard output are under `-`. */
  readonly bytes: Map<string, Uint8Array>;
}

export interface FakeWorld {
  /** Files by name; text is written as UTF-8. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** How wide the terminal is; a terminal that does not say has none. */
  readonly columns?: number;
  /** Milliseconds since the start, the same all the time. */
  readonly elapsed?: number;
  /** The day it is, as ISO text. */
  readonly today?: string;
  /** Files by name that are too big to be read as a whole, with their text. */
  readonly large?: Readonly<Record<string, string>>;
  /** Names that are there and cannot be read, with the system's code for why. */
  readonly unreadable?: Readonly<Record<string, string>>;
  /** Names that cannot be written, with the system's code for why. */
  readonly unwritable?: Readonly<Record<string, string>>;
}

const FIGURES = new URL('../../dist/data/', import.meta.url);
const FIXTURES = new URL('../../fixtures/', import.meta.url);

const figureTexts = new Map<string, string>();

/** The figures of the build, which stay as they are: read once for all tests of a process. */
function figures(file: string): string {
  const before = figureTexts.get(file);
  if (before !== undefined) return before;
  const text = readFileSync(new URL(file, FIGURES), 'utf8');
  figureTexts.set(file, text);
  return text;
}

/** A platform for one run; `fixtures/…` names a file of the project, everything else stands in the world given. */
export function fakePlatform(world: FakeWorld = {}): FakePlatform {
  const said = { stdout: '', stderr: '' };
  const written = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const stream = (name: keyof typeof said): OutputStream => ({
    write: (content) => {
      if (typeof content === 'string') said[name] += content;
      else bytes.set('-', content);
    },
    isTerminal: world.terminal === true,
    isFile: false,
    colorLevel: world.terminal === true ? 1 : 0,
    columns: world.terminal === true ? world.columns : undefined,
  });
  return {
    version: '0.1.0',
    environment: world.environment ?? {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    said,
    written,
    bytes,
    read: async (file) => {
      const own = world.files && Object.hasOwn(world.files, file) ? world.files[file] : undefined;
      const failure = world.unreadable?.[file];
      if (failure !== undefined) return { failure };
      if (own !== undefined) return typeof own === 'string' ? new TextEncoder().encode(own) : own;
      if (!file.startsWith('fixtures/')) return { failure: 'ENOENT' };
      return new Uint8Array(readFileSync(new URL(file.slice('fixtures/'.length), FIXTURES)));
    },
    large: async (file) => {
      const text = world.large?.[file];
      return text === undefined ? undefined : largeOf(new TextEncoder().encode(text));
    },
    write: async (outputs) => {
      const failing = outputs.find(({ file }) => world.unwritable?.[file] !== undefined);
      if (failing) return { failure: world.unwritable?.[failing.file] ?? '', file: failing.file };
      for (const { file, content } of outputs) {
        if (typeof content === 'string') written.set(file, content);
        else bytes.set(file, content);
      }
      return undefined;
    },
    createFiles: async (folder, files) => {
      const paths = Object.keys(files).map((name) => `${folder}/${name}`.replace(/^\.\//, ''));
      const there = paths.filter(
        (path) => world.files?.[path] !== undefined || written.has(path) || bytes.has(path),
      );
      if (there.length > 0) return { failure: 'EEXIST', files: there };
      const failing = paths.find((path) => world.unwritable?.[path] !== undefined);
      if (failing) return { failure: world.unwritable?.[failing] ?? '', files: [failing] };
      for (const [index, content] of Object.values(files).entries()) {
        const path = paths[index] ?? '';
        if (typeof content === 'string') written.set(path, content);
        else bytes.set(path, content);
      }
      return undefined;
    },
    today: () => world.today ?? '2026-11-29',
    elapsed: () => world.elapsed ?? 0,
    wake: () => () => undefined,
    identity: async (file) => file.replace(/^(?:\.\/)+/, ''),
    figures,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A big file, of which no one may have all the bytes at once. */
function largeOf(bytes: Uint8Array): LargeFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let position = 0;
  return {
    size: bytes.length,
    next: (length) => {
      const piece = bytes.subarray(position, position + length);
      position += piece.length;
      return piece;
    },
    at: (from, length) => bytes.subarray(from, from + length),
    whole: () => {
      throw new Error('is not read as a whole');
    },
    changed: (hash) => hash !== sha256,
    sha256: () => sha256,
  };
}
