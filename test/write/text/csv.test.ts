import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/messages/nl.js';
import { Amount } from '../../../src/money/amount.js';
import { amountCell, EMPTY, integer, text } from '../../../src/report/cell.js';
import type { Records } from '../../../src/report/records.js';
import { csvText } from '../../../src/write/text/csv.js';
import { printableField } from '../../../src/write/text/printable.js';

const named = (name: string, amount = '1.50'): Records => ({
  columns: ['name', 'year', 'granted', 'shiftLimit'],
  rows: [[text(name), integer(2024), amountCell(Amount.of(amount)), EMPTY]],
});
const csv = (records: Records) => csvText(records, 'csv', nl);
const csvNl = (records: Records) => csvText(records, 'csv-nl', nl);

describe('text that a spreadsheet would run is made harmless', () => {
  test.each(['=1+1', '=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '-', '=HYPERLINK("http://a";"b")'])(
    '%j',
    (formula) => {
      for (const [written, delimiter] of [
        [csv(named(formula)), ','],
        [csvNl(named(formula)), ';'],
      ] as const) {
        const [, row] = parse(written, { delimiter, bom: true });
        expect(row?.[0]).not.toMatch(/^[=+\-@\t\r]/);
        // An apostrophe also stands where another spreadsheet begins a cell, as behind a tab.
        expect(row?.[0]?.replaceAll("'", '')).toContain(formula);
      }
    },
  );

  test.each(["'s-Gravenhage", 'Súdwest-Fryslân', 'a=b', '1-2', ''])(
    'other text is not touched: %j',
    (plain) => {
      expect(parse(csv(named(plain)))[1]?.[0]).toBe(plain);
    },
  );

  test('amounts stay amounts, also below zero', () => {
    expect(csv(named('a', '-10.00'))).toBe('name,year,granted,shiftLimit\na,2024,-10.00,\n');
    expect(csvNl(named('a', '-10.00'))).toBe(
      '\ufeffgemeente;jaar;toegekend;schuifgrens\r\na;2024;-10,00;\r\n',
    );
  });
});

describe('quotes', () => {
  test.each([
    ['a comma', 'a,b', '"a,b"', 'a,b'],
    ['a semicolon', 'a;b', 'a;b', '"a;b"'],
    ['a quote', 'a"b', '"a""b"', '"a""b"'],
    ['a line end', 'a\nb', '"a\nb"', '"a\nb"'],
    ['an old line end', 'a\rb', '"a\rb"', '"a\rb"'],
    ['both', 'a\r\nb', '"a\r\nb"', '"a\r\nb"'],
  ])('around %s', (_, plain, comma, semicolon) => {
    expect(csv(named(plain)).split('2024')[0]).toBe(`name,year,granted,shiftLimit\n${comma},`);
    expect(csvNl(named(plain)).split('2024')[0]).toContain(`\r\n${semicolon};`);
  });

  test('whatever the text, it is read back, but for what makes it harmless', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        const read = [
          parse(csv(named(plain)))[1]?.[0],
          parse(csvNl(named(plain)), { delimiter: ';', bom: true })[1]?.[0],
        ];
        for (const text of read) {
          expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(withoutApostrophes(text)).toBe(withoutApostrophes(printableField(plain)));
        }
      }),
    );
  });
});

const withoutApostrophes = (text = '') => text.replaceAll("'", '');

test('amounts are not grouped and have two decimals; none is an empty cell', () => {
  expect(csv(named('a', '9999999999999.90'))).toContain('a,2024,9999999999999.90,\n');
  expect(csvNl(named('a', '9999999999999.90'))).toContain('a;2024;9999999999999,90;\r\n');
});
