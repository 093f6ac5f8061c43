// Texts of a workbook that are not all of one kind: the notes and corrections of a concept are no digits of an amount.

import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/read/workbook/workbook.js';
import { changed, workbookOf } from '../../support/workbooks.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const run = (text: string, look = '') => `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t>${text}</t></r>`;
const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';
const STRUCK = '<strike/>';

/** What a cell shows that holds these runs. */
async function shown(runs: string): Promise<string | undefined> {
  const book = await workbookOf({ name: 'Blad1', rows: [['weg']] });
  const cell = `<c r="A1" t="inlineStr"><is>${runs}</is></c>`;
  const bytes = changed(book, (xml, name) => (name === SHEET ? xml.replace(/<c .*<\/c>/s, cell) : xml));
  const { rows } = await openWorkbook({ bytes, book: 'in.xlsx', sheet: undefined });
  return rows[0]?.cells[0]?.text;
}

describe('a text of several runs', () => {
  test.each([
    ['a note', run('531659') + run('1', RAISED), '531659¹'],
    ['a note of two digits', run('7') + run('12', RAISED), '7¹²'],
    ['a lowered number', run('500') + run('2', LOWERED), '500₂'],
    ['a correction', run('500', STRUCK) + run('600'), '5\u03360\u03360\u0336600'],
    ['letters that are raised', run('1') + run('e', RAISED) + run(' kwartaal'), '1e kwartaal'],
    ['bold and plain', run('Valpre', '<b/>') + run('ventie'), 'Valpreventie'],
  ])('with %s', async (_, runs, text) => {
    expect(await shown(runs)).toBe(text);
  });
});

test.each([
  ['a number', 500, '5\u03360\u03360\u0336'],
  ['a text', '12', '1\u03362\u0336'],
])('%s that is struck out is shown so', async (_, value, text) => {
  const bytes = await workbookOf({
    name: 'Blad1',
    rows: [[value]],
    cells: new Map([['0,0', { style: { font: { strikethrough: true } } }]]),
  });
  const { rows } = await openWorkbook({ bytes, book: 'in.xlsx', sheet: undefined });
  expect(rows[0]?.cells[0]).toEqual({ text, isNumber: false, formula: 'none' });
});
