import type { ShownDivision } from '../division/shown.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import type { Namer, Words } from '../messages/words.js';
import type { RunFacts } from '../report/budget-document.js';
import type { Directory } from '../report/directory.js';
import { divisionDocument } from '../report/division/document.js';
import { findingsDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of a division is written from. */
export interface DivisionResult {
  readonly shown: ShownDivision;
  readonly findings: readonly Finding[];
  /** Whether something of the inputs could not be read. */
  readonly incomplete: boolean;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of a division, schema `spuk.iza/1`. */
export function divisionJson(
  { shown, findings, incomplete, facts, directory }: DivisionResult,
  words: Words,
  namer: Namer,
): string {
  const { error, warning, note } = countsOf(findings);
  return jsonText({
    ...divisionDocument(shown, facts, directory),
    findings: findingsDocument(findings, words, namer),
    ...(incomplete ? { incomplete } : {}),
    summary: { errors: error, warnings: warning, notes: note },
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
