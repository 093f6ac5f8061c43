import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Amount } from '../../../src/money/amount.js';
import { parseAmount } from '../../../src/money/amount-text.js';
import { readSheetTable } from '../../../src/read/workbook/sheet-table.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import type { MergedCells, Worksheet, WorksheetCell } from '../../../src/read/workbook/worksheet.js';
import { examples } from '../../support/examples.js';
import { workbookOf } from '../../support/workbooks.js';
import { senseOf } from '../header-sense.js';

function sheetOf(rows: readonly (readonly string[])[], merges: readonly MergedCells[] = []): Worksheet {
  const cellOf = (text: string): WorksheetCell => ({ text, isNumber: false, formula: 'none' });
  return {
    book: 'a.xlsx',
    name: 'Blad1',
    others: 0,
    merges,
    hiddenColumns: [],
    rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells: cells.map(cellOf) })),
  };
}

const merge = (firstRow: number, lastRow: number, column = 0): MergedCells => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

describe('the table of a sheet', () => {
  test('has as many cells in every row as its widest row has filled', () => {
    const { table } = readSheetTable(
      'a.xlsx',
      sheetOf([['a', 'b', ''], ['1'], ['2', '3', '4', ' ']]),
      senseOf(() => false),
    );
    expect(table?.header.cells).toEqual(['a', 'b', '']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['1', '', ''],
      ['2', '3', '4'],
    ]);
  });

  // Rows 2 to 3 and 5 are merged: of rows 2 to 6 those three are left out, and the edges stay.
  test('leaves out the rows that merged cells lie in, and no other', () => {
    const rows = [['a'], ['2'], ['3'], ['4'], ['5'], ['6']];
    const { table, findings } = readSheetTable(
      'a.xlsx',
      sheetOf(rows, [merge(2, 3), merge(5, 5)]),
      senseOf(() => false),
    );
    expect(table?.rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(table?.ragged.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(findings.map(({ code, where }) => `${code} ${where?.cell}`)).toEqual([
      'MERGED_CELLS A2',
      'MERGED_CELLS A5',
    ]);
  });

  test('shows a row as one line in which every cell is found at its place', () => {
    const { table } = readSheetTable(
      'a.xlsx',
      sheetOf([
        ['jaar', 'bedrag'],
        ['é2023', '1,00'],
      ]),
      senseOf(() => false),
    );
    const { column = 0, width = 0, field, cell } = table?.where(2, 1) ?? {};
    expect([...(table?.lineText(2) ?? '')].slice(column - 1, column - 1 + width).join('')).toBe('1,00');
    expect([field, cell]).toEqual(['bedrag', 'B2']);
  });
});

test('an amount that was put into a cell comes out as it was, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1, maxLength: 50 }),
      async (cents) => {
        const bytes = await workbookOf({ name: 'A', rows: cents.map((each) => [each / 100]) });
        const { rows } = await openWorkbook({ bytes, book: 'a.xlsx', sheet: undefined });
        expect(rows.map(({ cells }) => parseAmount(cells[0]?.text ?? '', '.'))).toEqual(
          cents.map((each) => Amount.ofCents(each)),
        );
      },
    ),
    { numRuns: examples(20) },
  );
});
