import { counted } from '../counts.js';
import { shortened } from '../parts.js';
import type { LedgerSpeech } from '../words.js';

/** What is said of the export of a ledger. */
export const ledgerFindings: LedgerSpeech = {
  YEAR_DIFFERS: ({ bookings, told, other, dated }) => ({
    message: `${counted(bookings, ['boeking heeft', 'boekingen hebben'])} in «${shortened(told.column)}» een ander jaar dan in «${shortened(other.column)}» en ${bookings === 1 ? 'telt' : 'tellen'} niet mee; ${bookings === 1 ? 'er' : 'bij de eerste'} staat «${shortened(told.text)}» en «${shortened(other.text)}».`,
    remedy: dated
      ? 'Zeg welk van de twee telt: --year-of boekjaar of --year-of boekdatum.'
      : 'Verbeter de boekingen, of zeg met --year-of boekjaar dat het jaar telt.',
  }),
};
