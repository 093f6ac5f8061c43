import { Refusal } from '../../../src/findings/refusal.js';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { changed, workbookOf } from '../../support/workbooks.js';

const SHEET = 'xl/worksheets/sheet1.xml';
export const ROWS = [
  ['gemeente', 'jaar'],
  ['Almere', 2023],
];

/** A workbook of two sheets, the first of them changed. */
export async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const book = await workbookOf({ name: 'Toekenning 2023', rows: ROWS }, { name: 'Rest', rows: ROWS });
  return changed(book, (xml, name) => {
    if (name !== SHEET) return xml;
    const other = change(xml);
    if (other === xml) throw new Error('nothing was changed');
    return other;
  });
}

export async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await openWorkbook({ bytes, book: 'boek.xlsx', sheet: undefined })).rows.length;
  } catch (error) {
    return error instanceof Refusal ? error.reason : error;
  }
}

/** The reason of a refusal at a cell of the sheet that was changed. */
export const at = (problem: string, cell: string) => ({
  key: 'unreadable-workbook',
  file: 'boek.xlsx',
  problem,
  sheet: 'Toekenning 2023',
  cell,
});
