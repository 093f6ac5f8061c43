import { readFileSync } from 'node:fs';
import type { WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/findings/refusal.js';
import type { InputFile } from '../../../src/read/tables/input-kind.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { cellName } from '../../../src/read/workbook/worksheet.js';
import { changed, unzipped, workbookOf, zipOf } from '../../support/workbooks.js';

const HEADER = ['gemeente', 'jaar', 'onderdeel', 'toegekend'];

async function opened(bytes: Uint8Array, sheet?: string): Promise<NonNullable<InputFile['sheet']>> {
  return openWorkbook({ bytes, book: 'a.xlsx', sheet });
}

async function texts(...rows: NonNullable<WriteSheet['rows']>): Promise<readonly (readonly string[])[]> {
  const { rows: read } = await opened(await workbookOf({ name: 'Blad1', rows }));
  return read.map(({ cells }) => cells.map(({ text }) => text));
}

async function reasonOf(opening: Promise<unknown>): Promise<unknown> {
  return opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof Refusal ? error.reason : error),
  );
}

describe('the sheet that is read', () => {
  const three = workbookOf(
    { name: 'Oud', rows: [['1']], hidden: true },
    { name: 'Toekenning 2024', rows: [['2']] },
    { name: 'Plan', rows: [['3']] },
  );

  test('is the first that is not hidden', async () => {
    const { name, others } = await opened(await three);
    expect([name, others]).toEqual(['Toekenning 2024', 2]);
  });

  test.each(['Plan', 'plan', ' PLAN '])('is the one that is named, as «%s» too', async (sheet) => {
    expect((await opened(await three, sheet)).rows[0]?.cells[0]?.text).toBe('3');
  });

  test('may be a hidden one that is named', async () => {
    expect((await opened(await three, 'Oud')).rows[0]?.cells[0]?.text).toBe('1');
  });

  test('must be there: else the nearest names are offered', async () => {
    expect(await reasonOf(opened(await three, 'Plaan'))).toEqual({
      key: 'unknown-sheet',
      file: 'a.xlsx',
      sheet: 'Plaan',
      sheets: ['Oud', 'Toekenning 2024', 'Plan'],
      suggestions: ['Plan'],
    });
  });
});

describe('cells that have nothing but a look', () => {
  const looks = async (rows: string) =>
    sheetWith(await workbookOf({ name: 'Blad1', rows: [HEADER, ['Almere', 2024, 7, 100]] }), rows);
  const sheetWith = (book: Uint8Array, rows: string) =>
    changed(book, (xml, name) =>
      name === 'xl/worksheets/sheet1.xml' ? xml.replace('</sheetData>', `${rows}</sheetData>`) : xml,
    );

  test('may stand in the last row and column there are', async () => {
    const { rows } = await opened(await looks('<row r="1048576"><c r="XFD1048576" s="0"/></row>'));
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      HEADER,
      ['Almere', '2024', '7', '100'],
    ]);
  });

  test('a long sheet and a wide one are read as they are', async () => {
    const wide = Array.from({ length: 400 }, (_, at) => `k${at}`);
    const book = await workbookOf({ name: 'Blad1', rows: [HEADER] }, { name: 'Blad2', rows: [wide] });
    const both = sheetWith(book, '<row r="100000"><c r="A100000"><v>5</v></c></row>');
    expect((await opened(both)).rows.at(-1)).toMatchObject({ number: 100_000 });
    expect((await opened(both, 'Blad2')).rows[0]?.cells.length).toBe(400);
  });
});

