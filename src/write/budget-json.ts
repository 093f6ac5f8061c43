import type { ShownOutcome } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import type { Namer, Words } from '../messages/words.js';
import { budgetDocument, type RunFacts } from '../report/budget-document.js';
import type { Directory } from '../report/directory.js';
import { findingsDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result is written from. */
export interface BudgetResult {
  readonly outcome: ShownOutcome;
  readonly findings: readonly Finding[];
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of a budget, schema `spuk.budget/1`. */
export function budgetJson(
  { outcome, findings, facts, directory }: BudgetResult,
  words: Words,
  namer: Namer,
): string {
  const { error, warning, note } = countsOf(findings);
  return jsonText({
    ...budgetDocument(outcome, facts, directory),
    findings: findingsDocument(findings, words, namer),
    summary: { errors: error, warnings: warning, notes: note },
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
