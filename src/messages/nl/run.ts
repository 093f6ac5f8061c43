import { counted, summaryOf } from '../counts.js';
import { euro } from '../numbers.js';
import type { RunSpeech } from '../words.js';

const COUNTED = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  note: ['opmerking', 'opmerkingen'],
} as const;

export const run: RunSpeech = {
  summary: (counts) => summaryOf(counts, COUNTED),
  verdict: (municipalities, years, counts) =>
    `${counted(municipalities, ['gemeente', 'gemeenten'])}, ${counted(years, ['jaar', 'jaren'])}, ${summaryOf(counts, COUNTED) || 'geen bevindingen'}`,
  more: (count) => `… en nog ${count} van deze soort; --format json geeft ze alle.`,
  nothingShown: 'Er is niets te tonen: de toekenning heeft geen rijen voor deze keuze.',
  manyBlocks: (count) => `Dit zijn ${count} tabellen; --by municipality geeft één overzicht per jaar.`,
  notModelledElsewhere: 'Wat spuk niet berekent staat in `spuk show not-modelled`.',
  verified: (file, differences) =>
    differences === 0
      ? `${file}: gelijk; elk bedrag is opnieuw uitgerekend.`
      : `${file}: ${counted(differences, ['waarde is', 'waarden zijn'])} anders.`,
  cause: (cause) => {
    switch (cause.key) {
      case 'version':
        return `Andere versie van spuk: ${cause.before}, nu ${cause.after}.`;
      case 'rules':
        return `Andere regels: profiel ${cause.before}, nu ${cause.after}; de inhoud is niet dezelfde.`;
      case 'input':
        return `${cause.file} is veranderd sinds dit resultaat.`;
      case 'unexplained':
        return 'Invoer, regels en versie zijn dezelfde: het resultaat zelf is na het schrijven veranderd.';
    }
  },
  izaApart: (bookings, sum) =>
    `${counted(bookings, ['boeking', 'boekingen'])} van de SPUK IZA, samen ${euro(sum, 'nl')}: geen deel van deze afrekening; zie \`spuk iza\`.`,
  noActuals: 'Er zijn geen bestedingen gegeven (-s): alle jaren staan open.',
  planWritten: (file, rows) =>
    `${file}: het hele plan, ${counted(rows, ['rij', 'rijen'])}; dit bestand vervangt het plan dat is gelezen.`,
  dialect: (file, { encoding, bom, separator, lineEnd, decimal }, rows) =>
    `${file}: ${counted(rows, ['rij', 'rijen'])}; ${encoding}${bom ? ' met BOM' : ''}, scheidingsteken ${SEPARATORS[separator] ?? separator}, decimaalteken ${
      decimal === null ? 'niet te zien' : SEPARATORS[decimal]
    }, regeleinde ${lineEnd}.`,
  defect:
    'Dit is een fout in spuk zelf, niet in uw invoer. Meld dit met de tekst hierboven en de gebruikte opdracht.',
  rule: 'Regel',
};

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'komma',
  ';': 'puntkomma',
  '\t': 'tab',
  '.': 'punt',
};
