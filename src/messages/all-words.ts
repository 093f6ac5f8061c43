import { en } from './en.js';
import type { Language } from './language.js';
import { nl } from './nl.js';
import type { Words } from './words.js';

/** The words of every language at once, for a page that carries them all. */
export const ALL_WORDS: Readonly<Record<Language, Words>> = { nl, en };
