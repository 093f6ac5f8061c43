import { describe, expect, test } from 'vitest';
import { foreignFormatOf } from '../../../src/read/tables/foreign-format.js';
import { runSpuk } from '../../support/run-spuk.js';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const FORMATS = [
  ['pdf', '%PDF-1.7\n%âãÏÓ\n'],
  [
    'html',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>jaar</td></tr></table></html>',
  ],
  ['html', '\n<!DOCTYPE html>\n<html lang="nl">'],
  ['html', '<table border="1"><tr><td>jaar</td></tr></table>'],
  ['html', `${XML}<html xmlns="http://www.w3.org/1999/xhtml">`],
  ['excel-xml', `${XML}<?mso-application progid="Excel.Sheet"?>\n<Workbook>`],
  ['excel-xml', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
  [
    'flat-opendocument',
    `${XML}\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`,
  ],
  ['flat-opendocument', '<office:document office:version="1.3">'],
  ['opendocument', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'],
  ['auditfile', `${XML}<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header>`],
  ['xml', `${XML}<regels><regel/></regels>`],
] as const;

describe('the format of a file that is no table', () => {
  test.each(FORMATS)('%s is known by %j', (format, text) => {
    expect(foreignFormatOf(Buffer.from(text))).toBe(format);
    expect(foreignFormatOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(format);
  });

  test.each([
    '',
    'gemeente;jaar;onderdeel;toegekend\n',
    '<jaar>;<bedrag>\n2024;1,00\n',
    'Bron: <html>;\n',
    'PDF;jaar\n',
  ])('%j may be a table', (text) => {
    expect(foreignFormatOf(Buffer.from(text))).toBeUndefined();
  });
});

describe('a file that is no table is refused with its name, and nothing is computed', () => {
  const html = Buffer.from('<html><table><tr><td>jaar</td></tr></table></html>');

  test.each([
    ['check -a in.xls'],
    ['check -p in.xls'],
    ['settle -s in.xls'],
    ['settle -s grootboek.csv --map in.xls'],
    ['iza --key in.xls -y 2024'],
    ['split 100 --weights in.xls'],
  ])('%s', async (line) => {
    const files = { 'in.xls': html, 'grootboek.csv': 'jaar;code;bedrag\n2024;1;1,00\n' };
    const { status, stdout, stderr } = await runSpuk(line.split(' '), { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'spuk: in.xls is geen tabel die kan worden gelezen: het is een webpagina (HTML), hoe het bestand ook\n    heet.\n  Open het in Excel of LibreOffice en bewaar het als .xlsx.\n',
    );
  });

  test('an auditfile given as an allocation is named, with what it is for', async () => {
    const files = { 'boekjaar.xaf': '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"/>' };
    const { status, stderr } = await runSpuk(['check', '-a', 'boekjaar.xaf'], { files });
    expect(status).toBe(2);
    expect(stderr).toContain('Geef het op als besteding, met een koppeling: -s auditfile.xaf');
  });
});
