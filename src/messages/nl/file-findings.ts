import type { ColumnRole } from '../../findings/finding.js';
import { missingColumn } from '../missing-column.js';
import { shortened } from '../parts.js';
import type { FileSpeech } from '../words.js';
import type { DutchNouns } from './nouns.js';
import { dutch } from './writing.js';

/** What a column holds. */
export const columnsOf = (nouns: DutchNouns) => ({
  municipality: 'de gemeente',
  code: 'de gemeentecode',
  year: 'het jaar',
  period: 'de periode',
  'booking-date': 'de boekdatum',
  date: 'de datum',
  intervention: nouns.intervention.the(),
  granted: 'het toegekende bedrag',
  decision: 'de beschikking',
  total: 'het totaal',
  subtotal: 'het subtotaal',
  kind: 'de soort (verschuiving of doorschuiving)',
  from: nouns.intervention.the('gevende'),
  to: nouns.intervention.the('ontvangende'),
  amount: 'het bedrag',
  note: 'de toelichting',
  spent: 'het bestede bedrag',
  sign: 'debet of credit',
  debit: 'de debetbedragen',
  credit: 'de creditbedragen',
  ledger: 'de grootboekrekening of kostenplaats',
  'cost-centre': 'de kostenplaats',
  product: 'het product',
  provenance: 'de herkomst',
  exported: 'de uitvoer van spuk',
  region: 'de regio',
  weight: 'het gewicht',
  name: 'de naam',
  project: 'de naam van het project',
});

const QUOTE = {
  'never-closed':
    'Het aanhalingsteken dat hier opent, wordt nergens gesloten; vanaf hier is niets gelezen tot de eerste regel met evenveel cellen als de kop.',
  'text-after-quote': 'Na het sluitende aanhalingsteken staat nog tekst; deze regel is niet gelezen.',
  'quote-in-text':
    'Er staat een aanhalingsteken midden in een cel zonder aanhalingstekens; deze regel is niet gelezen.',
} as const;

const ENCODING = {
  'utf-16': 'Het bestand begint als UTF-16 en is dat verderop niet; het is niet gelezen.',
  nul: 'Het bestand bevat een nulteken en is niet gelezen.',
  mixed: 'Het bestand gebruikt twee tekencoderingen door elkaar (UTF-8 en Windows-1252) en is niet gelezen.',
  'undefined-byte': 'Het bestand bevat een teken dat in UTF-8 noch Windows-1252 bestaat, en is niet gelezen.',
  'invalid-utf-8':
    'Het bestand begint als UTF-8 maar bevat hier een teken dat dat niet is, en is niet gelezen.',
} as const;

/** What is said of a column that says debit or credit, by what is wrong with it. */
const signProblems = (nouns: DutchNouns) => ({
  unknown: (column: string, text: string) => ({
    message: `${text === '' ? `In de kolom «${column}» staat hier niets` : `«${text}» in de kolom «${column}» is niet bekend`}: of dit bedrag erbij of eraf gaat, staat niet vast, en het is niet gelezen.`,
    remedy:
      'Schrijf D of C, debet of credit, af of bij, + of -; in één kolom steeds dezelfde soort. D, debet, af en + zijn uitgaven.',
  }),
  twice: (column: string, text: string) => ({
    message: `«${text}» heeft zelf een teken, en de kolom «${column}» zegt iets anders of herhaalt het niet overal; van dit bestand is geen bedrag gelezen.`,
    remedy: `Zet het teken alleen in de bedragen, met een min voor wat eraf gaat, en verwijder de kolom «${column}».`,
  }),
  beside: (column: string, text: string) => ({
    message: `Naast het bedrag staat in de kolom «${column}» ook een bedrag, ${text}; welk van de twee telt, staat niet vast, en deze regel is niet gelezen.`,
    remedy: `Geef een uitgave een bedrag zonder teken en een ontvangst een bedrag met een min, en verwijder de kolom «${column}».`,
  }),
  refused: (column: string) => ({
    message: `De kolom «${column}» zegt of een bedrag erbij of eraf gaat; alleen bij bestedingen wordt dat gelezen, en van dit bestand is geen bedrag gelezen.`,
    remedy: `Geef ${nouns.intervention.each} één bedrag van nul of meer, en verwijder de kolom.`,
  }),
  'negative-credits': (column: string, text: string) => ({
    message: `In de kolom «${column}» hebben de meeste bedragen een min, zoals ${text}: of zo’n bedrag eraf gaat of er juist bij komt, staat niet vast, en van dit bestand is geen bedrag gelezen.`,
    remedy: `Schrijf de bedragen in «${column}» zonder min; een bedrag dat daar staat, gaat eraf.`,
  }),
  'other-side': (column: string, text: string) => ({
    message: `De kolom «${column}» zegt van ${text} iets anders dan de kolom waarin het staat; van dit bestand is geen bedrag gelezen.`,
    remedy: `Verwijder de kolom «${column}», of zet het bedrag in de kolom waar het hoort.`,
  }),
  'credit-note': (column: string, text: string) => ({
    message: `Deze rij noemt zich in «${column}» een «${text}», en het bedrag is niet negatief: of het eraf gaat, staat niet vast, en de rij is niet gelezen.`,
    remedy:
      'Zet een min voor het bedrag als het de uitgaven verlaagt, of zet in een kolom «D/C» bij elke rij of die erbij of eraf gaat.',
  }),
  suspected: (column: string) => ({
    message: `De kolom «${column}» lijkt te zeggen of een bedrag debet of credit is; zolang dat niet vaststaat, is van dit bestand geen bedrag gelezen.`,
    remedy: 'Geef de kolom de kop «D/C» als dat zo is; verwijder de kolom als die iets anders betekent.',
  }),
});

