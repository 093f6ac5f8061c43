import type { InterventionYears } from '../../grant/intervention.js';
import type { Amount } from '../../money/amount.js';
import { type BadAmountTexts, badAmount } from '../bad-amount.js';
import { yearRange } from '../numbers.js';
import { capital, partsOf, shortened, underRules } from '../parts.js';
import type { FindingSpeech } from '../words.js';
import { actualsFindings } from './actuals-findings.js';
import { divisionFindings } from './division/findings.js';
import { fileFindings } from './file-findings.js';
import { ledgerFindings } from './ledger-findings.js';
import type { DutchNouns } from './nouns.js';
import { officialFindings } from './official-findings.js';
import { ruleFindings } from './rule-findings.js';
import { tableFindings } from './table-findings.js';
import { names } from './unknown-names.js';
import { WEIGHT_REMEDY, weightFindings } from './weight-findings.js';
import { workbookFindings } from './workbook-in.js';
import { euro, placeIn, suggested, summed } from './writing.js';

const NO_YEAR = {
  year: { is: 'geen jaar', remedy: 'Schrijf het jaar met vier cijfers, zoals 2024.' },
  period: {
    is: 'geen periode met een jaar',
    remedy: 'Schrijf een periode zoals 2024-03 of 202403, of voeg een kolom «jaar» toe.',
  },
  date: { is: 'geen datum', remedy: 'Schrijf een datum zoals 31-12-2024 of 2024-12-31.' },
} as const;

const badAmountTexts: BadAmountTexts = {
  currency: (text) => ({
    message: `Dit bedrag is volgens zijn rij in «${text}» en niet in euro’s; de rij is niet gelezen.`,
    remedy:
      'Reken het bedrag om naar euro’s en zet EUR in deze cel, of laat de rij weg. Zijn de bedragen al in euro’s, geef de kolom van de bedragen dan de kop «Bedrag (€)».',
  }),
  split: (text) => ({
    message: `«${text}» staat in twee cellen, want in dit bestand scheidt de komma cellen; van dit bestand is geen bedrag gelezen.`,
    remedy: 'Zet bedragen met een komma tussen aanhalingstekens, of bewaar het bestand met puntkomma’s.',
  }),
  missing: { amount: 'Het bedrag ontbreekt.', weight: 'Het gewicht ontbreekt.' },
  isNone: {
    amount: (text, problem) => `«${text}» is geen bedrag: ${problem}.`,
    weight: (text, problem) => `«${text}» is geen gewicht: ${problem}.`,
  },
  problems: {
    blank: 'er staat niets',
    'not-a-number': 'het is geen getal',
    grouping: 'de punten en komma’s staan niet in groepen van drie',
    decimals: 'er staan meer dan twee cijfers achter het decimaalteken',
    'too-long': 'er staan meer dan dertien cijfers voor het decimaalteken',
  },
  write: {
    amount: 'Schrijf een bedrag zoals 1.234,56 of 1234.56, en 0,00 als er niets is.',
    weight: WEIGHT_REMEDY,
  },
  asNumber: 'Geef de cel de notatie Getal.',
};

const badShift = (nouns: DutchNouns) => ({
  same: {
    message: `Deze verschuiving gaat van een ${nouns.intervention.one} naar ${nouns.intervention.same}.`,
    remedy: 'Verbeter «van» of «naar»; geld naar het volgende jaar meenemen is een doorschuiving.',
  },
  'no-from': {
    message: `Hier ontbreekt ${nouns.intervention.the()} waar het geld vandaan komt.`,
    remedy: 'Vul «van» in; alleen een doorschuiving in een jaar met een grens op het totaal kan zonder.',
  },
  'no-to': {
    message: `Hier ontbreekt ${nouns.intervention.the()} waar het geld heen gaat.`,
    remedy: 'Vul «naar» in.',
  },
  zero: { message: 'Deze verschuiving is € 0,00.', remedy: 'Vul het bedrag in, of verwijder de regel.' },
  'to-undivided': {
    message: `Deze verschuiving gaat naar ${nouns.intervention.one} 0 (niet verdeeld); ${nouns.intervention.that} geeft alleen af en ontvangt niets.`,
    remedy: `Kies bij «naar» een ${nouns.intervention.one}.`,
  },
  total: {
    message: `Hier staat een totaal waar een ${nouns.intervention.one} hoort: het is een optelling, of het gaat om het totaal van de gemeente; de regel is niet gelezen.`,
    remedy: `Is het een optelling, laat dan het jaar en de soort van deze regel leeg of verwijder de regel. Noem anders ${nouns.intervention.the()}; een doorschuiving in een jaar met een grens op het totaal kan zonder «van».`,
  },
});

