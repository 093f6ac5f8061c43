import { type PartNames, USUAL_PARTS } from '../grant/part-names.js';
import { advice } from './en/advice.js';
import { book } from './en/book.js';
import { cells } from './en/cells.js';
import { derivation } from './en/derivation.js';
import { difference } from './en/difference.js';
import { divisionTables } from './en/division/tables.js';
import { findings } from './en/findings.js';
import { headings } from './en/headings.js';
import { formatHelp, help } from './en/help.js';
import { inspect } from './en/inspect.js';
import { note } from './en/notes.js';
import { englishNouns } from './en/nouns.js';
import { page } from './en/page.js';
import { parameters } from './en/parameters.js';
import { refusals } from './en/refusals.js';
import { room } from './en/room.js';
import { run } from './en/run.js';
import { starter } from './en/starter.js';
import { title } from './en/titles.js';
import { HABITS } from './language.js';
import type { Words } from './words.js';

/** Everything the program says, in English. */
export const en: Words = english(USUAL_PARTS);

/** The same of a grant that calls its parts so. */
function english(parts: PartNames): Words {
  const nouns = englishNouns(parts);
  return {
    language: 'en',
    habits: HABITS.en,
    severity: { error: 'error', warning: 'warning', note: 'note' },
    provenance: { file: 'file', official: 'official', indicative: 'indicative' },
    headings: headings(nouns),
    cells,
    title: (of) => title(of, nouns),
    phrase: divisionTables.phrase,
    ...parameters(nouns),
    note: (of) => note(of, nouns),
    derivation: derivation(nouns),
    difference,
    advice,
    room,
    inspect: inspect(nouns),
    findings: findings(nouns),
    refusals: refusals(nouns),
    help: help(nouns),
    formatHelp,
    run: run(nouns),
    page: page(nouns),
    book: book(nouns),
    starter: starter(nouns),
    named: (name) => name.en,
    parts,
    calling: (others) => (others === USUAL_PARTS ? en : english(others)),
  };
}
