import { counted } from '../counts.js';
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
};
