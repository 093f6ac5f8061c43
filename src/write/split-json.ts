import type { Split } from '../budget/split.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import type { Namer, Words } from '../messages/words.js';
import { type SplitFacts, splitDocument } from '../report/split-document.js';
import { findingsDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of a split is written from. */
export interface SplitResult {
  readonly split: Split;
  readonly findings: readonly Finding[];
  readonly facts: SplitFacts;
}

/** The JSON document of a split, schema `spuk.split/1`. */
export function splitJson({ split, findings, facts }: SplitResult, words: Words, namer: Namer): string {
  const { error, warning, note } = countsOf(findings);
  return jsonText({
    ...splitDocument(split, facts),
    findings: findingsDocument(findings, words, namer),
    ...(error > 0 ? { incomplete: true } : {}),
    summary: { errors: error, warnings: warning, notes: note },
  });
}
