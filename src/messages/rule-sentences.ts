// What is said of a budget that breaks a rule: who breaks it, which limit holds and why, worked out once. A language gives
// its words.

import type { FindingOf } from '../findings/finding.js';
import type { Amount } from '../money/amount.js';
import { capital, partsOf, underRules } from './parts.js';
import type { FindingWords, RuleSpeech, Words } from './words.js';
import type { Writing } from './writing.js';

/** A row or a total in a year, and the money that it moves. */
interface Mover {
  readonly who: string;
  readonly year: number;
  readonly amount: string;
}

/** One that moves more than its limit, and by how much. */
interface Exceeding extends Mover {
  readonly limit: string;
  readonly excess: string;
}

/** A row or a total below zero, and the amounts that bring it there. */
interface BelowZero {
  readonly who: string;
  readonly year: number;
  readonly available: string;
  readonly carriedOut: string;
  readonly budget: string;
}

/** Money for a year in which nothing was granted. */
interface Ungranted {
  readonly name: string;
  readonly year: number | undefined;
  /** What there is all the same. */
  readonly because: string;
}

/** The words that one language has for broken rules; `explain` is the command that explains one. */
export interface RuleTexts {
  readonly parts: { readonly intervention: string; readonly theme: string };
  readonly shiftLimit: Readonly<Record<'gives' | 'receives', (one: Exceeding) => string>>;
  readonly nothingMayBeShifted: string;
  /** A limit, and what share of what it is. */
  readonly atMost: (limit: string, share: string) => string;
  readonly shareOf: (share: string, base: string) => string;
  readonly lowerShift: (explain: string) => string;
  readonly shiftTheme: (one: Mover, theme: string) => FindingWords;
  readonly shiftNotGranted: (one: Mover) => string;
  readonly belowZero: (one: BelowZero) => string;
  readonly totalCovers: string;
  readonly lowerEither: (explain: string) => string;
  readonly checkMeant: string;
  readonly checkMeantOr: (explain: string) => string;
  readonly carryLimit: (one: Exceeding, why: string) => string;
  readonly lastYear: (year: number) => string;
  /** What limits all interventions of a municipality together. */
  readonly leftByAll: string;
  readonly lowerCarry: (explain: string) => string;
  readonly because: Readonly<Record<FindingOf<'NO_ALLOCATION'>['because'], string>>;
  readonly noAllocation: (of: Ungranted) => FindingWords;
  /** The same where a region is granted an amount. */
  readonly noAmount: (of: Ungranted, grant: string) => FindingWords;
  readonly parameters: Pick<Words, 'parameterName' | 'parameterValue'>;
  readonly assumed: (year: number, parameter: string) => string;
  readonly soughtIn: (command: string) => string;
}

/** What is said of broken rules, in the words of a language. */
export function ruleSentences(texts: RuleTexts, { euro, percent, explainCommand }: Writing): RuleSpeech {
  const parts = partsOf(texts.parts);
  const mover = (who: string, year: number, actual: Amount): Mover => ({
    who: capital(who),
    year,
    amount: euro(actual),
  });
  const exceeding = (
    who: string,
    { year, amounts }: FindingOf<'SHIFT_LIMIT' | 'CARRY_LIMIT'>,
  ): Exceeding => ({
    ...mover(who, year, amounts.actual),
    limit: euro(amounts.limit),
    excess: euro(amounts.excess),
  });
  const belowZero = (who: string, finding: FindingOf<'NEGATIVE_BUDGET' | 'ROW_BELOW_ZERO'>): string => {
    const { available, carriedOut, budget } = finding.amounts;
    return texts.belowZero({
      who: capital(who),
      year: finding.year,
      available: euro(available),
      carriedOut: euro(carriedOut),
      budget: euro(budget),
    });
  };
  return {
    SHIFT_LIMIT: (finding, namer) => {
      const { side, amounts, share, base } = finding;
      const most =
        share === null
          ? texts.nothingMayBeShifted
          : texts.atMost(euro(amounts.limit), texts.shareOf(percent(share), euro(base)));
      const said = texts.shiftLimit[side === 'receiving' ? 'receives' : 'gives'];
      return {
        message: said({ ...exceeding(parts.giver(finding, namer), finding), limit: most }),
        remedy: texts.lowerShift(explainCommand(finding, namer)),
      };
    },
    SHIFT_THEME: (finding, namer) => {
      const giver = mover(parts.intervention(finding, namer), finding.year, finding.amounts.actual);
      return texts.shiftTheme(giver, namer.theme(finding.theme));
    },
    SHIFT_NOT_GRANTED: (finding, namer) => ({
      message: texts.shiftNotGranted(
        mover(parts.intervention(finding, namer), finding.year, finding.amounts.actual),
      ),
      remedy: texts.checkMeant,
    }),
    NEGATIVE_BUDGET: (finding, namer) => ({
      message: `${belowZero(parts.judged(finding, namer), finding)}.`,
      remedy: texts.lowerEither(explainCommand(finding, namer)),
    }),
    ROW_BELOW_ZERO: (finding, namer) => ({
      message: `${belowZero(parts.intervention(finding, namer), finding)}. ${texts.totalCovers}`,
      remedy: texts.checkMeantOr(explainCommand(finding, namer)),
    }),
    CARRY_LIMIT: (finding, namer) => {
      const { year, share, base, shared, last } = finding;
      const limit = shared ? texts.leftByAll : texts.shareOf(percent(share), euro(base));
      const why = last ? texts.lastYear(year) : limit;
      return {
        message: texts.carryLimit(exceeding(parts.judged(finding, namer), finding), why),
        remedy: texts.lowerCarry(explainCommand(finding, namer)),
      };
    },
    NO_ALLOCATION: ({ municipality = '', year, region, because }, namer) => {
      const name = namer.municipality(municipality);
      const ungranted = { name, year, because: texts.because[because] };
      if (region === undefined) return texts.noAllocation(ungranted);
      const inRegion = region === '' ? name : `${name} (${region})`;
      return texts.noAmount({ ...ungranted, name: inRegion }, namer.regional?.grant ?? '');
    },
    ASSUMED_RULE: ({ year, parameter, rules }, namer) => {
      const { parameterName, parameterValue } = texts.parameters;
      return {
        message: texts.assumed(year, `${parameterName[parameter]}: ${parameterValue[parameter](rules)}`),
        remedy: texts.soughtIn(`\`spuk show rules${underRules(namer.chosen)} --format json\``),
      };
    },
  };
}
