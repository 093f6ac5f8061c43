// One file per command. A command reads its options, asks the core and hands the result to write/; it never touches
// the world but through the Platform it is given.

import type { Words } from '../messages/words.js';
import type { GuardedPlatform } from '../platform/platform.js';
import type { Kind } from '../write/formats.js';
import type { Progress } from './outputs/progress.js';

/** How a command is run. */
export interface Context {
  readonly platform: GuardedPlatform;
  readonly words: Words;
  readonly color: ColorChoice;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Runs another command line and gives what it prints on standard output. */
  readonly repeat: (argv: readonly string[]) => Promise<string>;
  readonly progress: Progress;
  /** The kinds of result that the command shows. */
  readonly gives: readonly Kind[];
}

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/** What the program says to the shell. */
export const EXIT = { fine: 0, findings: 1, refused: 2, defect: 70 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
