import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newProfile, savingAgain, spoiled } from '../../test/support/office-profile.js';
import { runToEnd } from '../interleaved.js';
import { type Contender, firstLine, type Program } from './contender.js';
import type { Data } from './data.js';
import { csvRows, workbookRows } from './rows.js';
import { countryBook } from './spuk.js';
import { yearEndBook } from './year-end-book.js';

/** The first sheet with a point and all digits, not as the cells show it. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
/** The bookings that a sheet can hold. */
const MOST_ROWS = 1_048_576;

export const libreOffice: Program = {
  name: 'LibreOffice',
  version: () => firstLine('soffice', '--version')?.split(' ').slice(0, 2).join(' '),
  country: (data) => [recomputedCountry(data)],
  ledger: (data) =>
    data.ledger.count > MOST_ROWS ? `a sheet has ${MOST_ROWS} rows` : [recomputedLedger(data)],
};

function recomputedCountry(data: Data): Contender {
  const made = countryBook(data);
  runToEnd(made.subject);
  const book = join(data.folder, 'recompute.xlsx');
  writeFileSync(book, spoiled(new Uint8Array(readFileSync(join(data.folder, 'country.xlsx')))));
  return {
    subject: { name: 'LibreOffice', command: 'soffice', args: saving(data, book) },
    rows: () => workbookRows(join(data.folder, 'out', 'recompute.xlsx')),
    does: 'recomputes the workbook that spuk wrote',
    doesNot: 'make the workbook, check the input, find what breaks a rule',
  };
}

function recomputedLedger(data: Data): Contender {
  const book = join(data.folder, 'year-end.xlsx');
  writeFileSync(book, yearEndBook(data.ledger));
  return {
    subject: { name: 'LibreOffice', command: 'soffice', args: saving(data, book, AS_CSV) },
    rows: () => csvRows(join(data.folder, 'out', 'year-end.csv')),
    does: 'recomputes a workbook with the bookings on a sheet and SUMIFS',
    doesNot: 'limits, rooms, make the workbook, check the input, find what breaks a rule',
  };
}

/** Each with a profile of its own, which the run that is not counted fills. */
function saving({ folder }: Data, book: string, format = 'xlsx'): readonly string[] {
  return savingAgain({ profile: newProfile(true, folder), book, folder: join(folder, 'out'), format });
}
