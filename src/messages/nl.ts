import { book } from './nl/book.js';
import { cells } from './nl/cells.js';
import { derivation } from './nl/derivation.js';
import { difference } from './nl/difference.js';
import { divisionTables } from './nl/division/tables.js';
import { findings } from './nl/findings.js';
import { headings } from './nl/headings.js';
import { help } from './nl/help.js';
import { note } from './nl/notes.js';
import { page } from './nl/page.js';
import { parameterName, parameterValue } from './nl/parameters.js';
import { refusals } from './nl/refusals.js';
import { run } from './nl/run.js';
import { starter } from './nl/starter.js';
import { title } from './nl/titles.js';
import type { Words } from './words.js';

/** Everything the program says, in Dutch. */
export const nl: Words = {
  language: 'nl',
  severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  provenance: { file: 'bestand', official: 'officieel', indicative: 'indicatief' },
  headings,
  cells,
  title,
  phrase: divisionTables.phrase,
  parameterName,
  parameterValue,
  note,
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
