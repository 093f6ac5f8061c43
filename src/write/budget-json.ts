import type { ShownOutcome } from '../budget/shown.js';
import type { Finding } from '../findings/finding.js';
import { countsOf } from '../findings/order.js';
import type { Namer, Words } from '../messages/words.js';
import { type BudgetDocument, budgetDocument, type RunFacts } from '../report/budget-document.js';
import type { Directory } from '../report/directory.js';
import type { SettleParts } from '../report/settle-report.js';
import { settlementDocument } from '../report/settlement-document.js';
import { findingsDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result is written from. */
export interface BudgetResult {
  readonly outcome: ShownOutcome;
  readonly findings: readonly Finding[];
  /** Whether something of the inputs could not be read. */
  readonly incomplete: boolean;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of a budget, schema `spuk.budget/1`. */
export function budgetJson(result: BudgetResult, words: Words, namer: Namer): string {
  return jsonText({ ...documentOf(result), ...judgement(result, words, namer) });
}

/** The same of a settlement: with what is repaid, and the lines and other readings that were asked for. */
export function settleJson(result: BudgetResult, parts: SettleParts, words: Words, namer: Namer): string {
  const { outcome, directory } = result;
  return jsonText({
    ...documentOf(result),
    ...settlementDocument(outcome.settlements, parts, directory),
    ...judgement(result, words, namer),
  });
}

/** The same without rows and totals: what was found, and by what it was judged. */
export function checkJson(result: BudgetResult, words: Words, namer: Namer): string {
  const { rows: _rows, totals: _totals, ...document } = documentOf(result);
  return jsonText({ ...document, ...judgement(result, words, namer) });
}

function documentOf({ outcome, facts, directory }: BudgetResult): BudgetDocument {
  return budgetDocument(outcome, facts, directory);
}

function judgement(
  { findings, incomplete, directory }: BudgetResult,
  words: Words,
  namer: Namer,
): Readonly<Record<string, unknown>> {
  const { error, warning, note } = countsOf(findings);
  return {
    findings: findingsDocument(findings, words, namer),
    // Left out where all was read: an added key says something.
    ...(incomplete ? { incomplete } : {}),
    summary: { errors: error, warnings: warning, notes: note },
    notModelled: directory.notModelled.map((item) => words.named(item)),
  };
}
