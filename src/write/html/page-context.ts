import type { Namer, Words } from '../../messages/words.js';

/** What every part of a page needs beside what it shows. */
export interface PageContext {
  readonly words: Words;
  readonly namer: Namer;
}
