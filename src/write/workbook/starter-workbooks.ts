import { type CellValue, type Cell as FileCell, writeXlsx } from 'hucre/xlsx';
import { type StarterCell, type StarterTable, starterRows } from './starter-files.js';
import { MADE_ON } from './workbook-frame.js';
import { HEADING_STYLE, LEGEND_STYLE } from './workbook-style.js';

const WIDTH = 16;
/** Names of interventions, and what is said of an example. */
const WIDE = 34;
const AMOUNT = '#,##0.00';

/** A starter file as a workbook, with numbers that are numbers. */
export function starterWorkbook(table: StarterTable): Promise<Uint8Array> {
  const { file, headers, example } = table;
  const rows = starterRows(table);
  const all = [headers, ...rows];
  const cells = new Map<string, Partial<FileCell>>();
  headers.forEach((value, column) => {
    cells.set(`0,${column}`, { value, style: HEADING_STYLE });
  });
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      cells.set(`${at + 1},${column}`, styled(cell, row === example));
    });
  });
  return writeXlsx({
    properties: { modified: MADE_ON },
    sheets: [
      {
        name: file.replace(/\.csv$/, ''),
        columns: headers.map((_, column) => ({ width: starterWidth(rows, column) })),
        rows: all.map((row) => row.map(fileValue)),
        cells,
        freezePane: { rows: 1, columns: 0 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
  });
}

/** The name that it has beside the CSV. */
export function workbookName({ file }: StarterTable): string {
  return file.replace(/\.csv$/, '.xlsx');
}

function styled(cell: StarterCell, comment: boolean): Partial<FileCell> {
  const numFmt = typeof cell !== 'string' && cell.kind === 'amount' ? { numFmt: AMOUNT } : {};
  return { value: fileValue(cell), style: { ...(comment ? LEGEND_STYLE : {}), ...numFmt } };
}

function fileValue(cell: StarterCell): CellValue {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  return Number(cell.text);
}

function starterWidth(rows: StarterTable['rows'], column: number): number {
  const isLong = rows.some((row) => {
    const cell = row[column];
    return typeof cell === 'string' && cell.length > WIDTH;
  });
  return isLong ? WIDE : WIDTH;
}
