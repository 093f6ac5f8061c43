import { divisionAnswers } from '../../answers.js';
import { yearRange } from '../../numbers.js';
import type { DivisionPageSpeech } from '../../page-words.js';
import { divisionAnswerTexts } from '../answers.js';
import { and, dutch } from '../writing.js';

/** What a page of a division says. */
export const divisionPage: DivisionPageSpeech = {
  title: (grant, regions, years) =>
    `${grant.nl} ${yearRange(years)} · ${regions.length > 3 ? `${regions.length} regio’s` : and(regions)}`,
  lead: (grant) =>
    `${grant.nl}: wat er voor de regio is, wat de mandaathouder houdt en wat elke gemeente krijgt.`,
  answers: (answers, counts, worst) =>
    divisionAnswers(answers, { counts, worst }, { texts: divisionAnswerTexts, writing: dutch }),
  division: (region, year) =>
    `${year}: ${region === null ? 'Nederland over de regio’s' : `${region} over de gemeenten`}`,
};
