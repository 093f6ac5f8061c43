import type { FindingOf } from '../../../findings/finding.js';
import { deviationsByYear } from '../../deviations.js';
import type { DivisionSpeech, FindingWords, Namer } from '../../words.js';
import { names } from '../unknown-names.js';
import { and, decimal, euro, formerName, suggested } from '../writing.js';

const BOUNDS_REMEDY = {
  floors: 'Verlaag --min.',
  ceilings: 'Verhoog --max.',
  crossed: 'Maak --min niet groter dan --max.',
} as const;

const BOUNDS = {
  floors: 'de ondergrenzen zijn samen meer dan er te verdelen is',
  ceilings: 'de bovengrenzen zijn samen minder dan er te verdelen is',
  crossed: 'de ondergrens ligt boven de bovengrens',
} as const;

/** What is said of a division, in Dutch. */
export const divisionFindings: DivisionSpeech = {
  IZA_CEILING: ({ year, amounts }) => ({
    message: `De regio’s krijgen in ${year} samen ${euro(amounts.actual)}; dat mag ten hoogste ${euro(amounts.limit)} zijn, ${euro(amounts.excess)} te veel.`,
    remedy: 'Verlaag het bedrag, of controleer het jaar.',
  }),
  IZA_NEGATIVE_LOCAL: ({ year, region, amounts }) => ({
    message: `In ${region} gaat er in ${year} meer af dan er is: van ${euro(amounts.amount)} gaan ${euro(amounts.coordination)} coördinatie en ${euro(amounts.projects)} projecten af; lokaal blijft ${euro(amounts.local)}. Er is niets verdeeld.`,
    remedy: 'Verlaag de coördinatie of de projecten.',
  }),
  IZA_MEMBERSHIP: membership,
  IZA_WITHOUT_MEMBERS: ({ year, region, amounts }) => ({
    message: `${region} heeft geen leden meer; het officiële bedrag van ${year}, ${euro(amounts.amount)}, is niet verdeeld en telt niet mee in de som van de regio’s.`,
    remedy: `Geef ${region} in het bestand van --members weer leden, die dan nergens anders staan; of noem het bedrag bij de nieuwe regio met --region en --amount.`,
  }),
  IZA_BOUNDS: ({ year, region, problem, amounts }) => {
    const sum = { floors: amounts.floors, ceilings: amounts.ceilings, crossed: null }[problem];
    const against = sum === null ? '' : ` (${euro(sum)} tegen ${euro(amounts.local)})`;
    return {
      message: `In ${region} kunnen in ${year} niet alle grenzen gelden: ${BOUNDS[problem]}${against}. Er is niets verdeeld.`,
      remedy: BOUNDS_REMEDY[problem],
    };
  },
  IZA_DEVIATION: ({ year, region, deviation, elsewhere, amounts }) => {
    const side = amounts.difference.isNegative() ? 'minder' : 'meer';
    const size = amounts.difference.isNegative() ? amounts.difference.negated() : amounts.difference;
    const others = deviationsByYear(elsewhere).map((one) => `in ${one.years} ${decimal(one.deviation)}%`);
    const compared = others.length === 0 ? '' : `; met dezelfde leden ${and(others)}`;
    return {
      message: `${region} krijgt in ${year} officieel ${euro(amounts.amount)}, ${euro(size)} ${side} dan de ${euro(amounts.keyAmount)} op sleutel (${decimal(deviation)}%${compared}).`,
      remedy:
        'Gerekend wordt met het officiële bedrag; `spuk iza --compare` zet alle regio’s naast de sleutel.',
    };
  },
  ROUNDING_REMAINDER: ({ year, region, receivers, parties, amounts }) => ({
    message: `${year === undefined ? 'Na' : `${region ?? 'Heel Nederland'} ${year}: na`} het naar beneden afronden bleef ${euro(amounts.handedOut)} over; die ging naar de grootste resten, bij ${receivers} van de ${parties} ${year === undefined ? 'namen' : 'gemeenten'}.`,
    remedy: 'Zo klopt de som precies; u hoeft niets te doen.',
  }),
};

function membership(finding: FindingOf<'IZA_MEMBERSHIP'>, namer: Namer): FindingWords {
  const {
    problem,
    municipality = '',
    region = '',
    first = '',
    text = '',
    suggestions = [],
    successor,
    successors,
    was,
    inFile,
  } = finding;
  const name = namer.municipality(municipality);
  switch (problem) {
    case 'no-region':
      return {
        message: `${name} ligt in geen enkele regio meer; het bestand noemt ${first} zonder deze gemeente.`,
        remedy: `Noem bij ${first} alle leden, of zet ${name} bij een andere regio.`,
      };
    case 'two-regions':
      return {
        message: `${name} staat in twee regio’s: ${first} en ${region}; alleen de eerste telt.`,
        remedy: 'Laat de gemeente in één regio staan.',
      };
    case 'twice':
      return {
        message: `${name} staat er twee keer; alleen de eerste telt.`,
        remedy: 'Verwijder een van beide rijen.',
      };
    case 'unknown':
      return {
        message: `${formerName(text, was)} is geen gemeente van de uitkering, en kan dus geen lid zijn.`,
        remedy: names.insteadOf(successors ?? [successor ?? []].flat(), suggestions),
      };
    case 'public-body':
      return {
        message: `${text} is een openbaar lichaam en geen gemeente, en kan dus geen lid zijn.`,
        remedy: 'Noem de gemeenten van de regio; de mandaathouder blijft dezelfde.',
      };
    case 'no-name':
      return { message: 'De regio ontbreekt.', remedy: 'Vul de naam van de regio in.' };
    case 'unknown-region':
      return {
        message: `De regio «${text}» bestaat niet.`,
        remedy: suggested(suggestions, 'Zie `spuk show regions` voor alle namen.'),
      };
    case 'mandate-holder':
      return {
        message: `De mandaathouder ${text} ligt niet in de eigen regio ${region}${first === '' ? '' : `, maar in ${first}`}.`,
        remedy: [
          ...(first === '' ? [] : [`Haal ${text} weg bij ${first}.`]),
          ...(inFile === true ? [`Zet ${text} bij de leden van ${region}.`] : []),
        ].join(' '),
      };
    case 'not-a-member':
      return {
        message: `Project «${text}» is toegewezen aan ${name}, maar die ligt niet in ${region}.`,
        remedy:
          'Verbeter de gemeente of de regio van het project; waar geen regio bij staat, is het van de regio van --region.',
      };
  }
}
