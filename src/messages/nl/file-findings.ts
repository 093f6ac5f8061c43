import { listed } from '../numbers.js';
import { shortened } from '../parts.js';
import type { FileSpeech } from '../words.js';

const COLUMN = {
  municipality: 'de gemeente',
  code: 'de gemeentecode',
  year: 'het jaar',
  intervention: 'het onderdeel',
  granted: 'het toegekende bedrag',
  decision: 'de beschikking',
  total: 'het totaal',
  kind: 'de soort (verschuiving of doorschuiving)',
  from: 'het gevende onderdeel',
  to: 'het ontvangende onderdeel',
  amount: 'het bedrag',
  note: 'de toelichting',
  spent: 'het bestede bedrag',
  ledger: 'de grootboekrekening of kostenplaats',
  'cost-centre': 'de kostenplaats',
  provenance: 'de herkomst',
  exported: 'de uitvoer van spuk',
  region: 'de regio',
  weight: 'het gewicht',
  project: 'de naam van het project',
} as const;

const QUOTE = {
  'never-closed':
    'Het aanhalingsteken dat hier opent, wordt nergens gesloten; vanaf hier is niets gelezen tot de eerste regel met evenveel cellen als de kop.',
  'text-after-quote': 'Na het sluitende aanhalingsteken staat nog tekst; deze regel is niet gelezen.',
  'quote-in-text':
    'Er staat een aanhalingsteken midden in een cel zonder aanhalingstekens; deze regel is niet gelezen.',
} as const;

const ENCODING = {
  'utf-16': 'Het bestand is UTF-16 en is niet gelezen.',
  nul: 'Het bestand bevat een nulteken en is niet gelezen.',
  mixed: 'Het bestand gebruikt twee tekencoderingen door elkaar (UTF-8 en Windows-1252) en is niet gelezen.',
  'undefined-byte': 'Het bestand bevat een teken dat in UTF-8 noch Windows-1252 bestaat, en is niet gelezen.',
  'invalid-utf-8':
    'Het bestand begint als UTF-8 maar bevat hier een teken dat dat niet is, en is niet gelezen.',
} as const;

/** What is said of the text of a file: its header, its lines and how it was written down. */
export const fileFindings: FileSpeech = {
  MISSING_COLUMN: ({ column, accepted, ledger = false }) => ({
    message: `De kop, de eerste gevulde regel, heeft geen kolom met ${COLUMN[column]}.`,
    remedy: `Geef een kolom de kop ${listed(
      accepted.map((header) => `«${header}»`),
      'of',
    )}${column === 'municipality' ? ', of noem de gemeente met -m' : ''}${ledger ? ', of zeg met --map waar de codes van het grootboek bij horen' : ''}.`,
  }),
  DUPLICATE_COLUMN: ({ column, first }) => ({
    message: `De kolom «${column}» betekent hetzelfde als de eerdere kolom «${first}»; alleen de eerste telt.`,
    remedy: 'Verwijder een van beide kolommen.',
  }),
  UNKNOWN_COLUMN: ({ column }) => ({
    message: `${column === '' ? 'Deze kolom heeft geen kop' : `De kolom «${shortened(column)}» is niet bekend`} en wordt niet gelezen.`,
    remedy: 'Verwijder de kolom, of geef haar een bekende kop.',
  }),
  RAGGED_ROW: ({ expected, found }) => ({
    message: `Deze regel heeft ${found} ${found === 1 ? 'cel' : 'cellen'}, de kop heeft er ${expected}; de regel is niet gelezen.`,
    remedy:
      found > expected
        ? 'Zet aanhalingstekens om een cel waarin het scheidingsteken voorkomt (zoals een decimale komma).'
        : 'Vul de ontbrekende cellen aan; een lege cel telt ook.',
  }),
  BROKEN_QUOTE: ({ problem }) => ({
    message: QUOTE[problem],
    remedy: 'Zet om de hele cel aanhalingstekens en verdubbel een aanhalingsteken dat erin staat.',
  }),
  BAD_ENCODING: ({ problem }) => ({
    message: ENCODING[problem],
    remedy: 'Bewaar het bestand opnieuw als «CSV UTF-8».',
  }),
};
