// Words above columns that say which amounts they are: what was granted, what was spent, or something else.

import { plainText } from '../names/plain-text.js';
import type { HeaderSense } from '../text/header-sense.js';
import type { HeaderVocabulary } from './columns.js';

const GRANTED: readonly string[] = [
  ...[
    'begroting',
    'begroot',
    'begrote',
    'budget',
    'raming',
    'ramingen',
    'geraamd',
    'geraamde',
    'toegekend',
    'toekenning',
    'toekenningen',
    'beschikt',
    'beschikking',
  ],
  ...['verleend', 'verlening', 'granted', 'grant', 'budgeted', 'allocation', 'allocated'],
];
const SPENT: readonly string[] = [
  ...[
    'realisatie',
    'realisaties',
    'gerealiseerd',
    'gerealiseerde',
    'besteed',
    'bestede',
    'besteding',
    'bestedingen',
  ],
  ...[
    'uitgaven',
    'uitgegeven',
    'werkelijk',
    'werkelijke',
    'jaarrekening',
    'rekening',
    'uitputting',
    'verantwoord',
    'verantwoording',
    'geboekt',
  ],
  ...['lasten', 'kosten', 'spent', 'spending', 'actual', 'actuals', 'realised', 'realized', 'realisation'],
  ...['realization', 'expenditure', 'expenditures', 'outturn', 'costs'],
];
/** What is neither, and is no input of any kind. */
const NEITHER: readonly string[] = [
  ...[
    'prognose',
    'verschil',
    'verschillen',
    'saldo',
    'resultaat',
    'restant',
    'afwijking',
    'overschot',
    'tekort',
    'verplichting',
    'verplichtingen',
    'verplicht',
    'obligo',
  ],
  ...['baten', 'inkomsten', 'forecast', 'difference', 'balance', 'result', 'remaining', 'variance', 'income'],
];
/** What a title may begin with and mean something else by. */
const OF_MORE: readonly string[] = [
  ...['lasten', 'kosten', 'costs', 'resultaat', 'result', 'balance', 'budget', 'grant', 'allocation'],
  ...['beschikking', 'toekenning', 'toekenningen', 'verlening'],
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
