import type { ColumnRole } from '../../findings/finding.js';
import { missingColumn } from '../missing-column.js';
import { shortened } from '../parts.js';
import type { FileSpeech } from '../words.js';
import type { EnglishNouns } from './nouns.js';
import { english } from './writing.js';

/** What a column holds. */
export const columnsOf = (nouns: EnglishNouns) => ({
  municipality: 'the municipality',
  code: 'the municipality code',
  year: 'the year',
  period: 'the period',
  'booking-date': 'the booking date',
  date: 'the date',
  intervention: `the ${nouns.intervention.one}`,
  granted: 'the granted amount',
  decision: 'the decision',
  total: 'the total',
  subtotal: 'the subtotal',
  kind: 'the kind (shift or carry)',
  from: `the giving ${nouns.intervention.one}`,
  to: `the receiving ${nouns.intervention.one}`,
  amount: 'the amount',
  note: 'the note',
  spent: 'the amount spent',
  sign: 'debit or credit',
  debit: 'the debit amounts',
  credit: 'the credit amounts',
  ledger: 'the ledger account or cost centre',
  'cost-centre': 'the cost centre',
  product: 'the product',
  provenance: 'the provenance',
  exported: 'the output of spuk',
  region: 'the region',
  weight: 'the weight',
  name: 'the name',
  project: 'the name of the project',
});

const QUOTE = {
  'never-closed':
    'The quote that opens here is never closed; from here nothing was read until the first line with as many cells as the header.',
  'text-after-quote': 'Text follows the closing quote; this line was not read.',
  'quote-in-text': 'A quote stands in the middle of an unquoted cell; this line was not read.',
} as const;

const ENCODING = {
  'utf-16': 'The file begins as UTF-16 and further down is none; it was not read.',
  nul: 'The file holds a NUL character and was not read.',
  mixed: 'The file mixes two character encodings (UTF-8 and Windows-1252) and was not read.',
  'undefined-byte':
    'The file holds a character that exists in neither UTF-8 nor Windows-1252, and was not read.',
  'invalid-utf-8': 'The file starts as UTF-8 but holds a character here that is not, and was not read.',
} as const;

/** What is said of a column that says debit or credit, by what is wrong with it. */
const signProblems = (nouns: EnglishNouns) => ({
  unknown: (column: string, text: string) => ({
    message: `${text === '' ? `Nothing stands here in the column “${column}”` : `“${text}” in the column “${column}” is not known`}: it is not certain whether this amount is added or taken off, and it was not read.`,
    remedy:
      'Write D or C, debit or credit, af or bij, + or -; in one column always of the same kind. D, debit, af and + are spending.',
  }),
  twice: (column: string, text: string) => ({
    message: `“${text}” has a sign of its own, and the column “${column}” says otherwise or does not repeat it everywhere; no amount of this file was read.`,
    remedy: `Put the sign in the amounts alone, a minus for what is taken off, and remove the column “${column}”.`,
  }),
  beside: (column: string, text: string) => ({
    message: `Beside the amount there is one in the column “${column}” too, ${text}; it is not certain which of the two counts, and this line was not read.`,
    remedy: `Give spending an amount without a sign and income an amount with a minus, and remove the column “${column}”.`,
  }),
  refused: (column: string) => ({
    message: `The column “${column}” says whether an amount is added or taken off; that is read of actuals alone, and no amount of this file was read.`,
    remedy: `Give every ${nouns.intervention.one} one amount of zero or more, and remove the column.`,
  }),
  'negative-credits': (column: string, text: string) => ({
    message: `Most amounts in the column “${column}” have a minus, such as ${text}: whether that takes them off once more or adds them is not certain, and no amount of this file is read.`,
    remedy: `Write the amounts in “${column}” without a minus; an amount that stands there is taken off.`,
  }),
  'other-side': (column: string, text: string) => ({
    message: `The column “${column}” says of ${text} another thing than the column it stands in; no amount of this file is read.`,
    remedy: `Remove the column “${column}”, or put the amount in the column where it belongs.`,
  }),
  'credit-note': (column: string, text: string) => ({
    message: `In “${column}” this row calls itself “${text}”, and its amount is not negative: whether it is taken off is not certain, and the row was not read.`,
    remedy:
      'Put a minus before the amount if it lowers what was spent, or say of each row in a column “D/C” whether it is added or taken off.',
  }),
  suspected: (column: string) => ({
    message: `The column “${column}” seems to say whether an amount is debit or credit; as long as that is not certain, no amount of this file is read.`,
    remedy: 'Give the column the header “D/C” if it does; remove it if it means something else.',
  }),
});

