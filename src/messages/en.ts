import { derivation } from './en/derivation.js';
import { findings } from './en/findings.js';
import { help } from './en/help.js';
import { page } from './en/page.js';
import { refusals } from './en/refusals.js';
import { run } from './en/run.js';
import { tables } from './en/tables.js';
import type { Words } from './words.js';

/** Everything the program says, in English. */
export const en: Words = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  provenance: { file: 'file', official: 'official', indicative: 'indicative' },
  ...tables,
  derivation,
  findings,
  refusals,
  help,
  run,
  page,
  named: (name) => name.en,
};
