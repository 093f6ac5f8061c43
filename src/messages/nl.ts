import { derivation } from './nl/derivation.js';
import { findings } from './nl/findings.js';
import { help } from './nl/help.js';
import { page } from './nl/page.js';
import { refusals } from './nl/refusals.js';
import { run } from './nl/run.js';
import { tables } from './nl/tables.js';
import type { Words } from './words.js';

/** Everything the program says, in Dutch. */
export const nl: Words = {
  language: 'nl',
  severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  provenance: { file: 'bestand', official: 'officieel', indicative: 'indicatief' },
  ...tables,
  derivation,
  findings,
  refusals,
  help,
  run,
  page,
  named: (name) => name.nl,
};
