// Puts a workbook together: the one place that knows the library which writes XLSX.

import { writeXlsx } from 'hucre/xlsx';
import type { Book } from '../../book/book.js';
import type { Finding } from '../../findings/finding.js';
import type { Namer, Words } from '../../messages/words.js';
import { MADE_ON, printTitles } from './workbook-frame.js';
import { bookSheets } from './workbook-sheets.js';
import { findingsSheet, type Receipt, receiptSheet } from './workbook-texts.js';

/** A book with all that stands beside its numbers. */
export interface WholeBook {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly receipt: Receipt;
  /** Whether something of the inputs could not be read: every sheet says so in its title. */
  readonly incomplete: boolean;
}

/**
 * The bytes of a workbook that computes itself; every formula comes with its value.
 * @throws Refusal where its formulas could lose a cent
 */
export function workbookBytes(
  { book, findings, receipt, incomplete }: WholeBook,
  words: Words,
  namer: Namer,
): Promise<Uint8Array> {
  const sheets = [
    ...bookSheets(book, words, incomplete),
    findingsSheet(findings, words, namer),
    receiptSheet(receipt, words),
  ];
  return writeXlsx({
    sheets,
    properties: {
      title: sheets[0]?.a11y?.summary ?? '',
      creator: `spuk ${receipt.facts.version}`,
      modified: MADE_ON,
    },
    defaultFont: { name: 'Calibri', size: 10 },
    // The library leaves names unquoted in its own print titles, and the name of a year needs quotes.
    namedRanges: sheets.map((sheet) => ({
      name: '_xlnm.Print_Titles',
      range: printTitles(sheet),
      scope: sheet.name,
    })),
  });
}
