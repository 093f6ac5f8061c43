import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import type { Namer, Words } from '../messages/words.js';
import { adviceDocument } from '../report/advice/document.js';
import type { ShownAdvice } from '../report/advice/shown-advice.js';
import type { RunFacts } from '../report/budget-document.js';
import type { Directory } from '../report/directory.js';
import { findingsDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of an advice is written from. */
export interface AdviceResult {
  readonly shown: ShownAdvice;
  readonly findings: readonly Finding[];
  readonly incomplete: boolean;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of an advice, schema `spuk.advice/1`. */
export function adviceJson(
  { shown, findings, incomplete, facts, directory }: AdviceResult,
  words: Words,
  namer: Namer,
): string {
  const { error, warning, note } = countsOf(findings);
  return jsonText({
    ...adviceDocument(shown, facts, directory),
    findings: findingsDocument(findings, words, namer),
    ...(incomplete ? { incomplete } : {}),
    summary: { errors: error, warnings: warning, notes: note },
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
