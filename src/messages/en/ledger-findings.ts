import { counted } from '../counts.js';
import { shortened } from '../parts.js';
import type { AuditfileSpeech, LedgerSpeech } from '../words.js';
import { euro, or, quoted } from './writing.js';

/** What is said of the export of a ledger. */
export const ledgerFindings: LedgerSpeech = {
  YEAR_DIFFERS: ({ bookings, told, other, dated, barePeriod }) => ({
    message:
      barePeriod === undefined
        ? `${counted(bookings, ['booking has', 'bookings have'])} another year in “${shortened(told.column)}” than in “${shortened(other.column)}” and ${bookings === 1 ? 'does' : 'do'} not count; ${bookings === 1 ? 'there' : 'with the first'} stands “${shortened(told.text)}” and “${shortened(other.text)}”.`
        : `The period in “${shortened(told.column)}” has no year and most bookings are of ${barePeriod}; ${counted(bookings, ['booking has', 'bookings have'])} another year in “${shortened(other.column)}” and ${bookings === 1 ? 'does' : 'do'} not count; ${bookings === 1 ? 'there' : 'with the first'} stands “${shortened(told.text)}” and “${shortened(other.text)}”.`,
    remedy:
      barePeriod !== undefined
        ? 'If the date counts, say --year-of boekdatum; else add a column “year” with the financial year.'
        : dated
          ? 'Say which of the two counts: --year-of boekjaar (the financial year) or --year-of boekdatum (the booking date).'
          : `Correct the bookings, or leave one of the two columns unread: with “${shortened(other.column)};none” in a file for --columns.`,
  }),
  BAD_COLUMN_NAME: ({ problem, header, meaning, suggestions = [], first }) =>
    ({
      blank: {
        message: 'Your header or what it means is missing here; this line is not read.',
        remedy: 'Write your header and behind it ours, such as “Waarde/CO-valuta;bedrag”.',
      },
      shape: {
        message: 'There are not two cells here; this line is not read.',
        remedy: 'Make a csv of two columns: your header and ours, such as “Waarde/CO-valuta;bedrag”.',
      },
      unknown: {
        message: `“${shortened(meaning)}” is no header that spuk knows, so that it is not certain what “${shortened(header)}” means.`,
        remedy: `${suggestions.length > 0 ? `Do you mean ${or(quoted(suggestions))}?` : 'Choose a header such as amount, debit, credit, year, booking date, period, ledger, cost centre, product or project;'} With “none” a column is not read.`,
      },
      twice: {
        message: `“${shortened(header)}” has another meaning on line ${first?.line ?? 1} already; that one counts.`,
        remedy: 'Remove one of the two lines.',
      },
    })[problem],
  LEADING_ZEROS: ({ codes, text, mapped, other }) =>
    other === undefined
      ? {
          message: `${counted(codes, ['code was', 'codes were'])} found without regard to the zeros in front, such as “${shortened(text)}” at “${shortened(mapped)}”.`,
          remedy: 'Nothing has to change, if those are the same codes.',
        }
      : {
          message: `${counted(codes, ['code stands', 'codes stand'])} in --map with and without zeros in front, for different things: “${shortened(text)}” was read as “${shortened(mapped)}” and not as “${shortened(other)}”.`,
          remedy:
            'Nothing has to change, if your ledger has its zeros in front. If it went through a spreadsheet they may be lost: export it again, and give it as it is.',
        },
  BAD_CODES: ({ problem, text }) => ({
    message: {
      backwards: `“${shortened(text)}” runs from high to low and is not read.`,
      lengths: `“${shortened(text)}” has not as many digits at its beginning as at its end: what lies between is not certain. The line is not read.`,
      'no-range': `“${shortened(text)}” is no range of codes and is not read.`,
      star: `“${shortened(text)}” has a star that is not at its end; this line is not read.`,
    }[problem],
    remedy: 'Write a range as 43510..43519, or a beginning as 4351*.',
  }),
  BAD_AUDITFILE: ({ problem, text = '', what, count = 1 }) =>
    AUDITFILE[problem](shortened(text), what, count),
  AUDITFILE_TOTALS: ({ of, stated, computed }) => ({
    message: `The auditfile itself states ${stated} as ${STATED[of]}; added up it is ${computed}. A part may be missing.`,
    remedy: 'Make the auditfile again, or ask the maker of the ledger where the difference comes from.',
  }),
  AUDITFILE_LEFT_OUT: ({ of, bookings, amounts: { sum } }) => {
    const lines = `${counted(bookings, ['line', 'lines'])} of the auditfile, ${euro(sum)} together,`;
    const fits = bookings === 1 ? 'fits' : 'fit';
    const does = bookings === 1 ? 'does' : 'do';
    return of === 'balance'
      ? {
          message: `${lines} ${fits} a line of --map that does not name their account by itself, and ${does} not count: ${bookings === 1 ? 'it is' : 'they are'} on accounts of the balance sheet, where nothing is spent.`,
          remedy:
            'Nothing has to change. If it is spending after all, name each of those accounts by itself in the file of --map.',
        }
      : {
          message: `${lines} ${fits} a line of --map and ${does} not count: ${bookings === 1 ? 'it is' : 'they are'} of an opening balance (period 0, or a journal of that kind), and no spending of this year.`,
          remedy:
            'Nothing has to change. If it is spending of this year after all, book it in a period of the year and make the auditfile again.',
        };
  },
  UNUSED_COLUMN_NAME: ({ header }) => ({
    message: `The header “${shortened(header)}” stands in no file.`,
    remedy:
      'Check how the header is written in your file; if it belongs to another file, nothing has to change.',
  }),
};

