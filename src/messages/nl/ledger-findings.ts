import { counted } from '../counts.js';
import { listed } from '../numbers.js';
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
  BAD_COLUMN_NAME: ({ problem, header, meaning, suggestions = [], first }) =>
    ({
      blank: {
        message: 'Hier ontbreekt uw kop of wat hij betekent; deze regel is niet gelezen.',
        remedy: 'Schrijf uw kop en daarachter onze kop, zoals «Waarde/CO-valuta;bedrag».',
      },
      shape: {
        message: 'Hier staan geen twee cellen; deze regel is niet gelezen.',
        remedy: 'Maak een csv met twee kolommen: uw kop en onze kop, zoals «Waarde/CO-valuta;bedrag».',
      },
      unknown: {
        message: `«${shortened(meaning)}» is geen kop die spuk kent; wat «${shortened(header)}» betekent, staat dus niet vast.`,
        remedy: `${suggestions.length > 0 ? `Bedoelt u ${listed(quoted(suggestions), 'of')}?` : 'Kies een kop als bedrag, debet, credit, jaar, boekdatum, periode, grootboek, kostenplaats, product of project;'} Met «geen» wordt een kolom niet gelezen.`,
      },
      twice: {
        message: `«${shortened(header)}» heeft op regel ${first?.line ?? 1} al een andere betekenis; die telt.`,
        remedy: 'Verwijder een van beide regels.',
      },
    })[problem],
  LEADING_ZEROS: ({ codes, text, mapped }) => ({
    message: `${counted(codes, ['code is', 'codes zijn'])} zonder acht te slaan op de nullen vooraan gevonden, zoals «${shortened(text)}» bij «${shortened(mapped)}».`,
    remedy: 'Er hoeft niets te veranderen, als dat dezelfde codes zijn.',
  }),
  BAD_CODES: ({ problem, text }) => ({
    message: {
      backwards: `«${shortened(text)}» loopt van hoog naar laag en is niet gelezen.`,
      'no-range': `«${shortened(text)}» is geen reeks van codes en is niet gelezen.`,
      star: `In «${shortened(text)}» staat een sterretje dat niet aan het eind staat; deze regel is niet gelezen.`,
    }[problem],
    remedy: 'Schrijf een reeks als 43510..43519, of een begin als 4351*.',
  }),
  UNUSED_COLUMN_NAME: ({ header }) => ({
    message: `De kop «${shortened(header)}» komt in geen bestand voor.`,
    remedy:
      'Controleer hoe de kop in uw bestand is geschreven; hoort hij bij een ander bestand, dan hoeft er niets te veranderen.',
  }),
};

function quoted(names: readonly string[]): readonly string[] {
  return names.map((name) => `«${name}»`);
}
