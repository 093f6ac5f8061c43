import { expect } from 'vitest';
import { sheetNumber } from './spuk-book.js';
import { changed } from './workbooks.js';

/** What somebody types in a row of the sheet Plan: code, name, year, kind, from, to, amount. */
export type TypedRow = readonly (string | number | null)[];

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** A workbook with rows typed in the sheet Plan, from a row on that is still free. */
export function planTyped(book: Uint8Array, first: number, rows: readonly TypedRow[]): Uint8Array {
  const part = `xl/worksheets/sheet${sheetNumber(book, 'Plan')}.xml`;
  return changed(book, (xml, name) => {
    if (name !== part) return xml;
    return rows.reduce((sheet, row, at) => {
      const line = first + at;
      const cells = COLUMNS.map((column, cell) => typed(`${column}${line}`, row[cell] ?? null)).join('');
      const free = new RegExp(`(<row r="${line}"[^>]*>)(?:<c r="[A-G]${line}"[^>]*/>){7}`);
      expect(sheet).toMatch(free);
      return sheet.replace(free, (_, start) => `${start}${cells}`);
    }, xml);
  });
}

function typed(cell: string, value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${cell}"><v>${value}</v></c>`;
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}
