import { book } from './en/book.js';
import { cells } from './en/cells.js';
import { derivation } from './en/derivation.js';
import { difference } from './en/difference.js';
import { divisionTables } from './en/division/tables.js';
import { findings } from './en/findings.js';
import { headings } from './en/headings.js';
import { help } from './en/help.js';
import { note } from './en/notes.js';
import { page } from './en/page.js';
import { parameterName, parameterValue } from './en/parameters.js';
import { refusals } from './en/refusals.js';
import { run } from './en/run.js';
import { starter } from './en/starter.js';
import { title } from './en/titles.js';
import type { Words } from './words.js';

/** Everything the program says, in English. */
export const en: Words = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  provenance: { file: 'file', official: 'official', indicative: 'indicative' },
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
  named: (name) => name.en,
};