export const findings = (nouns: DutchNouns): FindingSpeech => {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: nouns.theme.the() });
  return {
    ...ruleFindings(nouns),
    ...actualsFindings(nouns),
    ...divisionFindings,
    ...ledgerFindings,
    ...workbookFindings,
    ...tableFindings,
    ...fileFindings(nouns),
    ...weightFindings,
    ...officialFindings(nouns),
    UNKNOWN_KIND: ({ text, suggestions, column }) => ({
      message:
        column !== undefined
          ? `Volgens de kolom «${shortened(column)}» is dit geen besteding maar «${text}»; de rij is niet gelezen.`
          : text === ''
            ? 'De soort ontbreekt.'
            : `De soort «${shortened(text)}» is niet bekend.`,
      remedy:
        column !== undefined
          ? `Laat alleen bestedingen in het bestand, of verwijder de kolom «${shortened(column)}» als die iets anders betekent.`
          : suggested(
              suggestions,
              `Schrijf verschuiving (tussen ${nouns.intervention.many}) of doorschuiving (naar het volgende jaar).`,
            ),
    }),
    BAD_SHIFT: ({ problem }) => badShift(nouns)[problem],
    CARRY_DESTINATION: ({ year, from, to }, namer) => ({
      message: `Deze doorschuiving uit ${year} gaat van ${parts.numbered(from, namer)} naar ${parts.numbered(to, namer)}; geld uit ${year} mag alleen naar ${nouns.intervention.same}.`,
      remedy: `Laat «naar» leeg; \`spuk show rules${underRules(namer.chosen)}\` laat zien uit welke jaren geld naar een ${nouns.intervention.other} mag.`,
    }),
    YEAR_NOT_COVERED: ({ year, covered }) => ({
      message: `Voor ${year} hebben de gekozen regels geen waarden; zij gelden voor ${yearRange(covered)}.`,
      remedy: 'Controleer het jaartal, of kies met --rules een regelbestand dat dit jaar heeft.',
    }),
    UNKNOWN_MUNICIPALITY: names.inRow,
    UNKNOWN_INTERVENTION: ({ text, suggestions, years, year, intervention = 0 }, namer) => {
      if (years) {
        return {
          message: `${capital(parts.numbered(intervention, namer))} bestaat in ${year} niet, ${onlyIn(years)}; dit is niet gelezen.`,
          remedy: `Controleer het jaar en ${nouns.intervention.the()}, of verwijder de regel; maak in een breed bestand de cel leeg.`,
        };
      }
      return {
        message:
          text === ''
            ? `${capital(nouns.intervention.the())} ontbreekt.`
            : `${capital(nouns.intervention.the())} «${shortened(text)}» is niet bekend.`,
        remedy: names.remedy(
          text,
          suggestions,
          `Gebruik een nummer of een naam uit \`spuk show interventions${underRules(namer.chosen)}\`.`,
        ),
      };
    },
    UNDIVIDED_IN_WALLED_YEAR: ({ year }) => ({
      message: `${capital(nouns.intervention.one)} 0 (niet verdeeld) kan niet in ${year}: in dat jaar staan er schotten tussen de ${nouns.intervention.many}.`,
      remedy: `Verdeel het bedrag over de ${nouns.intervention.many}; \`spuk split\` verdeelt het naar gewichten die u kiest.`,
    }),
    BAD_YEAR: ({ text, of }) => ({
      message: text === '' ? 'Het jaar ontbreekt.' : `«${shortened(text)}» is ${NO_YEAR[of ?? 'year'].is}.`,
      remedy: NO_YEAR[of ?? 'year'].remedy,
    }),
    BAD_AMOUNT: badAmount(badAmountTexts),
    AMBIGUOUS_DECIMAL: ({ comma, point, other }) => ({
      message: `Het decimaalteken van dit bestand is niet te bepalen: in «${comma}» lijkt het een komma, in «${point}» een punt (zie ook ${placeIn(other)}); van dit bestand is geen bedrag gelezen.`,
      remedy: 'Schrijf alle bedragen in het bestand met hetzelfde decimaalteken.',
    }),
    NEGATIVE_AMOUNT: ({ text, quantity }) => ({
      message: `«${shortened(text)}» is negatief; dat kan hier niet.`,
      remedy:
        quantity === 'weight'
          ? WEIGHT_REMEDY
          : 'Schrijf een bedrag van nul of meer: bij een verlaagde toekenning het nieuwe bedrag, bij een verschuiving de andere kant op «van» en «naar» verwisseld. Alleen bestedingen mogen negatief zijn.',
    }),
    DUPLICATE_ROW: (finding, namer) => ({
      message: `${parts.subject(finding, namer)} staat er dubbel${
        finding.decision === '' ? '' : ` voor beschikking «${finding.decision}»`
      }: de eerste rij, in ${finding.first.file} ${placeIn(finding.first)}, telt; ${euro(finding.amounts.granted)} telt niet mee.`,
      remedy: 'Verwijder een van beide, of geef bij verschillende beschikkingen een kolom «beschikking».',
    }),
    TOTAL_MISMATCH: (finding, namer) => {
      const { of, part = false, year, intervention, quantity, amounts } = finding;
      const { stated, computed, difference } = amounts;
      const said = (sum: Amount) => summed(sum, quantity);
      const whose = intervention === undefined ? '' : `van ${parts.numbered(intervention, namer)} `;
      return {
        message: `Het ${part ? 'subtotaal' : 'totaal'} ${whose}${year === undefined ? '' : `van ${year} `}klopt niet: er staat ${said(stated)}, de som van de ${of === 'row' ? nouns.intervention.many : 'regels'} ${PARTS_OF[part ? 'part' : of]} is ${said(computed)}, verschil ${said(difference)}.`,
        remedy:
          quantity === 'weight'
            ? 'Verbeter het gewicht dat niet klopt, of laat de regel met het totaal weg.'
            : 'Verbeter het totaal of het bedrag dat niet klopt; gerekend wordt met de bedragen, niet met het totaal.',
      };
    },
  };
};

/** The years that an intervention is there. */
function onlyIn({ from, to }: InterventionYears): string {
  if (from === undefined) return `alleen tot en met ${to}`;
  if (to === undefined) return `pas vanaf ${from}`;
  return from === to ? `alleen in ${from}` : `alleen van ${from} tot en met ${to}`;
}

/** Which rows or columns a total is of. */
const PARTS_OF = {
  row: 'in deze regel',
  column: 'erboven',
  part: 'ervoor, vanaf het vorige subtotaal,',
} as const;