const STATED = { lines: 'its number of lines', debit: 'total debit', credit: 'total credit' } as const;

const AGAIN = 'Make the auditfile again in your ledger.';
const LINE = {
  account: 'no account',
  amount: 'no amount with a point and at most two decimals',
  side: 'neither D nor C',
  year: 'no period of which the year is certain',
} as const;

const lineWords: AuditfileSpeech['line'] = (text, what = 'amount', count) => ({
  message: `${counted(count, ['line of the auditfile has', 'lines of the auditfile have'])} ${LINE[what]}${text === '' ? '' : ` (“${text}”)`} and ${count === 1 ? 'does' : 'do'} not count; ${count === 1 ? 'it ends here' : 'the first ends here'}.`,
  remedy: AGAIN,
});

/** What is said of an auditfile, by what is wrong with it. */
const AUDITFILE: AuditfileSpeech = {
  xml: () => ({ message: 'The auditfile is no valid XML here; nothing of it is read.', remedy: AGAIN }),
  doctype: () => ({
    message:
      'The auditfile has a document type declaration, which has no place there; nothing of it is read.',
    remedy: 'Do not trust this file; make the auditfile yourself in your ledger.',
  }),
  encoding: () => ({
    message:
      'The auditfile has another encoding than it says, or one that is not known; nothing of it is read.',
    remedy: 'Make the auditfile again as UTF-8.',
  }),
  version: (text) => ({
    message: `This auditfile is of another version than 3.1, 3.2 or 4.0${text === '' ? '' : ` (“${text}”)`}; nothing of it is read. CLAIR has other names.`,
    remedy: 'Make an auditfile of version 3.2 or 4.0 in your ledger.',
  }),
  'no-transactions': () => ({
    message: 'The auditfile has no bookings (transactions).',
    remedy: 'Make an auditfile with its transactions.',
  }),
  currency: (text) => ({
    message: `The auditfile is in ${text} and not in euros; nothing of it is read.`,
    remedy: 'Make an auditfile in euros.',
  }),
  'no-map': () => ({
    message: 'An auditfile does not say what a booking is for; nothing of it is read.',
    remedy: 'Say with --map what its accounts, cost centres, products and projects belong to.',
  }),
  'no-date': () => ({
    message: 'An auditfile is of its financial year, not of booking dates; nothing of it is read.',
    remedy: 'Leave out --year-of boekdatum, or give an export with a column “boekdatum”.',
  }),
  'no-municipality': () => ({
    message: 'An auditfile does not say which municipality it is of; nothing of it is read.',
    remedy: 'Name the municipality with -m.',
  }),
  foreign: (text) => ({
    message: `Here <${text}> in the auditfile is of another namespace than the auditfile itself; nothing of it is read.`,
    remedy: AGAIN,
  }),
  nested: (text) => ({
    message: `Here <${text}> in the auditfile stands within an element that may have text alone; nothing of it is read.`,
    remedy: AGAIN,
  }),
  twice: (text) => ({
    message: `Here <${text}> stands in the auditfile a second time where there may be one; which of the two counts is not certain, and nothing of it is read.`,
    remedy: AGAIN,
  }),
  'no-type': (text, _, count) => ({
    message: `Of ${counted(count, ['line that fits', 'lines that fit'])} a line of --map without account, the auditfile does not say whether the account is of the balance sheet (“${text}”); ${count === 1 ? 'it does' : 'they do'} not count.`,
    remedy: 'Name the account too in the file of --map.',
  }),
  'no-year': lineWords,
  line: lineWords,
};
