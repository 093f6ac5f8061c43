// What stands in a table of the terminal is whole: text that needs more columns than it has characters too.

import { expect, test } from 'vitest';
import { printedRows } from './printed-rows.js';

const LONG =
  'een tekst van veel woorden die samen breder zijn dan de honderd kolommen die een tabel heeft en zal breken';

test.each([
  ['short texts', ['Almere', 'Súdwest-Fryslân', '’s-Gravenhage – € 1']],
  ['a text that is broken at its words', [LONG]],
  ['letters of two columns', ['漢字 漢字 漢字 漢字']],
  ['pictures', ['ja ✅ nee ❌ misschien 🙂']],
])('%s', (_, texts) => {
  const lines = printedRows(texts).replace(/\s+/g, ' ');
  for (const word of texts.flatMap((each) => each.split(' '))) expect(lines).toContain(word);
  expect(lines).not.toContain('…');
});
