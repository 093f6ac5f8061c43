import { counted, summaryOf } from '../counts.js';
import { yearRange } from '../numbers.js';
import { underRules } from '../parts.js';
import type { RunSpeech } from '../speech.js';
import { cells, SEVERITIES } from './cells.js';
import type { DutchNouns } from './nouns.js';
import { and, euro, or } from './writing.js';

export const run = (nouns: DutchNouns): RunSpeech => ({
  summary: (counts) => summaryOf(counts, SEVERITIES),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['gemeente', 'gemeenten'])}, ${counted(years, ['jaar', 'jaren'])}, ${summaryOf(counts, SEVERITIES) || 'geen bevindingen'}`,
  more: (count) => `… en nog ${count} van deze soort; --format json geeft ze alle.`,
  moreByMunicipality: (count) => `nog ${count} van deze soort, per gemeente:`,
  whereFound: (name, places) =>
    `${name}: ${places
      .map(({ year, interventions }) =>
        [
          ...(year === undefined ? [] : [String(year)]),
          ...(interventions.length === 0
            ? []
            : [`${nouns.intervention.one} ${and(interventions.map(String))}`]),
        ].join(' '),
      )
      .join('; ')}`,
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
  verified: (file, { differences, amounts }) =>
    differences === 0
      ? `${file}: gelijk; alle bedragen en teksten zijn opnieuw gemaakt en komen overeen.`
      : `${file}: ${counted(differences, ['waarde is', 'waarden zijn'])} anders${amounts > 0 ? '' : differences === 1 ? '; het is geen bedrag' : '; geen daarvan is een bedrag'}.`,
  cause: (cause) => {
    switch (cause.key) {
      case 'version':
        return `Andere versie van spuk: ${cause.before}, nu ${cause.after}.`;
      case 'rules':
        return `Andere regels: profiel ${cause.before}, nu ${cause.after}; de inhoud is niet dezelfde.`;
      case 'grant':
        return `Ander pakket van de uitkering: ${cause.before}, nu ${cause.after}${cause.before === cause.after ? '; de inhoud is niet dezelfde' : ''}.`;
      case 'figures':
        return `Andere ingebouwde cijfers: ${cause.before ?? 'de uitkomst noemt er geen'}, nu ${cause.after}${cause.before === cause.after ? '; de inhoud is niet dezelfde' : ''}.`;
      case 'input':
        return `${cause.file} is veranderd sinds deze uitkomst.`;
      case 'unexplained':
        return 'Invoer, regels, cijfers en versie zijn dezelfde: de uitkomst zelf is na het schrijven veranderd.';
    }
  },
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
    `${file}: het plan${names.length === 0 ? '' : ` van ${and(names)}`}, ${counted(rows, ['rij', 'rijen'])}${BESIDE[beside]}; gebruik dit bestand voortaan in plaats van het gelezen plan.`,
  planNotWritten: (file) =>
    `${file} is niet geschreven: niet alle rijen van de invoer konden worden gelezen, dus het plan zou niet heel zijn.`,
  bookingsLost: (of, untold) =>
    of.length === 0
      ? 'Niet alle bestedingen konden worden gelezen, en het is niet te zeggen van welke gemeente of welk jaar ze zijn: ze staan in geen enkele som, en deze afrekening is niet volledig.'
      : `De afrekening van ${municipalityYears(of)} is niet volledig: niet alle bestedingen konden worden gelezen, en wat niet is gelezen staat in geen enkele som.${untold ? ' Van een deel daarvan is niet te zeggen van welke gemeente of welk jaar het is.' : ''}`,
  sheet: ({ book, sheet, formulas, hidden, others }, rows) =>
    [
      `${book}: ${counted(rows, ['rij', 'rijen'])} van blad «${sheet}»`,
      ...(formulas > 0
        ? [`${counted(formulas, ['formule', 'formules'])} met de bewaarde waarde gelezen`]
        : []),
      ...(hidden > 0 ? [`${counted(hidden, ['verborgen rij', 'verborgen rijen'])} meegelezen`] : []),
      ...(others > 0 ? [`${counted(others, ['ander blad', 'andere bladen'])} niet gelezen`] : []),
    ]
      .join('; ')
      .concat('.'),
  dialect: (file, { encoding, bom, separator, lineEnd, decimal, shape, rows, blank, comments }) =>
    `${file}: ${counted(rows, ['rij', 'rijen'])} gelezen${shape ? `, ${shapes(nouns)[shape]}` : ''}${
      blank > 0 ? `, ${counted(blank, ['lege regel', 'lege regels'])} overgeslagen` : ''
    }${comments > 0 ? `, ${counted(comments, COMMENTS)} overgeslagen` : ''}; ${encoding}${bom ? ' met BOM' : ''}, scheidingsteken ${SEPARATORS[separator] ?? separator}, decimaalteken ${
      decimal === null ? 'niet te zien' : SEPARATORS[decimal]
    }, regeleinde ${lineEnd}.`,
  auditfile: (file, { version, lines, opening }) =>
    `${file}: auditfile XAF ${version}, ${counted(lines, ['regel', 'regels'])} gelezen${opening > 0 ? `, waarvan ${opening} van de beginbalans, die niet meetellen` : ''}.`,
  signColumn: (file, column) =>
    `${file}: de kolom «${column}» zegt of een bedrag een uitgave is of ervan af gaat, en is zo gelezen.`,
  otherSheets: ({ book, sheet, others }) =>
    `${book}: alleen blad «${sheet}» is gelezen, ${counted(others, ['ander blad', 'andere bladen'])} niet. Noem een ander blad als ${book}#Blad2.`,
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

/** Of whom and when: the first few by name, the others by their number. */
function municipalityYears(of: Parameters<RunSpeech['bookingsLost']>[0]): string {
  const named = of.slice(0, NAMED).map(({ name, years }) => `${name} ${yearRange(years)}`);
  const rest = of.length - named.length;
  return and(rest > 0 ? [...named, `nog ${counted(rest, ['gemeente', 'gemeenten'])}`] : named);
}

/** What a plan that was written holds beside the one that was read. */
const BESIDE = {
  most: ', met de hoogste toegestane doorschuivingen in plaats van die van het plan',
  advice: ', met het advies erbij',
  nothing: '',
} as const;

const NAMED = 5;

const COMMENTS = ['regel met # vooraan', 'regels met # vooraan'] as const;

const shapes = (nouns: DutchNouns) => ({
  long: 'één bedrag per rij',
  wide: `een kolom per ${nouns.intervention.one}`,
  'by-years': 'een kolom per jaar',
});

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'komma',
  ';': 'puntkomma',
  '\t': 'tab',
  '.': 'punt',
};
