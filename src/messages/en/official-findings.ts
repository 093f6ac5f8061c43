import { counted } from '../counts.js';
import { amountsOf, ofAmounts, whole } from '../official-names.js';
import type { OfficialSpeech } from '../words.js';
import type { EnglishNouns } from './nouns.js';
import { euro } from './writing.js';

const SCALE_REMEDY = {
  'too-small':
    'If these are amounts × €1,000, give --amounts-in thousand; if they really are euros, give --amounts-in euro.',
  'too-large':
    'See with --verbose which decimal sign was read, and correct the amounts; if they really are euros, give --amounts-in euro.',
} as const;

export const officialFindings = (nouns: EnglishNouns): OfficialSpeech => ({
  SCALE_SUSPECTED: ({ municipality, year, scale, amounts }, namer) => ({
    message: `${namer.municipality(municipality)} ${year}: ${euro(amounts.given)} together, where ${amountsOf(namer)} has ${euro(amounts.official)} for the same ${nouns.intervention.many}; that seems a thousand times too ${scale === 'too-small' ? 'small' : 'large'}.`,
    remedy: SCALE_REMEDY[scale],
  }),
  OFFICIAL_DIFFERENCE: ({ municipality, year, withLpo, beside, amounts }, namer) => ({
    message: `${namer.municipality(municipality)} ${year}: granted ${euro(amounts.given)}${
      beside ? ', with the official amounts beside it' : ''
    }; official ${euro(amounts.official)} (${amountsOf(namer)}${withLpo ? whole(namer) : ''}), difference ${euro(amounts.difference)}.`,
    remedy:
      'A later decision or an LPO can be the difference; what is granted is what counts. The official amounts stand in `spuk allocate` without -a.',
  }),
  INDICATIVE_AMOUNTS: ({ rows }, namer) => ({
    message: `${counted(rows, ['amount calls itself', 'amounts call themselves'])} indicative: derived by an earlier version of spuk or between walls, and not the official amounts${ofAmounts(namer, ' of ')}.`,
    remedy:
      'Replace them by the amounts of your decision; `spuk init -m` fills in the official amounts in a new folder, and without this -a spuk computes with those.',
  }),
});
