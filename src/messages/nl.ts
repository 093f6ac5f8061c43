import { book } from './nl/book.js';
import { derivation } from './nl/derivation.js';
import { difference } from './nl/difference.js';
import { findings } from './nl/findings.js';
import { help } from './nl/help.js';
import { page } from './nl/page.js';
import { refusals } from './nl/refusals.js';
import { run } from './nl/run.js';
import { starter } from './nl/starter.js';
import { tables } from './nl/tables.js';
import type { Words } from './words.js';

/** Everything the program says, in Dutch. */
export const nl: Words = {
  language: 'nl',
  severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  provenance: { file: 'bestand', official: 'officieel', indicative: 'indicatief' },
  ...tables,
  derivation,
  difference,
  findings,
  refusals,
  help,
  run,
  page,
  book,
  starter,
  named: (name) => name.nl,
};
