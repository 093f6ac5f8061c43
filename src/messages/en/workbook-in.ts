import type { ForeignFormat, WorkbookProblem } from '../../findings/refusal.js';
import type { WorkbookRefusalSpeech, WorkbookSpeech } from '../words.js';
import { decimal, euro, or, quoted } from './writing.js';

const PROBLEM: Readonly<Record<WorkbookProblem, { readonly message: string; readonly hint: string }>> = {
  damaged: {
    message: 'the file is damaged or not complete',
    hint: 'Open it in Excel or LibreOffice and save it again as .xlsx.',
  },
  'cut-off': {
    message: 'it is not whole: its XML ends too early or is wrong',
    hint: 'Open it in Excel or LibreOffice and save it as .xlsx again, or ask for it again: a part is missing.',
  },
  'row-twice': {
    message: 'a row is in it twice, and only one of the two would count',
    hint: 'Open it in Excel or LibreOffice, see that everything is there and save it as .xlsx again.',
  },
  'cell-twice': {
    message: 'a cell is in it twice, and only one of the two would count',
    hint: 'Open it in Excel or LibreOffice, see that everything is there and save it as .xlsx again.',
  },
  'too-large': {
    message: 'the file is far too large once unpacked',
    hint: 'Copy the table alone to a new workbook.',
  },
  doctype: {
    message: 'the file has a document type declaration, which does not belong in a workbook',
    hint: 'Do not trust this file; ask its sender for a workbook made by Excel or LibreOffice.',
  },
  'not-a-workbook': {
    message: 'it is no workbook in the format .xlsx',
    hint: 'Save it in Excel or LibreOffice as .xlsx or as CSV.',
  },
  'no-sheet': {
    message: 'all of its sheets are hidden',
    hint: 'Name the sheet that is to be read, as in file.xlsx#Sheet1.',
  },
  'old-or-encrypted': {
    message: 'it is a workbook in the old format .xls, or it is protected by a password',
    hint: 'Save it as .xlsx without a password.',
  },
};

const AS_XLSX = 'Open it in Excel or LibreOffice and save it as .xlsx.';

const FORMAT: Readonly<Record<ForeignFormat, { readonly message: string; readonly hint: string }>> = {
  pdf: { message: 'a PDF', hint: 'Ask for the workbook or the CSV that the PDF was made of.' },
  html: { message: 'a web page (HTML), whatever the file is called', hint: AS_XLSX },
  'excel-xml': { message: 'a workbook in XML, as Excel 2003 saved it', hint: AS_XLSX },
  opendocument: { message: 'a workbook in the format .ods', hint: AS_XLSX },
  'flat-opendocument': { message: 'a workbook in the format .fods', hint: AS_XLSX },
  auditfile: {
    message: 'an XML auditfile, which holds actuals',
    hint: 'Give it as actuals, with a mapping: -s auditfile.xaf --map koppeling.csv.',
  },
  xml: { message: 'XML', hint: 'Save the data as .xlsx or as CSV.' },
};

export const workbookFindings: WorkbookSpeech = {
  MERGED_CELLS: ({ part, range }) => ({
    message:
      part === 'title'
        ? `The first filled row is a title (${range}) and no header; nothing was read from this sheet.`
        : part === 'header'
          ? `The header has merged cells (${range}), so that it is not certain which column is what; nothing was read from this sheet.`
          : `The cells ${range} are merged, so that it is not certain to which row their content belongs; these rows were not read.`,
    remedy:
      part === 'title'
        ? 'Remove the rows above the header, so that the header is the first filled row.'
        : part === 'header'
          ? 'Unmerge them and give every column one header, in the first row that is filled.'
          : 'Unmerge them and fill every cell.',
  }),
  UNCOMPUTED_FORMULA: ({ formula }) => ({
    message: `The file holds no computed value for the formula “${formula.length > 40 ? `${formula.slice(0, 40)}…` : formula}”; spuk reads values that were saved, and no others.`,
    remedy: 'Open the file in Excel or LibreOffice and save it again, or fill in the value.',
  }),
  HIDDEN_ROWS: ({ of, count }) => ({
    message:
      count === 1
        ? `One hidden ${of === 'rows' ? 'row' : 'column'} was read and counts.`
        : `${count} hidden ${of} were read and count; this is the first.`,
    remedy:
      of === 'rows'
        ? 'A filter only hides; remove rows that should not count.'
        : 'Hiding leaves nothing out; remove columns that should not count.',
  }),
};

export const workbookRefusals: WorkbookRefusalSpeech = {
  'unreadable-workbook': ({ file, problem, sheet, cell }) => ({
    message: `${file} cannot be read: ${PROBLEM[problem].message}${cell === undefined ? '' : ` (sheet «${sheet}», cell ${cell})`}.`,
    hint: PROBLEM[problem].hint,
  }),
  'unknown-sheet': ({ file, sheet, sheets, suggestions }) => ({
    message: `${file} has no sheet “${sheet}”.`,
    hint:
      suggestions.length > 0 ? `Did you mean ${or(quoted(suggestions))}?` : `Choose ${or(quoted(sheets))}.`,
  }),
  'inexact-workbook': (reason) => ({
    message:
      'amount' in reason
        ? `An amount of ${euro(reason.amount)} is too large for a workbook: a spreadsheet would lose cents of it.`
        : `A share of ${decimal(reason.percentage)}% has too many decimals for a workbook: a spreadsheet might lose a cent with it.`,
    hint: 'Write the result as a table, csv, csv-nl, markdown or json; those are exact.',
  }),
  'workbook-on-terminal': () => ({
    message: 'A workbook cannot be put on the screen.',
    hint: 'Name a file: -o budget.xlsx.',
  }),
  'page-on-terminal': () => ({
    message: 'A page is not for the screen.',
    hint: 'Name a file: -o report.html. With -o - the HTML goes to standard output all the same.',
  }),
  'foreign-format': ({ file, format }) => ({
    message: `${file} is no table that can be read: it is ${FORMAT[format].message}.`,
    hint: FORMAT[format].hint,
  }),
  'sheet-of-text': ({ file, sheet }) => ({
    message: `${file} is no workbook, so it has no sheet “${sheet}”.`,
    hint: `Name the file without #${sheet}.`,
  }),
};
