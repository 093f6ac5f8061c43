// A workbook is looked at before it is opened: what is not whole, or would hurt, is refused at its place.

import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { changed, unzipped, workbookOf, zipOf } from '../../support/workbooks.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = [
  ['gemeente', 'jaar'],
  ['Almere', 2023],
];

/** A workbook of two sheets, the first of them changed. */
async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const book = await workbookOf({ name: 'Toekenning 2023', rows: ROWS }, { name: 'Rest', rows: ROWS });
  return changed(book, (xml, name) => {
    if (name !== SHEET) return xml;
    const other = change(xml);
    if (other === xml) throw new Error('nothing was changed');
    return other;
  });
}

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await openWorkbook({ bytes, book: 'boek.xlsx', sheet: undefined })).rows.length;
  } catch (error) {
    return error instanceof Refusal ? error.reason : error;
  }
}

const at = (problem: string, cell: string) => ({
  key: 'unreadable-workbook',
  file: 'boek.xlsx',
  problem,
  sheet: 'Toekenning 2023',
  cell,
});

describe('a sheet', () => {
  test('that is whole is read', async () => {
    const book = await workbookOf({ name: 'Toekenning 2023', rows: ROWS });
    expect(await refusalOf(book)).toBe(2);
  });

  test.each([
    ['in a cell', (xml: string) => xml.slice(0, xml.indexOf('r="B2"'))],
    ['behind a row', (xml: string) => xml.slice(0, xml.indexOf('</sheetData>'))],
    ['at the very end', (xml: string) => xml.slice(0, xml.lastIndexOf('</worksheet>'))],
    ['by a mistake', (xml: string) => xml.replace('</row></sheetData>', '</sheetData>')],
    ['by bytes that are no character', (xml: string) => xml.replace('</sheetData>', '&#0;</sheetData>')],
  ])('that is cut off %s is refused there: not one of its rows is read', async (_, change) => {
    const refusal = await refusalOf(await withSheet(change));
    expect(refusal).toMatchObject({ problem: 'cut-off', sheet: 'Toekenning 2023' });
    expect(refusal).toHaveProperty('cell', expect.stringMatching(/^[AB]2$/));
  });

  test('in which a row or cell stands twice is refused at the second', async () => {
    const row = await withSheet((xml) => xml.replace(/<row r="2".*?<\/row>/, (text) => text + text));
    expect(await refusalOf(row)).toEqual(at('row-twice', 'A2'));
    const cell = await withSheet((xml) => xml.replace(/<c r="B2".*?<\/c>/, (text) => text + text));
    expect(await refusalOf(cell)).toEqual(at('cell-twice', 'B2'));
  });

  test('with a text longer than any cell can hold is refused, also where it is made of entities', async () => {
    // 32,767 characters, each written in at most ten bytes; a piece of the file may end just behind it.
    const text = (length: number) => (xml: string) =>
      xml.replace('</sheetData>', `${' '.repeat(length)}</sheetData>`);
    expect(await refusalOf(await withSheet(text(300_000)))).toBe(2);
    expect(await refusalOf(await withSheet(text(1_000_000)))).toEqual(at('too-large', 'B2'));
  });
});

/** 4,010,000 of them, between digits in no order, so that they do not pack into nothing. */
function entities(): string {
  const texts = Array.from({ length: 401 }, () => [...randomBytes(5_000).toString('hex')].join('&lt;'));
  return texts.map((text) => `<a>${text}&lt;</a>`).join('');
}

describe('a workbook', () => {
  test('whose list of texts has more than a million is refused', async () => {
    const book = await workbookOf({ name: 'Blad1', rows: ROWS });
    const texts = (count: number) =>
      changed(book, (xml, name) =>
        name === 'xl/sharedStrings.xml'
          ? xml.replace('</sst>', `${'<si><t/></si>'.repeat(count)}</sst>`)
          : xml,
      );
    expect(unzipped(book).get('xl/sharedStrings.xml')).toContain('</sst>');
    expect(await refusalOf(texts(1_000_000))).toEqual({
      key: 'unreadable-workbook',
      file: 'boek.xlsx',
      problem: 'too-large',
    });
  });

  test('with more than four million entities is refused', async () => {
    const book = await withSheet((xml) => xml.replace('</sheetData>', `${entities()}</sheetData>`));
    expect(await refusalOf(book)).toEqual(at('too-large', 'B2'));
  });

  test('with a part of a million elements beside its sheets is refused', async () => {
    const book = await workbookOf({ name: 'Blad1', rows: ROWS });
    const styles = changed(book, (xml, name) =>
      name === 'xl/styles.xml'
        ? xml.replace('</styleSheet>', `${'<xf/>'.repeat(1_000_000)}</styleSheet>`)
        : xml,
    );
    expect(await refusalOf(styles)).toMatchObject({ problem: 'too-large' });
  });

  test('may hold drawings that are no XML: they are not read', async () => {
    const book = await workbookOf({ name: 'Blad1', rows: ROWS });
    const files = [...unzipped(book), ['xl/drawings/vmlDrawing1.vml', '<xml><br></xml>']] as const;
    expect(await refusalOf(zipOf(files))).toBe(2);
  });
});
