import type { DivisionAnswers } from '../../../report/division/division-page.js';
import { counted } from '../../counts.js';
import { yearRange } from '../../numbers.js';
import type { AnswerWords, DivisionPageSpeech } from '../../page-words.js';
import { and, euro } from '../writing.js';

/** What a page of a division says. */
export const divisionPage: DivisionPageSpeech = {
  title: (grant, regions, years) =>
    `${grant.en} ${yearRange(years)} · ${regions.length > 3 ? `${regions.length} regions` : and(regions)}`,
  lead: (grant) =>
    `${grant.en}: what there is for the region, what the mandate holder keeps and what each municipality gets.`,
  answers: (answers, { error }, worst) => [
    {
      question: 'How much is there?',
      said: [{ figure: euro(answers.amount), about: `for ${and(answers.years.map(String))}` }],
      remarks: [],
    },
    {
      question: answers.regional ? 'What do the municipalities get?' : 'What do the regions get?',
      said: [{ figure: euro(answers.divided), about: 'is divided' }],
      remarks: [
        ...(answers.held.isZero()
          ? []
          : [
              `With the mandate holder stays ${euro(answers.held)}: coordination and projects of the region.`,
            ]),
        ...(answers.regional ? ['Within a region no division is prescribed; this one is a choice.'] : []),
      ],
    },
    {
      question: 'What is not allowed?',
      alarming: true,
      said:
        error > 0
          ? [{ figure: counted(error, ['error', 'errors']), about: 'against the rules or in the inputs' }]
          : [{ figure: 'Nothing found', about: 'no errors in the inputs and the division' }],
      remarks: worst === undefined ? [] : [worst],
    },
    repaid(answers),
  ],
  division: (region, year) =>
    `${year}: ${region === null ? 'the Netherlands over its regions' : `${region} over its municipalities`}`,
};

/** What is repaid, while nothing is known of what was spent. */
export const REPAID_UNKNOWN: AnswerWords = {
  question: 'What goes back?',
  said: [{ figure: 'Not known yet', about: 'no actuals were given' }],
  remarks: [],
};

function repaid({ repaid: back }: DivisionAnswers): AnswerWords {
  if (!back) return REPAID_UNKNOWN;
  return {
    question: REPAID_UNKNOWN.question,
    said: [{ figure: euro(back.toRepay), about: 'is repaid by the mandate holder' }],
    remarks: back.open.isZero() ? [] : [`Still open: ${euro(back.open)} of municipalities without actuals.`],
  };
}
