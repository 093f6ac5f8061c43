// How Dutch writes what its sentences are made of.

import { writingOf } from '../writing.js';

export const dutch = writingOf('nl', {
  and: 'en',
  or: 'of',
  quotes: ['«', '»'],
  line: (line) => `regel ${line}`,
  cell: (sheet, cell) => `blad «${sheet}» cel ${cell}`,
  didYouMean: (names) => `Bedoelt u ${names}?`,
  withSameFiles: 'met dezelfde bestanden',
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
} = dutch;
