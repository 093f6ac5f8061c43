// How a language writes what its sentences are made of. It is bound once, in the folder of the language, so that its
// dictionary reads as it speaks: amounts, lists and quotes without saying again which language it is.

import type { FindingFacts, Where } from '../findings/finding.js';
import type { Named } from '../grant/intervention.js';
import type { Amount } from '../money/amount.js';
import type { Share } from '../money/share.js';
import type { Language } from './language.js';
import { axisEuro, decimal, euro, groupedDecimal, listed, longDate } from './numbers.js';
import { explainArguments, shortened, weightText } from './parts.js';
import type { Namer } from './words.js';

/** The words between what is written. */
export interface WritingWords {
  readonly and: string;
  readonly or: string;
  readonly quotes: readonly [open: string, close: string];
  readonly line: (line: number) => string;
  readonly cell: (sheet: string, cell: string) => string;
  readonly didYouMean: (names: string) => string;
  /** Behind a command that needs the files of the run. */
  readonly withSameFiles: string;
}

/** What a language writes in its own way. */
export interface Writing {
  /** What data is called in it. */
  readonly named: (name: Named) => string;
  readonly euro: (amount: Amount) => string;
  /** An amount at the axis of a chart, in whole euros. */
  readonly axisEuro: (euros: number) => string;
  readonly decimal: (text: string) => string;
  readonly grouped: (text: string) => string;
  /** A sum, of weights or of amounts. */
  readonly summed: (sum: Amount, quantity: 'weight' | undefined) => string;
  readonly percent: (share: Share) => string;
  readonly longDate: (iso: string) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  /** Each in quotes, as far as a sentence repeats it. */
  readonly quoted: (texts: readonly string[]) => readonly string[];
  readonly line: (line: number) => string;
  /** Where something stands within a file. */
  readonly placeIn: (where: Where) => string;
  /** Whether one of these was meant; without any, what to do otherwise. */
  readonly suggested: (names: readonly string[], otherwise: string) => string;
  /** A municipality of before a merger, as it was written; with its name where that was a code. */
  readonly formerName: (text: string, was: string | undefined) => string;
  /** The command that explains a finding, and that it needs the files of the run. */
  readonly explainCommand: (finding: FindingFacts, namer: Namer) => string;
}

export function writingOf(language: Language, words: WritingWords): Writing {
  const [open, close] = words.quotes;
  const or = (parts: readonly string[]) => listed(parts, words.or);
  return {
    named: (name) => name[language],
    euro: (amount) => euro(amount, language),
    axisEuro: (euros) => axisEuro(euros, language),
    decimal: (text) => decimal(text, language),
    grouped: (text) => groupedDecimal(text, language),
    summed: (sum, quantity) =>
      quantity === 'weight' ? groupedDecimal(weightText(sum), language) : euro(sum, language),
    percent: (share) => `${decimal(share.percentage(), language)}%`,
    longDate: (iso) => longDate(iso, language),
    and: (parts) => listed(parts, words.and),
    or,
    quoted: (texts) => texts.map((text) => `${open}${shortened(text)}${close}`),
    line: words.line,
    placeIn: ({ line, sheet, cell }) =>
      sheet === undefined || cell === undefined ? words.line(line) : words.cell(sheet, cell),
    suggested: (names, otherwise) => (names.length === 0 ? otherwise : words.didYouMean(or(names))),
    formerName: (text, was) => `${open}${text}${close}${was === undefined ? '' : ` (${was})`}`,
    explainCommand: (finding, namer) =>
      `\`spuk explain ${explainArguments(finding, namer)}\` ${words.withSameFiles}`,
  };
}