/** What is said of the text of a file: its header, its lines and how it was written down. */
export const fileFindings = (nouns: EnglishNouns): FileSpeech => ({
  MISSING_COLUMN: missingColumn(
    {
      sums: {
        message: `This is a table of spuk with sums by ${nouns.theme.one}, municipality or year; it does not say of which ${nouns.intervention.one} the money is. Nothing of it was read.`,
        remedy: `Give the files that the table was made from, or make it again without --by: then it has a row per ${nouns.intervention.one}.`,
      },
      place: { first: 'the first filled line', at: (line) => `read on line ${line}` },
      holds: columnsOf(nouns),
      codes: CODE,
      lacks: (place, held) => `The header, ${place}, has no column with ${held}.`,
      lacksMapped: (place, code) =>
        `The header, ${place}, has no column with ${code}, and lines of --map name one: it is not certain which line a booking belongs to. Nothing of this file counts.`,
      head: (headers) => `Head a column ${headers}`,
      addEmpty: (beside) => `If there is none, add an empty column with that header beside ${beside}.`,
      orMunicipality: ', or name the municipality with -m',
      orMap: (columns = 'the ledger') => `, or say with --map what the codes in ${columns} belong to`,
      orColumns: (columns) => `, or say with --columns what ${columns} means`,
      interventionHeaders: nouns.intervention.headers,
    },
    english,
  ),
  DUPLICATE_COLUMN: ({ column, first }) => ({
    message: `The column “${column}” means the same as the earlier column “${first}”; only the first counts.`,
    remedy: 'Remove one of the two columns.',
  }),
  UNKNOWN_COLUMN: ({ column }) => ({
    message: `${column === '' ? 'This column has no header' : `The column “${shortened(column)}” is not known`} and is not read.`,
    remedy: 'Remove the column, or give it a known header.',
  }),
  SIGN_COLUMN: ({ problem, column, text = '' }) =>
    signProblems(nouns)[problem](shortened(column), shortened(text)),
  SAME_FILE: ({ first }) => ({
    message: `This file has the same content as ${first} and would count double; it was not read again.`,
    remedy:
      'Leave one of the two out. If they are different rows, put them in one file: there rows may be equal.',
  }),
  RAGGED_ROW: ({ expected, found }) => ({
    message: `This line has ${found} ${found === 1 ? 'cell' : 'cells'}, the header has ${expected}; the line was not read.`,
    remedy:
      found > expected
        ? 'Put quotes around a cell that holds the separator (such as a decimal comma).'
        : 'Add the missing cells; an empty cell counts too.',
  }),
  BROKEN_QUOTE: ({ problem }) => ({
    message: QUOTE[problem],
    remedy: 'Put quotes around the whole cell and double a quote inside it.',
  }),
  BAD_ENCODING: ({ problem }) => ({
    message: ENCODING[problem],
    remedy: 'Save the file again as “CSV UTF-8”.',
  }),
});

/** What a line of a mapping names. */
const CODE: Readonly<Partial<Record<ColumnRole, string>>> = {
  ledger: 'a ledger code',
  'cost-centre': 'a cost centre',
  product: 'a product',
  project: 'a project',
};
