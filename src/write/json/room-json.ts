import type { Namer, Words } from '../../messages/words.js';
import type { Directory } from '../../report/directory.js';
import type { RunFacts } from '../../report/receipt.js';
import { roomDocument } from '../../report/room/room-document.js';
import type { ShownRoom } from '../../report/room/room-report.js';
import { type Judged, judgementDocument } from './findings-json.js';
import { jsonText } from './json.js';

/** What a JSON result of rooms is written from. */
export interface RoomResult extends Judged {
  readonly shown: ShownRoom;
  readonly facts: RunFacts;
  readonly directory: Directory;
}

/** The JSON document of rooms, schema `spuk.room/1`. */
export function roomJson(
  { shown, facts, directory, ...judged }: RoomResult,
  words: Words,
  namer: Namer,
): string {
  return jsonText({
    ...roomDocument(shown, facts, directory),
    ...judgementDocument(judged, words, namer),
    notModelled: directory.notModelled.map((item) => words.named(item)),
  });
}
