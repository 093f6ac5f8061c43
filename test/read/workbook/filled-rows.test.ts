// A workbook without its empty rows shows what it showed with them: only who reads it holds less.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFilledRows } from '../../../src/read/workbook/filled-rows.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { changed, unzipped, workbookOf } from '../../support/workbooks.js';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of one sheet with these rows, as XML. */
async function bookOf(rows: string, prefix = ''): Promise<Uint8Array> {
  const name = (element: string) => `${prefix === '' ? '' : `${prefix}:`}${element}`;
  const book = await workbookOf({ name: 'Blad1', rows: [['x']] });
  const sheet = `<?xml version="1.0"?><${name('worksheet')} xmlns${prefix === '' ? '' : `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${name('sheetData')}>${rows}</${name('sheetData')}><${name('mergeCells')} count="1"><${name('mergeCell')} ref="A1:B1"/></${name('mergeCells')}></${name('worksheet')}>`;
  return changed(book, (xml, part) => (part === SHEET ? sheet : xml));
}

const shown = (bytes: Uint8Array) => openWorkbook({ bytes, book: 'in.xlsx', sheet: undefined });
const kept = (book: Uint8Array) => withFilledRows(book, new Set([SHEET]));
const sheetOf = (book: Uint8Array) => unzipped(book).get(SHEET) ?? '';

const FILLED = (row: number, text: string) =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${row}" s="1"/></row>`;

describe('rows that hold nothing', () => {
  test.each([
    ['cells of a look', '<row r="2" s="1" customFormat="1"><c r="A2" s="1"/><c r="B2" s="1"/></row>'],
    ['an element without content', '<row r="2" spans="1:4"/>'],
    ['nothing within', '<row r="2"></row>'],
    ['a remark', '<row r="2"><!-- <c r="A2"><v>7</v></c> --></row>'],
  ])('are left out: %s', async (_, row) => {
    const book = await kept(await bookOf(`${FILLED(1, 'x')}${row}${FILLED(3, 'y')}`));
    expect(sheetOf(book)).toContain(`<sheetData>${FILLED(1, 'x')}${FILLED(3, 'y')}</sheetData>`);
    expect((await shown(book)).rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  test.each([
    ['a value', '<row r="2"><c r="A2"><v>7</v></c></row>'],
    ['a formula', '<row r="2"><c r="A2"><f>1+1</f></c></row>'],
    ['a text of its own', FILLED(2, 'a &lt;row r="9"&gt; ‘€’ 😀')],
    ['a text in brackets of its own', FILLED(2, '<![CDATA[</row><row r="9">]]>')],
  ])('and those with something stay: %s', async (_, row) => {
    const whole = await bookOf(`${row}<row r="5"/>`);
    const book = await kept(whole);
    expect(sheetOf(book)).toContain(`<sheetData>${row}</sheetData>`);
    expect(await shown(book)).toEqual(await shown(whole));
  });

  test('also where every element has a prefix', async () => {
    const row = (number: number, cell: string) => `<x:row r="${number}">${cell}</x:row>`;
    const filled = row(2, '<x:c r="A2"><x:v>7</x:v></x:c>');
    const book = await kept(await bookOf(`${row(1, '<x:c r="A1" s="1"/>')}${filled}`, 'x'));
    expect(sheetOf(book)).toContain(`<x:sheetData>${filled}</x:sheetData>`);
  });

  test('the other files of the workbook stay as they are', async () => {
    const book = await bookOf(FILLED(1, 'x'));
    expect([...unzipped(await kept(book))]).toEqual([...unzipped(book)]);
  });
});

test('whatever the rows, the workbook shows the same', async () => {
  const text = fc.string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom('a', '7', '&amp;', '€', '😀', '\n'),
  });
  const rows = fc.array(fc.option(text), { minLength: 1, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(rows, fc.nat({ max: 3000 }), async (texts, padding) => {
      // What is unpacked comes in pieces: the padding moves where one ends.
      const all = texts.map((each, at) =>
        each === null ? `<row r="${at + 1}"><c r="A${at + 1}" s="1"/></row>` : FILLED(at + 1, each),
      );
      const book = await bookOf(`${' '.repeat(padding)}${all.join('')}`);
      expect(await shown(await kept(book))).toEqual(await shown(book));
    }),
    { numRuns: 30 },
  );
});

describe('a sheet with very many of them', () => {
  const look = (from: number, count: number, number = (row: number) => ` r="${row}"`) =>
    Array.from({ length: count }, (_, at) => `<row${number(from + at)}><c s="1"/></row>`).join('');

  test('is read as one without them', async () => {
    const many = await bookOf(`${FILLED(1, 'x')}${look(2, 30_000)}${FILLED(30_002, 'y')}`);
    const few = await bookOf(`${FILLED(1, 'x')}${FILLED(30_002, 'y')}`);
    expect(await shown(many)).toEqual(await shown(few));
  });

  test('whose rows have no numbers keeps them all: each counts for the place of the next', async () => {
    const none = () => '';
    const last = '<row><c t="inlineStr"><is><t>y</t></is></c></row>';
    const { rows } = await shown(await bookOf(`${FILLED(1, 'x')}${look(2, 30_000, none)}${last}`));
    expect(rows.map(({ number }) => number)).toEqual([1, 30_002]);
  });
});
