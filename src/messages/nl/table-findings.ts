import type { PassedRow } from '../../findings/table-details.js';
import type { Counted } from '../counts.js';
import { passedOver } from '../listings.js';
import { shortened } from '../parts.js';
import type { TableSpeech } from '../words.js';
import { dutch } from './writing.js';

const KINDS: Readonly<Record<PassedRow['what'], Counted>> = {
  above: ['regel boven de kop', 'regels boven de kop'],
  unit: ['regel onder de kop', 'regels onder de kop'],
  header: ['herhaalde kop', 'herhaalde koppen'],
  footnote: ['voetnoot', 'voetnoten'],
  heading: ['tussenkop', 'tussenkoppen'],
  rule: ['streepregel', 'streepregels'],
  subtotal: ['subtotaal', 'subtotalen'],
  total: ['totaal', 'totalen'],
};

/** What is said of where a table begins and ends, and of what its amounts are. */
export const tableFindings: TableSpeech = {
  PASSED_OVER: ({ headerLine, rows }) => ({
    message: `${headerLine === undefined ? '' : `De kop is gelezen op regel ${headerLine}. `}Niet als rij gelezen: ${passedOver(rows, KINDS, dutch)}.`,
    remedy: 'Hoort een van die regels toch bij de tabel, vul dan alle cellen van die regel.',
  }),
  SECOND_TABLE: ({ headerLine, text }) => ({
    message:
      text === undefined
        ? `Hier begint een tweede tabel, met een andere kop dan die van regel ${headerLine}; van hier af is niets gelezen.`
        : `Onder «${shortened(text)}» staan andere bedragen dan hier worden gelezen; van hier af is niets gelezen.`,
    remedy: 'Zet elke tabel in een eigen bestand of op een eigen blad.',
  }),
  IN_THOUSANDS: ({ text }) => ({
    message: `De bedragen zijn gelezen als duizenden euro’s, want er staat «${shortened(text)}».`,
    remedy: 'Klopt dat niet, haal die woorden dan weg; voor toekenningen gaat --amounts-in euro voor.',
  }),
  UNIT_UNCLEAR: ({ problem, text, other = '' }) => ({
    message: {
      million: `Er staat «${shortened(text)}»: bedragen in miljoenen worden niet gelezen, en van dit bestand is geen bedrag gelezen.`,
      both: `Er staat «${shortened(text)}» en «${shortened(other)}»; of de bedragen euro’s of duizenden zijn, staat niet vast, en van dit bestand is geen bedrag gelezen.`,
      unsure: `Er staat «${shortened(text)}»; of de bedragen daardoor duizenden zijn, staat niet vast, en van dit bestand is geen bedrag gelezen.`,
    }[problem],
    remedy: {
      million: 'Geef de bedragen in euro’s of in duizenden, en zet dat erbij.',
      both: 'Haal een van beide weg; voor toekenningen beslist --amounts-in euro of thousand.',
      unsure:
        'Zet boven de tabel “Bedragen in euro” of “Bedragen x € 1.000”, of haal die woorden weg; voor toekenningen beslist --amounts-in euro of thousand.',
    }[problem],
  }),
};
