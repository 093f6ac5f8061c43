import { type Counted, counted, summaryOf } from '../counts.js';
import { underRules } from '../parts.js';
import { type RunTexts, runSentences } from '../run-sentences.js';
import type { RunSpeech } from '../speech.js';
import { cells, SEVERITIES } from './cells.js';
import type { DutchNouns } from './nouns.js';
import { and, dutch, euro, or } from './writing.js';

const ROWS: Counted = ['rij', 'rijen'];
const OTHER_SHEETS: Counted = ['ander blad', 'andere bladen'];
const COMMENTS: Counted = ['regel met # vooraan', 'regels met # vooraan'];

const texts = ({ intervention }: DutchNouns): RunTexts => ({
  intervention: intervention.one,
  municipalities: ['gemeente', 'gemeenten'],
  others: (municipalities) => `nog ${municipalities}`,
  equal: 'gelijk; alle bedragen en teksten zijn opnieuw gemaakt en komen overeen',
  differ: ['waarde is anders', 'waarden zijn anders'],
  noAmount: ['het is geen bedrag', 'geen daarvan is een bedrag'],
  cause: {
    version: (before, now) => `Andere versie van spuk: ${before}, nu ${now}`,
    rules: (before, now) => `Andere regels: profiel ${before}, nu ${now}`,
    grant: (before, now) => `Ander pakket van de uitkering: ${before}, nu ${now}`,
    figures: (before, now) => `Andere ingebouwde cijfers: ${before}, nu ${now}`,
    noFigures: 'de uitkomst noemt er geen',
    otherContent: 'de inhoud is niet dezelfde',
    input: (file) => `${file} is veranderd sinds deze uitkomst.`,
    unexplained:
      'Invoer, regels, cijfers en versie zijn dezelfde. De uitkomst is na het schrijven veranderd, of met een andere tussenversie van spuk gemaakt.',
  },
  lost: {
    unknownWhose:
      'Niet alle bestedingen konden worden gelezen, en het is niet te zeggen van welke gemeente of welk jaar ze zijn: ze staan in geen enkele som, en deze afrekening is niet volledig.',
    of: (whose) =>
      `De afrekening van ${whose} is niet volledig: niet alle bestedingen konden worden gelezen, en wat niet is gelezen staat in geen enkele som.`,
    untold: 'Van een deel daarvan is niet te zeggen van welke gemeente of welk jaar het is.',
  },
  sheet: {
    rows: (rows, sheet) => `${counted(rows, ROWS)} van blad «${sheet}»`,
    formulas: (count) => `${counted(count, ['formule', 'formules'])} met de bewaarde waarde gelezen`,
    hidden: (count) => `${counted(count, ['verborgen rij', 'verborgen rijen'])} meegelezen`,
    others: (count) => `${counted(count, OTHER_SHEETS)} niet gelezen`,
  },
  dialect: {
    read: (rows) => `${counted(rows, ROWS)} gelezen`,
    shape: {
      long: 'één bedrag per rij',
      wide: `een kolom per ${intervention.one}`,
      'by-years': 'een kolom per jaar',
    },
    blank: (count) => `${counted(count, ['lege regel', 'lege regels'])} overgeslagen`,
    comments: (count) => `${counted(count, COMMENTS)} overgeslagen`,
    bom: 'met BOM',
    separator: (sign) => `scheidingsteken ${sign}`,
    decimal: (sign) => `decimaalteken ${sign}`,
    notToBeSeen: 'niet te zien',
    lineEnd: (end) => `regeleinde ${end}`,
    signs: {
      ',': 'komma',
      ';': 'puntkomma',
      '\t': 'tab',
      '.': 'punt',
    },
  },
});

