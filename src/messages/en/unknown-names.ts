// Why a name that was written is nobody's, in English.

import { unknownNames } from '../unknown-names.js';
import { english } from './writing.js';

const NOW = 'the grant follows the municipalities of 2023';

export const names = unknownNames(
  {
    contradicts: (text, code) => ({
      message: `“${text}” is another municipality than the code beside it, ${code}.`,
      remedy: 'Make name and code agree.',
    }),
    addition: (text, municipality) => ({
      message: `“(${text})” does not agree with the municipality ${municipality}; the row was not read.`,
      remedy: `Write ${municipality} if that municipality is meant; leave the row out if it is of a province, a village or another place.`,
    }),
    divided: (former, successors) => `${former} was divided over ${successors}; ${NOW}.`,
    divideRow: (successors) =>
      `Put the row at ${successors}, or divide it over them; --accept-merged cannot choose either.`,
    merged: (former, successor) => `${former} became part of ${successor}; ${NOW}.`,
    countsAt: (successor) => `Use ${successor}; in plans and actuals --accept-merged counts the row there.`,
    missing: 'The municipality is missing.',
    ambiguous: (text) => `There is more than one municipality “${text}”.`,
    unknown: (text) => `The municipality “${text}” is not known.`,
    total: 'This looks like a total, which is not read here: leave out the line or column.',
    allNames: 'See `spuk show municipalities` for all names and codes.',
    asOption: {
      unknown: (text) => `There is no municipality “${text}”.`,
      meant: (municipality) => `Write ${municipality}, if that municipality is meant.`,
      use: (successors) => `Use ${successors}.`,
      allNames: 'See `spuk show municipalities`.',
    },
  },
  english,
);
