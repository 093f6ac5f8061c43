// Workbooks that spuk itself has made, and that come back: the plan with the rows that somebody added, and what every year
// grants. Their title and legend stand above the header, and beside the inputs stands what follows from them.

import { plainText } from '../names/plain-text.js';
import { isNamedTotal, isSubtotal } from '../tables/columns.js';
import type { Worksheet, WorksheetCell, WorksheetRow } from './worksheet.js';

/** What may be read of such a workbook. */
export type OwnRole = 'plan' | 'allocation';

const YEAR = /^(?:19|20|21)\d\d$/;
const PLAN = 'plan';

/** Whether spuk made a workbook, by what its properties say. */
export function isOwnWorkbook(creator: string | undefined): boolean {
  return creator !== undefined && /^spuk \d/.test(creator);
}

/** Whether a sheet is what a role reads, by its name. */
export function isSheetOf(role: OwnRole, name: string): boolean {
  return role === 'plan' ? plainText(name) === PLAN : YEAR.test(name.trim());
}

/** A sheet of such a workbook as the table that it holds; one that holds no inputs stays as it is. */
export function ownSheet(sheet: Worksheet): Worksheet {
  if (isSheetOf('plan', sheet.name)) return planTable(belowTitle(sheet));
  return isSheetOf('allocation', sheet.name) ? yearTable(belowTitle(sheet), sheet.name.trim()) : sheet;
}

/** A title and a legend stand alone in their rows. */
const LEAST_HEADERS = 3;

function belowTitle(sheet: Worksheet): Worksheet {
  const isHeader = ({ cells }: WorksheetRow) =>
    cells.filter(({ text }) => text.trim() !== '').length >= LEAST_HEADERS;
  const header = sheet.rows.findIndex(isHeader);
  return header < 0 ? sheet : { ...sheet, rows: sheet.rows.slice(header) };
}

const EMPTY: WorksheetCell = { text: '', isNumber: false, formula: 'none' };
/** What stands beside a row of the plan, in both languages. */
const BESIDE =
  /^(?:van nr|from no|naar nr|to no|telt mee|counts|(?:met wettelijk|with legal) maximum \d{4})$/;

/** The rows as they were written or added, without what the workbook made of them. */
function planTable(sheet: Worksheet): Worksheet {
  const [header] = sheet.rows;
  const beside = new Set(
    header?.cells.flatMap(({ text }, column) => (BESIDE.test(plainText(text)) ? [column] : [])),
  );
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (beside.has(column) ? EMPTY : cell)),
  }));
  return { ...sheet, rows: rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== '')) };
}

const NUMBERS = ['nr', 'no'];

/**
 * The interventions of a year, each with the year that is the name of the sheet. Sums follow from them, and rows may be
 * out of sight because nobody asked for them.
 */
function yearTable(sheet: Worksheet, year: string): Worksheet {
  const [header, ...rows] = sheet.rows;
  if (!header) return sheet;
  const number = header.cells.findIndex(({ text }) => NUMBERS.includes(plainText(text)));
  if (number < 0) return sheet;
  // Whatever the grant calls an intervention: its name stands next to its number.
  const name = number + 1;
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const inYear = (row: WorksheetRow, numberCell: WorksheetCell | undefined, last: WorksheetCell) => ({
    ...row,
    hidden: false,
    cells: Array.from({ length: width + 1 }, (_, column): WorksheetCell => {
      if (column === width) return last;
      if (column === name) return EMPTY;
      return (column === number ? numberCell : row.cells[column]) ?? EMPTY;
    }),
  });
  const isSum = ({ cells }: WorksheetRow) => {
    const text = cells[name]?.text ?? '';
    return (cells[number]?.text ?? '').trim() === '' && (isSubtotal(text) || isNamedTotal(text));
  };
  const said = (text: string, isNumber: boolean): WorksheetCell => ({ text, isNumber, formula: 'none' });
  return {
    ...sheet,
    rows: [
      inYear(header, said('onderdeel', false), said('jaar', false)),
      ...rows.filter((row) => !isSum(row)).map((row) => inYear(row, row.cells[number], said(year, true))),
    ],
  };
}
