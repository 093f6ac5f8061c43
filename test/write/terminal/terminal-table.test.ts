// What stands in a table of the terminal is whole: text that needs more columns than it has characters too.

import { expect, test } from 'vitest';
import { nl } from '../../../src/messages/nl.js';
import { integer, text } from '../../../src/report/cell.js';
import type { Report } from '../../../src/report/table.js';
import { plainPaint } from '../../../src/write/terminal/paint.js';
import { terminalReport } from '../../../src/write/terminal/terminal-table.js';

/** A table of two columns, and a text for each row. */
function printed(texts: readonly string[]): string {
  const rows = texts.map((each, index) => ({ kind: 'row' as const, cells: [text(each), integer(index)] }));
  const report: Report = {
    tables: [{ title: { key: 'show', what: 'not-modelled' }, columns: ['name', 'intervention'], rows }],
    notes: [],
  };
  return terminalReport(report, nl, { paint: plainPaint, width: 100 });
}

const LONG =
  'een tekst van veel woorden die samen breder zijn dan de honderd kolommen die een tabel heeft en zal breken';

test.each([
  ['short texts', ['Almere', 'Súdwest-Fryslân', '’s-Gravenhage – € 1']],
  ['a text that is broken at its words', [LONG]],
  ['letters of two columns', ['漢字 漢字 漢字 漢字']],
  ['pictures', ['ja ✅ nee ❌ misschien 🙂']],
])('%s', (_, texts) => {
  const lines = printed(texts).replace(/\s+/g, ' ');
  for (const word of texts.flatMap((each) => each.split(' '))) expect(lines).toContain(word);
  expect(lines).not.toContain('…');
});

// What the library takes at once is some hundred thousand rows; a settlement of the country that is verified has more.
test('a hundred and thirty thousand rows are all there, under one heading', { timeout: 300_000 }, () => {
  const texts = Array.from({ length: 130_000 }, (_, at) => `rij ${at + 1}`);
  const lines = printed(texts).trimEnd().split('\n');
  const [title, blank, heading, rule, ...rows] = lines;
  expect([title !== '', blank, heading?.includes('Nr'), /^─+$/.test(rule ?? '')]).toEqual([
    true,
    '',
    true,
    true,
  ]);
  expect(rows).toHaveLength(130_000);
  expect(rows.map((row) => row.replace(/\s{2,}\d+$/, ''))).toEqual(texts);
});
