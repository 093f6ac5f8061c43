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

  test('may have twenty million cells up to their last ones, and not one more', () => {
    // 1,220 rows up to XFD (16,384) are 19,988,480; 11,520 columns make it 20,000,000. QAB is column 11,520.
    const full = Array.from({ length: 1_220 }, (_, at) => [String(at + 1), `XFD${at + 1}`] as const);
    expect(faultsOf([...full, ['1221', 'QAB1221'] as const])).toBe('fine');
    expect(faultsOf([...full, ['1221', 'QAB1221', 'QAC1221'] as const])).toBe('too-large QAC1221');
  });
});
