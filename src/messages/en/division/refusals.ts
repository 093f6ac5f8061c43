import type { DivisionRefusalSpeech } from '../../words.js';
import { and, euro, or, percent, suggested } from '../writing.js';

const MONEY = 'Write an amount as 50000 or 50,000.00, or a percentage of at most 100% as 12.5%.';

/** Why a grant cannot be divided at all, in English. */
export const divisionRefusals: DivisionRefusalSpeech = {
  'unknown-region': ({ text, suggestions }) => ({
    message: `There is no region “${text}”.`,
    hint: suggested(suggestions, 'See `spuk show regions`.'),
  }),
  'no-region-amount': ({ region, year }) => ({
    message: `There is no amount${region === null ? '' : ` of ${region}`} for ${year}.`,
    hint: 'Give the amount of one region with --amount, or that of the whole country with --national.',
  }),
  'bad-money': ({ option, text, percentage }) => ({
    message: `“${text}” with ${option} is no amount${percentage ? ' or percentage' : ''}.`,
    hint: percentage ? MONEY : 'Write an amount of zero or more as 50000 or 50,000.00.',
  }),
  'bare-number': ({ option, text, amount, percentages }) => {
    const meant = [...percentages.map((share) => percent(share)), euro(amount)];
    return {
      message: `“${text}” at ${option}: ${meant.length > 1 ? or(meant) : 'is that an amount'}?`,
      hint: `Write ${or(meant.map((one) => `"${one.replaceAll('\u00a0', ' ')}"`))}. A number without a sign is an amount in euros only from 1,000 on.`,
    };
  },
  'conflicting-options': ({ option, other }) => ({
    message: `${option} and ${other} do not go together.`,
    hint: 'Choose one of them.',
  }),
  'no-weight': ({ region, file, names }) => ({
    message:
      names.length === 0
        ? `No municipality of ${region} has a weight above zero${file === null ? '' : ` in ${file}`}.`
        : `${and(names)} ${names.length === 1 ? 'has' : 'have'} no weight${file === null ? '' : ` in ${file}`}; ${region} cannot be divided.`,
    hint: 'Give every municipality of the region a weight; 0 is allowed.',
  }),
  'nothing-in-region': ({ whose, region, year }) => ({
    message: `${whose} has no such amount${whose === region ? '' : ` in ${region}`} in ${year}.`,
    hint: 'See first with `spuk iza --region` and the same files what there is.',
  }),
  'not-in-region': ({ municipality, regions, home }) => ({
    message: `${municipality} does not lie in ${or(regions)}.`,
    hint:
      home === null
        ? 'Leave out the municipality or the region.'
        : `The region of ${municipality} is ${home}. Leave out --region, or name that region.`,
  }),
  'region-needed': ({ file }) => ({
    message: `${file} does not say of every project which region it is of.`,
    hint: 'Name one region with --region, or give the file a column “region”.',
  }),
};