/** What is said of the text of a file: its header, its lines and how it was written down. */
export const fileFindings = (nouns: DutchNouns): FileSpeech => ({
  MISSING_COLUMN: missingColumn(
    {
      sums: {
        message: `Dit is een tabel van spuk met sommen per ${nouns.theme.one}, gemeente of jaar; van ${nouns.intervention.which} het geld is, staat er niet bij. Er is niets van gelezen.`,
        remedy: `Geef de bestanden waarvan de tabel is gemaakt, of maak de tabel opnieuw zonder --by: dan staat er een rij per ${nouns.intervention.one}.`,
      },
      place: { first: 'de eerste gevulde regel', at: (line) => `gelezen op regel ${line}` },
      holds: columnsOf(nouns),
      codes: CODE,
      lacks: (place, held) => `De kop, ${place}, heeft geen kolom met ${held}.`,
      lacksMapped: (place, code) =>
        `De kop, ${place}, heeft geen kolom met ${code}, en regels van --map noemen er een: bij welke regel een boeking hoort, staat dus niet vast. Van dit bestand telt niets mee.`,
      head: (headers) => `Geef een kolom de kop ${headers}`,
      addEmpty: (beside) => `Is er geen, voeg dan een lege kolom met die kop toe naast ${beside}.`,
      orMunicipality: ', of noem de gemeente met -m',
      orMap: (columns = 'het grootboek') => `, of zeg met --map waar de codes in ${columns} bij horen`,
      orColumns: (columns) => `, of zeg met --columns wat ${columns} betekent`,
      interventionHeaders: nouns.intervention.headers,
    },
    dutch,
  ),
  DUPLICATE_COLUMN: ({ column, first }) => ({
    message: `De kolom «${column}» betekent hetzelfde als de eerdere kolom «${first}»; alleen de eerste telt.`,
    remedy: 'Verwijder een van beide kolommen.',
  }),
  UNKNOWN_COLUMN: ({ column }) => ({
    message: `${column === '' ? 'Deze kolom heeft geen kop' : `De kolom «${shortened(column)}» is niet bekend`} en wordt niet gelezen.`,
    remedy: 'Verwijder de kolom, of geef die een bekende kop.',
  }),
  SIGN_COLUMN: ({ problem, column, text = '' }) =>
    signProblems(nouns)[problem](shortened(column), shortened(text)),
  SAME_FILE: ({ first }) => ({
    message: `Dit bestand heeft dezelfde inhoud als ${first} en zou dubbel tellen; het is niet nog eens gelezen.`,
    remedy:
      'Laat een van beide weg. Zijn het toch verschillende rijen, zet ze dan in één bestand: daar mogen gelijke rijen staan.',
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
});

/** What a line of a mapping names. */
const CODE: Readonly<Partial<Record<ColumnRole, string>>> = {
  ledger: 'een grootboekrekening',
  'cost-centre': 'een kostenplaats',
  product: 'een product',
  project: 'een project',
};
