// Which dictionary each language has. Loaded when it is spoken, so that no run reads words it does not need.

import type { PartNames } from '../grant/part-names.js';
import type { HelpPages } from './help-topics.js';
import type { Language } from './language.js';
import type { Words } from './words.js';

interface Dictionary {
  readonly words: () => Promise<Words>;
  /** The pages of `spuk help`. */
  readonly helpPages: () => Promise<(parts: PartNames) => HelpPages>;
}

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = {
  nl: {
    words: async () => (await import('./nl.js')).nl,
    helpPages: async () => (await import('./nl/help-pages.js')).helpPages,
  },
  en: {
    words: async () => (await import('./en.js')).en,
    helpPages: async () => (await import('./en/help-pages.js')).helpPages,
  },
};
