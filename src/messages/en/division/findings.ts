import type { FindingOf } from '../../../findings/finding.js';
import { deviationsByYear } from '../../deviations.js';
import type { DivisionSpeech, FindingWords, Namer } from '../../words.js';
import { names } from '../unknown-names.js';
import { and, euro, formerName, suggested } from '../writing.js';

const BOUNDS_REMEDY = {
  floors: 'Lower --min.',
  ceilings: 'Raise --max.',
  crossed: 'Make --min no more than --max.',
} as const;

const BOUNDS = {
  floors: 'the floors together are more than there is to divide',
  ceilings: 'the ceilings together are less than there is to divide',
  crossed: 'the floor lies above the ceiling',
} as const;

/** What is said of a division, in English. */
export const divisionFindings: DivisionSpeech = {
  IZA_CEILING: ({ year, amounts }) => ({
    message: `The regions get ${euro(amounts.actual)} together in ${year}; at most ${euro(amounts.limit)} is allowed, ${euro(amounts.excess)} too much.`,
    remedy: 'Lower the amount, or check the year.',
  }),
  IZA_NEGATIVE_LOCAL: ({ year, region, amounts }) => ({
    message: `In ${region} more is taken off in ${year} than there is: of ${euro(amounts.amount)} go ${euro(amounts.coordination)} of coordination and ${euro(amounts.projects)} of projects; ${euro(amounts.local)} is left locally. Nothing was divided.`,
    remedy: 'Lower the coordination or the projects.',
  }),
  IZA_MEMBERSHIP: membership,
  IZA_WITHOUT_MEMBERS: ({ year, region, amounts }) => ({
    message: `${region} has no members left; its official amount of ${year}, ${euro(amounts.amount)}, is not divided and is no part of the sum of the regions.`,
    remedy: `Give ${region} members again in the file of --members, which then stand nowhere else; or state the amount for the new region with --region and --amount.`,
  }),
  IZA_BOUNDS: ({ year, region, problem, amounts }) => {
    const sum = { floors: amounts.floors, ceilings: amounts.ceilings, crossed: null }[problem];
    const against = sum === null ? '' : ` (${euro(sum)} against ${euro(amounts.local)})`;
    return {
      message: `In ${region} not all bounds can hold in ${year}: ${BOUNDS[problem]}${against}. Nothing was divided.`,
      remedy: BOUNDS_REMEDY[problem],
    };
  },
  IZA_DEVIATION: ({ year, region, deviation, elsewhere, amounts }) => {
    const side = amounts.difference.isNegative() ? 'less' : 'more';
    const size = amounts.difference.isNegative() ? amounts.difference.negated() : amounts.difference;
    const others = deviationsByYear(elsewhere).map((one) => `in ${one.years} ${one.deviation}%`);
    const compared = others.length === 0 ? '' : `; with the same members ${and(others)}`;
    return {
      message: `${region} officially gets ${euro(amounts.amount)} in ${year}, ${euro(size)} ${side} than the ${euro(amounts.keyAmount)} by key (${deviation}%${compared}).`,
      remedy: 'The official amount is used; `spuk iza --compare` puts all regions beside the key.',
    };
  },
  ROUNDING_REMAINDER: ({ year, region, receivers, parties, amounts }) => ({
    message: `${year === undefined ? 'Rounding' : `${region ?? 'The whole country'} ${year}: rounding`} down left ${euro(amounts.handedOut)}; it went to the largest remainders, of ${receivers} of the ${parties} ${year === undefined ? 'names' : 'municipalities'}.`,
    remedy: 'So the division adds up exactly; nothing has to change.',
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
        message: `${name} lies in no region any more; the file names ${first} without it.`,
        remedy: `Name all members of ${first}, or put ${name} in another region.`,
      };
    case 'two-regions':
      return {
        message: `${name} stands in two regions: ${first} and ${region}; only the first counts.`,
        remedy: 'Leave the municipality in one region.',
      };
    case 'twice':
      return {
        message: `${name} stands there twice; only the first counts.`,
        remedy: 'Remove one of the two rows.',
      };
    case 'unknown':
      return {
        message: `${formerName(text, was)} is no municipality of the grant, and so cannot be a member.`,
        remedy: names.insteadOf(successors ?? [successor ?? []].flat(), suggestions),
      };
    case 'public-body':
      return {
        message: `${text} is a public body and no municipality, and so cannot be a member.`,
        remedy: 'Name the municipalities of the region; the mandate stays where it is.',
      };
    case 'no-name':
      return { message: 'The region is missing.', remedy: 'Fill in the name of the region.' };
    case 'unknown-region':
      return {
        message: `There is no region “${text}”.`,
        remedy: suggested(suggestions, 'See `spuk show regions` for all names.'),
      };
    case 'mandate-holder':
      return {
        message: `The mandate holder ${text} does not lie in its own region ${region}${first === '' ? '' : `, but in ${first}`}.`,
        remedy: [
          ...(first === '' ? [] : [`Take ${text} out of ${first}.`]),
          ...(inFile === true ? [`Put ${text} among the members of ${region}.`] : []),
        ].join(' '),
      };
    case 'not-a-member':
      return {
        message: `Project “${text}” is assigned to ${name}, which does not lie in ${region}.`,
        remedy:
          'Correct the municipality or the region of the project; where it names none, it is of the region of --region.',
      };
  }
}
