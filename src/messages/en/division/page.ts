import { divisionAnswers } from '../../answers.js';
import { yearRange } from '../../numbers.js';
import type { DivisionPageSpeech } from '../../page-words.js';
import { divisionAnswerTexts } from '../answers.js';
import { and, english } from '../writing.js';

/** What a page of a division says. */
export const divisionPage: DivisionPageSpeech = {
  title: (grant, regions, years) =>
    `${grant.en} ${yearRange(years)} · ${regions.length > 3 ? `${regions.length} regions` : and(regions)}`,
  lead: (grant) =>
    `${grant.en}: what there is for the region, what the mandate holder keeps and what each municipality gets.`,
  answers: (answers, counts, worst) =>
    divisionAnswers(answers, { counts, worst }, { texts: divisionAnswerTexts, writing: english }),
  division: (region, year) =>
    `${year}: ${region === null ? 'the Netherlands over its regions' : `${region} over its municipalities`}`,
};
