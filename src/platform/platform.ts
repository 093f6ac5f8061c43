// The only door to files, terminal and environment. Everything else gets a Platform as an argument, so that a test
// can hand it another.

/** One stream that text is written to. */
export interface OutputStream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** How many bits of colour the terminal has, as levels of chalk; 0 for a pipe or file. */
  readonly colorLevel: 0 | 1 | 2 | 3;
}

/** What comes with the program beside its code, by the name of its file: figures, and the style and script of pages. */
export type FigureFile =
  | 'places.json'
  | 'figures.json'
  | 'not-modelled.json'
  | 'indicative.txt'
  | 'rules-regeling.json'
  | 'rules-uniform.json'
  | 'page.css'
  | 'page.js';

/** What a file operation ran into: the operating system's own code. */
export interface FileFailure {
  readonly failure: string;
}

/** What the program needs of the world around it. */
export interface Platform {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The bytes of a file; `-` is standard input. */
  readonly read: (file: string) => Promise<Uint8Array | FileFailure>;
  /** Writes a file whole or not at all. */
  readonly writeWhole: (file: string, text: string) => Promise<FileFailure | undefined>;
  readonly figures: (file: FigureFile) => string;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}
