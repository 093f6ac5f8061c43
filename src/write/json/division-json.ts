import type { ShownDivision } from '../../division/shown.js';
import type { Namer, Words } from '../../messages/words.js';
import type { Directory } from '../../report/directory.js';
import { divisionDocument } from '../../report/division/division-document.js';
import type { RunFacts } from '../../report/receipt.js';
import { type Judged, judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of a division is written from. */
export interface DivisionResult extends Judged {
  readonly shown: ShownDivision;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of a division, schema `spuk.iza/1`. */
export function divisionJson(
  { shown, facts, directory, ...judged }: DivisionResult,
  words: Words,
  namer: Namer,
): string {
  return jsonText({
    ...divisionDocument(shown, facts, directory),
    ...judgementDocument(judged, words, namer),
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
