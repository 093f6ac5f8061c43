import type { Command } from 'commander';
import type { HelpKey, Words } from '../messages/words.js';
import type { Context, ExitStatus } from './context.js';
import type { BesideSettings } from './inputs/settings.js';
import type { SettingsInForce } from './inputs/settings-in-force.js';

/** The texts of the help, in the language of the run. */
export type HelpTexts = Readonly<Record<HelpKey, string>>;

/** The parts of the context that options decide. */
export interface GlobalOptions {
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the command line is built from. */
export interface ProgramParts {
  readonly words: Words;
  readonly version: string;
  readonly print: (text: string) => void;
  /** Makes the context of a command once its options are known. */
  readonly contextOf: (options: GlobalOptions) => Omit<Context, 'gives'>;
  readonly settings: SettingsInForce;
  /** Fills in what the command line leaves open, before a command runs. */
  readonly prepare: (command: Command, spec: BesideSettings) => void;
  readonly finished: (status: ExitStatus) => void;
}
