// Workbooks with more in them than memory bears are refused, and large ones are read.

import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSheetTable } from '../../../src/read/workbook/sheet-table.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { zipProblem } from '../../../src/read/workbook/zip-parts.js';
import { changed, unzipped, workbookOf, zipOf } from '../../support/workbooks.js';
import { senseOf } from '../header-sense.js';
import { at, ROWS, refusalOf, withSheet } from './changed-sheet.js';

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
});

test('an archive that states a small size and unpacks to a huge one is found by unpacking', async () => {
  const bomb = zipOf([['a.xml', new Uint8Array(300 * 1024 * 1024), { size: 10 }]]);
  expect(bomb.length).toBeLessThan(400_000);
  expect(await zipProblem(bomb)).toBe('too-large');
});

test('the table of a sheet of two hundred thousand rows and ten thousand merged cells is read', () => {
  const cellOf = (text: string) => ({ text, isNumber: false, formula: 'none' }) as const;
  const rows = Array.from({ length: 200_000 }, (_, at) => ({
    number: at + 1,
    hidden: false,
    cells: [cellOf(String(at))],
  }));
  const merges = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ firstRow: 10 + at, lastRow: 10 + at },
    ...{ firstColumn: 0, lastColumn: 0 },
  }));
  const sheet = { book: 'a.xlsx', name: 'Blad1', others: 0, merges, hiddenColumns: [], rows };
  const { table } = readSheetTable(
    'a.xlsx',
    sheet,
    senseOf(() => false),
  );
  expect(table?.rows).toHaveLength(189_999);
});

describe('cells that have nothing but a look', () => {
  const looking = async (rows: string) =>
    (
      await openWorkbook({
        bytes: await withSheet((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`)),
        book: 'a.xlsx',
        sheet: 'Toekenning 2023',
      })
    ).rows;

  test('are no cells of the table, however many rows have them', async () => {
    const row = (_: unknown, at: number) =>
      `<row r="${at + 3}"><c r="A${at + 3}" s="0"/><c r="Z${at + 3}" s="0"/></row>`;
    expect((await looking(Array.from({ length: 50_000 }, row).join(''))).length).toBe(2);
  });

  test('leave a value far below where it is', async () => {
    const rows = await looking('<row r="900000"><c r="A900000"><v>5</v></c></row>');
    expect([rows.at(-1)?.number, rows.at(-1)?.cells[0]?.text]).toEqual([900_000, '5']);
  });
});
