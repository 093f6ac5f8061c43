import type { Split } from '../../budget/split.js';
import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import type { Namer, Words } from '../../messages/words.js';
import { type SplitFacts, splitDocument } from '../../report/division/split-document.js';
import { judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of a split is written from. */
export interface SplitResult {
  readonly split: Split;
  readonly findings: readonly Finding[];
  readonly facts: SplitFacts;
}

/** The JSON document of a split, schema `spuk.split/1`. */
export function splitJson({ split, findings, facts }: SplitResult, words: Words, namer: Namer): string {
  const incomplete = countsOf(findings).error > 0;
  return jsonText({
    ...splitDocument(split, facts),
    ...judgementDocument({ findings, incomplete }, words, namer),
  });
}