describe('a sheet of its own for a chart', () => {
  const CHART =
    '<?xml version="1.0"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  /** The first sheets of a workbook as those that hold nothing but a chart. */
  const charted = async (...sheets: readonly WriteSheet[]) => {
    const parts = [...unzipped(await workbookOf(...sheets))].map(([name, xml]): [string, string] => [
      name.replace('worksheets/sheet1.xml', 'chartsheets/sheet1.xml'),
      /worksheets\/sheet1\.xml$/.test(name)
        ? CHART
        : xml
            .replace(/worksheet(" Target="(?:\/xl\/)?)worksheets(\/sheet1)/, 'chartsheet$1chartsheets$2')
            .replace(/worksheets(\/sheet1\.xml"[^>]*)worksheet\+xml/, 'chartsheets$1chartsheet+xml'),
    ]);
    return zipOf(parts);
  };
  const chart = { name: 'Grafiek', rows: [] };
  const table = { name: 'Toekenning', rows: [HEADER, ['Almere', 2024, 7, 100]] };

  test('is passed over where one other sheet has a table', async () => {
    const { name, others } = await opened(
      await charted(chart, { name: 'Notitie', rows: [['let op']] }, table),
    );
    expect([name, others]).toEqual(['Toekenning', 2]);
  });

  test('leaves the first other sheet where two have one', async () => {
    const two = await charted(chart, table, { ...table, name: 'Nog een' });
    expect((await opened(two)).name).toBe('Toekenning');
  });

  test('is no workbook to read by itself', async () => {
    expect(await reasonOf(opened(await charted(chart)))).toEqual({
      key: 'unreadable-workbook',
      file: 'a.xlsx',
      problem: 'not-a-workbook',
    });
  });

  test('is passed over where another is named', async () => {
    expect((await opened(await charted(chart, table), 'Toekenning')).rows.length).toBe(2);
  });
});

describe('what is no workbook to read is refused', () => {
  test.each([
    [
      'an archive of something else',
      zipOf([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]),
      'not-a-workbook',
    ],
    ['an archive cut short', zipOf([['a', 'b']]).slice(0, 30), 'damaged'],
    ['a document type', zipOf([['xl/workbook.xml', '<!DOCTYPE a><a/>']]), 'doctype'],
  ])('%s', async (_, bytes, problem) => {
    expect(await reasonOf(opened(bytes))).toEqual({ key: 'unreadable-workbook', file: 'a.xlsx', problem });
  });

  test('a workbook in which every sheet is hidden, unless one is named', async () => {
    const bytes = await workbookOf({ name: 'A', rows: [['1']], hidden: true });
    expect(await reasonOf(opened(bytes))).toMatchObject({ problem: 'no-sheet' });
    expect((await opened(bytes, 'A')).name).toBe('A');
  });
});

describe('cells', () => {
  test('are read as their text; a number as it was typed', async () => {
    expect(await texts(['Almere', 86373.01, 2023, true, null, ' x '])).toEqual([
      ['Almere', '86373.01', '2023', 'true', '', ' x '],
    ]);
  });

  test('that hold a date are that date, or its year where nothing else is shown', async () => {
    const date = new Date(Date.UTC(2023, 2, 1));
    const bytes = await workbookOf({
      name: 'Blad1',
      rows: [[date, date, date]],
      cells: new Map([
        ['0,0', { style: { numFmt: 'dd-mm-yyyy' } }],
        ['0,1', { style: { numFmt: 'yyyy' } }],
        ['0,2', { style: { numFmt: '[$-413]yyyy;@' } }],
      ]),
    });
    const [row] = (await opened(bytes)).rows;
    expect(row?.cells.map(({ text, isNumber }) => [text, isNumber])).toEqual([
      ['2023-03-01', false],
      ['2023', false],
      ['2023', false],
    ]);
  });

  test.each([
    '_ [$€-413] * #,##0.00_ ;_ [$€-413] * -#,##0.00_ ',
    '[$€-2] #,##0.00',
    '#,##0.00 "euro"',
    '[Red]0.00',
  ])('that show a number as %s hold an amount and no date', async (numFmt) => {
    const cells = new Map([['0,0', { style: { numFmt } }]]);
    const [row] = (await opened(await workbookOf({ name: 'A', rows: [[86373.01]], cells }))).rows;
    expect(row?.cells[0]).toEqual({ text: '86373.01', isNumber: true, formula: 'none' });
  });

  test('with a formula are read by the value kept with it; without one they are not blank', async () => {
    const cells = new Map([
      ['0,0', { formula: '0.1+0.2', formulaResult: 0.1 + 0.2 }],
      ['0,1', { formula: 'SUM(A1:A9)' }],
      ['0,2', { formula: 'IF(A1>0,"","x")', formulaResult: '' }],
    ]);
    const [row] = (await opened(await workbookOf({ name: 'A', rows: [[null, null, null]], cells }))).rows;
    expect(row?.cells).toEqual([
      { text: '0.3', isNumber: true, formula: 'cached' },
      { text: '=SUM(A1:A9)', isNumber: false, formula: 'uncached' },
      { text: '', isNumber: false, formula: 'cached' },
    ]);
  });

  test('of rows that hold nothing are left out, and the others keep their number', async () => {
    const { rows } = await opened(
      await workbookOf({ name: 'A', rows: [[], HEADER, [null, ' '], ['Almere']] }),
    );
    expect(rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  test.each([
    [1, 0, 'A1'],
    [3, 5, 'F3'],
    [9, 25, 'Z9'],
    [9, 26, 'AA9'],
    [9, 701, 'ZZ9'],
    [1_048_576, 16_383, 'XFD1048576'],
  ])('in row %d, column %d are named %s%s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});

test('a workbook that LibreOffice saved is read as it shows there', async () => {
  const sheet = await opened(new Uint8Array(readFileSync('fixtures/workbooks/toekenning.xlsx')));
  expect(sheet).toMatchObject({ name: 'Toekenning', others: 1, merges: [] });
  expect(
    sheet.rows.map(({ number, hidden, cells }) => [number, hidden, ...cells.map(({ text }) => text)]),
  ).toEqual([
    [1, false, 'Gemeente', 'Jaar', 'Onderdeel', 'Toegekend'],
    [2, false, 'Almere', '2023', '7', '86373.01'],
    [3, false, 'Almere', '2023', '8', '0.3'],
    [4, true, 'Almere', '2023', 'Mantelzorg', '1.234,56'],
    [5, false, 'Almere', '2023', '9', '1234.567'],
    [6, false, 'Almere', '2023-03-01', '10', '2023-03-01'],
  ]);
});
