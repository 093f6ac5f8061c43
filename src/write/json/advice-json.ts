import type { Namer, Words } from '../../messages/words.js';
import { adviceDocument } from '../../report/advice/advice-document.js';
import type { ShownAdvice } from '../../report/advice/shown-advice.js';
import type { Directory } from '../../report/directory.js';
import type { RunFacts } from '../../report/receipt.js';
import { type Judged, judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of an advice is written from. */
export interface AdviceResult extends Judged {
  readonly shown: ShownAdvice;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of an advice, schema `spuk.advice/1`. */
export function adviceJson(
  { shown, facts, directory, ...judged }: AdviceResult,
  words: Words,
  namer: Namer,
): string {
  return jsonText({
    ...adviceDocument(shown, facts, directory),
    ...judgementDocument(judged, words, namer),
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
