import type { Refusal } from '../../findings/refusal.js';
import type { Settings } from '../../read/documents/settings-file.js';

/** The settings of a run, and the file they were read from. */
export interface SettingsInForce {
  /** undefined: there is none, or it was not wanted. */
  readonly file: string | undefined;
  readonly settings: Settings;
  /** Why there are none although there is a file. */
  readonly refused?: Refusal;
}

export const NO_SETTINGS: SettingsInForce = { file: undefined, settings: {} };
