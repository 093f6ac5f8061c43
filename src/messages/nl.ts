import { type PartNames, USUAL_PARTS } from '../grant/part-names.js';
import { HABITS } from './language.js';
import { advice } from './nl/advice.js';
import { book } from './nl/book.js';
import { cells } from './nl/cells.js';
import { derivation } from './nl/derivation.js';
import { difference } from './nl/difference.js';
import { divisionTables } from './nl/division/tables.js';
import { findings } from './nl/findings.js';
import { headings } from './nl/headings.js';
import { formatHelp, help } from './nl/help.js';
import { inspect } from './nl/inspect.js';
import { note } from './nl/notes.js';
import { dutchNouns } from './nl/nouns.js';
import { page } from './nl/page.js';
import { parameters } from './nl/parameters.js';
import { refusals } from './nl/refusals.js';
import { room } from './nl/room.js';
import { run } from './nl/run.js';
import { starter } from './nl/starter.js';
import { title } from './nl/titles.js';
import type { Words } from './words.js';

/** Everything the program says, in Dutch. */
export const nl: Words = dutch(USUAL_PARTS);

/** The same of a grant that calls its parts so. */
function dutch(parts: PartNames): Words {
  const nouns = dutchNouns(parts);
  return {
    language: 'nl',
    habits: HABITS.nl,
    severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
    provenance: { file: 'bestand', official: 'officieel', indicative: 'indicatief' },
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
    named: (name) => name.nl,
    parts,
    calling: (others) => (others === USUAL_PARTS ? nl : dutch(others)),
  };
}
