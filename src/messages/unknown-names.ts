// Why a name that was written is nobody's, and who is to be named instead: worked out once for the findings of rows, the
// refusals of options and the members of regions. A language gives its words.

import type { FindingOf } from '../findings/finding.js';
import type { RefusalReasons } from '../findings/refusal.js';
import { isTotalLabel, shortened } from './parts.js';
import type { FindingWords, RefusalWords } from './words.js';
import type { Writing } from './writing.js';

/** The words that one language has for names that are nobody's. */
export interface UnknownNameTexts {
  /** A name beside the code of another municipality. */
  readonly contradicts: (text: string, code: string) => FindingWords;
  /** What stands in brackets behind a name and does not agree with it. */
  readonly addition: (text: string, municipality: string) => FindingWords;
  readonly divided: (former: string, successors: string) => string;
  readonly divideRow: (successors: string) => string;
  readonly merged: (former: string, successor: string) => string;
  readonly countsAt: (successor: string) => string;
  readonly missing: string;
  readonly ambiguous: (text: string) => string;
  readonly unknown: (text: string) => string;
  /** What looks like the label of a sum. */
  readonly total: string;
  readonly allNames: string;
  readonly asOption: {
    readonly unknown: (text: string) => string;
    readonly meant: (municipality: string) => string;
    readonly use: (names: string) => string;
    readonly allNames: string;
  };
}

/** How the names of one language are told to be nobody's. */
export interface UnknownNames {
  readonly inRow: (finding: FindingOf<'UNKNOWN_MUNICIPALITY'>) => FindingWords;
  readonly asOption: (reason: RefusalReasons['unknown-municipality']) => RefusalWords;
  /** What to do about a text that is no name: nothing where it is a total, what comes near, or something else. */
  readonly remedy: (text: string, suggestions: readonly string[], otherwise: string) => string;
  /** Who is to be named instead: who answers for a merged or divided municipality, or what comes near. */
  readonly insteadOf: (answering: readonly string[], suggestions: readonly string[]) => string;
}

export function unknownNames(texts: UnknownNameTexts, writing: Writing): UnknownNames {
  const { and, or, suggested, formerName } = writing;
  const remedy = (text: string, suggestions: readonly string[], otherwise: string) =>
    isTotalLabel(text) ? texts.total : suggested(suggestions, otherwise);
  return {
    remedy,
    insteadOf: (answering, suggestions) =>
      answering.length > 0 ? texts.asOption.use(or(answering)) : suggested(suggestions, texts.allNames),
    inRow: ({ text, suggestions, successor, successors, was, contradicts, ambiguous, addition }) => {
      if (contradicts !== undefined) return texts.contradicts(shortened(text), contradicts);
      if (addition !== undefined) return texts.addition(shortened(addition.text), addition.municipality);
      const former = formerName(text, was);
      if (successors !== undefined) {
        return { message: texts.divided(former, and(successors)), remedy: texts.divideRow(or(successors)) };
      }
      if (successor !== undefined) {
        return { message: texts.merged(former, successor), remedy: texts.countsAt(successor) };
      }
      const unknown = ambiguous ? texts.ambiguous(shortened(text)) : texts.unknown(shortened(text));
      return {
        message: text === '' ? texts.missing : unknown,
        remedy: remedy(text, suggestions, texts.allNames),
      };
    },
    asOption: ({ text, suggestions, successor, successors, was, ambiguous, addition }) => {
      const { unknown, meant, use, allNames } = texts.asOption;
      const former = formerName(text, was);
      if (successors !== undefined) {
        return { message: texts.divided(former, and(successors)), hint: use(or(successors)) };
      }
      if (successor !== undefined) return { message: texts.merged(former, successor), hint: use(successor) };
      return {
        message: ambiguous ? texts.ambiguous(text) : unknown(text),
        hint: addition ? meant(addition.municipality) : suggested(suggestions, allNames),
      };
    },
  };
}
