import type { ShownDivision } from '../../division/shown.js';
import type { Namer, Words } from '../../messages/words.js';
import { adviceDocument } from '../../report/advice/advice-document.js';
import type { ShownAdvice } from '../../report/advice/shown-advice.js';
import type { Directory } from '../../report/directory.js';
import { divisionDocument } from '../../report/division/division-document.js';
import type { RunFacts } from '../../report/receipt.js';
import { roomDocument } from '../../report/room/room-document.js';
import type { ShownRoom } from '../../report/room/room-report.js';
import { type Judged, judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result is written from. */
interface ShownResult<Shown> extends Judged {
  readonly shown: Shown;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of an advice, schema `spuk.advice/1`. */
export function adviceJson(result: ShownResult<ShownAdvice>, words: Words, namer: Namer): string {
  return shownJson(adviceDocument(result.shown, result.facts, result.directory), result, { words, namer });
}

/** The JSON document of a division, schema `spuk.iza/1`. */
export function divisionJson(result: ShownResult<ShownDivision>, words: Words, namer: Namer): string {
  return shownJson(divisionDocument(result.shown, result.facts, result.directory), result, { words, namer });
}

/** The JSON document of rooms, schema `spuk.room/1`. */
export function roomJson(result: ShownResult<ShownRoom>, words: Words, namer: Namer): string {
  return shownJson(roomDocument(result.shown, result.facts, result.directory), result, { words, namer });
}

/** A document with what was found and what is not computed. */
function shownJson(
  document: Readonly<Record<string, unknown>>,
  { findings, incomplete, directory }: ShownResult<unknown>,
  { words, namer }: { readonly words: Words; readonly namer: Namer },
): string {
  return jsonText({
    ...document,
    ...judgementDocument({ findings, incomplete }, words, namer),
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
