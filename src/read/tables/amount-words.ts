// Words above columns that say which amounts they are: what was granted, what was spent, or something else.

import { plainText } from '../names/plain-text.js';
import type { HeaderSense } from '../text/header-sense.js';
import type { HeaderVocabulary } from './columns.js';
import { DECIDED, DECISIONS, DERIVED, EXPECTED, PLANNED, PROMISED, SPENT } from './money-words.js';

const GRANTED: readonly string[] = [...PLANNED, ...DECIDED, ...DECISIONS];
/** What is neither, and is no input of any kind. */
const NEITHER: readonly string[] = [...PROMISED, ...EXPECTED, ...DERIVED];
/** What a title may begin with and mean something else by. */
const OF_MORE: readonly string[] = [
  ...['lasten', 'kosten', 'costs', 'resultaat', 'result', 'balance', 'budget'],
  ...DECISIONS,
];

/** So many words at most has a title that says nothing else. */
const SHORT_TITLE = 4;

/** What a text says of amounts, for a kind that reads what was granted or what was spent; of others nothing is known. */
export function amountsSaid({ roles }: HeaderVocabulary): HeaderSense['amountsSaid'] {
  const reads = new Set(roles.values());
  const [own, other] = reads.has('granted')
    ? [GRANTED, SPENT]
    : reads.has('spent')
      ? [SPENT, GRANTED]
      : [[], []];
  if (own.length === 0) return () => undefined;
  const certain = [...other, ...NEITHER].filter((word) => !OF_MORE.includes(word));
  // “Overzicht realisatie 2024” says it as well; a sentence may name it and be of something else.
  const isShortOther = (words: readonly string[]) =>
    words.length <= SHORT_TITLE && words.some((word) => certain.includes(word));
  return (text, as) => {
    const words = plainText(text).split(' ');
    const isOwn = words.some((word) => own.includes(word));
    const isOther = words.some((word) => other.includes(word) || NEITHER.includes(word));
    if (isOwn === isOther) return undefined;
    const [first = ''] = words;
    const mayBegin = ![...other, ...NEITHER].includes(first) || OF_MORE.includes(first);
    if (isOther && as === 'title' && mayBegin && !isShortOther(words)) return undefined;
    return isOwn ? 'own' : 'other';
  };
}