export const run = (nouns: DutchNouns): RunSpeech => ({
  ...runSentences(texts(nouns), dutch),
  summary: (counts) => summaryOf(counts, SEVERITIES),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['gemeente', 'gemeenten'])}, ${counted(years, ['jaar', 'jaren'])}, ${summaryOf(counts, SEVERITIES) || 'geen bevindingen'}`,
  more: (count) => `… en nog ${count} van deze soort; --format json geeft ze alle.`,
  moreByMunicipality: (count) => `nog ${count} van deze soort, per gemeente:`,
  nothingShown: 'Er is niets te tonen: de toekenning heeft geen rijen voor deze keuze.',
  nothingDivided:
    'Er is niets verdeeld: een naam of gewicht dat niet klopt, verandert wat alle anderen krijgen. Verbeter eerst het bestand.',
  manyBlocks: (count) => `Dit zijn ${count} tabellen; --by municipality geeft één overzicht per jaar.`,
  notModelledElsewhere: (under) =>
    `Wat spuk niet berekent, staat in \`spuk show not-modelled${underRules(under)}\`.`,
  notInAgenda: (undated) =>
    `Zonder vaste datum, en daarom niet in de agenda: ${undated.map(({ calendar, due }) => `${calendar.name?.nl ?? ''}, ${due.nl}`).join('; ')}.`,
  cited: ({ document, article, status }) =>
    `${document}${article === null ? '' : `, artikel ${article}`} (${cells[status]}).`,
  bookingsOfRegions: (grant, bookings, sum) =>
    `${counted(bookings, ['boeking', 'boekingen'])} van de ${grant.nl}, ${bookings === 1 ? '' : 'samen '}${euro(sum)}: geen deel van deze afrekening.`,
  otherGrant: ({ grant, other }, bookings, sum) =>
    `${counted(bookings, ['boeking', 'boekingen'])} van de ${other.nl}, ${bookings === 1 ? '' : 'samen '}${euro(sum)}: geen deel van de ${grant.nl}.`,
  bookingsElsewhere: (grant, bookings, sum) =>
    `${counted(bookings, ['boeking', 'boekingen'])} van de ${grant.nl}, ${bookings === 1 ? '' : 'samen '}${euro(sum)}, van regio’s of jaren die hier niet staan: geen deel van wat hier is besteed.`,
  notMember: (municipalities, regions) =>
    `${and(municipalities)} ${municipalities.length === 1 ? 'is' : 'zijn'} geen lid van ${or(regions)}; ${regions.length === 1 ? 'die regio wordt' : 'die regio’s worden'} niet getoond.`,
  noMemberActuals: (grant) =>
    `In de bestedingen (-s) staat geen enkele boeking van de ${grant.nl}: er is niets afgerekend.`,
  noActuals: 'Er zijn geen bestedingen opgegeven (-s): alle jaren staan open.',
  planWritten: ({ file, rows, names, beside }) =>
    `${file}: het plan${names.length === 0 ? '' : ` van ${and(names)}`}, ${counted(rows, ROWS)}${BESIDE[beside]}; gebruik dit bestand voortaan in plaats van het gelezen plan.`,
  planNotWritten: (file) =>
    `${file} is niet geschreven: niet alle rijen van de invoer konden worden gelezen, dus het plan zou niet heel zijn.`,
  auditfile: (file, { version, lines, opening }) =>
    `${file}: auditfile XAF ${version}, ${counted(lines, ['regel', 'regels'])} gelezen${opening > 0 ? `, waarvan ${opening} van de beginbalans, die niet meetellen` : ''}.`,
  signColumn: (file, column) =>
    `${file}: de kolom «${column}» zegt of een bedrag een uitgave is of ervan af gaat, en is zo gelezen.`,
  otherSheets: ({ book, sheet, others }) =>
    `${book}: alleen blad «${sheet}» is gelezen, ${counted(others, OTHER_SHEETS)} niet. Noem een ander blad als ${book}#Blad2.`,
  commentsSkipped: (file, count) => `${file}: ${counted(count, COMMENTS)} overgeslagen.`,
  incomplete: 'onvolledig',
  thousands: '× € 1.000',
  alwaysExact: (format) =>
    `--thousands geldt voor table en markdown; in ${format} staan de bedragen altijd exact, in euro’s.`,
  reading: (file) => `${file === '-' ? 'Standaardinvoer' : file} lezen…`,
  takingApart: (files) => `${counted(files, ['bestand', 'bestanden'])} ontleden…`,
  computing: 'Rekenen…',
  writing: 'Uitvoer maken…',
  defect:
    'Dit is een fout in spuk zelf, niet in uw invoer. Meld dit met de tekst hierboven en de gebruikte opdracht.',
  rule: 'Regel',
  see: 'zie',
});

/** What a plan that was written holds beside the one that was read. */
const BESIDE = {
  most: ', met de hoogste toegestane doorschuivingen in plaats van die van het plan',
  advice: ', met het advies erbij',
  nothing: '',
} as const;
