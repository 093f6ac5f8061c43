// A workbook is looked at before it is opened: what is not whole, or would hurt, is refused at its place.

import { describe, expect, test } from 'vitest';
import { unzipped, workbookOf, zipOf } from '../../support/workbooks.js';
import { at, ROWS, refusalOf, withSheet } from './changed-sheet.js';

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

describe('a workbook', () => {
  test('may hold drawings that are no XML: they are not read', async () => {
    const book = await workbookOf({ name: 'Blad1', rows: ROWS });
    const files = [...unzipped(book), ['xl/drawings/vmlDrawing1.vml', '<xml><br></xml>']] as const;
    expect(await refusalOf(zipOf(files))).toBe(2);
  });
});
