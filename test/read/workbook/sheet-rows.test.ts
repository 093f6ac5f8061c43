import { describe, expect, test } from 'vitest';
import { sheetRows } from '../../../src/read/workbook/sheet-rows.js';

/** What is found of rows, each with its cells, and where. */
function faultsOf(rows: readonly (readonly [row: string | undefined, ...cells: (string | undefined)[]])[]) {
  const sheet = sheetRows();
  for (const [number, ...cells] of rows) {
    const inRow = sheet.row(number);
    if (inRow !== undefined) return `${inRow} ${sheet.place()}`;
    for (const cell of cells) {
      const fault = sheet.cell(cell);
      if (fault !== undefined) return `${fault} ${sheet.place()}`;
    }
  }
  return 'fine';
}

describe('the rows of a sheet', () => {
  test.each([
    ['in order', [['1', 'A1', 'B1'] as const, ['2', 'A2'] as const]],
    ['in another order', [['2', 'B2', 'A2'] as const, ['1', 'XFD1', 'C1'] as const]],
    ['without numbers', [[undefined, undefined, 'C1', undefined] as const, [undefined, 'A2'] as const]],
    ['to the last there is', [['1048576', 'XFD1048576'] as const]],
  ])('are fine %s', (_, rows) => {
    expect(faultsOf(rows)).toBe('fine');
  });

  test.each([
    ['a row twice', [['1', 'A1'] as const, ['2'] as const, ['1'] as const], 'row-twice A1'],
    [
      'a row twice of which one has no number',
      [['2'] as const, ['1'] as const, [undefined] as const],
      'row-twice A2',
    ],
    ['a cell twice', [['1', 'A1', 'B1', 'A1'] as const], 'cell-twice A1'],
    ['a cell twice of which one has no name', [['1', 'C1', 'B1', undefined] as const], 'cell-twice C1'],
    ['a cell of another row', [['1', 'A2'] as const], 'cut-off A1'],
    ['a row 0', [['0'] as const], 'cut-off undefined'],
    ['a row 1.5', [['1.5'] as const], 'cut-off undefined'],
    ['a row below the last', [['1048577'] as const], 'cut-off undefined'],
    ['a column beyond the last', [['1', 'XFE1'] as const], 'cut-off A1'],
    ['a cell without a row', [['1', 'A'] as const], 'cut-off A1'],
  ])('are not with %s', (_, rows, fault) => {
    expect(faultsOf(rows)).toBe(fault);
  });

  test('may reach over twenty million cells to the last that holds something, and not one more', () => {
    // 1,220 rows of 16,384 columns (XFD) are 19,988,480 cells; one row more makes 20,004,864.
    const sheet = sheetRows();
    sheet.row('1');
    sheet.cell('XFD1');
    expect(sheet.filled()).toBeUndefined();
    sheet.row('1220');
    sheet.cell('A1220');
    expect(sheet.filled()).toBeUndefined();
    sheet.row('1221');
    sheet.cell('A1221');
    expect(sheet.filled()).toBe('too-large');
    expect(sheet.place()).toBe('A1221');
  });

  test('may have cells beyond that have nothing but a look', () => {
    const used = { row: 0, column: 0 };
    const sheet = sheetRows(used);
    sheet.row('2');
    sheet.cell('C2');
    sheet.filled();
    sheet.row('1048576');
    expect(sheet.cell('XFD1048576')).toBeUndefined();
    expect(used).toEqual({ row: 2, column: 3, emptyRows: 0 });
  });
});
