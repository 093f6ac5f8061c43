// The only door to files, terminal and environment. Everything else gets a Platform as an argument, so that a test
// can hand it another.

/** One stream that text, or the bytes of a workbook, are written to. */
export interface OutputStream {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** How many bits of colour the terminal has, as levels of chalk; 0 for a pipe or file. */
  readonly colorLevel: 0 | 1 | 2 | 3;
}

/** The figures that come with the program, by the name of their file. */
export type FigureFile =
  | 'places.json'
  | 'figures.json'
  | 'not-modelled.json'
  | 'indicative.txt'
  | 'rules-regeling.json'
  | 'rules-uniform.json'
  | 'rules-iza.json';

/** What a file operation ran into: the operating system's own code. */
export interface FileFailure {
  readonly failure: string;
}

/** Why new files were not made, and for which of them. */
export interface NewFilesFailure extends FileFailure {
  readonly files: readonly string[];
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
  readonly writeWhole: (file: string, content: string | Uint8Array) => Promise<FileFailure | undefined>;
  /** Makes files that are not there yet, all of them or none, and the folder they stand in. */
  readonly createFiles: (
    folder: string,
    files: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<NewFilesFailure | undefined>;
  readonly figures: (file: FigureFile) => string;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}
