import { counted } from '../counts.js';
import { shortened } from '../parts.js';
import type { AuditfileSpeech, LedgerSpeech } from '../words.js';
import { euro, or, quoted } from './writing.js';

/** What is said of the export of a ledger. */
export const ledgerFindings: LedgerSpeech = {
  YEAR_DIFFERS: ({ bookings, told, other, dated, barePeriod }) => ({
    message:
      barePeriod === undefined
        ? `${counted(bookings, ['boeking heeft', 'boekingen hebben'])} in «${shortened(told.column)}» een ander jaar dan in «${shortened(other.column)}» en ${bookings === 1 ? 'telt' : 'tellen'} niet mee; ${bookings === 1 ? 'er' : 'bij de eerste'} staat «${shortened(told.text)}» en «${shortened(other.text)}».`
        : `De periode in «${shortened(told.column)}» heeft geen jaar en de meeste boekingen zijn van ${barePeriod}; ${counted(bookings, ['boeking heeft', 'boekingen hebben'])} in «${shortened(other.column)}» een ander jaar en ${bookings === 1 ? 'telt' : 'tellen'} niet mee; ${bookings === 1 ? 'er' : 'bij de eerste'} staat «${shortened(told.text)}» en «${shortened(other.text)}».`,
    remedy:
      barePeriod !== undefined
        ? 'Telt de datum, zeg dan --year-of boekdatum; voeg anders een kolom «jaar» met het boekjaar toe.'
        : dated
          ? 'Zeg welk van de twee telt: --year-of boekjaar of --year-of boekdatum.'
          : `Verbeter de boekingen, of lees een van beide kolommen niet: met «${shortened(other.column)};geen» in een bestand voor --columns.`,
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
        message: `«${shortened(meaning)}» is geen kop die spuk kent; het staat dus niet vast wat «${shortened(header)}» betekent.`,
        remedy: `${suggestions.length > 0 ? `Bedoelt u ${or(quoted(suggestions))}?` : 'Kies een kop als bedrag, debet, credit, jaar, boekdatum, periode, grootboek, kostenplaats, product of project;'} Met «geen» wordt een kolom niet gelezen.`,
      },
      twice: {
        message: `«${shortened(header)}» heeft op regel ${first?.line ?? 1} al een andere betekenis; die telt.`,
        remedy: 'Verwijder een van beide regels.',
      },
    })[problem],
  LEADING_ZEROS: ({ codes, text, mapped, other }) =>
    other === undefined
      ? {
          message: `${counted(codes, ['code is gevonden', 'codes zijn gevonden'])} door de nullen vooraan te negeren, zoals «${shortened(text)}» bij «${shortened(mapped)}».`,
          remedy: 'Zijn dat dezelfde codes, dan hoeft u niets te doen.',
        }
      : {
          message: `${counted(codes, ['code staat', 'codes staan'])} in --map met en zonder nullen vooraan, met een ander onderdeel: «${shortened(text)}» is gelezen als «${shortened(mapped)}» en niet als «${shortened(other)}».`,
          remedy:
            'Staan in uw grootboek nullen vooraan, dan hoeft u niets te doen. Is het door Excel gegaan, dan kunnen die verloren zijn: maak de export opnieuw en geef die ongewijzigd mee.',
        },
  BAD_CODES: ({ problem, text }) => ({
    message: {
      backwards: `«${shortened(text)}» loopt van hoog naar laag en is niet gelezen.`,
      lengths: `«${shortened(text)}» heeft aan het begin en aan het eind niet evenveel cijfers: wat ertussen ligt, staat niet vast. De regel is niet gelezen.`,
      'no-range': `«${shortened(text)}» is geen reeks van codes en is niet gelezen.`,
      star: `In «${shortened(text)}» staat een sterretje dat niet aan het eind staat; deze regel is niet gelezen.`,
    }[problem],
    remedy: 'Schrijf een reeks zoals 43510..43519, of een begin zoals 4351*.',
  }),
  BAD_AUDITFILE: ({ problem, text = '', what, count = 1 }) =>
    AUDITFILE[problem](shortened(text), what, count),
  AUDITFILE_TOTALS: ({ of, stated, computed }) => ({
    message: `De auditfile noemt zelf ${stated} als ${STATED[of]}; de som is ${computed}. Misschien ontbreekt er een deel.`,
    remedy:
      'Maak de auditfile opnieuw, of vraag de leverancier van het pakket waar het verschil vandaan komt.',
  }),
  AUDITFILE_LEFT_OUT: ({ of, bookings, amounts: { sum } }) => {
    const lines = `${counted(bookings, ['regel', 'regels'])} van de auditfile, samen ${euro(sum)},`;
    const [fits, do_not] = bookings === 1 ? ['past', 'telt niet mee'] : ['passen', 'tellen niet mee'];
    return of === 'balance'
      ? {
          message: `${lines} ${fits} op een regel van --map die hun rekening niet apart noemt, en ${do_not}: ${bookings === 1 ? 'die staat' : 'ze staan'} op rekeningen van de balans, en daar wordt niets besteed.`,
          remedy:
            'U hoeft niets te doen. Zijn het toch bestedingen, noem dan in het bestand van --map elk van die rekeningen apart.',
        }
      : {
          message: `${lines} ${fits} op een regel van --map en ${do_not}: ${bookings === 1 ? 'die is' : 'ze zijn'} van een beginbalans (periode 0 of een dagboek van dat soort), en geen besteding van dit jaar.`,
          remedy:
            'U hoeft niets te doen. Zijn het toch bestedingen van dit jaar, boek ze dan in een periode van het jaar en maak de auditfile opnieuw.',
        };
  },
  UNUSED_COLUMN_NAME: ({ header }) => ({
    message: `De kop «${shortened(header)}» komt in geen bestand voor.`,
    remedy:
      'Controleer hoe de kop in uw bestand is geschreven; hoort hij bij een ander bestand, dan hoeft u niets te doen.',
  }),
};

