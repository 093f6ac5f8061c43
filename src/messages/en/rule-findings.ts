import type { FindingOf } from '../../findings/finding.js';
import { capital, partsOf, underRules } from '../parts.js';
import type { RuleSpeech } from '../words.js';
import type { EnglishNouns } from './nouns.js';
import { parameters } from './parameters.js';
import { euro, explainCommand, percent } from './writing.js';

const NO_ALLOCATION = {
  plan: 'the plan has rows for it',
  spent: 'there are actuals',
  carried: 'money was carried into it',
} as const;

function belowZero({ year, amounts }: FindingOf<'NEGATIVE_BUDGET' | 'ROW_BELOW_ZERO'>): string {
  const [available, carriedOut, budget] = [amounts.available, amounts.carriedOut, amounts.budget].map(
    (amount) => euro(amount),
  );
  return `falls below zero in ${year}: ${available} is available, ${carriedOut} is carried out, the budget is ${budget}`;
}

/** What is said of a budget that breaks a rule. */
export function ruleFindings(nouns: EnglishNouns): RuleSpeech {
  const parts = partsOf({ intervention: nouns.intervention.one, theme: `the ${nouns.theme.one}` });
  const { parameterName, parameterValue } = parameters(nouns);
  return {
    SHIFT_LIMIT: (finding, namer) => {
      const { side, year, amounts, share, base } = finding;
      const verb = side === 'receiving' ? 'receives' : 'gives away';
      const limit =
        share === null
          ? 'nothing may be shifted'
          : `at most ${euro(amounts.limit)} is allowed (${percent(share)} of ${euro(base)})`;
      return {
        message: `${capital(parts.giver(finding, namer))} ${verb} ${euro(amounts.actual)} in ${year}; ${limit}, ${euro(amounts.excess)} too much.`,
        remedy: `Lower the shift, or see ${explainCommand(finding, namer)}.`,
      };
    },
    SHIFT_THEME: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} gives ${euro(finding.amounts.actual)} to another ${nouns.theme.one} in ${
        finding.year
      } (${namer.theme(finding.theme)}); ${finding.year} has walls between ${nouns.theme.many}, so that is not allowed.`,
      remedy: `Shift within the ${nouns.theme.one}, or remove the shift.`,
    }),
    SHIFT_NOT_GRANTED: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} receives ${euro(finding.amounts.actual)} in ${finding.year}, but nothing is granted for it that year.`,
      remedy: `Check that this ${nouns.intervention.one} is meant.`,
    }),
    NEGATIVE_BUDGET: (finding, namer) => ({
      message: `${capital(parts.judged(finding, namer))} ${belowZero(finding)}.`,
      remedy: `Lower the shift or the carry, or see ${explainCommand(finding, namer)}.`,
    }),
    ROW_BELOW_ZERO: (finding, namer) => ({
      message: `${capital(parts.intervention(finding, namer))} ${belowZero(finding)}. The total of the municipality covers it.`,
      remedy: `Check that this ${nouns.intervention.one} is meant, or see ${explainCommand(finding, namer)}.`,
    }),
    CARRY_LIMIT: (finding, namer) => {
      const { year, amounts, share, base, shared, last } = finding;
      const why = last
        ? `${year} is the last year of these rules`
        : shared
          ? `what the limits of all ${nouns.intervention.many} together leave`
          : `${percent(share)} of ${euro(base)}`;
      return {
        message: `${capital(parts.judged(finding, namer))} carries ${euro(amounts.actual)} from ${year} to ${
          year + 1
        }; at most ${euro(amounts.limit)} is allowed (${why}), ${euro(amounts.excess)} too much.`,
        remedy: `Lower the carry, or see ${explainCommand(finding, namer)}.`,
      };
    },
    NO_ALLOCATION: ({ municipality = '', year, region, because }, namer) => {
      const name = namer.municipality(municipality);
      if (region !== undefined) {
        return {
          message: `There is no amount of the ${namer.regional?.grant ?? ''} for ${name}${region === '' ? '' : ` (${region})`} in ${year}, but ${NO_ALLOCATION[because]}.`,
          remedy: 'State the amount with --amount or --national, or check municipality and year.',
        };
      }
      return {
        message: `${name} has no allocation in ${year}, but ${NO_ALLOCATION[because]}.`,
        remedy: 'Add the allocation, or check municipality and year.',
      };
    },
    ASSUMED_RULE: ({ year, parameter, rules }, namer) => ({
      message: `Rows of ${year} were judged by an assumption: ${parameterName[parameter]}: ${parameterValue[
        parameter
      ](rules)}.`,
      remedy: `What was sought and assumed stands in \`spuk show rules${underRules(namer.chosen)} --format json\`.`,
    }),
  };
}
