import { ruleSentences } from '../rule-sentences.js';
import type { RuleSpeech } from '../words.js';
import type { EnglishNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { english } from './writing.js';

/** What is said of a budget that breaks a rule. */
export function ruleFindings({ intervention, theme }: EnglishNouns): RuleSpeech {
  return ruleSentences(
    {
      parts: { intervention: intervention.one, theme: `the ${theme.one}` },
      shiftLimit: {
        gives: ({ who, year, amount, limit, excess }) =>
          `${who} gives away ${amount} in ${year}; ${limit}, ${excess} too much.`,
        receives: ({ who, year, amount, limit, excess }) =>
          `${who} receives ${amount} in ${year}; ${limit}, ${excess} too much.`,
      },
      nothingMayBeShifted: 'nothing may be shifted',
      atMost: (limit, share) => `at most ${limit} is allowed (${share})`,
      shareOf: (share, base) => `${share} of ${base}`,
      lowerShift: (explain) => `Lower the shift, or see ${explain}.`,
      shiftTheme: ({ who, year, amount }, name) => ({
        message: `${who} gives ${amount} to another ${theme.one} in ${year} (${name}); ${year} has walls between ${theme.many}, so that is not allowed.`,
        remedy: `Shift within the ${theme.one}, or remove the shift.`,
      }),
      shiftNotGranted: ({ who, year, amount }) =>
        `${who} receives ${amount} in ${year}, but nothing is granted for it that year.`,
      belowZero: ({ who, year, available, carriedOut, budget }) =>
        `${who} falls below zero in ${year}: ${available} is available, ${carriedOut} is carried out, the budget is ${budget}`,
      totalCovers: 'The total of the municipality covers it.',
      lowerEither: (explain) => `Lower the shift or the carry, or see ${explain}.`,
      checkMeant: `Check that this ${intervention.one} is meant.`,
      checkMeantOr: (explain) => `Check that this ${intervention.one} is meant, or see ${explain}.`,
      carryLimit: ({ who, year, amount, limit, excess }, why) =>
        `${who} carries ${amount} from ${year} to ${year + 1}; at most ${limit} is allowed (${why}), ${excess} too much.`,
      lastYear: (year) => `${year} is the last year of these rules`,
      leftByAll: `what the limits of all ${intervention.many} together leave`,
      lowerCarry: (explain) => `Lower the carry, or see ${explain}.`,
      because: {
        plan: 'the plan has rows for it',
        spent: 'there are actuals',
        carried: 'money was carried into it',
      },
      noAllocation: ({ name, year, because }) => ({
        message: `${name} has no allocation in ${year}, but ${because}.`,
        remedy: 'Add the allocation, or check municipality and year.',
      }),
      noAmount: ({ name, year, because }, grant) => ({
        message: `There is no amount of the ${grant} for ${name} in ${year}, but ${because}.`,
        remedy: 'State the amount with --amount or --national, or check municipality and year.',
      }),
      parameters: parameters({ intervention, theme }),
      assumed: (year, parameter) => `Rows of ${year} were judged by an assumption: ${parameter}.`,
      soughtIn: (command) => `What was sought and assumed stands in ${command}.`,
    },
    english,
  );
}
