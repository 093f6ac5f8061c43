// What has no quote is split without csv-parse, which stays what says how a text is taken apart.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachRecord, keptRow } from '../../../src/read/text/csv-records.js';
import { byteSource, pieces } from '../../../src/read/text/pieces.js';
import { eachPlainRecord, isPlain } from '../../../src/read/text/plain-records.js';
import type { Separator } from '../../../src/read/text/separator.js';
import { cellText, type SourceRow } from '../../../src/read/text/source-table.js';
import { examples } from '../../support/examples.js';

const separators = fc.constantFrom<Separator>(';', ',', '\t');
const UNITS = [';', ',', '\t', ' ', '\n', '\r\n', 'a', '7', '-', '#', 'é', '€', '𝄞', '\ufeff', '\u2028'];
const plainText = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 });
const anyText = fc.string({ unit: fc.constantFrom(...UNITS, '"', '"', '\r', '";"', '"\n'), maxLength: 60 });

/** The records by csv-parse; undefined where it refuses the text. */
function reference(text: string, delimiter: Separator): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch {
    return undefined;
  }
}

function plainRows(text: string, separator: Separator): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  eachPlainRecord({ text, line: 1 }, separator, (row) => {
    const cells = row.cells.map((_, cell) => cellText(row, cell));
    expect(cells).toEqual(row.cells);
    // Beside its cells a row has none.
    expect([cellText(row, -1), cellText(row, cells.length)]).toEqual(['', '']);
    rows.push({ line: row.line, cells });
    return true;
  });
  return rows;
}

describe('a text without quotes', () => {
  test('has the records that csv-parse finds in it, one a line', () => {
    fc.assert(
      fc.property(plainText, separators, (text, separator) => {
        const records = reference(text, separator);
        expect(plainRows(text, separator)).toEqual(
          records?.map((cells, index) => ({ line: index + 1, cells })),
        );
      }),
      { numRuns: examples(5_000) },
    );
  });

  test('has the records that its lines have by themselves', () => {
    // Worked by hand: an empty line is a record of one empty cell, and what follows the last line end is none.
    expect(plainRows('a;b\r\n\n;\nc', ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['', ''] },
      { line: 4, cells: ['c'] },
    ]);
  });

  test('is read in time in proportion to its length, also where no separator stands in it', () => {
    // Looked for from every line to the end of the text, a separator would be looked for in 10^12 characters.
    const text = 'abc\n'.repeat(1_000_000);
    let rows = 0;
    eachPlainRecord({ text, line: 1 }, ';', () => {
      rows += 1;
      return true;
    });
    expect(rows).toBe(1_000_000);
  });
});

test.each([
  ['', true],
  ['a;b\n', true],
  ['a;b\r\n', true],
  ['a;b\r', false],
  ['a\r\r\n', false],
  ['a\rb\n', false],
  ['"a"\n', false],
  ['a"b\n', false],
])('%j is split directly: %s', (text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

describe('any text, in pieces that end wherever they may', () => {
  test('has the records that csv-parse finds in the whole of it', () => {
    const length = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(anyText, separators, length, (text, separator, step) => {
        const records = reference(text, separator);
        // A quote within an unquoted field shifts what the others hold: such a file is read as a whole.
        if (!records || /[^";,\t\r\n]"|"[^";,\t\r\n]/.test(text.replaceAll(/"[^"]*"/g, '""'))) return;
        const rows: SourceRow[] = [];
        const bytes = new TextEncoder().encode(`kop\n${text}`);
        let inOrder = true;
        for (const piece of pieces(byteSource(bytes), step)) {
          inOrder &&= eachRecord(piece, separator, (row) => rows.push(keptRow(row)) > 0);
        }
        expect(inOrder).toBe(true);
        expect(rows.map(({ cells }) => cells)).toEqual([['kop'], ...records]);
        expect(rows.map(({ line }) => line)).toEqual(linesOf([['kop'], ...records]));
      }),
      { numRuns: examples(5_000) },
    );
  });
});

/** The line that each record starts on: after those before it and the line ends in their cells. */
function linesOf(records: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return records.map((cells) => {
    const first = line;
    line += cells.join('x').split(/\r\n|\r|\n/).length;
    return first;
  });
}
