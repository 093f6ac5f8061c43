// What a page answers first, in English.

import type { BudgetAnswerTexts, DivisionAnswerTexts, QuestionTexts } from '../answers.js';
import { SEVERITIES } from './cells.js';
import { note } from './notes.js';
import type { EnglishNouns } from './nouns.js';

const questions: QuestionTexts = {
  howMuch: 'How much is there?',
  forbidden: 'What is not allowed?',
  repaid: 'What goes back?',
  againstRules: 'against the rules or in the inputs',
  nothingFound: 'Nothing found',
  notKnownYet: 'Not known yet',
  noActuals: 'no actuals were given',
  severities: SEVERITIES,
};

export const budgetAnswerTexts = (nouns: EnglishNouns): BudgetAnswerTexts => ({
  ...questions,
  grantedIn: (year) => `granted in ${year}`,
  grantedOver: (years) => `granted over ${years}`,
  dividedRest: `Between walls what was not divided over the ${nouns.intervention.many} is divided too, in proportion to their official amounts; that division is indicative.`,
  toDecide: 'What is left to decide?',
  canBeShifted: (years) => `can still be shifted within ${nouns.theme.a}, in ${years}`,
  canBeCarried: (years) => `may still go to the next year, out of ${years}`,
  free: 'Free',
  nothing: 'Nothing',
  noRoom: 'no limit has room',
  shiftingIsFree: (years) => `In ${years} shifting is free.`,
  closed: (closed) => note({ key: 'closed-years', closed }, nouns),
  noErrors: {
    planned: 'no errors in inputs and plan',
    unplanned: 'no errors in the inputs; nothing is shifted or carried',
  },
  yetWarnings: (warnings) => `But: ${warnings}.`,
  asPlanned: (years) => `as planned, over ${years}`,
  lawful: (amount) => `With legal maximum, so with only the carries that are allowed: ${amount}.`,
  stillOpen: (years) => `Still open: ${years}.`,
});

export const divisionAnswerTexts: DivisionAnswerTexts = {
  ...questions,
  granted: (years) => `for ${years}`,
  whatIsDivided: { regional: 'What do the municipalities get?', national: 'What do the regions get?' },
  divided: 'is divided',
  held: (amount) => `With the mandate holder stays ${amount}: coordination and projects of the region.`,
  ownChoice: 'Within a region no division is prescribed; this one is a choice.',
  noErrors: 'no errors in the inputs and the division',
  byMandateHolder: 'is repaid by the mandate holder',
  stillOpen: (amount) => `Still open: ${amount} of municipalities without actuals.`,
};
