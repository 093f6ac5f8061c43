import type { PassedRow } from '../../findings/table-details.js';
import type { Counted } from '../counts.js';
import { passedOver } from '../listings.js';
import { shortened } from '../parts.js';
import type { TableSpeech } from '../words.js';
import { english } from './writing.js';

const KINDS: Readonly<Record<PassedRow['what'], Counted>> = {
  above: ['line above the header', 'lines above the header'],
  unit: ['line below the header', 'lines below the header'],
  header: ['repeated header', 'repeated headers'],
  footnote: ['footnote', 'footnotes'],
  heading: ['heading between rows', 'headings between rows'],
  rule: ['line of dashes', 'lines of dashes'],
  subtotal: ['subtotal', 'subtotals'],
  total: ['total', 'totals'],
};

/** What is said of where a table begins and ends, and of what its amounts are. */
export const tableFindings: TableSpeech = {
  PASSED_OVER: ({ headerLine, rows }) => ({
    message: `${headerLine === undefined ? '' : `The header was read on line ${headerLine}. `}Not read as rows: ${passedOver(rows, KINDS, english)}.`,
    remedy: 'If one of these lines is of the table after all, fill its cells.',
  }),
  SECOND_TABLE: ({ headerLine, text }) => ({
    message:
      text === undefined
        ? `A second table begins here, with another header than that of line ${headerLine}; nothing was read from here on.`
        : `Below “${shortened(text)}” there are other amounts than are read here; nothing was read from here on.`,
    remedy: 'Put every table in a file or on a sheet of its own.',
  }),
  IN_THOUSANDS: ({ text }) => ({
    message: `The amounts were read as thousands of euros, because the file says “${shortened(text)}”.`,
    remedy: 'If that is wrong, remove those words; for allocations --amounts-in euro takes precedence.',
  }),
  UNIT_UNCLEAR: ({ problem, text, other = '' }) => ({
    message: {
      million: `The file says “${shortened(text)}”: amounts in millions are not read, and no amount of this file was read.`,
      both: `The file says “${shortened(text)}” and “${shortened(other)}”; whether its amounts are euros or thousands is not certain, and no amount of it was read.`,
      unsure: `The file says “${shortened(text)}”; whether that makes its amounts thousands is not certain, and no amount of it was read.`,
    }[problem],
    remedy: {
      million: 'Give the amounts in euros or in thousands, and say so.',
      both: 'Remove one of the two; for allocations --amounts-in euro or thousand decides.',
      unsure:
        'Put “Amounts in euro” or “Amounts x € 1,000” above the table, or remove those words; for allocations --amounts-in euro or thousand decides.',
    }[problem],
  }),
};
