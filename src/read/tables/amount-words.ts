// Words above columns that say which amounts they are: what was granted, what was spent, or something else.

import { plainText } from '../names/plain-text.js';
import type { HeaderSense } from '../text/header-sense.js';
import type { HeaderVocabulary } from './columns.js';
import {
  ASKED,
  DECIDED,
  DECISIONS,
  DERIVED,
  EXPECTED,
  LEFT_OVER,
  PLANNED,
  PROMISED,
  SPENT,
  VOID,
} from './money-words.js';

const GRANTED: readonly string[] = [...PLANNED, ...DECIDED, ...DECISIONS];
/** What is neither, and is no input of any kind. */
const NEITHER: readonly string[] = [...PROMISED, ...EXPECTED, ...DERIVED, ...ASKED, ...VOID];
/** What a title may begin with and mean something else by. */
const OF_MORE: readonly string[] = [
  ...['lasten', 'kosten', 'costs', 'resultaat', 'result', 'balance', 'budget'],
  ...DECISIONS,
];

/** So many words at most has a title that says nothing else. */
const SHORT_TITLE = 4;

/** What a word may have behind it, and one that is a decision before it, and say the same: “Realisatiecijfers”. */
const BEHIND =
  /(?:s|ten|en)?(?:cijfers?|overzicht(?:en)?|rapport(?:age)?s?|bedrag(?:en)?|budget(?:ten)?|staat|opgave)$|(?:ten|en|s)$/;
const BEFORE = /^(?:subsidie|meerjaren)/;

/** The words that a word may be, with what is put behind or before it left out. */
function basesOf(word: string): readonly string[] {
  return [word, word.replace(BEHIND, ''), word.replace(BEFORE, '')];
}

/** What a text says of amounts, for a kind that reads what was granted, what was spent, or a plan. */
export function amountsSaid({ roles }: HeaderVocabulary): HeaderSense['amountsSaid'] {
  const reads = new Set(roles.values());
  const [own, others]: readonly [readonly string[], readonly string[]] = reads.has('granted')
    ? [GRANTED, [...SPENT, ...NEITHER]]
    : reads.has('spent')
      ? [SPENT, [...GRANTED, ...NEITHER]]
      : [[], VOID];
  const isIn = (words: readonly string[]) => (word: string) =>
    basesOf(word).some((base) => words.includes(base));
  const [isOwnWord, isOtherWord, mayBeMore] = [isIn(own), isIn(others), isIn(OF_MORE)];
  const isUnreal = isIn([...ASKED, ...VOID]);
  // “Overzicht realisatie 2024” says it as well; a sentence may name it and be of something else.
  const isShortOther = (words: readonly string[]) =>
    words.length <= SHORT_TITLE && words.some((word) => isOtherWord(word) && !mayBeMore(word));
  return (text, as) => {
    const plain = plainText(text);
    const words = (own.length > 0 ? plain.replace(LEFT_OVER, 'restant') : plain).split(' ');
    const [first = ''] = words;
    // A budget that was asked for is no budget.
    const isOwn = words.some(isOwnWord) && !isUnreal(first);
    const isOther = words.some(isOtherWord);
    if (isOwn === isOther) return undefined;
    const mayBegin = !isOtherWord(first) || mayBeMore(first);
    if (isOther && as === 'title' && mayBegin && !isShortOther(words)) return undefined;
    return isOwn ? 'own' : 'other';
  };
}
