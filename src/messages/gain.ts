import type { Amount } from '../money/amount.js';
import type { Writing } from './writing.js';

/** The sentences that one language has for how much less could be repaid. */
export interface GainTexts {
  readonly still: (gain: string) => string;
  readonly was: (gain: string) => string;
  readonly both: (still: string, was: string) => string;
}

/** How much less could be repaid: what still can be done, what could have been, or both. */
export function gainText(texts: GainTexts, { euro }: Writing): (still: Amount, was: Amount) => string {
  return (still, was) => {
    if (was.isZero()) return texts.still(euro(still));
    return still.isZero() ? texts.was(euro(was)) : texts.both(euro(still), euro(was));
  };
}
