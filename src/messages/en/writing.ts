// How English writes what its sentences are made of.

import { writingOf } from '../writing.js';

export const english = writingOf('en', {
  and: 'and',
  or: 'or',
  quotes: ['“', '”'],
  line: (line) => `line ${line}`,
  cell: (sheet, cell) => `sheet “${sheet}” cell ${cell}`,
  didYouMean: (names) => `Did you mean ${names}?`,
  withSameFiles: 'with the same files',
});

export const {
  euro,
  axisEuro,
  decimal,
  grouped,
  summed,
  percent,
  longDate,
  and,
  or,
  quoted,
  placeIn,
  suggested,
  formerName,
  explainCommand,
} = english;
