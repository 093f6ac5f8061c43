// Why a text is no amount, and what to write instead: worked out once. A language gives its words.

import type { FindingOf } from '../findings/finding.js';
import type { AmountProblem } from '../money/amount-text.js';
import { shortened } from './parts.js';
import type { FindingWords } from './words.js';

type Quantity = 'amount' | 'weight';

/** The words that one language has for an amount that cannot be read. */
export interface BadAmountTexts {
  readonly currency: (text: string) => FindingWords;
  readonly split: (text: string) => FindingWords;
  readonly missing: Readonly<Record<Quantity, string>>;
  readonly isNone: Readonly<Record<Quantity, (text: string, problem: string) => string>>;
  readonly problems: Readonly<Record<AmountProblem, string>>;
  readonly write: Readonly<Record<Quantity, string>>;
  /** What to do with a cell of a workbook beside that. */
  readonly asNumber: string;
}

export function badAmount(texts: BadAmountTexts): (finding: FindingOf<'BAD_AMOUNT'>) => FindingWords {
  return ({ text, problem, quantity, where }) => {
    if (problem === 'currency' || problem === 'split') return texts[problem](shortened(text));
    const what = quantity === 'weight' ? 'weight' : 'amount';
    return {
      message:
        problem === 'blank'
          ? texts.missing[what]
          : texts.isNone[what](shortened(text), texts.problems[problem]),
      remedy: `${texts.write[what]}${where?.sheet === undefined ? '' : ` ${texts.asNumber}`}`,
    };
  };
}
