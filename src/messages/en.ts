import { book } from './en/book.js';
import { derivation } from './en/derivation.js';
import { difference } from './en/difference.js';
import { findings } from './en/findings.js';
import { help } from './en/help.js';
import { page } from './en/page.js';
import { refusals } from './en/refusals.js';
import { run } from './en/run.js';
import { starter } from './en/starter.js';
import { tables } from './en/tables.js';
import type { Words } from './words.js';

/** Everything the program says, in English. */
export const en: Words = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  provenance: { file: 'file', official: 'official', indicative: 'indicative' },
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
  named: (name) => name.en,
};
