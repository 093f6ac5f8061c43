// The only door to files, clock, terminal and environment. Everything else gets a Platform as an argument, so that a test
// can hand it another.

/** One stream that text, or the bytes of a workbook, are written to. */
export interface OutputStream {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Whether it goes to an ordinary file, which may be one that was read. */
  readonly isFile: boolean;
  /** How many bits of colour the terminal has, as levels of chalk; 0 for a pipe or file. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** How many columns the terminal has; undefined for a pipe or file, and where it does not say. */
  readonly columns: number | undefined;
}

/** What comes with the program beside its code, by the name of its file: figures, and the style and script of pages. */
export type FigureFile =
  | 'places.json'
  | 'grants.json'
  | 'calendar.json'
  | `official${string}.txt`
  | `rules-${string}.json`
  | 'page.css'
  | 'page.js';

/** What a file operation ran into: the operating system's own code, or CHANGED for a file that did not hold still and TOO_LARGE. */
export interface FileFailure {
  readonly failure: string;
}

/** What is to be written, and where. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Why outputs were not written, and which of them could not be; IS_INPUT, IS_OUTPUT and those that begin with HELD are reasons of our own. */
export interface WriteFailure extends FileFailure {
  readonly file: string;
}

/** Why new files were not made, and for which of them. */
export interface NewFilesFailure extends FileFailure {
  readonly files: readonly string[];
}

/** A big file that need not be in memory all at once. */
export interface LargeFile {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** The next bytes from its beginning on, at most so many; none at the end. They are there until the next are asked for. */
  readonly next: (length: number) => Uint8Array;
  readonly at: (position: number, length: number) => Uint8Array;
  readonly whole: () => Uint8Array;
  /** Whether the file holds something else by now than what has this hash. */
  readonly changed: (sha256: string) => boolean;
  /** Of what was read and, where that was not all, of the rest; asked for once. */
  readonly sha256: () => string;
}

/** What the program needs of the world around it. */
export interface Platform {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The bytes of a file; `-` is standard input. */
  readonly read: (file: string) => Promise<Uint8Array | FileFailure>;
  /** A file of at least so many bytes, to be read piece by piece; undefined for anything else. */
  readonly large: (file: string, least: number) => Promise<LargeFile | undefined>;
  /** Writes each file whole, and all of them or none. */
  readonly write: (outputs: readonly Output[]) => Promise<WriteFailure | undefined>;
  /** Makes files that are not there yet, all of them or none, and the folder they stand in. */
  readonly createFiles: (
    folder: string,
    files: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<NewFilesFailure | undefined>;
  /** The day it is where the user is, as ISO text. */
  readonly today: () => string;
  /** Milliseconds since the program started. */
  readonly elapsed: () => number;
  /** Calls back after some milliseconds, unless it is cancelled or the work is done before. */
  readonly wake: (milliseconds: number, callback: () => void) => () => void;
  /** What two names share exactly when they stand for the same file. */
  readonly identity: (file: string) => Promise<string>;
  readonly figures: (file: FigureFile) => string;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** A platform that overwrites nothing that was read. */
export interface GuardedPlatform extends Platform {
  /** The same, where `-` is standard output. */
  readonly write: Platform['write'];
  /** These are not to be overwritten either, read or not. */
  readonly protect: (files: readonly string[]) => void;
}
