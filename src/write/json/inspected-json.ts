import type { Finding } from '../../findings/finding.js';
import { countsOf } from '../../findings/order.js';
import type { InspectedFile } from '../../findings/understood-file.js';
import type { Namer, Words } from '../../messages/words.js';
import { inspectedDocument } from '../../report/inspected/inspected-document.js';
import type { RunFacts } from '../../report/receipt.js';
import { judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of a file that was looked at is written from. */
export interface InspectedResult {
  readonly files: readonly InspectedFile[];
  readonly rules: Parameters<typeof inspectedDocument>[1];
  readonly facts: RunFacts;
  readonly findings: readonly Finding[];
}

/** The JSON document of a file that was looked at, schema `spuk.inspect/1`. */
export function inspectedJson(
  { files, rules, facts, findings }: InspectedResult,
  words: Words,
  namer: Namer,
): string {
  const incomplete = countsOf(findings).error > 0;
  return jsonText({
    ...inspectedDocument(files, rules, facts),
    ...judgementDocument({ findings, incomplete }, words, namer),
  });
}
