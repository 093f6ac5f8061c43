import type { RefusalReason, RefusalReasons } from '../findings/refusal.js';
import type { RefusalWords, Words } from './words.js';

/** A refusal in words. */
export function wordsOfRefusal<Key extends keyof RefusalReasons>(
  reason: RefusalReason<Key>,
  words: Pick<Words, 'refusals'>,
): RefusalWords {
  return words.refusals[reason.key](reason);
}
