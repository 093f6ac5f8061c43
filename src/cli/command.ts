import type { Command } from 'commander';
import type { HelpKey, Words } from '../messages/words.js';
import type { CompletionValue } from '../write/completion/completion-model.js';
import type { FormatName, Kind } from '../write/formats.js';
import type { Context, ExitStatus } from './context.js';
import type { SettingsInForce } from './inputs/settings-in-force.js';

/** An option of a command: how it is written, what the help says of it, and what a shell completes. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: HelpKey | ((words: Words, formats: readonly FormatName[]) => string);
  /** Whether it may be repeated. */
  readonly many?: true;
  /** What its value is; undefined for an option that takes none. */
  readonly value?: CompletionValue;
}

/** What a command takes beside options: `<name>`, or `[name]` where it may be left out. */
export interface ArgumentSpec {
  readonly name: string;
  readonly help: HelpKey;
  readonly value: CompletionValue;
}

/** A command. Its help, the manual page, the completion and what the settings of a folder mean to it are made of this. */
export interface CommandSpec {
  readonly help: HelpKey;
  readonly examples: readonly string[];
  readonly takes: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** The kinds of result that it shows: it has every format that writes one of them. Absent: it shows none. */
  readonly gives?: readonly Kind[];
  /** Whether it works beside settings that cannot be read, so that they can be mended. */
  readonly needsNoSettings?: true;
  /** Whether the grant that the settings name is not the one that it is about. */
  readonly ofNoChosenGrant?: true;
  /** Whether it looks at the options of every other command. */
  readonly knowsAll?: true;
  /** Does its work, which is loaded when it is asked for. */
  readonly run: (asked: Run) => Promise<ExitStatus>;
}

export type CommandSpecs = Readonly<Record<string, CommandSpec>>;

/** A command as it was asked for. */
export interface Run {
  readonly command: Command;
  readonly context: Context;
  /** The whole command line, with what the settings of the folder say. */
  readonly program: Command;
  /** Every command by its name. */
  readonly specs: CommandSpecs;
  readonly settings: SettingsInForce;
}
