import { counted } from '../counts.js';
import { type CodeTexts, codesText } from '../listings.js';
import { capital, partsOf, shortened } from '../parts.js';
import type { ActualsSpeech } from '../words.js';
import type { DutchNouns } from './nouns.js';
import { dutch, euro, explainCommand } from './writing.js';

const CODES: CodeTexts = {
  booking: ['boeking', 'boekingen'],
  code: ['code', 'codes'],
  noCode: 'zonder code',
  more: (codes) => `en nog ${codes}`,
};

/** What is said of actuals, and of what follows from them. */
export function actualsFindings(nouns: DutchNouns): ActualsSpeech {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: nouns.theme.the() });
  return {
    CARRY_EXCEEDS_UNSPENT: (finding, namer) => {
      const { year, amounts } = finding;
      return {
        message: `${capital(parts.judged(finding, namer))} schuift van ${year} naar ${year + 1} ${euro(amounts.actual)} door, maar van het geld van ${year} zelf is ${euro(amounts.limit)} niet besteed: ${euro(amounts.excess)} te veel.`,
        remedy: `Verlaag de doorschuiving, of zie ${explainCommand(finding, namer)}. Met --carry max erbij laat \`spuk settle\` zien wat er wel door kan.`,
      };
    },
    OVERSPENT: (finding, namer) => {
      const { year, amounts } = finding;
      return {
        message: `${capital(parts.judged(finding, namer))}: in ${year} is ${euro(amounts.spent)} besteed en ${euro(amounts.available)} beschikbaar; ${euro(amounts.overspent)} betaalt de gemeente zelf.`,
        remedy:
          // Where the total is overspent, or of a grant of regions, no shift covers it.
          finding.region === undefined && finding.intervention !== undefined
            ? `Controleer de boekingen, of dek het tekort met een verschuiving als de regels van ${year} dat toelaten.`
            : 'Controleer de boekingen.',
      };
    },
    NEGATIVE_SPENT: (finding, namer) => ({
      message: `De bestedingen van ${finding.region === undefined ? parts.intervention(finding, namer) : `${namer.municipality(finding.municipality ?? '')} ten laste van de ${namer.regional?.grant ?? ''}`} tellen in ${finding.year} op tot ${euro(finding.amounts.spent)}, minder dan nul.`,
      remedy:
        finding.region === undefined
          ? `Controleer of een correctie in het juiste jaar en bij ${nouns.intervention.the('juiste')} staat.`
          : 'Controleer of een correctie in het juiste jaar staat.',
    }),
    EXPECT_BELOW_SPENT: (finding, namer) => ({
      message: `${capital(parts.judged(finding, namer))}: voor heel ${finding.year} is ${euro(finding.amounts.expected)} verwacht, minder dan de ${euro(finding.amounts.spent)} die al is geboekt.`,
      remedy: 'Zet in de verwachting het bedrag van het hele jaar, inclusief wat al is geboekt.',
    }),
    UNMAPPED: ({ municipality = '', year, bookings, amounts, codes, groups = [] }, namer) => ({
      message: `${counted(bookings, CODES.booking)} van ${namer.municipality(municipality)} in ${year}, ${bookings === 1 ? '' : 'samen '}${euro(amounts.sum)}, ${bookings === 1 ? 'hoort' : 'horen'} bij geen ${nouns.intervention.one} en ${bookings === 1 ? 'telt' : 'tellen'} niet mee: ${codesText(codes, groups, { texts: CODES, writing: dutch })}.`,
      remedy: `Voeg de codes toe aan het bestand van --map; zet «geen» bij codes die niet bij deze uitkering horen.`,
    }),
    CONTRADICTING_MAP: ({ text, first, overlap }) =>
      overlap
        ? {
            message: `«${shortened(text)}» past bij «${shortened(overlap[0])}» (regel ${first.line}) en bij «${shortened(overlap[1])}», en geen van beide is preciezer; zulke boekingen tellen niet mee.`,
            remedy: `Geef «${shortened(text)}» een eigen regel, of maak een van beide kleiner.`,
          }
        : {
            message: `«${shortened(text)}» staat op regel ${first.line} al bij een ${nouns.intervention.other}; de eerste telt.`,
            remedy: 'Verwijder een van beide regels.',
          },
    MERGED_MUNICIPALITY: ({ municipality, text, was }, namer) => ({
      message: `${shortened(text)}${was === undefined ? '' : ` (${was})`} is opgegaan in ${namer.municipality(municipality)}; de rijen tellen daar mee (--accept-merged).`,
      remedy: 'U hoeft niets te doen.',
    }),
  };
}
