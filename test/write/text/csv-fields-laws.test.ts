// Fields that need no quotes are written without csv-stringify; it stays what says how a field is written.

import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvField, csvLines } from '../../../src/write/text/csv-fields.js';
import { examples } from '../../support/examples.js';

/** What csv-stringify makes of whole lines, told what each dialect is in words of its own. */
const REFERENCE = {
  csv: { delimiter: ',', record_delimiter: '\n', quoted_match: /[\r\n]/ },
  'csv-nl': { delimiter: ';', record_delimiter: '\r\n', bom: true, quoted_match: /[\r\n]/ },
} as const;

const telling = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '=',
  '-',
  "'",
  '\ufeff',
  'é',
  '𝄞',
  'a',
  '7',
];
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom(...telling), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', '-12.00', '1.234,56', 'GM0014', "'s-Gravenhage"),
);

describe.each(['csv', 'csv-nl'] as const)('%s', (dialect) => {
  test('is to the letter what csv-stringify makes of the same fields', () => {
    const lines = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (rows) => {
        const written = csvLines(
          rows.map((fields) => fields.map((text) => csvField(text, dialect))),
          dialect,
        );
        expect(written).toBe(stringify(rows, REFERENCE[dialect]));
      }),
      { numRuns: examples(3_000) },
    );
  });

  test.each([
    ['nothing', '', ''],
    ['a quote alone', '"', '""""'],
    ['a line end alone', '\r', '"\r"'],
    ['spaces, which are the field’s own', ' a ', ' a '],
  ])('%s', (_, text, expected) => {
    expect(csvField(text, dialect)).toBe(expected);
  });
});
