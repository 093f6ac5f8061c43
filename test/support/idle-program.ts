import type { ProgramParts } from '../../src/cli/program-parts.js';
import { nl } from '../../src/messages/nl.js';

/** What a command line is built from of which no command is run. */
export const idleParts: ProgramParts = {
  words: nl,
  version: '0.1.0',
  print: () => undefined,
  contextOf: () => {
    throw new Error('no command is run');
  },
  settings: { file: undefined, settings: {} },
  prepare: () => undefined,
  finished: () => undefined,
};
