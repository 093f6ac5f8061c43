// The same tables as LibreOffice saves them as workbooks: numbers, dates and texts as it takes them, and no writer of ours.

import { describe, expect, test } from 'vitest';
import { workbooksOf } from '../support/office-tables.js';
import { READ } from './office-files.js';
import { OFFICE_FOLDER, readOfficeFile } from './read-office-file.js';

/** Files that LibreOffice does not take apart as it was told to, in Dutch: who opens them so sees no such table. */
const OTHERWISE: readonly string[] = [
  'toekenning-utf-16-tabs.csv',
  'toekenning-bedrag-engels.csv',
  // It takes 268.125,- for less than nothing, and saves that: read as such, and refused.
  'toekenning-bedrag-zonder-centen.csv',
  'plan-schuiven.csv',
];

const kinds = READ.filter(([name]) => !OTHERWISE.includes(name));

describe('as workbooks that LibreOffice made they hold the same', () => {
  const books = workbooksOf(kinds.map(([name]) => `${OFFICE_FOLDER}/${name}`));

  test('all of them are there', () => {
    expect(books.size).toBe(kinds.length);
  });

  test.each(['toekenning-bedrag-zonder-centen.csv', 'plan-schuiven.csv'])(
    'what it took for less than nothing is refused: %s',
    async (name) => {
      const book = workbooksOf([`${OFFICE_FOLDER}/${name}`]).get(name);
      const { findings } = await readOfficeFile(name, book, 'in.xlsx');
      expect(findings.every((found) => found.startsWith('NEGATIVE_AMOUNT'))).toBe(true);
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  test.each(kinds)('%s', async (name, amounts) => {
    const book = books.get(name);
    if (!book) throw new Error('LibreOffice made no workbook of it');
    const read = await readOfficeFile(name, book, 'in.xlsx');
    expect(read.findings).toEqual([]);
    expect([...read.amounts].sort()).toEqual([...amounts].sort());
  });
});
