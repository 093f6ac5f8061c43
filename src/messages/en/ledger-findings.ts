import { counted } from '../counts.js';
import { listed } from '../numbers.js';
import { shortened } from '../parts.js';
import type { LedgerSpeech } from '../words.js';

/** What is said of the export of a ledger. */
export const ledgerFindings: LedgerSpeech = {
  YEAR_DIFFERS: ({ bookings, told, other, dated }) => ({
    message: `${counted(bookings, ['booking has', 'bookings have'])} another year in “${shortened(told.column)}” than in “${shortened(other.column)}” and ${bookings === 1 ? 'does' : 'do'} not count; ${bookings === 1 ? 'there' : 'with the first'} stands “${shortened(told.text)}” and “${shortened(other.text)}”.`,
    remedy: dated
      ? 'Say which of the two counts: --year-of boekjaar (the financial year) or --year-of boekdatum (the booking date).'
      : 'Correct the bookings, or say with --year-of boekjaar that the year counts.',
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
        remedy: `${suggestions.length > 0 ? `Do you mean ${listed(quoted(suggestions), 'or')}?` : 'Choose a header such as amount, debit, credit, year, booking date, period, ledger, cost centre, product or project;'} With “none” a column is not read.`,
      },
      twice: {
        message: `“${shortened(header)}” has another meaning on line ${first?.line ?? 1} already; that one counts.`,
        remedy: 'Remove one of the two lines.',
      },
    })[problem],
  LEADING_ZEROS: ({ codes, text, mapped }) => ({
    message: `${counted(codes, ['code was', 'codes were'])} found without regard to the zeros in front, such as “${shortened(text)}” at “${shortened(mapped)}”.`,
    remedy: 'Nothing has to change, if those are the same codes.',
  }),
  BAD_CODES: ({ problem, text }) => ({
    message: {
      backwards: `“${shortened(text)}” runs from high to low and is not read.`,
      'no-range': `“${shortened(text)}” is no range of codes and is not read.`,
      star: `“${shortened(text)}” has a star that is not at its end; this line is not read.`,
    }[problem],
    remedy: 'Write a range as 43510..43519, or a beginning as 4351*.',
  }),
  UNUSED_COLUMN_NAME: ({ header }) => ({
    message: `The header “${shortened(header)}” stands in no file.`,
    remedy:
      'Check how the header is written in your file; if it belongs to another file, nothing has to change.',
  }),
};

function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `“${name}”`);
}
