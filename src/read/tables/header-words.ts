// The headers that a column may have, as users write them.

import type { ColumnRole } from '../../findings/finding.js';
import { AMOUNT_NAMES } from '../../grant/amounts.js';
import type { InterventionNames } from '../names/intervention-names.js';
import { joined } from '../names/plain-text.js';
import { LESSER_HEADERS } from './lesser-headers.js';
import { CREDIT_HEADERS, DEBIT_HEADERS, SIGN_HEADERS } from './sign-words.js';

/** Columns that this program's own CSV has beside what can be read back; known, and left alone. */
const EXPORTED: readonly string[] = [
  ...Object.entries(AMOUNT_NAMES).flatMap(([key, { nl, en }]) => [key, nl, en].map(joined)),
  ...['findings', 'bevindingen', 'provenance', 'herkomst', 'lawful', 'metwettelijkmaximum'],
  ...['name', 'hoofdthema', 'theme'],
  // Words for people, which change nothing.
  ...['toelichting', 'note'],
  // What an amount was called before.
  'eigengeldnietbesteed',
];

/** Every header a role may have, as users write it; compared without case, accents and punctuation. */
export const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  municipality: ['gemeente', 'municipality', 'gemeentenaam', 'municipalityname'],
  code: ['gemeentecode', 'code', 'gemeentecodegm', 'gmcode', 'municipalitycode'],
  year: ['jaar', 'year', 'boekjaar', 'financialyear', ...lesserOf('year')],
  period: [
    ...['periode', 'period', 'boekperiode', 'jaarperiode', 'periodejaar', 'boekjaarperiode', 'jaarmaand'],
    ...['boekmaand', 'fiscalperiod', 'postingperiod', 'accountingperiod'],
  ],
  'booking-date': [
    ...['boekdatum', 'boekingsdatum', 'datumboeking', 'transactiedatum', 'mutatiedatum', 'journaaldatum'],
    ...['bookingdate', 'postingdate', 'transactiondate', 'buchungsdatum'],
  ],
  date: ['datum', 'date', ...lesserOf('date')],
  intervention: [
    ...['onderdeel', 'intervention', 'interventie'],
    ...['onderdeelinterventie', 'interventieonderdeel', ...lesserOf('intervention')],
  ],
  granted: ['toegekend', 'granted', 'bedrag', 'amount', 'toegekendbedrag', 'grantedamount'],
  decision: ['beschikking', 'decision'],
  total: ['totaal', 'total', 'eindtotaal', 'grandtotal'],
  subtotal: ['subtotaal', 'subtotal'],
  kind: ['soort', 'kind'],
  from: ['van', 'from'],
  to: ['naar', 'to'],
  amount: ['bedrag', 'amount'],
  note: ['toelichting', 'note', 'opmerking', 'remark'],
  spent: ['besteed', 'spent', 'bedrag', 'amount', ...lesserOf('spent')],
  sign: SIGN_HEADERS,
  debit: DEBIT_HEADERS,
  credit: CREDIT_HEADERS,
  ledger: [
    ...['grootboek', 'ledger', 'grootboekrekening', 'ledgeraccount', 'grootboekcode', 'grootboeknummer'],
    ...['grootboeknr', 'grootboekrekeningnummer', 'grootboekrekeningcode', 'grootboekrek', 'gbrekening'],
    ...['glaccount', ...lesserOf('ledger')],
  ],
  'cost-centre': [
    ...[
      'kostenplaats',
      'costcentre',
      'costcenter',
      'kostenplaatscode',
      'kostenplaatsnummer',
      'kostenplaatsnr',
    ],
    ...['kstplaats', 'kstpl', 'kpl', 'costcentrecode', ...lesserOf('cost-centre')],
  ],
  product: ['product', 'productcode', 'productnummer', ...lesserOf('product')],
  provenance: ['herkomst', 'provenance'],
  exported: EXPORTED,
  region: ['regio', 'region'],
  weight: ['gewicht', 'weight'],
  name: ['naam', 'name'],
  project: ['project', ...lesserOf('project')],
};

export function lesserOf(role: ColumnRole): readonly string[] {
  return LESSER_HEADERS[role] ?? [];
}

/** Whether a header means a role only where nothing says it better. */
export function isLesserHeader(role: ColumnRole, header: string): boolean {
  return lesserOf(role).includes(joined(header));
}

/** A bare number is that of an intervention where amounts are granted; in a ledger it is that of a booking. */
export function headersOf(role: ColumnRole, amounts: InterventionNames | undefined): readonly string[] {
  if (role !== 'intervention' || amounts) return HEADERS[role];
  return HEADERS[role].filter((header) => !lesserOf(role).includes(header));
}