const STATED = { lines: 'aantal regels', debit: 'totaal debet', credit: 'totaal credit' } as const;

const AGAIN = 'Maak de auditfile opnieuw in uw financiële pakket.';
const LINE = {
  account: 'geen rekening',
  amount: 'geen bedrag met een punt en hoogstens twee decimalen',
  side: 'geen D of C',
  year: 'geen periode waarvan het jaar vaststaat',
} as const;

const lineWords: AuditfileSpeech['line'] = (text, what = 'amount', count) => ({
  message: `${counted(count, ['regel van de auditfile heeft', 'regels van de auditfile hebben'])} ${LINE[what]}${text === '' ? '' : ` («${text}»)`} en ${count === 1 ? 'telt' : 'tellen'} niet mee; ${count === 1 ? 'die eindigt hier' : 'de eerste eindigt hier'}.`,
  remedy: AGAIN,
});

/** What is said of an auditfile, by what is wrong with it. */
const AUDITFILE: AuditfileSpeech = {
  xml: () => ({ message: 'De auditfile is hier geen geldige XML; er is niets van gelezen.', remedy: AGAIN }),
  doctype: () => ({
    message: 'De auditfile heeft een documenttype-declaratie, die daar niet hoort; er is niets van gelezen.',
    remedy: 'Vertrouw dit bestand niet; maak de auditfile zelf in uw financiële pakket.',
  }),
  encoding: () => ({
    message:
      'De auditfile heeft een andere tekencodering dan erin staat, of een onbekende; er is niets van gelezen.',
    remedy: 'Maak de auditfile opnieuw als UTF-8.',
  }),
  version: (text) => ({
    message: `Deze auditfile is van een andere versie dan 3.1, 3.2 of 4.0${text === '' ? '' : ` («${text}»)`}; er is niets van gelezen. CLAIR heeft andere namen.`,
    remedy: 'Maak in uw financiële pakket een auditfile van versie 3.2 of 4.0.',
  }),
  'no-transactions': () => ({
    message: 'De auditfile heeft geen boekingen (transactions).',
    remedy: 'Maak een auditfile met mutaties.',
  }),
  currency: (text) => ({
    message: `De auditfile is in ${text} en niet in euro’s; er is niets van gelezen.`,
    remedy: 'Maak een auditfile in euro’s.',
  }),
  'no-map': () => ({
    message: 'In een auditfile staat niet waar een boeking voor is; er is niets van gelezen.',
    remedy: 'Zeg met --map waar de rekeningen, kostenplaatsen, producten en projecten bij horen.',
  }),
  'no-date': () => ({
    message: 'Een auditfile telt naar boekjaar, niet naar boekdatum; er is niets van gelezen.',
    remedy: 'Laat --year-of boekdatum weg, of geef een export met een kolom «boekdatum».',
  }),
  'no-municipality': () => ({
    message: 'In een auditfile staat niet van welke gemeente die is; er is niets van gelezen.',
    remedy: 'Noem de gemeente met -m.',
  }),
  foreign: (text) => ({
    message: `In de auditfile is hier <${text}> van een andere naamruimte dan de auditfile zelf; er is niets van gelezen.`,
    remedy: AGAIN,
  }),
  nested: (text) => ({
    message: `In de auditfile staat hier <${text}> binnen een element dat alleen tekst mag hebben; er is niets van gelezen.`,
    remedy: AGAIN,
  }),
  twice: (text) => ({
    message: `In de auditfile staat <${text}> hier een tweede keer waar er één mag staan; welke van de twee geldt, staat niet vast en er is niets van gelezen.`,
    remedy: AGAIN,
  }),
  'no-type': (text, _, count) => ({
    message: `Van ${counted(count, ['regel die past', 'regels die passen'])} op een regel van --map zonder rekening, zegt de auditfile niet of de rekening van de balans is («${text}»); ${count === 1 ? 'die telt' : 'ze tellen'} niet mee.`,
    remedy: 'Noem in het bestand van --map de rekening erbij.',
  }),
  'no-year': lineWords,
  line: lineWords,
};
